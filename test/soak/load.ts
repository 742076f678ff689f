import { setTimeout as pause } from 'node:timers/promises';

import { excusesSignIn, type Field, type Step } from './field.ts';
import type { Person } from './person.ts';
import { settleByLooking } from './effects.ts';
import type { Random } from './random.ts';

/** Milliseconds after which what became of an operation can be told by looking: nothing of it can be under way any more. */
const LOOK_AFTER_MS = 12_000;

/** The next step of a person, each as often as its weight says. */
function nextStep(person: Person, steps: readonly Step[]): Step | undefined {
  const suiting = steps.filter((step) => step.suits(person));
  let left = person.random() * suiting.reduce((sum, { weight }) => sum + weight, 0);
  return suiting.find(({ weight }) => (left -= weight) < 0) ?? suiting.at(-1);
}

/**
 * Clients that send their next request when they have their answer. People take turns: each has one request under way at most, but those
 * who use the same credentials share a session.
 */
export class Load {
  readonly #field: Field;
  readonly #waiting: Person[];
  readonly #steps: readonly Step[];
  readonly #random: Random;
  #clients: Promise<void>[] = [];
  #isOver = false;

  constructor(field: Field, people: readonly Person[], steps: readonly Step[], random: Random) {
    this.#field = field;
    this.#waiting = [...people];
    this.#steps = steps;
    this.#random = random;
  }

  /** Lets so many clients begin; there are as many people at least. */
  begin(clients: number): void {
    this.#isOver = false;
    this.#clients = Array.from({ length: Math.min(clients, this.#waiting.length) }, () => this.#client());
  }

  /** Waits for the answers that are under way. */
  async end(): Promise<void> {
    this.#isOver = true;
    await Promise.all(this.#clients);
  }

  async #client(): Promise<void> {
    while (!this.#isOver) {
      const [person] = this.#waiting.splice(Math.floor(this.#random() * this.#waiting.length), 1);
      if (!person) return;
      await this.#turn(person);
      this.#waiting.push(person);
    }
  }

  async #turn(person: Person): Promise<void> {
    const { weather, world, ledger } = this.#field;
    try {
      if (person.signedInAt <= world.sessionsEndedAt) {
        const mistake = await person.signIn(excusesSignIn(this.#field));
        if (mistake !== undefined) ledger.mistake(mistake);
      }
      await nextStep(person, this.#steps)?.run(person, this.#field);
    } catch (error) {
      ledger.mistake(
        `client ${person.index} (${weather.name}): ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
      await pause(10);
    }
  }
}

/** Looks what became of operations whose outcome nobody was told. @param which all, or those that can be looked at under load */
export function lookAtParked({ parked, ledger }: Field, which: 'all' | 'old'): void {
  const now = performance.now();
  const ripe = parked.filter(({ since }) => which === 'all' || now - since > LOOK_AFTER_MS);
  for (const one of ripe) {
    parked.splice(parked.indexOf(one), 1);
    const mistake = settleByLooking(one);
    if (mistake !== undefined) ledger.mistake(`${one.what}: ${mistake}`);
  }
}
