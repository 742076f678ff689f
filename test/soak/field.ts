import type { Answer } from './connection.ts';
import { parsed } from './connection.ts';
import { mistakeIn, type Expected } from './expectation.ts';
import type { Ledger } from './ledger.ts';
import type { Parked } from './effects.ts';
import type { Person } from './person.ts';
import type { Weather } from './weather.ts';
import type { World } from './world.ts';

/** Everything that the steps of the load have to do with. */
export interface Field {
  readonly world: World;
  readonly weather: Weather;
  readonly ledger: Ledger;
  /** Changes of which nobody knows yet whether they were carried out. */
  readonly parked: Parked[];
}

/** One thing that a person does. */
export interface Step {
  readonly name: string;
  /** How often it is done, compared with the others. */
  readonly weight: number;
  /** Whether this person can do it now. */
  suits(person: Person): boolean;
  run(person: Person, field: Field): Promise<void>;
}

/** Whether an answer may have an error because of what goes wrong at the appliance, or because the person's session has ended. */
export function excuses({ weather, world }: Field, signedInAt: number, from: number): (code: string) => boolean {
  return (code) => weather.tolerates(code, from) || (code === 'UNAUTHENTICATED' && signedInAt < world.sessionsEndedAt);
}

/** The same for a mutation: its session is not renewed, because the transaction would not follow. */
export function excusesChange(field: Field, signedInAt: number, from: number): (code: string) => boolean {
  const { world } = field;
  const excused = excuses(field, signedInAt, from);
  return (code) =>
    excused(code) ||
    (code === 'UNAUTHENTICATED' && world.sessionsEndedAt >= from) ||
    (code === 'CONFIGURATION_LOCKED' && world.isExclusive);
}

/** The same for signing in: a session can end before the appliance has said whose it is. */
export function excusesSignIn({ weather, world }: Field): (code: string, from: number) => boolean {
  return (code, from) => weather.tolerates(code, from) || (code === 'UNAUTHENTICATED' && world.sessionsEndedAt >= from);
}

/** Compares an answer with what it must be, and writes down what is wrong. @returns whether it was right. */
export function judge(
  field: Field,
  what: string,
  answer: Answer,
  wanted: { readonly status: number; readonly data?: Expected },
  excused: (code: string) => boolean,
): boolean {
  const { ledger } = field;
  const say = (mistake: string): false => {
    ledger.mistake(`${what} (${field.weather.name}): ${mistake}\n    ${answer.text.slice(0, 400)}`);
    return false;
  };
  if (answer.status !== wanted.status) return say(`status ${answer.status} instead of ${wanted.status}`);
  let body;
  try {
    body = parsed(answer);
  } catch {
    return say('the answer is not JSON');
  }
  ledger.met((body.errors ?? []).map(({ extensions }) => extensions?.code));
  const mistake = wanted.data === undefined ? undefined : mistakeIn(body, wanted.data, excused);
  return mistake === undefined || say(mistake);
}
