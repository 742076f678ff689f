import { setImmediate as nextTurn } from 'node:timers/promises';

interface Waiting {
  readonly name: string;
  readonly dueAt: number;
  readonly go: () => void;
}

/**
 * Answers come at once or some turns of the event loop later, mixed by a seed. When an answer comes depends on the turn in which it was
 * asked for and on its name, never on the order of the questions of one turn: two executors that ask for the same in the same turn get
 * their answers in the same order.
 */
export class Turns {
  readonly #seed: number;
  #waiting: Waiting[] = [];
  #turn = 0;
  #isGoing = false;

  /** @param seed 0: everything is answered at once. */
  constructor(seed: number) {
    this.#seed = seed;
  }

  async wait(name: string): Promise<void> {
    const number = this.#seed === 0 ? 0 : hash(`${String(this.#seed)} ${name}`);
    const turns = number % 4;
    if (turns === 0) {
      for (let left = (number >>> 8) % 4; left > 0; left -= 1) await Promise.resolve();
      return;
    }
    await new Promise<void>((go) => {
      this.#waiting.push({ name, dueAt: this.#turn + turns, go });
      if (!this.#isGoing) setImmediate(this.#next);
      this.#isGoing = true;
    });
  }

  /** Waits until nobody waits any more. An executor may have ended before all that it has begun. */
  async idle(): Promise<void> {
    for (let quiet = 0; quiet < 2; quiet += 1) {
      if (this.#waiting.length > 0) quiet = 0;
      await nextTurn();
    }
  }

  /** Lets those go who are due: some of them together, the others one in a turn. */
  readonly #next = (): void => {
    this.#turn += 1;
    const due = this.#waiting.filter(({ dueAt }) => dueAt <= this.#turn).sort((a, b) => (a.name < b.name ? -1 : 1));
    const last = due.findIndex(({ name }) => hash(name) % 3 === 0);
    const going = last < 0 ? due : due.slice(0, last + 1);
    this.#waiting = this.#waiting.filter((each) => !going.includes(each));
    for (const { go } of going) go();
    this.#isGoing = this.#waiting.length > 0;
    if (this.#isGoing) setImmediate(this.#next);
  };
}

/** A number of 32 bits that is another one for nearly every other text (FNV-1a). */
export function hash(text: string): number {
  let number = 0x81_1c_9d_c5;
  for (let place = 0; place < text.length; place += 1) {
    number = Math.imul(number ^ text.charCodeAt(place), 0x01_00_01_93);
  }
  return (number ^ (number >>> 15)) >>> 0;
}
