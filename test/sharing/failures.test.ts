import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Fault } from '../../src/demo/index.ts';
import type { Answer, QueryOptions } from '../support/gateway.ts';
import { codesOf, CONNECTIONS, nameIn, Stage } from './stage.ts';

/** Short, because one of the failures is that nothing comes. */
const CONFIG = { SPS_TIMEOUT_MS: '400' };
const STORES = '/api/configuration/policies/credentialstores';
const TIME_POLICY = '/api/configuration/policies/time_policies/';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.start(CONFIG);
});
beforeEach(() => stage.reset());
afterAll(() => stage.close());

/** Sends an operation three times, so that two of them wait for the GET of the first one. */
async function askTogether(document: string, path: string, options: QueryOptions): Promise<Answer[]> {
  const held = stage.gate.hold(path);
  const pending = [stage.gateway.query(document, options)];
  await held.answered;
  // One shares the execution, the other one is another operation and shares its GETs.
  pending.push(stage.gateway.query(document, options), stage.gateway.query(`${document} # other`, options));
  await stage.joined(2);
  held.release();
  return Promise.all(pending);
}

describe('a failure is shared as what it is:', () => {
  const FAULTS: readonly (readonly [string, Fault, string])[] = [
    ['status 500', { status: 500 }, 'UPSTREAM_UNAVAILABLE'],
    ['a page instead of JSON', { html: true }, 'UPSTREAM_MALFORMED'],
    ['a refusal', { status: 403, type: 'Unauthorized' }, 'FORBIDDEN'],
  ];

  it.each(FAULTS)('%s', async (_what, fault, code) => {
    stage.gate.appliance.faults.add({ path: stage.path, times: 1, fault });
    const answers = await askTogether(stage.look, stage.path, { user: 'admin' });
    expect(answers.map(codesOf)).toEqual([[code], [code], [code]]);
    expect(answers.map(({ data }) => data)).toEqual(answers.map(() => ({ mssqlConnectionPolicy: null })));
    // Each of them can be found in the log.
    expect(new Set(answers.map(({ errors }) => errors[0]?.extensions.requestId)).size).toBe(3);
    expect(stage.gets(stage.path)).toBe(1);
    // And it is not kept.
    expect(nameIn(await stage.gateway.query(stage.look, { user: 'admin' }))).toBe('before');
  });

  it('rights that the user does not have', async () => {
    const document = '{ credentialStores { totalCount } }';
    const answers = await askTogether(document, STORES, { user: 'operator' });
    expect(answers.map(codesOf)).toEqual([['FORBIDDEN'], ['FORBIDDEN'], ['FORBIDDEN']]);
    expect(stage.gets(STORES)).toBe(1);
  });

  it('an object that is not there, which is no failure', async () => {
    const answers = await askTogether('{ timePolicy(id: "none") { name } }', `${TIME_POLICY}none`, { user: 'admin' });
    expect(answers.map(({ data, errors }) => [data, errors])).toEqual(answers.map(() => [{ timePolicy: null }, []]));
    expect(stage.gets(`${TIME_POLICY}none`)).toBe(1);
  });

  it('no answer in time', async () => {
    stage.gate.appliance.faults.add({ path: stage.path, times: 1, fault: { never: true } });
    const first = stage.gateway.query(stage.look, { user: 'admin' });
    const others = [first, stage.gateway.query(stage.look, { user: 'admin' })];
    const answers = await Promise.all(others);
    expect(answers.map(codesOf)).toEqual([['UPSTREAM_TIMEOUT'], ['UPSTREAM_TIMEOUT']]);
    expect(stage.gets(stage.path)).toBe(1);
  });
});

describe('a session that has ended', () => {
  it('is renewed once for all who share a GET, if they send their password', async () => {
    stage.gate.appliance.expireSessions();
    const answers = await askTogether(stage.look, stage.path, { user: 'admin' });
    expect(answers.map(({ errors }) => errors)).toEqual([[], [], []]);
    expect(answers.map(nameIn)).toEqual(['before', 'before', 'before']);
    expect(stage.gets('/api/authentication')).toBe(1);
  });

  it('is renewed once for all reads of an operation, and once more if the next one ends as well', async () => {
    const six = await Stage.forTest({}, { profile: '6.0' });
    const { gate, gateway } = six;
    const [refused, answered] = [gate.hold(CONNECTIONS), gate.hold(CONNECTIONS)];
    refused.release();
    gate.appliance.expireSessions();
    const lists = ['mssqlConnectionPolicies', 'timePolicies', 'auditPolicies', 'archiveCleanupPolicies'];
    const query = `{ ${lists.map((list) => `${list} { nodes { name } }`).join(' ')} }`;
    const asking = gateway.query(query, { user: 'admin' });
    await answered.answered;
    gate.appliance.expireSessions();
    answered.release();
    expect(codesOf(await asking)).toEqual([]);
    expect(six.gets('/api/authentication')).toBe(2);
  });

  it('is renewed for those who ask who they are', async () => {
    stage.gate.appliance.expireSessions();
    const answers = await askTogether('{ viewer { name } }', '/api/user_info', { user: 'admin' });
    expect(answers.map(({ data }) => data)).toEqual(answers.map(() => ({ viewer: { name: 'admin' } })));
    expect(stage.gets('/api/authentication')).toBe(1);
  });

  it('is told to each browser, and each cookie is deleted', async () => {
    const cookie = await stage.signIn('admin');
    stage.gate.appliance.expireSessions();
    const answers = await askTogether(stage.look, stage.path, { cookie });
    expect(answers.map(codesOf)).toEqual([['UNAUTHENTICATED'], ['UNAUTHENTICATED'], ['UNAUTHENTICATED']]);
    for (const { cookies } of answers) expect(cookies.join()).toContain('Max-Age=0');
    expect(stage.gets(stage.path)).toBe(1);
  });
});
