import { cpus } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import type { Dispatcher } from 'undici';

import { ask, crowdAt, parsed, type Answer } from './connection.ts';
import { mistakeIn } from './expectation.ts';
import type { Field } from './field.ts';
import type { GatewayProcess } from './gateway-process.ts';
import type { Person } from './person.ts';
import { oneOf, type Random } from './random.ts';
import type { Reading } from './readings.ts';

/** What a time of load has brought. */
export interface Round {
  /** Operations that were answered, with 200 and rightly, per second. */
  readonly answeredPerSecond: number;
  readonly answered: number;
  /** Requests that were refused with 503. */
  readonly refused: number;
  /** Milliseconds to the answer, of those answered and of those refused. */
  readonly answeredMs: readonly number[];
  readonly refusedMs: readonly number[];
  /** Share of one processor that the gateway has used. */
  readonly gatewayBusy: number;
  /** Share of all processors that other programs have used. */
  readonly others: number;
}

/** How long a round is, in milliseconds. */
export interface RoundTime {
  /** Does not count: what is under way has to become as much as it will be. */
  readonly leadInMs: number;
  readonly ms: number;
}

/** Connections of the driver at most; as many requests are under way. */
const MOST_CONNECTIONS = 512;
const SHED = ['OVERLOADED', 'TOO_MANY_OPERATIONS'];
const TICK_MS = 2;

/** Reads only, so that nothing but the amount of load differs between two rounds. */
export class ReadingCrowd {
  readonly #field: Field;
  readonly #people: readonly Person[];
  readonly #make: (person: Person) => Reading;
  readonly #random: Random;
  readonly #cpuMicros: () => Promise<number>;
  readonly #crowd: Dispatcher;

  constructor(
    field: Field,
    gateway: GatewayProcess,
    people: readonly Person[],
    make: (person: Person) => Reading,
    random: Random,
  ) {
    this.#field = field;
    this.#cpuMicros = () => gateway.cpuMicros();
    this.#people = people;
    this.#make = make;
    this.#random = random;
    this.#crowd = crowdAt(gateway.url, MOST_CONNECTIONS);
  }

  /** So many clients, each sending its next request when it has its answer. */
  closed(clients: number, time: RoundTime): Promise<Round> {
    return this.#round(time, async (tally) => {
      const client = async (): Promise<void> => {
        while (!tally.isOver) await this.#once(tally);
      };
      await Promise.all(Array.from({ length: clients }, client));
    });
  }

  /** So many requests per second, whether or not anything is answered. */
  open(perSecond: number, time: RoundTime): Promise<Round> {
    return this.#round(time, async (tally) => {
      const underWay = new Set<Promise<void>>();
      for (let due = 0; !tally.isOver; await pause(TICK_MS)) {
        for (; due < (tally.elapsedMs * perSecond) / 1000; due++) {
          if (underWay.size >= MOST_CONNECTIONS) continue;
          const one: Promise<void> = this.#once(tally).finally(() => underWay.delete(one));
          underWay.add(one);
        }
      }
      await Promise.all(underWay);
    });
  }

  async #round({ leadInMs, ms }: RoundTime, load: (tally: Tally) => Promise<void>): Promise<Round> {
    const tally = new Tally(leadInMs + ms);
    const loaded = load(tally);
    await pause(leadInMs);
    const gateway = await this.#cpuMicros();
    const driver = process.cpuUsage();
    const machine = processorTimes();
    tally.count();
    await pause(ms);
    const round = tally.round();
    const { user, system } = process.cpuUsage(driver);
    const { busyMs, allMs } = processorTimes();
    const gatewayMs = ((await this.#cpuMicros()) - gateway) / 1000;
    await loaded;
    const othersMs = busyMs - machine.busyMs - gatewayMs - (user + system) / 1000;
    return { ...round, gatewayBusy: gatewayMs / ms, others: Math.max(0, othersMs / (allMs - machine.allMs)) };
  }

  async close(): Promise<void> {
    await this.#crowd.destroy();
  }

  async #once(tally: Tally): Promise<void> {
    const person = oneOf(this.#random, this.#people);
    const { question, expected } = this.#make(person);
    const from = performance.now();
    try {
      const answer = await ask(this.#crowd, person.identity, question);
      const isRefused = answer.status === 503;
      const mistake = isRefused ? mistakeInRefusal(answer) : mistakeIn(parsed(answer), expected(from), () => false);
      if (mistake !== undefined || (!isRefused && answer.status !== 200))
        this.#field.ledger.mistake(`overload: ${answer.status} ${mistake ?? ''}\n    ${answer.text.slice(0, 300)}`);
      else tally.add(answer);
    } catch (error) {
      this.#field.ledger.mistake(`overload: no answer: ${String(error)}`);
    }
  }
}

/** What all processors have done since the start of the machine, in milliseconds. */
function processorTimes(): { readonly busyMs: number; readonly allMs: number } {
  let busyMs = 0;
  let allMs = 0;
  for (const { times } of cpus()) {
    const { user, nice, sys, irq, idle } = times;
    busyMs += user + nice + sys + irq;
    allMs += user + nice + sys + irq + idle;
  }
  return { busyMs, allMs };
}

class Tally {
  readonly #from = performance.now();
  readonly #ms: number;
  #countedFrom = Infinity;
  #answeredMs: number[] = [];
  #refusedMs: number[] = [];

  /** @param ms how long the round is */
  constructor(ms: number) {
    this.#ms = ms;
  }

  get elapsedMs(): number {
    return performance.now() - this.#from;
  }

  get isOver(): boolean {
    return this.elapsedMs >= this.#ms;
  }

  /** Forgets what has come so far. */
  count(): void {
    this.#countedFrom = performance.now();
    this.#answeredMs = [];
    this.#refusedMs = [];
  }

  add({ status, ms }: Answer): void {
    (status === 503 ? this.#refusedMs : this.#answeredMs).push(ms);
  }

  round(): Omit<Round, 'gatewayBusy' | 'others'> {
    const answered = this.#answeredMs.length;
    return {
      answered,
      answeredPerSecond: (answered * 1000) / (performance.now() - this.#countedFrom),
      refused: this.#refusedMs.length,
      answeredMs: [...this.#answeredMs],
      refusedMs: [...this.#refusedMs],
    };
  }
}

/** A refusal says when to come again, and has nothing else in it. */
function mistakeInRefusal(answer: Answer): string | undefined {
  if (!/^[1-9]\d*$/.test(answer.retryAfter ?? '')) return `Retry-After is ${answer.retryAfter ?? 'missing'}`;
  const { data, errors = [] } = parsed(answer);
  const codes = errors.map(({ extensions }) => extensions?.code ?? '');
  return data === undefined && codes.length === 1 && SHED.includes(codes[0] ?? '')
    ? undefined
    : 'another form of refusal';
}
