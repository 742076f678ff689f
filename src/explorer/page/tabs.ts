/** The tabs that the page opens with. Their operations are files of their own, so that tests play them too. */
import connectionPolicies from './tabs/connection-policies.graphql?raw';
import createTogether from './tabs/create-together.graphql?raw';
import createWithPreview from './tabs/create-with-preview.graphql?raw';
import lookUp from './tabs/look-up.graphql?raw';
import signIn from './tabs/sign-in.graphql?raw';
import updateIfUnchanged from './tabs/update-if-unchanged.graphql?raw';
import type { DemoUser } from './settings.ts';
import { signInOperation } from './what-is-kept.ts';

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

export function signInTab(demoUser: DemoUser | undefined): Tab {
  const username = demoUser?.name ?? 'your user name at the appliance';
  const password = demoUser?.password ?? 'your password';
  return tab(signInOperation, signIn, { username, password });
}

/** @returns the tabs of somebody who opens the page for the first time */
export function firstTabs(demoUser: DemoUser | undefined): Tab[] {
  return [
    signInTab(demoUser),
    tab('ConnectionPolicies', connectionPolicies),
    tab('LookUp', lookUp, { id: 'AuditPolicy:78101850949e47437dd91d' }),
    tab('CreateWithPreview', createWithPreview),
    tab('CreateTogether', createTogether),
    tab('UpdateIfUnchanged', updateIfUnchanged, {
      id: 'AuditPolicy:78101850949e47437dd91d',
      ifVersion: 'the version that LookUp shows',
    }),
  ];
}

function tab(operationName: string, query: string, variables?: Readonly<Record<string, string>>): Tab {
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
