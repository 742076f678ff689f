import { describe, expect, it } from 'vitest';
import { configuration, created, mssql, policies, signIn, started, timePolicy } from './client.ts';

const times = `${policies}/time_policies`;
const transaction = '/api/transaction';
const timezone = `${configuration}/datetime/timezone`;

describe('the state', () => {
  it('8.0 is in the body', async () => {
    const client = await signIn(await started());
    const meta = { href: transaction, parent: '/api', remaining_seconds: 600 };
    const state = (status: string): unknown => ({
      body: { commit_message: 'optional', status },
      key: 'transaction',
      meta,
    });
    expect((await client.get(transaction)).json).toEqual(state('closed'));
    const opened = await client.post(transaction);
    expect([opened.status, opened.json]).toEqual([200, state('open')]);
    expect((await client.post(transaction)).status).toBe(200);
    expect((await client.commit()).json).toEqual(state('closed'));
  });

  it.each(['6.0', '6.9'] as const)('%s is in a member of its own', async (profile) => {
    const client = await signIn(await started({ profile }));
    expect((await client.get(transaction)).json['transaction']).toEqual({ status: 'closed' });
    await client.post(transaction);
    expect((await client.get(transaction)).json['transaction']).toEqual({ status: 'open' });
  });

  it('links to the changes once there are any', async () => {
    const client = await signIn(await started());
    await client.post(transaction);
    expect((await client.get(transaction)).json['meta']?.['changes']).toBeUndefined();
    await client.post(times, timePolicy('a'));
    expect((await client.get(transaction)).json['meta']?.['changes']).toBe('/api/transaction/changes');
  });

  it('refuses other bodies than a commit and other verbs', async () => {
    const client = await signIn(await started());
    await client.post(transaction);
    expect((await client.put(transaction, { status: 'closed' })).json['error']?.['type']).toBe('InvalidRequestBody');
    expect((await client.send('PATCH', transaction, {})).status).toBe(405);
    expect((await client.post('/api/transaction/changes')).status).toBe(405);
  });
});

describe.each(['6.9', '8.0'] as const)('parallel transactions in %s', (profile) => {
  it('open with the first change and show it to their session only', async () => {
    const appliance = await started({ profile });
    const [mine, other] = [await signIn(appliance), await signIn(appliance)];
    const key = await created(mine, times, timePolicy('mine'));
    expect(appliance.openTransactions()).toBe(1);
    expect((await mine.get(`${times}/${key}`)).status).toBe(200);
    expect((await other.get(`${times}/${key}`)).status).toBe(404);
    expect(appliance.committed(`${times}/${key}`)).toBeUndefined();
    expect((await mine.commit()).status).toBe(200);
    expect((await other.get(`${times}/${key}`)).status).toBe(200);
    expect(appliance.openTransactions()).toBe(0);
  });

  it('are merged when they touch different objects', async () => {
    const appliance = await started({ profile });
    const [mine, other] = [await signIn(appliance), await signIn(appliance)];
    const a = await created(mine, times, timePolicy('a'));
    const b = await created(other, times, timePolicy('b'));
    await other.put(timezone, 'Europe/Rome');
    expect((await mine.commit()).status).toBe(200);
    expect((await other.commit()).status).toBe(200);
    expect((appliance.committed(times) as string[]).slice(-2)).toEqual([a, b]);
    expect(appliance.committed(timezone)).toBe('Europe/Rome');
  });

  it('clash on the same object, and stay open', async () => {
    const appliance = await started({ profile });
    const [mine, other] = [await signIn(appliance), await signIn(appliance)];
    await mine.put(timezone, 'Europe/Rome');
    await other.put(timezone, 'Europe/Oslo');
    await mine.commit();
    const { status, json } = await other.commit();
    expect([status, json['error']?.['type']]).toEqual([400, 'SemanticError']);
    expect(json['error']?.['details']?.[0]?.['paths']).toEqual([timezone]);
    expect(appliance.openTransactions()).toBe(1);
    await other.rollBack();
    expect((await other.get(timezone)).json['body']).toBe('Europe/Rome');
  });
});

describe('a clash', () => {
  it('can be answered with 409', async () => {
    const appliance = await started({ transactionConflict: 'conflict-409' });
    const client = await signIn(appliance);
    await client.put(`${times}/-100`, timePolicy('mine'));
    appliance.edit(`${times}/-100`, (body) => ({ ...body, name: 'theirs' }));
    expect((await client.commit()).status).toBe(409);
    expect(appliance.committed(`${times}/-100`)).toMatchObject({ name: 'theirs' });
  });

  it('of a change with a deletion, and of two orders, is found too', async () => {
    const appliance = await started();
    const client = await signIn(appliance);
    const key = '44287216854f482e7f2b24';
    await client.put(`${policies}/content_policies/${key}`, { name: 'x', rules: [] });
    appliance.edit(`${policies}/content_policies/${key}`, () => null);
    expect((await client.commit()).status).toBe(400);
    await client.rollBack();
    const order = appliance.committed(mssql) as string[];
    await client.put(`${mssql}/@order`, [...order].reverse());
    appliance.edit<string[]>(mssql, (keys) => [...keys.slice(1), ...keys.slice(0, 1)]);
    expect((await client.commit()).status).toBe(400);
  });

  it('is none between an object and a reference to another', async () => {
    const appliance = await started();
    const [mine, other] = [await signIn(appliance), await signIn(appliance)];
    const backups = `${policies}/backup_policies`;
    const key = await created(mine, backups, {
      ...(await mine.writable(`${backups}/512524636571b903540804`)),
      name: 'x',
    });
    await mine.commit();
    await mine.delete(`${backups}/${key}`);
    await other.put(`${configuration}/management/system_backup`, { backup_policy: key });
    expect((await other.commit()).status).toBe(200);
    const { status, json } = await mine.commit();
    expect([status, json['error']?.['details']?.[0]?.['paths']]).toEqual([
      400,
      [`${configuration}/management/system_backup`],
    ]);
  });
});

describe('exclusive transactions in 6.0', () => {
  it('must be opened before a change', async () => {
    const client = await signIn(await started({ profile: '6.0' }));
    const { status, json } = await client.post(times, timePolicy('a'));
    expect([status, json['error']?.['type']]).toEqual([400, 'NoTransaction']);
    await client.post(transaction);
    expect((await client.post(times, timePolicy('a'))).status).toBe(201);
  });

  it('lock out the second opener until the first is done', async () => {
    const appliance = await started({ profile: '6.0' });
    const [mine, other] = [await signIn(appliance), await signIn(appliance, 'operator')];
    await mine.post(transaction);
    const refused = await other.post(transaction);
    expect([refused.status, refused.json['error']]).toEqual([
      409,
      { type: 'ConfigurationLocked', message: expect.any(String) as string, details: { user: 'admin' } },
    ]);
    expect((await other.get(times)).status).toBe(200);
    await mine.rollBack();
    expect((await other.post(transaction)).status).toBe(200);
    expect((await mine.post(transaction)).status).toBe(409);
    await other.commit();
    expect((await mine.post(transaction)).status).toBe(200);
  });

  it('release the lock when their session ends', async () => {
    let now = 0;
    const appliance = await started({ profile: '6.0', idleSeconds: 60, now: () => now });
    const mine = await signIn(appliance);
    await mine.post(transaction);
    now = 59_000;
    const other = await signIn(appliance);
    expect((await other.post(transaction)).status).toBe(409);
    now = 60_000;
    expect((await other.post(transaction)).status).toBe(200);
    expect((await mine.get(transaction)).status).toBe(401);
  });

  it('refuse with the status and type of the options', async () => {
    const appliance = await started({ profile: '6.0', lockStatus: 423, lockType: 'Locked' });
    await (await signIn(appliance)).post(transaction);
    const { status, json } = await (await signIn(appliance)).post(transaction);
    expect([status, json['error']?.['type']]).toEqual([423, 'Locked']);
  });
});
