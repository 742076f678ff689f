import type { DemoAppliance } from '../../src/demo/index.ts';
import type { Model } from '../../src/schema/model.ts';
import { pathOfKey } from '../execution/corpus.ts';
import { CONFIGURATION } from './documents.ts';

/** The committed configuration as text: objects, and the orders of collections, by address. */
export type State = ReadonlyMap<string, string>;

export function stateOf({ resources }: Pick<Model, 'resources'>, appliance: DemoAppliance): State {
  const state = new Map<string, string>();
  const add = (path: string): void => void state.set(path, JSON.stringify(appliance.committed(path)));
  for (const resource of resources.values()) {
    const path = CONFIGURATION + resource.path;
    add(path);
    if (resource.plural === undefined) continue;
    for (const key of appliance.committed(path) as string[]) add(CONFIGURATION + pathOfKey(resource, key));
  }
  return state;
}

/** Addresses at which there is something else, or nothing any more. */
export function changedPaths(before: State, after: State): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path));
}

/** Makes the configuration what it was, behind everybody's back. */
export function restore(appliance: DemoAppliance, before: State, paths: readonly string[]): void {
  const isOrder = (path: string): boolean => Array.isArray(JSON.parse(before.get(path) ?? 'null'));
  const inTurn = [...paths].sort((one, other) => Number(isOrder(one)) - Number(isOrder(other)));
  for (const path of inTurn) {
    const text = before.get(path);
    appliance.edit(path, () => (text === undefined ? null : (JSON.parse(text) as unknown)));
  }
}
