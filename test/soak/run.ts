import { setTimeout as pause } from 'node:timers/promises';

import { changingSteps } from './changes.ts';
import type { ConnectionCount } from './connection-count.ts';
import { dryRun } from './dry-run.ts';
import { endure, troublesOf } from './faults.ts';
import type { Field, Step } from './field.ts';
import { Flooders } from './flooders.ts';
import type { GatewayProcess } from './gateway-process.ts';
import { Ledger } from './ledger.ts';
import { Load, lookAtParked } from './load.ts';
import { overloaded, type Overload } from './overloaded.ts';
import { ReadingCrowd } from './overload.ts';
import { Person } from './person.ts';
import type { Plan } from './plan.ts';
import type { Sample } from './probe-sample.ts';
import { oneOf, seeded, shuffled, type Random } from './random.ts';
import { Readings, readingSteps } from './readings.ts';
import { References } from './references.ts';
import { inMegabytes, type Measurement, type Result, type Say } from './result.ts';
import { visitingSteps } from './visits.ts';
import { Weather } from './weather.ts';
import { CONNECTIONS, type World } from './world.ts';

/** The load of a plan against a gateway that runs already. */
export class Run {
  readonly #plan: Plan;
  readonly #say: Say;
  readonly #world: World;
  readonly #gateway: GatewayProcess;
  readonly #count: ConnectionCount;
  readonly #field: Field;
  readonly #random: Random;
  readonly #people: readonly Person[];
  readonly #readings: Readings;
  readonly #steps: readonly Step[];
  readonly #recoveries: { name: string; ms: number | undefined }[] = [];
  readonly #flooders: Flooders;
  readonly #measurements: Measurement[] = [];
  readonly #startedAt = performance.now();
  #warm: Sample | undefined;

  constructor(plan: Plan, say: Say, world: World, gateway: GatewayProcess, count: ConnectionCount) {
    this.#plan = plan;
    this.#say = say;
    this.#world = world;
    this.#gateway = gateway;
    this.#count = count;
    this.#field = { world, weather: new Weather(), ledger: new Ledger(), parked: [] };
    this.#random = seeded(plan.seed);
    const keys = world.keysAt(CONNECTIONS);
    this.#people = Array.from(
      { length: plan.people },
      (_, index) => new Person(index, gateway.url, keys[index], seeded(plan.seed + 1 + index)),
    );
    const ownRandom = seeded(plan.seed + 1 + plan.people);
    this.#flooders = new Flooders(gateway.url, this.#field.ledger, plan.flooders, ownRandom);
    this.#readings = new Readings(this.#field, new References(world));
    this.#steps = [
      ...readingSteps(this.#readings, this.#field),
      ...changingSteps(this.#field),
      dryRun(this.#field),
      ...visitingSteps(this.#field, gateway.url),
    ];
  }

  async carryOut(): Promise<Result> {
    const { ledger } = this.#field;
    const before = await this.#gateway.sample();
    await this.#signIn(this.#people);
    const crowd = this.#crowd();
    const tried = await this.#findSaturation(crowd);
    const best = Math.max(...tried.map(({ perSecond }) => perSecond));
    const clients = tried.find(({ perSecond }) => perSecond >= 0.95 * best)?.clients ?? 1;
    const perSecond = await this.#load(clients);
    const overload = this.#plan.overloadRounds > 0 ? await this.#overload(crowd, clients) : undefined;
    await this.#comeToRest(clients);
    await crowd.close();
    for (const person of this.#people) await person.leave();
    const after = await this.#sampleAtRest();
    return {
      plan: this.#plan,
      ledger,
      clients,
      tried,
      before,
      warm: this.#warm ?? before,
      after,
      measurements: this.#measurements,
      perSecond,
      mostConnections: this.#count.most,
      connectionsAfter: this.#count.now(),
      recoveries: this.#recoveries,
      overload,
      floods: this.#flooders.tally,
      errorLines: this.#gateway.errorLines,
      exitCode: await this.#gateway.end(),
      unsettled: this.#field.parked.length,
    };
  }

  async #signIn(people: readonly Person[]): Promise<void> {
    for (const person of people) {
      const mistake = await person.signIn(() => false);
      if (mistake !== undefined) this.#field.ledger.mistake(mistake);
    }
  }

  #crowd(): ReadingCrowd {
    const sizes = [10, 25, this.#plan.connections];
    const page = ({ user }: Person): ReturnType<Readings['page']> =>
      this.#readings.page(user, oneOf(this.#random, sizes));
    return new ReadingCrowd(this.#field, this.#gateway, this.#people, page, this.#random);
  }

  async #findSaturation(crowd: ReadingCrowd): Promise<{ clients: number; perSecond: number }[]> {
    const tried = [];
    for (const clients of this.#plan.candidates) {
      const { answeredPerSecond: perSecond } = await crowd.closed(clients, {
        leadInMs: this.#plan.candidateMs / 3,
        ms: this.#plan.candidateMs,
      });
      tried.push({ clients, perSecond });
    }
    this.#say(
      `pages per second by clients: ${tried.map((one) => `${one.clients}: ${one.perSecond.toFixed(0)}`).join(', ')}`,
    );
    return tried;
  }

  /** The load, in quiet and troubled times. @returns operations per second after the warm-up */
  async #load(clients: number): Promise<number> {
    const { ledger } = this.#field;
    const load = new Load(this.#field, this.#people, this.#steps, this.#random);
    this.#flooders.begin();
    load.begin(clients);
    await this.#watched(this.#plan.warmUpMs);
    // Under load the heap holds what is under way, too; what stays can be told at rest only.
    await Promise.all([load.end(), this.#flooders.end()]);
    this.#warm = await this.#sampleAtRest();
    this.#flooders.begin();
    load.begin(clients);
    const from = { at: performance.now(), operations: ledger.operations };
    await this.#measure();
    const over = from.at + this.#plan.soakMs;
    const isOver = { value: false };
    const measuring = this.#keepMeasuring(isOver);
    await this.#changeWeather(over);
    const perSecond = ((ledger.operations - from.operations) * 1000) / (performance.now() - from.at);
    isOver.value = true;
    await measuring;
    await this.#measure();
    await Promise.all([load.end(), this.#flooders.end()]);
    return perSecond;
  }

  async #changeWeather(over: number): Promise<void> {
    const { quietMs, troubleMs, faults, profile } = this.#plan;
    const { weather } = this.#field;
    const all = troublesOf(this.#world, this.#random, profile);
    const troubles = shuffled(
      this.#random,
      all.filter(({ name }) => this.#plan.only?.includes(name) ?? (faults === 'all' || name !== 'silence')),
    );
    let before = '';
    for (let turn = 0; performance.now() < over; turn++) {
      weather.becomes(`quiet${before}`);
      await pause(Math.max(0, Math.min(quietMs, over - performance.now())));
      lookAtParked(this.#field, 'old');
      const trouble = troubles[turn % troubles.length];
      if (faults === 'none' || !trouble || performance.now() + troubleMs > over) continue;
      const ms = await endure(trouble, this.#plan, weather, this.#gateway.url);
      before = ` after ${trouble.name}`;
      this.#recoveries.push({ name: trouble.name, ms });
      if (ms === undefined) this.#field.ledger.mistake(`${trouble.name}: not ready again`);
    }
    weather.becomes('quiet');
  }

  async #keepMeasuring(isOver: { readonly value: boolean }): Promise<void> {
    while (!isOver.value) {
      await this.#watched(this.#plan.sampleMs);
      await this.#measure();
    }
  }

  async #watched(ms: number): Promise<void> {
    const until = performance.now() + ms;
    while (performance.now() < until) {
      await pause(Math.min(1_000, until - performance.now()));
      this.#world.tidy();
    }
  }

  async #measure(): Promise<void> {
    const sample = await this.#gateway.sample();
    const { ledger, weather } = this.#field;
    const measurement = { ...sample, atMs: performance.now(), operationCount: ledger.operations };
    this.#measurements.push(measurement);
    if (this.#measurements.length % 2 === 0) return;
    const seconds = ((performance.now() - this.#startedAt) / 1000).toFixed(0);
    this.#say(
      `${seconds.padStart(5)} s  ${ledger.operations} operations, heap ${inMegabytes(sample.heapUsed)} MB, RSS ${inMegabytes(sample.rss)} MB, ` +
        `loop p99 ${sample.loop.p99.toFixed(0)} ms, connections ${this.#count.now()}, mistakes ${ledger.mistakeCount}, ${weather.name}`,
    );
  }

  async #overload(crowd: ReadingCrowd, clients: number): Promise<Overload> {
    this.#say('overload ...');
    // Who had no turn since the sessions ended would be asked to sign in.
    await this.#signIn(this.#people.filter(({ signedInAt }) => signedInAt <= this.#world.sessionsEndedAt));
    const sampled = (): Promise<Sample> => this.#gateway.sample();
    return overloaded(crowd, clients, this.#plan, sampled);
  }

  /** Nothing is wrong any more: everybody is served at once, and the appliance has what everybody was told. */
  async #comeToRest(clients: number): Promise<void> {
    const { ledger } = this.#field;
    const load = new Load(this.#field, this.#people, this.#steps, this.#random);
    load.begin(clients);
    await pause(this.#plan.quietMs);
    await load.end();
    await this.#sampleAtRest();
    lookAtParked(this.#field, 'all');
    for (const mistake of this.#world.mistakesAtTheEnd()) ledger.mistake(mistake);
  }

  async #sampleAtRest(): Promise<Sample> {
    for (let tries = 0; ; tries++) {
      const sample = await this.#gateway.sample();
      const isAtRest = sample.operations.now === 0 && sample.locks === 0;
      if ((isAtRest && tries > 0) || tries === 40) return sample;
      await pause(250);
    }
  }
}
