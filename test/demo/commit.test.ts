import { describe, expect, it } from 'vitest';
import { configuration, created, mssql, policies, signIn, started, timePolicy } from './client.ts';

const times = `${policies}/time_policies`;
const transaction = '/api/transaction';
const timezone = `${configuration}/datetime/timezone`;

describe('rolling back', () => {
  it('drops everything and answers as documented', async () => {
    const appliance = await started();
    const client = await signIn(appliance);
    const before = appliance.committed(times);
    await client.post(times, timePolicy('a'));
    const { status, json } = await client.rollBack();
    expect([status, json]).toEqual([200, { meta: { href: transaction, parent: '/api' } }]);
    expect((await client.get(times)).json['items']).toHaveLength((before as string[]).length);
    expect(appliance.openTransactions()).toBe(0);
    expect((await client.rollBack()).status).toBe(200);
  });

  it('happens when the session expires', async () => {
    let now = 0;
    const appliance = await started({ idleSeconds: 60, now: () => now });
    const client = await signIn(appliance);
    await client.post(times, timePolicy('a'));
    now = 60_000;
    expect(appliance.openTransactions()).toBe(0);
    expect((await client.commit()).status).toBe(401);
  });
});

describe('committing', () => {
  it('without a transaction is refused', async () => {
    const { status, json } = await (await signIn(await started())).commit();
    expect([status, json['error']?.['type']]).toEqual([400, 'NoTransaction']);
  });

  it('changes the hash of the configuration, unless nothing was changed', async () => {
    const client = await signIn(await started());
    const hash = async (): Promise<unknown> => (await client.get('/api/info')).json['body']?.['config_hash'];
    const before = await hash();
    await client.post(transaction);
    await client.commit();
    expect(await hash()).toBe(before);
    await client.put(timezone, 'Europe/Rome');
    expect(await hash()).toBe(before);
    await client.commit();
    expect(await hash()).not.toBe(before);
  });

  it('needs a message where it is required, and stays open without', async () => {
    const appliance = await started({ requireCommitMessage: true });
    const client = await signIn(appliance);
    await client.put(timezone, 'Europe/Rome');
    expect((await client.get(transaction)).json['body']?.['commit_message']).toBe('required');
    const refused = await client.commit();
    expect([refused.status, refused.json['error']?.['type']]).toEqual([400, 'SemanticError']);
    expect((await client.commit('  ')).status).toBe(400);
    expect(appliance.openTransactions()).toBe(1);
    expect((await client.commit('because')).status).toBe(200);
    expect(appliance.committed(timezone)).toBe('Europe/Rome');
  });

  it('lists all semantic errors with their paths', async () => {
    const appliance = await started();
    const client = await signIn(appliance);
    const path = `${mssql}/19443158785dee0621437ad`;
    const body = await client.writable(path);
    await client.put(path, {
      ...body,
      policies: { ...(body['policies'] as object), audit_policy: 'missing', settings: null },
    });
    const twin = await created(client, times, timePolicy('7x24'));
    const { status, json } = await client.commit();
    expect([status, json['error']?.['type']]).toEqual([400, 'SemanticError']);
    const findings = json['error']?.['details']?.map(({ message, paths }) => [message, paths]);
    expect(findings).toEqual([
      [expect.stringContaining('policies.settings'), [path]],
      [expect.stringContaining('policies.audit_policy'), [path]],
      [expect.stringContaining('7x24'), [`${times}/-100`, `${times}/${twin}`]],
    ]);
    expect(appliance.openTransactions()).toBe(1);
    expect(appliance.committed(path)).toMatchObject({ policies: { settings: '-30700301' } });
  });

  it('does not fail for what was inconsistent before', async () => {
    const appliance = await started();
    appliance.edit(`${policies}/analytics/20509709385cd578654cdab`, () => null);
    const client = await signIn(appliance);
    await client.put(timezone, 'Europe/Rome');
    expect((await client.commit()).status).toBe(200);
  });
});

describe('the changelog', () => {
  it('is empty at first', async () => {
    const client = await signIn(await started());
    expect((await client.get('/api/transaction/changes')).json).toEqual({
      changes: [],
      meta: { href: '/api/transaction/changes', parent: transaction, transaction },
    });
  });

  it('has an entry per change in order', async () => {
    const client = await signIn(await started());
    const key = await created(client, times, timePolicy('a'));
    await client.put(`${configuration}/management/system_backup`, { backup_policy: null });
    await client.delete(`${times}/${key}`);
    const old = '512524636571b903540804';
    expect((await client.get('/api/transaction/changes')).json['changes']).toEqual([
      { type: 'create', path: `${times}/${key}`, new_value: timePolicy('a') },
      {
        type: 'replace',
        path: `${configuration}/management/system_backup`,
        old_value: { backup_policy: { key: old, meta: { href: `${policies}/backup_policies/${old}` } } },
        new_value: { backup_policy: null },
      },
      { type: 'delete', path: `${times}/${key}`, old_value: timePolicy('a') },
    ]);
  });
});
