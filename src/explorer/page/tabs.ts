/** The tabs that the page comes with. Their operations are files of their own, so that tests play them too. */
import type { ThisAppliance } from './session.ts';
import connectionPolicies from './tabs/connection-policies.graphql?raw';
import createTogether from './tabs/create-together.graphql?raw';
import createWithPreview from './tabs/create-with-preview.graphql?raw';
import lookUp from './tabs/look-up.graphql?raw';
import updateIfUnchanged from './tabs/update-if-unchanged.graphql?raw';

/** A tab in the form in which GraphiQL stores it. */
export interface Tab {
  id: string;
  title: string;
  operationName: string | null;
  query: string | null;
  variables: string | null;
  headers: string | null;
  response: string | null;
}

export interface TabState {
  activeTabIndex: number;
  tabs: Tab[];
}

/** Texts of all the page's own operations. */
export const ownTexts: ReadonlySet<string> = new Set([
  connectionPolicies,
  lookUp,
  createWithPreview,
  createTogether,
  updateIfUnchanged,
]);

/** Those of them that change something. */
export const ownChanges: ReadonlySet<string> = new Set([createWithPreview, createTogether, updateIfUnchanged]);

/** Of anybody who is not signed in: an operation that is right on every appliance. */
export function firstTabs(): Tab[] {
  return [tab('ConnectionPolicies', connectionPolicies)];
}

/**
 * @param found objects of the appliance: no tab speaks of one that does not exist here
 * @param mayChange whether the gateway and the appliance let the user change anything
 * @returns the tabs that can be played by this user on this appliance
 */
export function tabsFor(found: ThisAppliance, mayChange: boolean): Tab[] {
  const policies = found.auditPolicies?.nodes ?? [];
  // A built-in policy (its key is a negative number) is a bad example for a change.
  const policy = policies.find(({ key }) => !key.startsWith('-')) ?? policies[0];
  const tabs = firstTabs();
  if (policy) tabs.push(tab('LookUp', lookUp, { id: policy.id }));
  if (!mayChange) return tabs;
  tabs.push(tab('CreateWithPreview', createWithPreview));
  const channelPolicy = found.mssqlChannelPolicies?.nodes[0]?.id;
  const settings = found.mssqlSettingsPolicies?.nodes[0]?.id;
  const authenticationPolicy = found.mssqlAuthenticationPolicies?.nodes[0]?.id;
  if (channelPolicy && settings && authenticationPolicy) {
    const references = { auditPolicy: '@policy', channelPolicy, settings, authenticationPolicy };
    tabs.push(tab('CreateTogether', createTogether, { policies: references }));
  }
  if (policy) {
    const { id, version } = policy;
    tabs.push(tab('UpdateIfUnchanged', updateIfUnchanged, { id, ifVersion: version, name: 'renamed' }));
  }
  return tabs;
}

function tab(operationName: string, query: string, variables?: object): Tab {
  return {
    id: operationName,
    title: operationName,
    operationName,
    query,
    variables: variables === undefined ? null : JSON.stringify(variables, null, 2),
    headers: null,
    response: null,
  };
}
