import type { FaultRule } from '../../src/demo/index.ts';
import { isRecord } from '../../src/wire/json.ts';
import type { Tape } from '../execution/tape.ts';
import { oddValueFor, valueAt, withValueAt, type NewValue } from './changes.ts';
import { USER, type Document, type Documents } from './documents.ts';
import { bodyOf, editsOf, listOf, withItems, type Answers, type Damage } from './edits.ts';
import type { Place } from './places.ts';
import type { Damaged, Source, Steps } from './sources.ts';

type Member = Extract<Source, { kind: 'member' }>;

const PARTLY_READ: readonly string[] = ['reference', 'fragment', 'toggle', 'choice', 'secret'];

/** Makes damages of what an operation has read. */
export class DamageMaker {
  readonly #documents: Documents;
  readonly #answers: Answers;
  readonly #tape: Tape;
  readonly #sources: readonly Member[];
  readonly #read: readonly string[];

  /** @param read addresses that the operation has read. */
  constructor(documents: Documents, answers: Answers, tape: Tape, place: Place, read: readonly string[]) {
    this.#documents = documents;
    this.#answers = answers;
    this.#tape = tape;
    this.#sources = membersIn(place);
    // What is not there can only be made to be there, which is not what this is about.
    this.#read = [...new Set(read)].filter((path) => answers(path) !== undefined);
  }

  /** @returns undefined if there is nothing to damage. */
  next(): Damage | undefined {
    const kind = this.#tape.number(100);
    if (kind < 62 && this.#sources.length > 0) return this.#shownMember();
    if (this.#read.length === 0) return undefined;
    const path = this.#tape.pick(this.#read);
    const collection = this.#documents.collectionAt(path);
    if (collection) return kind < 75 ? this.#item(path) : this.#list(path);
    if (path === USER || kind >= 88) return this.#answer(path);
    const document = this.#documents.at(path);
    return document && this.#member(document, [], 1 + this.#tape.number(3));
  }

  #shownMember(): Damage | undefined {
    // Of these, only a part matters to what is shown of them: much of what is below them must cost nothing.
    const partly = this.#sources.filter(({ codec }) => PARTLY_READ.includes(codec?.kind ?? ''));
    const isPartly = partly.length > 0 && this.#tape.isLikely(25);
    const { document: path, at } = this.#tape.pick(isPartly ? partly : this.#sources);
    if (path === USER) return this.#answer(path);
    const document = this.#documents.at(path);
    if (!document) return undefined;
    const from = this.#tape.isLikely(12) ? at.slice(0, -1) : at;
    const levels = isPartly ? 1 : this.#tape.isLikely(40) ? 1 + this.#tape.number(3) : 0;
    return this.#member(document, from, levels);
  }

  /** @param levels below the steps that are gone on at most. */
  #member(document: Document, from: Steps, levels: number): Damage | undefined {
    const body = bodyOf(document, this.#answers, this.#documents);
    if (body === undefined) return undefined;
    const steps = this.#below(body, from, levels);
    const parent = valueAt(body, steps.slice(0, -1));
    const value = valueAt(body, steps);
    const [at, changed, what] = this.#change(steps, parent, value);
    return {
      damaged: {
        kind: 'member',
        document: document.path,
        list: listOf(document, this.#documents),
        at,
        isNew: valueAt(body, at) === undefined,
      },
      says: `${what} ${document.path} ${at.join('.')}`,
      edits: editsOf(document, this.#documents, (own) => withValueAt(own, at, changed)),
    };
  }

  #below(body: unknown, from: Steps, levels: number): Steps {
    let steps = from;
    for (let left = levels; left > 0; left -= 1) {
      const value = valueAt(body, steps);
      const names = typeof value === 'object' && value !== null ? Object.keys(value) : [];
      if (names.length === 0) return steps;
      steps = [...steps, this.#tape.pick(names)];
    }
    return steps;
  }

  #change(steps: Steps, parent: unknown, value: unknown): readonly [Steps, NewValue, string] {
    const last = steps.at(-1);
    const kind = last === undefined ? 5 : this.#tape.number(10);
    if (Array.isArray(parent) && kind < 3) {
      const items =
        kind === 0 ? parent.filter((_, index) => String(index) !== last) : [...(parent as unknown[]), value];
      return [steps.slice(0, -1), { value: items }, kind === 0 ? 'item deleted from' : 'item added to'];
    }
    if (kind < 2) return [steps, undefined, 'deleted'];
    if (kind < 3 && isRecord(value)) {
      const name = this.#tape.pick([
        '__proto__',
        'constructor',
        'toString',
        'enabled',
        'selection',
        'key',
        '@order',
        'x',
      ]);
      const added = oddValueFor(this.#tape, value);
      return [[...steps, name], { value: added }, `${brief(added)} added to`];
    }
    const odd = oddValueFor(this.#tape, value);
    return [steps, { value: odd }, `${brief(odd)} in`];
  }

  #item(list: string): Damage | undefined {
    const text = this.#answers(list);
    const items = text === undefined ? undefined : (JSON.parse(text) as { items?: Record<string, unknown>[] }).items;
    if (!items || items.length === 0) return undefined;
    const index = this.#tape.number(items.length);
    const key = String(items[index]?.['key']);
    const [name, value, isHarmless] = this.#tape.pick<readonly [string, unknown, boolean]>([
      ['key', 7, false],
      ['key', undefined, false],
      ['key', '..', false],
      ['key', 'a/b', false],
      ['key', '', false],
      ['key', '__proto__', false],
      ['body', undefined, true],
      ['body', null, true],
      ['body', 'text', false],
      ['body', [], false],
      ['meta', undefined, true],
      ['meta', 'odd', true],
    ]);
    return {
      damaged: isHarmless ? { kind: 'nothing' } : { kind: 'item', list, key },
      says: `${name} of item ${String(index)} of ${list} is ${JSON.stringify(value) ?? 'gone'}`,
      edits: [
        {
          path: list,
          change: (answer) =>
            withValueAt(answer, ['items', String(index), name], value === undefined ? value : { value }),
        },
      ],
    };
  }

  #list(list: string): Damage {
    const change = (says: string, damaged: Damaged, edit: (items: unknown[]) => unknown): Damage => ({
      damaged,
      says: `${says} ${list}`,
      edits: [{ path: list, change: (answer) => withItems(answer, edit) }],
    });
    const other: Damaged = { kind: 'list', list };
    const none: Damaged = { kind: 'no list', list, hasItems: false };
    const number = this.#tape.number(100);
    const at = (items: readonly unknown[]): number => number % Math.max(items.length, 1);
    return this.#tape.pick([
      change('item deleted from', other, (items) => items.filter((_, index) => index !== at(items))),
      change('odd item in', other, (items) => [...items, null, 7, { key: null }, { body: {} }]),
      change('order of', other, (items) => [...items].reverse()),
      change('nothing in', other, () => []),
      change('item twice in', other, (items) => [...items, items[at(items)]]),
      change('no items of', none, () => undefined),
      change('object as items of', none, (items) => ({ ...items })),
      this.#answer(list),
    ]);
  }

  /** The answer itself is another one. */
  #answer(path: string): Damage {
    const instead = this.#tape.pick<FaultRule['fault']>([
      { status: 403 },
      { status: 404 },
      { status: 500 },
      { status: 400, type: 'SemanticError', details: { message: 'https://appliance/api/x', paths: [7] } },
      { status: 409 },
      { status: 418, body: [] },
      { html: true },
      { empty: true },
      { truncate: 20 },
      WITH_ITEMS,
      ...ODD_ANSWERS.map((raw) => ({ raw })),
    ]);
    const document = this.#documents.at(path);
    const damaged: Damaged =
      document || path === USER
        ? { kind: 'answer', document: path, list: document && listOf(document, this.#documents) }
        : { kind: 'no list', list: path, hasItems: instead === WITH_ITEMS };
    return {
      damaged,
      says: `${JSON.stringify(instead)} for ${path}`,
      edits: [{ path, change: (answer) => answer, instead }],
    };
  }
}

/** Whatever is asked for, something of it is there. */
const WITH_ITEMS = { raw: '{"items":[null,[],{"key":1}],"body":"text","user":7}' };

const ODD_ANSWERS: readonly (string | Buffer)[] = [
  'null',
  '[]',
  '7',
  '"text"',
  '{}',
  '{"body":null}',
  '{"body":[],"items":{}}',
  '{"__proto__":{"items":[],"body":{}}}',
  '{"user":{"name":"a"},"endpoints":[{"url":"/","methods":[7]}],"body":{"name":7}}',
  '',
  ' ',
  '{"body":',
  '\uFEFF{}',
  '['.repeat(60_000) + ']'.repeat(60_000),
  Buffer.from([0xff, 0xfe, 0x7b, 0x7d]),
];

function membersIn({ sources, fields, items }: Place): Member[] {
  const own = sources.filter((source) => source.kind === 'member');
  return [...own, ...[...(fields?.values() ?? []), ...(items ?? [])].flatMap(membersIn)];
}

/** A value for people. */
function brief(value: unknown): string {
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
