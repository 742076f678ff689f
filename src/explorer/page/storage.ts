/**
 * The storage given to GraphiQL: everything stays in memory while the page is open, and what may be kept is copied to
 * localStorage. GraphiQL itself would write every tab and its history there as they are, the sign-in password included.
 */
import { withLinkedTab } from './link.ts';
import type { OwnOperations } from './own-operations.ts';
import { firstTabs, ownChanges, ownTexts } from './tabs.ts';
import type { TabState } from './tabs.ts';
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
const offeredKey = 'sps:offeredTabs';
const historyKeys = ['queries', 'favorites'] as const;
const layoutKeys = ['theme', 'visiblePlugin', 'docExplorerFlex', 'editorFlex', 'secondaryEditorFlex'] as const;

/**
 * How a value is written to localStorage, by its key. A key that is not listed (the text of the active editors, say) is
 * not written at all: a later GraphiQL may store more, and nobody would notice.
 */
type KeptForm = ReadonlyMap<string, (value: string) => string>;

function keptFormOf(own: OwnOperations): KeptForm {
  return new Map<string, (value: string) => string>([
    [tabsKey, (value) => JSON.stringify(keptTabs(JSON.parse(value) as TabState, own))],
    [offeredKey, (value) => value],
    ...historyKeys.map((name) => [`graphiql:${name}`, (value: string) => keptHistory(name, value)] as const),
    ...layoutKeys.map((name) => [`graphiql:${name}`, (value: string) => value] as const),
  ]);
}

/**
 * @param readOnly whether the gateway offers no changes: then tabs that the page itself has made for them do not open
 * @param search the page's address from the question mark on: it may be a link to an operation
 * @returns the storage, and the state of the tabs that is already in it
 */
export function explorerStorage(
  own: OwnOperations,
  readOnly: boolean,
  search: string,
): { storage: ExplorerStorage; opening: TabState } {
  const values = new Map<string, string>();
  const keptForm = keptFormOf(own);
  for (const key of keptForm.keys()) {
    const value = persistent((store) => store.getItem(key));
    if (value != null) values.set(key, value);
  }
  const opening = withLinkedTab(search, openingTabs(values.get(tabsKey), own, readOnly));
  values.set(tabsKey, JSON.stringify(opening));
  return { storage: copying(values, keptForm), opening };
}

/** Names of the page's own tabs that were on offer before: one that is not there any more was closed by the visitor. */
export function offeredBefore(storage: ExplorerStorage): ReadonlySet<string> {
  try {
    return new Set(JSON.parse(storage.getItem(offeredKey) ?? '[]') as string[]);
  } catch {
    return new Set();
  }
}

/** @param names what {@link offeredBefore} is to answer from now on */
export function rememberOffered(storage: ExplorerStorage, names: Iterable<string>): void {
  storage.setItem(offeredKey, JSON.stringify([...names]));
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

function openingTabs(stored: string | undefined, own: OwnOperations, readOnly: boolean): TabState {
  const first = { activeTabIndex: 0, tabs: firstTabs() };
  if (stored === undefined) return first;
  try {
    const kept = keptTabs(JSON.parse(stored) as TabState, own);
    const tabs = kept.tabs.filter(({ query }) => !(readOnly && ownChanges.has(query ?? '')));
    const active = tabs.findIndex((tab) => tab === kept.tabs[kept.activeTabIndex]);
    return tabs.length === 0 ? first : { activeTabIndex: Math.max(active, 0), tabs };
  } catch {
    return first;
  }
}

/**
 * @returns the tabs that may be stored; `activeTabIndex` is -1 when the active one may not. Variables that the page has filled in
 *   itself are not stored: they speak of the objects of one appliance, and the page may meet another one at this address.
 */
function keptTabs(state: TabState, own: OwnOperations): TabState {
  const active = state.tabs[state.activeTabIndex]?.id;
  const tabs = state.tabs.flatMap((tab) => {
    const kept = whatIsKept(tab, ownTexts);
    return kept === undefined ? [] : [own.isUntouched(tab) ? { ...kept, variables: null } : kept];
  });
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
