import fc from 'fast-check';

import {
  ApplianceError,
  type ApplianceAnswer,
  type ApplianceObject,
  type ListItem,
  type Listing,
  type UserInfo,
} from '../../src/appliance/index.ts';
import type { OperationUser } from '../../src/graph/context.ts';
import { CollectionKnowledge } from '../../src/graph/knowledge.ts';
import { interpreted } from '../support/answers.ts';
import type { ConfigurationReader } from '../../src/graph/loader.ts';
import type { Resource } from '../../src/graph/resource.ts';
import { isRecord } from '../../src/wire/json.ts';
import { pathOfKey, type Corpus } from './corpus.ts';
import { applyMemberFault } from './damage.ts';
import {
  errorOf,
  faultsArbitrary,
  NO_FAULTS,
  type AnswerFault,
  type Faults,
  type MemberFault,
  type Target,
} from './faults.ts';
import { hash, Turns } from './turns.ts';

/** An appliance with everything that is wrong with it and how it answers. */
export interface Circumstances {
  readonly faults: Faults;
  /** Which objects lists bring. */
  readonly listBodies: 'all' | 'some' | 'none';
  /** What is known of lists before the operation; undefined: nothing. */
  readonly known: boolean | undefined;
  readonly knowledge: 'auto' | 'never';
  /** Decides when answers come; 0: at once. */
  readonly timing: number;
  /** Whether runs of one operation get answers of their own. */
  readonly answers: 'own' | 'shared';
}

export const circumstances: fc.Arbitrary<Circumstances> = fc.record({
  faults: faultsArbitrary,
  listBodies: fc.constantFrom('all', 'some', 'none'),
  known: fc.constantFrom(undefined, true, false),
  knowledge: fc.constantFrom('auto', 'auto', 'never'),
  timing: fc.nat(99),
  answers: fc.constantFrom('own', 'shared'),
});

/** An appliance without faults that answers at once. */
export const FAULTLESS: Circumstances = {
  faults: NO_FAULTS,
  listBodies: 'all',
  known: undefined,
  knowledge: 'auto',
  timing: 0,
  answers: 'own',
};

/** What an operation can see: faults are there. */
export interface Reach {
  readonly resources: readonly Resource[];
  /** Names of the members on the wire. */
  readonly members: ReadonlySet<string>;
}

/** Answers that several runs get: the very same objects, as from a cache, on which the gateway keeps what it makes of them. */
export class SharedAnswers {
  readonly values = new Map<string, unknown>();
}

const NAMELESS: MemberFault = {
  resource: 0,
  object: undefined,
  place: { among: 'name', number: 0 },
  change: { kind: 'replace', value: 7 },
};

/** One run's view of an appliance in memory: the same circumstances make the same appliance. */
export class TestAppliance implements ConfigurationReader, OperationUser {
  /** Paths that were asked for, in order. */
  readonly requests: string[] = [];
  readonly #corpus: Corpus;
  readonly #circumstances: Circumstances;
  readonly #reach: Reach;
  readonly #answers: SharedAnswers;
  readonly #turns: Turns;
  readonly #bodies = new Map<string, unknown>();

  constructor(corpus: Corpus, reach: Reach, given: Circumstances, answers = new SharedAnswers()) {
    this.#answers = answers;
    this.#corpus = corpus;
    this.#reach = reach;
    this.#circumstances = given;
    this.#turns = new Turns(given.timing);
  }

  /** What the process knows of the appliance's lists before the operation. */
  knowledge(): CollectionKnowledge {
    const { knowledge, known } = this.#circumstances;
    const learnt = new CollectionKnowledge(knowledge);
    if (known !== undefined) for (const path of this.#corpus.lists.keys()) learnt.learn(path, 3, known);
    return learnt;
  }

  /** Somebody is signed in. */
  entry(): undefined {
    return undefined;
  }

  /** Waits until all answers have come. */
  idle(): Promise<void> {
    return this.#turns.idle();
  }

  async read<T>(path: string, interpret: (answer: ApplianceAnswer) => T): Promise<T> {
    await this.#asked(path);
    const isList = this.#corpus.lists.has(path);
    const fault = isList ? undefined : this.#answerFault(path);
    if (fault && 'failure' in fault) throw errorOf(fault);
    if (!isList && !this.#corpus.bodies.has(path)) throw errorOf({ failure: 'not-found', status: 404 });
    const { values } = this.#answers;
    if (!values.has(path)) values.set(path, interpreted(isList ? this.#list(path) : this.#object(path), interpret));
    return values.get(path) as T;
  }

  async viewer(): Promise<UserInfo | null> {
    await this.#asked('user_info');
    const { user } = this.#circumstances.faults;
    if (user === 'not-found') return null;
    if (user) throw errorOf({ failure: user });
    return { name: 'admin', endpoints: [{ url: '/api', methods: ['GET', 'PUT'] }] };
  }

  async applianceInfo(): Promise<Record<string, unknown>> {
    await this.#asked('info');
    const { user } = this.#circumstances.faults;
    if (user === 'unavailable' || user === 'malformed') throw errorOf({ failure: user });
    return isRecord(this.#corpus.info) ? this.#corpus.info : {};
  }

  signIn(): Promise<UserInfo> {
    return Promise.reject(new TypeError('Nobody signs in by a query.'));
  }

  signOut(): Promise<void> {
    return Promise.reject(new TypeError('Nobody signs out by a query.'));
  }

  discardTransaction(): Promise<boolean> {
    return Promise.reject(new TypeError('Nobody signs out by a query.'));
  }

  #asked(path: string): Promise<void> {
    this.requests.push(path);
    return this.#turns.wait(path);
  }

  #object(path: string): ApplianceObject {
    return { key: undefined, body: this.#body(path), href: undefined };
  }

  #list(path: string): Listing {
    const keys = this.#corpus.lists.get(path) ?? [];
    const items: (ListItem | ApplianceError)[] = keys.map((key) => this.#item(path, key));
    for (const { resource, fault } of this.#circumstances.faults.lists) {
      if (this.#resourceOf(resource)?.path !== path) continue;
      if (fault.kind === 'fails') throw errorOf(fault);
      const place = fault.place % Math.max(items.length, 1);
      const item = items[place];
      if (item === undefined || item instanceof ApplianceError) continue;
      if (fault.kind === 'twice') items.push(item);
      else if (fault.kind === 'odd-item') items[place] = new ApplianceError('malformed');
      else if (fault.kind === 'key') items[place] = { ...item, key: fault.key };
      else items[place] = { key: keys[fault.other % keys.length] ?? item.key };
    }
    // As the gateway reads lists: items that cannot be read say nothing of bodies.
    const readable = items.filter((item) => !(item instanceof ApplianceError));
    const bodies = readable.filter((item) => 'body' in item).length;
    const some = bodies === 0 ? 'none' : bodies === readable.length ? 'all' : 'some';
    return { items, carriesBodies: readable.length === 0 ? 'unknown' : some };
  }

  #item(path: string, key: string): ListItem {
    const { listBodies } = this.#circumstances;
    const isListed = listBodies === 'all' || (listBodies === 'some' && hash(key) % 2 === 0);
    // Where an object can be read from the list and not by itself, what it is depends on when it is asked for, and nothing can be compared.
    const answer = this.#answerFault(pathOfKey({ path }, key));
    const body = isListed && !(answer && 'failure' in answer) ? this.#body(pathOfKey({ path }, key)) : undefined;
    return body == null ? { key } : { key, body };
  }

  /** The body with its faults, the same each time. */
  #body(path: string): unknown {
    if (this.#bodies.has(path)) return this.#bodies.get(path);
    const answer = this.#answerFault(path);
    let body: unknown;
    if (answer && 'body' in answer) body = answer.body;
    else {
      const { members, namelessOneIn } = this.#circumstances.faults;
      const faults = members.filter((fault) => this.#isMeant(fault, path));
      if (this.#isOneIn(namelessOneIn, `nameless ${path}`)) faults.push(NAMELESS);
      body = this.#corpus.bodies.get(path);
      if (faults.length > 0) body = structuredClone(body);
      for (const fault of faults) applyMemberFault(body, fault, this.#reach.members);
    }
    this.#bodies.set(path, body);
    return body;
  }

  #answerFault(path: string): AnswerFault['answer'] | undefined {
    const { answers, missingOneIn } = this.#circumstances.faults;
    if (this.#isOneIn(missingOneIn, `missing ${path}`)) return { failure: 'not-found', status: 404 };
    return answers.find((fault) => this.#isMeant(fault, path))?.answer;
  }

  /** Chosen by chance, but always the same ones. */
  #isOneIn(share: number | undefined, what: string): boolean {
    return share !== undefined && hash(`${what} ${String(this.#circumstances.timing)}`) % share === 0;
  }

  #isMeant({ resource: number, object }: Target, path: string): boolean {
    const resource = this.#resourceOf(number);
    if (!resource) return false;
    if (resource.plural === undefined) return resource.path === path;
    if (!path.startsWith(`${resource.path}/`)) return false;
    if (object === undefined) return true;
    const keys = this.#corpus.keys.get(resource.path) ?? [];
    const key = keys[object % Math.max(keys.length, 1)];
    return key !== undefined && path === pathOfKey(resource, key);
  }

  #resourceOf(number: number): Resource | undefined {
    const { resources } = this.#reach;
    return resources[number % Math.max(resources.length, 1)];
  }
}
