import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { arrange } from './arrangement.ts';
import type { OwnOperations } from './own-operations.ts';
import { offeredBefore, rememberOffered } from './storage.ts';
import type { ExplorerStorage } from './storage.ts';
import { tabsFor } from './tabs.ts';
import type { TabState } from './tabs.ts';
import type { Session } from './use-session.ts';

interface Props {
  session: Session;
  readOnly: boolean;
  own: OwnOperations;
  storage: ExplorerStorage;
  /** What GraphiQL has told last about its tabs. */
  tabState: RefObject<TabState>;
}

type GraphiQLTabs = Parameters<ReturnType<typeof useGraphiQLActions>['moveTab']>[0];

/** Makes the tabs fit to who is signed in, and the schema with them. Shows nothing. */
export function KeepTabs({ session, readOnly, own, storage, tabState }: Props) {
  const { introspect, moveTab, updateActiveTabValues } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const responseEditor = useGraphiQL((state) => state.responseEditor);
  const isReady = queryEditor !== undefined && variableEditor !== undefined && responseEditor !== undefined;
  const before = useRef<string | undefined>(undefined);

  useEffect(() => {
    if (!isReady || session.kind === 'asking') return;
    const name = session.kind === 'somebody' ? session.user.name : '';
    const isOther = before.current !== undefined && before.current !== name;
    before.current = name;
    // GraphiQL's state follows its editors a moment later; and it tells the state whenever it is changed.
    updateActiveTabValues({ query: queryEditor.getValue(), variables: variableEditor.getValue() });
    const { tabs: open, activeTabIndex } = tabState.current;
    const active = open[activeTabIndex];
    if (active === undefined) return;
    if (session.kind === 'nobody') {
      if (!isOther) return;
      // Threat: what one user has read stays on the screen for the next one. An answer that says that the session has ended stays.
      moveTab(open.map((tab) => (tab === active ? tab : { ...tab, response: null })) as GraphiQLTabs);
      if (!session.hasLeft) return;
      responseEditor.setValue('');
      updateActiveTabValues({ response: null });
      return;
    }
    const offer = tabsFor(session.here, session.user.mayWrite && !readOnly);
    const { tabs, offered } = arrange({ open, active, offer, offered: offeredBefore(storage) }, own);
    own.fillIn(offer);
    rememberOffered(storage, offered);
    const inFront = tabs.find(({ id }) => id === active.id);
    // GraphiQL finds the tab in front by its identity.
    if (tabs.some((tab, index) => tab !== open[index])) {
      moveTab(tabs.map((tab) => (tab.id === active.id ? active : tab)) as GraphiQLTabs);
    }
    if (inFront && inFront.variables !== active.variables) variableEditor.setValue(inFront.variables ?? '');
    if (isOther) void introspect();
  }, [session, isReady]);

  return null;
}
