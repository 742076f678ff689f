import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { DemoProfile } from '../../src/demo/index.ts';
import { cookieOf, startTestGateway, type Answer, type QueryOptions, type TestGateway } from '../support/gateway.ts';
import { MarkingProxy, marksIn } from './marking-proxy.ts';

/** Two browsers of one user, browsers of two others, and two scripts. */
const VISITORS = {
  'admin here': 'admin',
  'admin there': 'admin',
  auditor: 'auditor',
  operator: 'operator',
  'script of admin': 'admin',
  'script of auditor': 'auditor',
} as const;
type Visitor = keyof typeof VISITORS;

/** Every one of them reads names, which the appliance marks. */
const QUERIES = [
  '{ viewer { name } timePolicies { nodes { name body } } }',
  '{ timePolicies { nodes { name } } auditPolicies { nodes { name } } }',
  '{ appliance { hostname } mssqlConnectionPolicies(first: 2) { nodes { name policies { auditPolicy { name } } } } }',
  '{ viewer { name } a: auditPolicies(first: 1) { edges { node { name version } } } }',
];
const RENAME = (directive: string): string =>
  `mutation ${directive} { auditPolicyUpdate(id: "78101850949e47437dd91d", input: { name: "shared" }) { auditPolicy { name } } }`;

type Kind = 'ask' | 'leave' | 'sign in' | 'sign out' | 'fail' | 'commit' | 'dry run' | 'expire';

interface Step {
  readonly visitor: Visitor;
  readonly kind: Kind;
  readonly query: number;
  /** Milliseconds after the beginning. */
  readonly after: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  visitor: fc.constantFrom(...(Object.keys(VISITORS) as Visitor[])),
  kind: fc.oneof(
    { weight: 10, arbitrary: fc.constant<Kind>('ask') },
    fc.constantFrom<Kind>('leave', 'sign in', 'sign in', 'sign out', 'fail', 'commit', 'dry run', 'expire'),
  ),
  query: fc.nat({ max: QUERIES.length - 1 }),
  after: fc.integer({ min: 0, max: 6 }),
});
const rounds = fc.record({
  steps: fc.array(step, { minLength: 6, maxLength: 24 }),
  delays: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 7 }),
});

describe.each([
  ['8.0', { SPS_CACHE: 'off' }],
  ['6.0', { SPS_PREFETCH: 'always' }],
  ['8.0', { SPS_CACHE: 'config-hash' }],
  ['6.0', { SPS_CACHE: 'config-hash' }],
] as const)('answers on SPS %s with %j', (profile: DemoProfile, setting) => {
  let proxy: MarkingProxy;
  let gateway: TestGateway;
  /** What the browsers have now: a cookie, and the number of its session. */
  const browsers = new Map<Visitor, { readonly cookie: string; readonly number: number }>();
  /** Numbers of sessions that began with a sign-in, and of those that were over when their sign-out was answered. */
  const signedIn = new Set<number>();
  const over = new Set<number>();
  let looked = 0;
  beforeAll(async () => {
    proxy = await MarkingProxy.start({ profile, connections: 3 });
    const config = { ...setting, SPS_MAX_CONNECTIONS: '6', SPS_LOCK_WAIT_MS: '10000', SIGN_IN_ATTEMPTS: '10000' };
    gateway = await startTestGateway({
      appliance: proxy.appliance,
      config: { ...config, SIGN_IN_ATTEMPTS_PER_USER: '10000' },
    });
  });
  afterAll(async () => {
    await gateway.close();
    await proxy.close();
  });

  const isScript = (visitor: Visitor): boolean => visitor.startsWith('script');

  /** How a visitor says who it is now, and the session that this means: none for nobody, undefined for a script. */
  function identity(visitor: Visitor): {
    readonly options: QueryOptions;
    readonly number: number | 'nobody' | undefined;
  } {
    if (isScript(visitor)) return { options: { user: VISITORS[visitor] }, number: undefined };
    const browser = browsers.get(visitor);
    return browser
      ? { options: { cookie: browser.cookie }, number: browser.number }
      : { options: {}, number: 'nobody' };
  }

  /** An answer holds what its own session has read, and nothing else. */
  function expectOwn(
    visitor: Visitor,
    number: number | 'nobody' | undefined,
    wasOver: boolean,
    { text }: Answer,
  ): void {
    const marks = marksIn(text);
    looked += marks.size;
    if (number === 'nobody' || wasOver) {
      // Without a session the appliance tells a few things to everybody.
      expect([...marks].filter((mark) => mark !== 0)).toEqual([]);
    } else if (number !== undefined) {
      expect([...marks].filter((mark) => mark !== number)).toEqual([]);
    } else {
      for (const mark of marks) {
        expect(proxy.users[mark]).toBe(VISITORS[visitor]);
        expect(signedIn.has(mark)).toBe(false);
      }
    }
  }

  async function signIn(visitor: Visitor): Promise<void> {
    const name = VISITORS[visitor];
    const document = `mutation { signIn(username: "${name}", password: "${name}") { viewer { name } } }`;
    const { options, number: before } = identity(visitor);
    const answer = await gateway.query(document, options);
    if (typeof before === 'number') over.add(before);
    const [number, ...others] = marksIn(answer.text);
    if (number === undefined) {
      // The session was ended by the appliance before it could say whose it is.
      expect(answer.errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
      browsers.delete(visitor);
      return;
    }
    expect(others).toEqual([]);
    expect(proxy.users[number]).toBe(name);
    expect(signedIn.has(number)).toBe(false);
    signedIn.add(number);
    browsers.set(visitor, { cookie: cookieOf(answer), number });
  }

  async function signOut(visitor: Visitor): Promise<void> {
    const { options, number } = identity(visitor);
    const answer = await gateway.query('mutation { signOut { viewer { name } } }', options);
    expect(answer.data).toEqual({ signOut: { viewer: null } });
    if (typeof number === 'number') over.add(number);
    if (browsers.get(visitor)?.number === number) browsers.delete(visitor);
  }

  async function ask(visitor: Visitor, document: string, signal?: AbortSignal): Promise<void> {
    const { options, number } = identity(visitor);
    const wasOver = typeof number === 'number' && over.has(number);
    const answer = await gateway.query(document, { ...options, ...(signal && { signal }) });
    expectOwn(visitor, number, wasOver, answer);
  }

  async function play({ visitor, kind, query, after }: Step): Promise<void> {
    await wait(after);
    const document = QUERIES[query] ?? '';
    switch (kind) {
      case 'ask':
        return ask(visitor, document);
      case 'commit':
        return ask(visitor, RENAME(''));
      case 'dry run':
        return ask(visitor, RENAME('@transaction(dryRun: true)'));
      case 'leave': {
        const controller = new AbortController();
        setTimeout(() => controller.abort(), 2);
        return ask(visitor, document, controller.signal).catch((error: unknown) => {
          if (!controller.signal.aborted || !(error instanceof DOMException)) throw error;
        });
      }
      case 'sign in':
        return isScript(visitor) ? ask(visitor, document) : signIn(visitor);
      case 'sign out':
        return signOut(visitor);
      case 'fail':
        return ask(visitor, 'mutation { signIn(username: "admin", password: "wrong") { viewer { name } } }');
      case 'expire':
        return proxy.appliance.expireSessions();
    }
  }

  it('hold what their own session has read, whatever happens at the same time', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(rounds, async ({ steps, delays }) => {
        let turn = 0;
        proxy.delayMs = () => delays[(turn += 1) % delays.length] ?? 0;
        await Promise.all((Object.keys(VISITORS) as Visitor[]).filter((visitor) => !isScript(visitor)).map(signIn));
        const outcomes = await Promise.allSettled(steps.map(play));
        for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
        // Once more, when everything is quiet: sessions that were replaced or signed out are worthless.
        for (const [visitor, { cookie, number }] of browsers) {
          const answer = await gateway.query(QUERIES[0] ?? '', { cookie });
          expectOwn(visitor, number, over.has(number), answer);
        }
        expect(proxy.strayMarks).toEqual([]);
      }),
      { numRuns: 32, endOnFailure: true },
    );
    // Enough was there to be seen, and for everybody: about 430 answers, how many depends on chance.
    expect(looked).toBeGreaterThan(300);
    expect(signedIn.size).toBeGreaterThanOrEqual(100);
    expect(new Set(proxy.users)).toEqual(new Set(['nobody', 'admin', 'auditor', 'operator']));
  });
});
