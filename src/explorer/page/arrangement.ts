/** Which tabs are open after the page has learnt what this user can do on this appliance. */
import type { OwnOperations } from './own-operations.ts';
import { ownChanges } from './tabs.ts';
import type { Tab } from './tabs.ts';

export interface Arrangement {
  readonly tabs: readonly Tab[];
  /** Names of the page's own tabs that this visitor has been offered. */
  readonly offered: ReadonlySet<string>;
}

/**
 * The visitor's own tabs stay as they are. Of the page's, those that nobody has touched get the objects of this appliance; those for
 * changes go if no change is possible here; those that were never on offer are added. What the visitor has closed stays closed.
 *
 * @param open the tabs that are open
 * @param active the tab in front, which stays
 * @param offer what can be played now
 * @param offered names of what was on offer before
 */
export function arrange(
  {
    open,
    active,
    offer,
    offered,
  }: { open: readonly Tab[]; active: Tab | undefined; offer: readonly Tab[]; offered: ReadonlySet<string> },
  own: OwnOperations,
): Arrangement {
  const gone = open.filter(
    (tab) =>
      tab !== active &&
      ownChanges.has(tab.query ?? '') &&
      own.isUntouched(tab) &&
      !offer.some(({ query }) => query === tab.query),
  );
  const tabs = open
    .filter((tab) => !gone.includes(tab))
    .map((tab) => {
      const offering = offer.find(({ query }) => query === tab.query);
      const isCurrent = offering === undefined || tab.variables === offering.variables || !own.isUntouched(tab);
      return isCurrent ? tab : { ...tab, variables: offering.variables };
    });
  const missing = offer.filter(({ query, title }) => !offered.has(title) && !tabs.some((tab) => tab.query === query));
  const names = new Set([...offered].filter((name) => !gone.some(({ title }) => title === name)));
  for (const { title } of offer) names.add(title);
  return { tabs: [...tabs, ...missing], offered: names };
}
