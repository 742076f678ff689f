import { getIntrospectionQuery } from 'graphql';

import { type Identity, type Question } from './connection.ts';
import { Refusal, WhileSignedIn, type Expected } from './expectation.ts';
import { excuses, judge, type Field, type Step } from './field.ts';
import type { Person, User } from './person.ts';
import { oneOf } from './random.ts';
import type { References } from './references.ts';
import { CONNECTIONS, orderOf } from './world.ts';

/** A query, and what must be in its answer. */
export interface Reading {
  readonly question: Question;
  /** Of an answer to somebody who asked at `from`. */
  readonly expected: (from: number) => Expected;
  /** Codes of errors that are right in any weather. */
  readonly excused?: readonly string[];
}

/** Queries of which the answers are known. */
export class Readings {
  readonly #field: Field;
  readonly #references: References;

  constructor(field: Field, references: References) {
    this.#field = field;
    this.#references = references;
  }

  /** Connection policies with all that they refer to. */
  page(user: User, size: number): Reading {
    return {
      question: { query: this.#references.document, variables: { size } },
      expected: (from) => ({
        viewer: new WhileSignedIn({ name: user }),
        mssqlConnectionPolicies: this.#references.page(user, size, from),
      }),
    };
  }

  /** One object by its id, its name and its references' ids. */
  single(key: string): Reading {
    const { world } = this.#field;
    const id = `MssqlConnectionPolicy:${key}`;
    const query =
      'query ($id: ID!) { mssqlConnectionPolicy(id: $id) { id name active network { ports } policies { auditPolicy { id } } } }';
    const body = world.bodyAt(`${CONNECTIONS}/${key}`) as {
      active: boolean;
      network: { ports: number[] };
      policies: { audit_policy: string };
    };
    const { active, network, policies } = body;
    return {
      question: { query, variables: { id } },
      expected: (from) => ({
        mssqlConnectionPolicy: {
          id,
          name: (name) =>
            world.names.get(key)?.permits(String(name), from) ? undefined : `${String(name)} is not its name`,
          active,
          network: { ports: network.ports },
          policies: { auditPolicy: { id: `AuditPolicy:${policies.audit_policy}` } },
        },
      }),
    };
  }

  /** Each collection of the schema in one operation; what the user must not see is refused field by field. */
  collections(user: User): Reading {
    const data = this.#references.collections(user);
    const fields = Object.keys(data).map((name) => `${name}(first: 5) { totalCount nodes { key } }`);
    return { question: { query: `{ ${fields.join(' ')} }` }, expected: () => data };
  }

  /** All time policies: those of everybody. */
  policies(): Reading {
    const { world } = this.#field;
    const test = (value: unknown, from: number): string | undefined => {
      if (value === null) return 'null without a reason that counts';
      const { totalCount, nodes } = value as { totalCount: number; nodes: ({ name: string } | null)[] };
      if (totalCount !== nodes.length) return `${totalCount} in all, but ${nodes.length} are shown`;
      const names = nodes.flatMap((node) => (node ? [node.name] : []));
      return world.mistakeInPolicies(names, nodes.length - names.length, from);
    };
    return {
      question: { query: '{ timePolicies(first: 1000) { totalCount nodes { name } } }' },
      expected: (from) => ({ timePolicies: (value) => test(value, from) }),
      // Where lists are without bodies, an object can go after it was listed and before it is read.
      excused: this.#field.world.listsHaveBodies ? [] : ['NOT_FOUND'],
    };
  }

  /** The order of the RDP connection policies. */
  order(): Reading {
    const { world } = this.#field;
    const test = (value: unknown, from: number): string | undefined => {
      if (value === null) return 'null without a reason that counts';
      const order = orderOf((value as { nodes: { key: string }[] }).nodes.map(({ key }) => key));
      return world.order.permits(order, from) ? undefined : `${order} was never the order`;
    };
    return {
      question: { query: '{ rdpConnectionPolicies(first: 100) { nodes { key } } }' },
      expected: (from) => ({ rdpConnectionPolicies: (value) => test(value, from) }),
    };
  }

  /** Who asks, and whom. */
  appliance({ user }: Person): Reading {
    const isHash = (value: unknown): string | undefined => (typeof value === 'string' ? undefined : 'no hash');
    return {
      question: { query: '{ viewer { name } appliance { configHash } }' },
      expected: () => ({
        viewer: new WhileSignedIn({ name: user }),
        appliance: { configHash: new WhileSignedIn(isHash) },
      }),
    };
  }

  /** Ids that lead to nothing, and ids that are none. */
  missing(): Reading {
    return {
      question: {
        query:
          '{ gone: auditPolicy(id: "AuditPolicy:0") { name } other: auditPolicy(id: "TimePolicy:0") { name } none: node(id: "Nothing") { id } }',
      },
      expected: () => ({ gone: null, other: new Refusal('INVALID_REFERENCE'), none: new Refusal('INVALID_REFERENCE') }),
    };
  }

  /** What only some may see. */
  hidden(user: User): Reading {
    const isOperator = user === 'operator';
    const version = (value: unknown): string | undefined => (typeof value === 'string' ? undefined : 'no version');
    return {
      question: { query: '{ viewer { name } systemBackup { version } credentialStores(first: 1) { totalCount } }' },
      expected: () => ({
        viewer: new WhileSignedIn({ name: user }),
        systemBackup: isOperator ? new Refusal('FORBIDDEN') : { version },
        credentialStores: isOperator
          ? new Refusal('FORBIDDEN')
          : { totalCount: this.#references.countOf('policies/credentialstores') },
      }),
    };
  }
}

/** Introspection, whose answer is the same for everybody and always. */
export class Introspection implements Step {
  readonly name = 'introspection';
  readonly weight = 0.2;
  #length: number | undefined;

  suits(): boolean {
    return true;
  }

  async run(person: Person, field: Field): Promise<void> {
    const answer = await person.ask({ query: getIntrospectionQuery() });
    field.ledger.done(this.name, answer.ms);
    const isRight = judge(field, this.name, answer, { status: 200 }, () => false);
    this.#length ??= answer.text.length;
    if (isRight && answer.text.length !== this.#length)
      field.ledger.mistake('introspection: another schema than before');
  }
}

/** A step that reads and looks whether the answer is right. */
function reading(name: string, weight: number, make: (person: Person) => Reading): Step {
  return {
    name,
    weight,
    suits: () => true,
    run: async (person, field) => {
      const { question, expected, excused = [] } = make(person);
      const { signedInAt } = person;
      const from = performance.now();
      const answer = await person.ask(question);
      field.ledger.done(name, answer.ms);
      const isExcused = excuses(field, signedInAt, from);
      const tolerates = (code: string): boolean => excused.includes(code) || isExcused(code);
      judge(field, name, answer, { status: 200, data: expected(from) }, tolerates);
    },
  };
}

/** All that only reads. */
export function readingSteps(readings: Readings, field: Field): readonly Step[] {
  const keys = field.world.keysAt(CONNECTIONS);
  const sizes = [10, 25, keys.length];
  const anonymous = async (person: Person): Promise<void> => {
    const nobody: Identity = { address: person.identity.address };
    const answer = await person.askAs(nobody, { query: '{ viewer { name } timePolicies { totalCount } }' });
    field.ledger.done('nobody', answer.ms);
    const data = { viewer: null, timePolicies: new Refusal('UNAUTHENTICATED') };
    judge(field, 'nobody', answer, { status: 200, data }, () => false);
  };
  return [
    reading('page', 12, ({ user, random }) => readings.page(user, oneOf(random, sizes))),
    reading('single', 8, ({ random }) => readings.single(oneOf(random, keys))),
    reading('collections', 2, ({ user }) => readings.collections(user)),
    reading('time policies', 4, () => readings.policies()),
    reading('order', 2, () => readings.order()),
    reading('appliance', 2, (person) => readings.appliance(person)),
    reading('missing ids', 2, () => readings.missing()),
    reading('hidden', 3, ({ user }) => readings.hidden(user)),
    { name: 'nobody', weight: 1, suits: () => true, run: anonymous },
    new Introspection(),
  ];
}
