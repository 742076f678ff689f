/** What the page knows about the operations that it came with: which texts they are, and the variables that it put there itself. */
import type { Tab } from './tabs.ts';
import { ownTexts } from './tabs.ts';

export class OwnOperations {
  readonly #filledIn = new Map<string, string | null>();

  /** Remembers the variables of these tabs as the page's own, no visitor's. */
  fillIn(tabs: readonly Tab[]): void {
    for (const { query, variables } of tabs) this.#filledIn.set(query ?? '', variables);
  }

  /** @returns whether nobody has changed the tab, or only its text is as it was and its variables are none */
  isUntouched({ query, variables }: Tab): boolean {
    if (query === null || !ownTexts.has(query)) return false;
    return isEmpty(variables) || this.#filledIn.get(query) === variables;
  }
}

function isEmpty(variables: string | null): boolean {
  return variables === null || variables.trim() === '';
}
