import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { Gate } from '../sharing/gate.ts';
import { basic, callsOf, startTestGateway, type TestGateway } from '../support/gateway.ts';
import { Attackers } from './support/attackers.ts';
import { connectionsAt, leftAt } from './support/gauges.ts';
import { post, times, unfinished } from './support/requests.ts';

const TIME_POLICIES = 'policies/time_policies';
const PATH = `/api/configuration/${TIME_POLICIES}`;
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => `${day}: [["7:00", "23:59"]]`).join(' ');
const CREATE = post(
  `mutation { timePolicyCreate(input: { name: "pipelined", ${DAYS} }) { timePolicy { name } } }`,
  // Or else it would be refused for another reason than that of the test.
  { Authorization: basic('admin') },
);
const READ = '{ auditPolicies { totalCount } }';
const READ_PATH = '/api/configuration/policies/audit_policies';
const QUICK = post('{ __typename }');
/** A moment for the system to tell the gateway. */
const NOTICE_MS = 50;
/** A connection that is kept for later would count as open. */
const ONE_REQUEST = { connection: 'close' };
const POLL = { timeout: 10_000, interval: 20 };

const LEAVINGS: readonly (readonly [how: string, leave: (socket: Socket) => void])[] = [
  ['closes its connection', (socket) => socket.destroy()],
  ['resets its connection', (socket) => socket.resetAndDestroy()],
];

/** What may stand behind a mutation in the same packets: who has more to read does not notice by itself that a client has left. */
const BEHIND: readonly (readonly [what: string, bytes: Buffer])[] = [
  ['nothing', Buffer.alloc(0)],
  ['a query', QUICK],
  ['half a head', QUICK.subarray(0, 30)],
  ['half a body', unfinished(20_000, 10_000)],
  ['the most of a body of a megabyte', unfinished(1024 * 1024, 6)],
  ['a thousand queries', times(1_000, QUICK)],
  ['what is no HTTP', Buffer.alloc(1_000, 0xff)],
  ['a megabyte that is no HTTP', Buffer.alloc(1024 * 1024, 0xff)],
];

/** Changes of clients that have left, with more than one request on their connection. */
describe('a mutation whose client leaves', () => {
  let gate: Gate;
  let gateway: TestGateway;
  let attackers: Attackers;
  let before: unknown;

  beforeEach(async () => {
    gate = await Gate.start();
    // A time beyond that of the test: what ends, ends because the client has left.
    gateway = await startTestGateway({ appliance: gate.appliance, config: { SPS_TIMEOUT_MS: '60000' } });
    attackers = new Attackers(gateway.url);
    for (const user of ['admin', 'auditor']) await gateway.query('{ viewer { name } }', { user, headers: ONE_REQUEST });
    before = gate.appliance.committed(TIME_POLICIES);
    gate.appliance.clearRequests();
  });
  afterEach(async () => {
    await attackers.leave();
    gate.releaseAll();
    await gateway.close();
    await gate.close();
  });

  /** The gateway must know that the client has left before the appliance answers: then what is under way does not end as usual. */
  async function expectNoticed(): Promise<void> {
    await pause(NOTICE_MS);
    expect(await connectionsAt(gateway.url)).toBe('');
  }

  async function expectNothingLeft(): Promise<void> {
    await expect.poll(() => gate.appliance.openTransactions(), POLL).toBe(0);
    expect(await leftAt(gateway.url)).toBe('');
    expect(gate.appliance.committed(TIME_POLICIES)).toEqual(before);
    expect(gateway.log.filter(({ level }) => level >= 50)).toEqual([]);
    const { status, data, errors } = await gateway.query('{ viewer { name } }', {
      user: 'admin',
      headers: ONE_REQUEST,
    });
    expect({ status, data, errors }).toEqual({ status: 200, data: { viewer: { name: 'admin' } }, errors: [] });
  }

  describe.each(['admin', 'auditor'])('while a query of %s is under way before it', (user) => {
    test.each(LEAVINGS)('%s: the mutation is not carried out', async (_how, leave) => {
      const held = gate.hold(READ_PATH);
      const socket = await attackers.open('127.0.0.66', 'never');
      socket.write(Buffer.concat([post(READ, { Authorization: basic(user) }), CREATE]));
      await held.answered;
      leave(socket);
      await expectNoticed();
      held.release();
      await expectNothingLeft();
      expect(callsOf(gate.appliance).filter((call) => !call.startsWith('GET'))).toEqual([]);
    });
  });

  describe.each(BEHIND)('while it is under way, with %s behind it', (_what, bytes) => {
    test.each(LEAVINGS)('%s: the mutation is rolled back', async (_how, leave) => {
      const held = gate.hold(PATH, 'POST');
      const socket = await attackers.open('127.0.0.66', 'never');
      socket.write(CREATE);
      await held.answered;
      socket.write(bytes);
      await pause(NOTICE_MS);
      leave(socket);
      await expectNoticed();
      held.release();
      await expectNothingLeft();
      expect(callsOf(gate.appliance)).not.toContain('PUT /api/transaction');
    });
  });
});
