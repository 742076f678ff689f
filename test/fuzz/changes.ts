import { isRecord, member, setMember } from '../../src/wire/json.ts';
import { ODD_VALUES } from '../execution/faults.ts';
import type { Tape } from '../execution/tape.ts';
import type { Steps } from './sources.ts';

/** Texts that stand in a text of JSON for what no value of JavaScript becomes. */
const TOKEN = /"@@token:(\d+)@@"/g;

const TOKENS: readonly (() => string)[] = [
  () => '1e400',
  () => '-0',
  () => '9007199254740993',
  () => '{"enabled":true,"enabled":false,"selection":"a","selection":null}',
  () => '"\\ud800 \\u0000 \\u2028 </script>"',
  () => nested('[', ']', 3_000),
  () => nested('{"a":', '}', 3_000, '1'),
  () => nested('[', ']', 60_000),
  () => nested('{"body":', '}', 60_000, '{}'),
];

function nested(open: string, close: string, depth: number, inner = ''): string {
  return open.repeat(depth) + inner + close.repeat(depth);
}

/** The JSON of an answer with what stands for more than a value can say. */
export function textOf(answer: unknown): string {
  return JSON.stringify(answer).replace(TOKEN, (_, number: string) => TOKENS[Number(number)]?.() ?? 'null');
}

/** A value in the place of another one. */
export function oddValueFor(tape: Tape, value: unknown): unknown {
  switch (tape.number(8)) {
    case 0:
      return [value];
    case 1:
      return { value };
    case 2:
      return swapped(value);
    case 3:
      return `@@token:${String(tape.number(TOKENS.length))}@@`;
    case 4:
      return tape.isLikely(30) ? huge(tape, value) : retyped(tape, value);
    case 5:
      return null;
    default:
      return structuredClone(tape.pick(ODD_VALUES.map((odd) => ({ odd }))).odd);
  }
}

/** A list becomes an object and an object a list. */
function swapped(value: unknown): unknown {
  if (Array.isArray(value)) return Object.fromEntries(value.entries());
  if (isRecord(value)) return Object.values(value);
  return String(value);
}

function huge(tape: Tape, value: unknown): unknown {
  return tape.pick([
    'x'.repeat(300_000),
    Array.from({ length: 3_000 }, () => value),
    Object.fromEntries(Array.from({ length: 3_000 }, (_, index) => [`m${String(index)}`, value])),
  ]);
}

function retyped(tape: Tape, value: unknown): unknown {
  if (typeof value === 'string') return tape.pick([7, true, `${value} `, value.toUpperCase(), `${value}\0`]);
  if (typeof value === 'number') return tape.pick([String(value), value + 0.5, -value, value * 1e12]);
  if (typeof value === 'boolean') return tape.pick([String(value), value ? 1 : 0]);
  return tape.pick(['text', 7, true]);
}

/** The value behind steps; undefined if there is none. */
export function valueAt(root: unknown, steps: Steps): unknown {
  let value = root;
  for (const step of steps) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = member(value as Record<string, unknown>, step);
  }
  return value;
}

/** What a member is given; undefined: it is taken away. */
export type NewValue = { readonly value: unknown } | undefined;

/** A copy with another value behind steps, which must lead to something or to a new member of something. */
export function withValueAt(root: unknown, [step, ...rest]: Steps, changed: NewValue): unknown {
  if (step === undefined) return changed?.value;
  if (typeof root !== 'object' || root === null) return root;
  const copy = Array.isArray(root) ? [...(root as unknown[])] : shallow(root as Record<string, unknown>);
  const holder = copy as Record<string, unknown>;
  if (rest.length === 0 && changed === undefined) {
    if (Array.isArray(copy)) copy.splice(Number(step), 1);
    else delete holder[step];
  } else setMember(holder, step, withValueAt(member(holder, step), rest, changed));
  return copy;
}

/** Unlike a spread, with a member that is called `__proto__`. */
function shallow(record: Record<string, unknown>): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(record)) setMember(copy, name, value);
  return copy;
}
