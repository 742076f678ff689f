import { isListType, isNonNullType } from 'graphql';

import { isRecord, member } from '../../src/wire/json.ts';
import type { ResponseError } from '../support/gateway.ts';
import type { Place } from './places.ts';
import { isTouched, type Damaged } from './sources.ts';

type Path = readonly (string | number)[];

interface Answered {
  readonly data: unknown;
  readonly errors: readonly ResponseError[];
}

/** Finds what is different in an answer although nothing that it is made of is damaged: lost siblings. */
export class Comparison {
  readonly #damaged: Damaged;

  constructor(damaged: Damaged) {
    this.#damaged = damaged;
  }

  /** @param before the answer without damage, of which the place tells where its values come from. */
  differences(place: Place, before: Answered, after: Answered): string[] {
    return [
      ...this.#values(place, after.data, []),
      ...this.#silences(place, after.errors, []),
      ...after.errors
        .filter((error) => !before.errors.some((known) => isSame(known, error)))
        .filter(({ path = [] }) => !this.#isExplained(place, path))
        .map((error) => `has a new error ${JSON.stringify(error)}`),
    ];
  }

  /** Pages of a list that is none must say so: nobody may take them for pages of an empty list. */
  #silences(place: Place, errors: readonly ResponseError[], path: Path): string[] {
    const damaged = this.#damaged;
    if (damaged.kind !== 'no list' || damaged.hasItems) return [];
    const isPage = place.sources.some(
      ({ kind, ...source }) => (kind === 'list' || kind === 'keys') && 'list' in source && source.list === damaged.list,
    );
    if (isPage && place.value !== null) {
      const isTold = errors.some(({ path: told = [] }) => path.every((step, index) => step === told[index]));
      return isTold ? [] : [`says nothing of ${path.join('.')}`];
    }
    const inner = [...(place.fields ?? []), ...(place.items ?? []).entries()];
    return inner.flatMap(([step, field]) => this.#silences(field, errors, [...path, step]));
  }

  #isTouched({ sources }: Place): boolean {
    return sources.some((source) => isTouched(source, this.#damaged));
  }

  #values(place: Place, after: unknown, path: Path): string[] {
    if (this.#isTouched(place)) return [];
    const { value, fields, items } = place;
    if (after === null && value !== null) return this.#canBecomeNull(place) ? [] : [`lost ${path.join('.')}`];
    if (fields) {
      if (!isRecord(after)) return [`has no object at ${path.join('.')}`];
      return [...fields].flatMap(([name, field]) => this.#values(field, member(after, name), [...path, name]));
    }
    if (!items) return isEqual(value, after) ? [] : [`has another value at ${path.join('.')}`];
    if (!Array.isArray(after)) return [`has no list at ${path.join('.')}`];
    // Items that cannot be read are left out of a list; the others stay, in their order.
    const left = after.length < items.length ? items.filter((item) => !this.#isTouched(item)) : items;
    if (left.length !== after.length)
      return [`has ${after.length} items instead of ${items.length} at ${path.join('.')}`];
    return left.flatMap((item, index) => this.#values(item, after[index], [...path, index]));
  }

  /** A field that cannot be null takes the object with it; an item of a list never takes the list. */
  #canBecomeNull({ fields }: Place): boolean {
    return [...(fields?.values() ?? [])].some(
      (place) => isNonNullType(place.type) && (this.#isTouched(place) || this.#canBecomeNull(place)),
    );
  }

  /** An error must be at something that is damaged, or at the list from which something damaged was left out. */
  #isExplained(root: Place, path: Path): boolean {
    let place: Place | undefined = root;
    for (const step of path) {
      place = place.fields?.get(String(step)) ?? place.items?.[Number(step)];
      // Objects that were asked for by an id and are not there are nowhere: what the error is about cannot be told.
      if (!place || this.#isTouched(place) || (place.value === null && place.sources.length === 0)) return true;
    }
    return isListType(isNonNullType(place.type) ? place.type.ofType : place.type) && this.#hasTouchedItem(place);
  }

  #hasTouchedItem({ items = [] }: Place): boolean {
    return items.some((item) => this.#isTouched(item) || this.#hasTouchedItem(item));
  }
}

function isSame(one: ResponseError, other: ResponseError): boolean {
  return one.extensions.code === other.extensions.code && isEqual(one.path, other.path);
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
