import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { QueryOptions } from '../support/gateway.ts';
import { INFO, nameIn, outcomeOf, Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.start();
});
beforeEach(() => stage.reset());
afterAll(() => stage.close());

const READERS: readonly (readonly [string, () => Promise<QueryOptions>])[] = [
  ['another user', () => Promise.resolve({ user: 'auditor' })],
  ['another session of the same user', async () => ({ cookie: await stage.signIn('admin') })],
];

describe('after a commit through the gateway', () => {
  it.each(READERS)('%s gets no answer from a GET that was sent before', async (_who, readerOf) => {
    const reader = await readerOf();
    const held = stage.gate.hold(stage.path);
    const older = stage.gateway.query(stage.look, reader);
    await held.answered;
    expect(outcomeOf(await stage.gateway.query(stage.rename('after'), { user: 'admin' }))).toBe('COMMITTED');
    // The older GET is still under way: whoever joined it would wait for ever.
    const newer = await stage.gateway.query(stage.look, reader);
    expect([newer.errors, nameIn(newer)]).toEqual([[], 'after']);
    held.release();
    const answer = await older;
    expect([answer.errors, nameIn(answer)]).toEqual([[], 'before']);
  });

  it('what is sent from then on is shared again', async () => {
    const reader = { user: 'auditor' };
    const old = stage.gate.hold(stage.path);
    const older = stage.gateway.query(stage.look, reader);
    await old.answered;
    await stage.gateway.query(stage.rename('after'), { user: 'admin' });
    const held = stage.gate.hold(stage.path);
    const newer = [stage.gateway.query(stage.look, reader)];
    await held.answered;
    newer.push(stage.gateway.query(stage.look, reader), stage.gateway.query(stage.look, reader));
    await stage.joined(2);
    // The end of the older one must not end the sharing of the newer ones.
    old.release();
    expect(nameIn(await older)).toBe('before');
    newer.push(stage.gateway.query(stage.look, reader));
    await stage.joined(3);
    held.release();
    expect((await Promise.all(newer)).map(nameIn)).toEqual(['after', 'after', 'after', 'after']);
  });

  it('the hash of the configuration is another one, also for the session that has changed it', async () => {
    const document = '{ appliance { configHash } }';
    const held = stage.gate.hold(INFO);
    const older = stage.gateway.query(document, { user: 'admin' });
    await held.answered;
    await stage.gateway.query(stage.rename('after'), { user: 'admin' });
    const newer = await stage.gateway.query(document, { user: 'admin' });
    held.release();
    expect(newer.errors).toEqual([]);
    expect(newer.data).not.toEqual((await older).data);
  });

  it('whose answer was lost the sharing is cut as well', async () => {
    const held = stage.gate.hold(stage.path);
    const older = stage.gateway.query(stage.look, { user: 'auditor' });
    await held.answered;
    stage.gate.appliance.faults.add({ method: 'PUT', path: '/api/transaction', times: 1, fault: { empty: true } });
    expect(outcomeOf(await stage.gateway.query(stage.rename('lost'), { user: 'admin' }))).toBe('COMMITTED');
    expect(nameIn(await stage.gateway.query(stage.look, { user: 'auditor' }))).toBe('lost');
    held.release();
    expect(nameIn(await older)).toBe('before');
  });

  it('an operation that began before it and goes on reading fails with nothing', async () => {
    const held = stage.gate.hold(stage.path);
    const older = stage.gateway.query(
      `{ mssqlConnectionPolicy(id: "${stage.key}") { name policies { auditPolicy { name } backupPolicy { name } } } }`,
      { user: 'auditor' },
    );
    await held.answered;
    await stage.gateway.query(stage.rename('after'), { user: 'admin' });
    held.release();
    const answer = await older;
    expect([answer.errors, nameIn(answer)]).toEqual([[], 'before']);
  });
});
