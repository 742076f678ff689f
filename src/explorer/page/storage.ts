/**
 * The storage given to GraphiQL: everything stays in memory while the page is open, and what may be kept is copied to
 * localStorage. GraphiQL itself would write every tab and its history there as they are, the sign-in password included.
 */
import type { Tab, TabState } from './tabs.ts';
import { whatIsKept } from './what-is-kept.ts';
import type { StoredOperation } from './what-is-kept.ts';

/** The methods of a `Storage` that GraphiQL uses. */
export interface ExplorerStorage {
  readonly length: number;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
  clear(): void;
}

const tabsKey = 'graphiql:tabState';
const historyKeys = ['queries', 'favorites'] as const;
const layoutKeys = ['theme', 'visiblePlugin', 'docExplorerFlex', 'editorFlex', 'secondaryEditorFlex'] as const;

/**
 * How a value is written to localStorage, by its key. A key that is not listed (the text of the active editors, say) is
 * not written at all: a later GraphiQL may store more, and nobody would notice.
 */
type KeptForm = ReadonlyMap<string, (value: string) => string>;

function keptFormOf(ownTexts: ReadonlySet<string>): KeptForm {
  return new Map<string, (value: string) => string>([
    [tabsKey, (value) => JSON.stringify(keptTabs(JSON.parse(value) as TabState, ownTexts))],
    ...historyKeys.map((name) => [`graphiql:${name}`, (value: string) => keptHistory(name, value)] as const),
    ...layoutKeys.map((name) => [`graphiql:${name}`, (value: string) => value] as const),
  ]);
}

/**
 * @param firstTabs tabs for somebody who has none stored
 * @param signInTab put before the stored tabs: its own state is never stored
 * @returns the storage, and the state of the tabs that is already in it
 */
export function explorerStorage(firstTabs: Tab[], signInTab: Tab): { storage: ExplorerStorage; opening: TabState } {
  const values = new Map<string, string>();
  const ownTabs = firstTabs.filter(({ id }) => id !== signInTab.id);
  const keptForm = keptFormOf(new Set(ownTabs.map(({ query }) => query ?? '')));
  for (const key of keptForm.keys()) {
    const value = persistent((store) => store.getItem(key));
    if (value != null) values.set(key, value);
  }
  const opening = openingTabs(values.get(tabsKey), firstTabs, signInTab, ownTabs);
  values.set(tabsKey, JSON.stringify(opening));
  return { storage: copying(values, keptForm), opening };
}

function copying(values: Map<string, string>, keptForm: KeptForm): ExplorerStorage {
  return {
    get length() {
      return values.size;
    },
    getItem: (key) => values.get(key) ?? null,
    setItem(key, value) {
      values.set(key, value);
      const toKeep = keptForm.get(key)?.(value);
      if (toKeep !== undefined) persistent((store) => store.setItem(key, toKeep));
    },
    removeItem(key) {
      values.delete(key);
      persistent((store) => store.removeItem(key));
    },
    clear() {
      values.clear();
      for (const key of keptForm.keys()) persistent((store) => store.removeItem(key));
    },
  };
}

function openingTabs(stored: string | undefined, firstTabs: Tab[], signInTab: Tab, ownTabs: Tab[]): TabState {
  if (stored === undefined) return { activeTabIndex: 0, tabs: firstTabs };
  try {
    const kept = keptTabs(JSON.parse(stored) as TabState, new Set(ownTabs.map(({ query }) => query ?? '')));
    // The variables of mutations are never stored; those that the page came with are known.
    const tabs = kept.tabs.map((tab) => ({ ...tab, variables: tab.variables ?? variablesOf(tab, ownTabs) }));
    return { activeTabIndex: kept.activeTabIndex + 1, tabs: [signInTab, ...tabs] };
  } catch {
    return { activeTabIndex: 0, tabs: firstTabs };
  }
}

function variablesOf({ query }: Tab, ownTabs: readonly Tab[]): string | null {
  return ownTabs.find((own) => own.query === query)?.variables ?? null;
}

/** @returns the tabs that may be stored; `activeTabIndex` is -1 when the active one may not */
function keptTabs(state: TabState, ownTexts: ReadonlySet<string>): TabState {
  const active = state.tabs[state.activeTabIndex]?.id;
  const tabs = state.tabs.flatMap((tab) => whatIsKept(tab, ownTexts) ?? []);
  return { activeTabIndex: tabs.findIndex((tab) => tab.id === active), tabs };
}

function keptHistory(name: string, value: string): string {
  const items = (JSON.parse(value) as Record<string, StoredOperation[]>)[name] ?? [];
  return JSON.stringify({ [name]: items.flatMap((item) => whatIsKept(item) ?? []) });
}

/** A browser may refuse storage (private windows, policies, a full disk): the page then works without remembering. */
function persistent<T>(use: (store: Storage) => T): T | undefined {
  try {
    return use(globalThis.localStorage);
  } catch {
    return undefined;
  }
}
