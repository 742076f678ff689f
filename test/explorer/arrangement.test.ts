import { describe, expect, test } from 'vitest';
import { arrange } from '../../src/explorer/page/arrangement.ts';
import { withLinkedTab } from '../../src/explorer/page/link.ts';
import { OwnOperations } from '../../src/explorer/page/own-operations.ts';
import type { ThisAppliance } from '../../src/explorer/page/session.ts';
import { firstTabs, tabsFor } from '../../src/explorer/page/tabs.ts';
import type { Tab } from '../../src/explorer/page/tabs.ts';

const here: ThisAppliance = {
  auditPolicies: { nodes: [audit('-1', 'v0'), audit('a1', 'v1'), audit('a2', 'v2')] },
  mssqlChannelPolicies: { nodes: [{ id: 'MssqlChannelPolicy:c' }] },
  mssqlSettingsPolicies: { nodes: [{ id: 'MssqlSettingsPolicy:s' }] },
  mssqlAuthenticationPolicies: { nodes: [{ id: 'MssqlAuthenticationPolicy:a' }] },
};
const allNames = ['ConnectionPolicies', 'LookUp', 'CreateWithPreview', 'CreateTogether', 'UpdateIfUnchanged'];

function audit(key: string, version: string) {
  return { id: `AuditPolicy:${key}`, key, version };
}

function names(tabs: readonly Tab[]): string[] {
  return tabs.map(({ title }) => title);
}

function variables(tabs: readonly Tab[], title: string): unknown {
  return JSON.parse(tabs.find((tab) => tab.title === title)?.variables ?? 'null');
}

function visitorsTab(query: string): Tab {
  return { id: query, title: query, operationName: null, query, variables: null, headers: null, response: null };
}

describe('the tabs of an appliance', () => {
  test('are about its objects, those for changes not about built-in ones', () => {
    const tabs = tabsFor(here, true);
    expect(names(tabs)).toEqual(allNames);
    expect(variables(tabs, 'LookUp')).toEqual({ id: 'AuditPolicy:a1' });
    expect(variables(tabs, 'UpdateIfUnchanged')).toEqual({ id: 'AuditPolicy:a1', ifVersion: 'v1', name: 'renamed' });
    expect(variables(tabs, 'CreateTogether')).toEqual({
      policies: {
        auditPolicy: '@policy',
        channelPolicy: 'MssqlChannelPolicy:c',
        settings: 'MssqlSettingsPolicy:s',
        authenticationPolicy: 'MssqlAuthenticationPolicy:a',
      },
    });
  });

  test('are fewer where the appliance has less, or does not show it', () => {
    expect(names(tabsFor({}, true))).toEqual(['ConnectionPolicies', 'CreateWithPreview']);
    expect(names(tabsFor({ ...here, mssqlSettingsPolicies: null }, true))).not.toContain('CreateTogether');
    expect(names(tabsFor({ ...here, auditPolicies: { nodes: [] } }, true))).not.toContain('LookUp');
    expect(names(tabsFor(here, false))).toEqual(['ConnectionPolicies', 'LookUp']);
  });
});

describe('the tabs that are open', () => {
  test('become those that can be played, after those of the visitor', () => {
    const open = [visitorsTab('{ viewer { name } }'), ...firstTabs()];
    const { tabs, offered } = arrange(
      { open, active: open[0], offer: tabsFor(here, true), offered: new Set() },
      new OwnOperations(),
    );
    expect(names(tabs)).toEqual(['{ viewer { name } }', ...allNames]);
    expect(tabs[0]).toBe(open[0]);
    expect([...offered]).toEqual(allNames);
  });

  test('do not come back when they were closed', () => {
    const open = firstTabs();
    const offered = new Set(allNames);
    const { tabs } = arrange({ open, active: open[0], offer: tabsFor(here, true), offered }, new OwnOperations());
    expect(names(tabs)).toEqual(['ConnectionPolicies']);
  });

  test('get the objects of another appliance, unless the visitor has chosen one', () => {
    const own = new OwnOperations();
    const before = tabsFor(here, true);
    own.fillIn(before);
    const open = before.map((tab) => (tab.title === 'LookUp' ? { ...tab, variables: '{ "id": "mine" }' } : tab));
    const offer = tabsFor({ ...here, auditPolicies: { nodes: [audit('b', 'v9')] } }, true);
    const { tabs } = arrange({ open, active: open[0], offer, offered: new Set(allNames) }, own);
    expect(variables(tabs, 'LookUp')).toEqual({ id: 'mine' });
    expect(variables(tabs, 'UpdateIfUnchanged')).toMatchObject({ id: 'AuditPolicy:b', ifVersion: 'v9' });
  });

  test('lose those for changes when no change is possible, but no text that a visitor has written; and can get them again', () => {
    const own = new OwnOperations();
    const before = tabsFor(here, true);
    own.fillIn(before);
    const changed = { ...visitorsTab('mutation { signOut { viewer { name } } }') };
    const open = [...before, changed];
    const { tabs, offered } = arrange(
      { open, active: open[0], offer: tabsFor(here, false), offered: new Set(allNames) },
      own,
    );
    expect(names(tabs)).toEqual(['ConnectionPolicies', 'LookUp', changed.title]);
    const again = arrange({ open: tabs, active: tabs[0], offer: before, offered }, own);
    expect(names(again.tabs)).toEqual([
      'ConnectionPolicies',
      'LookUp',
      changed.title,
      'CreateWithPreview',
      'CreateTogether',
      'UpdateIfUnchanged',
    ]);
  });
});

describe('a link', () => {
  const opening = { activeTabIndex: 0, tabs: firstTabs() };

  test.each(['', '?', '?query=', '?query=%20', '?variables={}', '?operationName=A'])(
    'that says nothing opens nothing: %s',
    (search) => {
      expect(withLinkedTab(search, opening)).toBe(opening);
    },
  );

  test('opens a tab in front, with what it says', () => {
    const search = '?query=query+A+%7B+viewer+%7B+name+%7D+%7D&variables=not+JSON&operationName=A';
    const { activeTabIndex, tabs } = withLinkedTab(search, opening);
    expect(activeTabIndex).toBe(1);
    expect(tabs[1]).toMatchObject({
      title: 'A',
      operationName: 'A',
      query: 'query A { viewer { name } }',
      variables: 'not JSON',
      headers: null,
      response: null,
    });
  });

  test('to what is open already brings it to the front', () => {
    const once = withLinkedTab('?query={a}', opening);
    expect(withLinkedTab('?query={a}', { ...once, activeTabIndex: 0 })).toEqual(once);
    expect(withLinkedTab('?query={a}&variables={}', once).tabs).toHaveLength(3);
  });
});
