/** Links to an operation: `?query=`, with `variables=` and `operationName=` where they are needed. */
import type { Tab, TabState } from './tabs.ts';

/**
 * Threat: a link says whatever somebody wanted it to say. It fills a tab, and nothing is sent before the visitor presses Play.
 *
 * @param search the address from its question mark on
 * @param opening the tabs without the link's
 * @returns them with the link's in front; a tab that has the same text and variables is not opened twice
 */
export function withLinkedTab(search: string, opening: TabState): TabState {
  const parameters = new URLSearchParams(search);
  const query = parameters.get('query') ?? '';
  if (query.trim() === '') return opening;
  const variables = parameters.get('variables') || null;
  const operationName = parameters.get('operationName') || null;
  const same = opening.tabs.findIndex((tab) => tab.query === query && (tab.variables || null) === variables);
  if (same >= 0) return { ...opening, activeTabIndex: same };
  const tab: Tab = {
    id: `link-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`,
    title: operationName ?? 'Link',
    operationName,
    query,
    variables,
    headers: null,
    response: null,
  };
  return { activeTabIndex: opening.tabs.length, tabs: [...opening.tabs, tab] };
}
