import type { FaultRule } from '../../src/demo/index.ts';
import { isRecord } from '../../src/wire/json.ts';
import { textOf, valueAt, withValueAt } from './changes.ts';
import type { Document, Documents } from './documents.ts';
import type { Damaged } from './sources.ts';

/** What is done to the answers of the appliance. */
export interface Damage {
  readonly damaged: Damaged;
  readonly says: string;
  /** Changes of the JSON of answers, by their addresses. */
  readonly edits: readonly Edit[];
}

export interface Edit {
  readonly path: string;
  readonly change: (answer: unknown) => unknown;
  /** Instead of the answer. */
  readonly instead?: FaultRule['fault'];
}

/** Text of the appliance's answer to GET of an address; undefined if it is none with a body. */
export type Answers = (path: string) => string | undefined;

/** The rules by which a demo appliance shows damages. */
export function rulesOf(damages: readonly Damage[], answers: Answers): FaultRule[] {
  const edits = damages.flatMap((damage) => damage.edits);
  return [...new Set(edits.map(({ path }) => path))].flatMap((path): FaultRule[] => {
    const own = edits.filter((edit) => edit.path === path);
    const instead = own.find((edit) => edit.instead)?.instead;
    if (instead) return [{ method: 'GET', path, fault: instead }];
    const text = answers(path);
    if (text === undefined) return [];
    const damaged = own.reduce((answer: unknown, { change }) => change(answer), JSON.parse(text) as unknown);
    return [{ method: 'GET', path, fault: { raw: textOf(damaged) } }];
  });
}

/** Address of the list in which an object is. */
export function listOf({ resource, key }: Document, documents: Documents): string | undefined {
  return resource && key !== undefined ? documents.listOf(resource) : undefined;
}

/** The body of an object without damage. */
export function bodyOf(document: Document, answers: Answers, documents: Documents): unknown {
  const own = answers(document.path);
  if (own !== undefined) return (JSON.parse(own) as { body?: unknown }).body;
  const list = listOf(document, documents);
  const text = list === undefined ? undefined : answers(list);
  const items =
    text === undefined ? [] : ((JSON.parse(text) as { items?: { key: string; body: unknown }[] }).items ?? []);
  return items.find(({ key }) => key === document.key)?.body;
}

/** A body is in its own answer and in the list of its collection. */
export function editsOf(document: Document, documents: Documents, change: (body: unknown) => unknown): Edit[] {
  const inAnswer = (answer: unknown): unknown =>
    isRecord(answer) && 'body' in answer ? withValueAt(answer, ['body'], { value: change(answer['body']) }) : answer;
  const list = listOf(document, documents);
  const own = { path: document.path, change: inAnswer };
  if (list === undefined) return [own];
  const isMeant = (item: unknown): boolean => isRecord(item) && item['key'] === document.key;
  const inList = (answer: unknown): unknown =>
    withItems(answer, (items) => items.map((item) => (isMeant(item) ? inAnswer(item) : item)));
  return [own, { path: list, change: inList }];
}

/** A list with other items; undefined: without any. */
export function withItems(answer: unknown, change: (items: unknown[]) => unknown): unknown {
  const items = valueAt(answer, ['items']);
  if (!Array.isArray(items)) return answer;
  const changed = change(items as unknown[]);
  return withValueAt(answer, ['items'], changed === undefined ? undefined : { value: changed });
}
