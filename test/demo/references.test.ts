import { describe, expect, it } from 'vitest';
import { configuration, created, mssql, policies, rdp, signIn, started } from './client.ts';

const times = `${policies}/time_policies`;
const audits = `${policies}/audit_policies`;
const passwords = `${configuration}/passwords`;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('references', () => {
  it('are read as key and href and refused in that form', async () => {
    const client = await signIn(await started());
    const path = `${rdp}/12932832285a830b4d2f5d7`;
    const asRead = (await client.get(path)).json['body'];
    const { status, json } = await client.put(path, asRead);
    expect([status, json['error']?.['type']]).toEqual([400, 'SemanticError']);
    expect((await client.put(path, await client.writable(path))).status).toBe(200);
  });

  it('are refused in the read form inside undocumented bodies too', async () => {
    const client = await signIn(await started());
    const plugin = { key: 'a', meta: { href: '/x' } };
    expect((await client.post(`${policies}/credentialstores`, { name: 'x', plugin })).status).toBe(400);
  });

  it('may lead to what the same transaction has created', async () => {
    const appliance = await started();
    const client = await signIn(appliance);
    const audit = await created(client, audits, {
      name: 'new',
      encryption: { enabled: false },
      signing: { enabled: false },
      timestamping: { enabled: false },
    });
    const body = await client.writable(`${mssql}/19443158785dee0621437ad`);
    const key = await created(client, mssql, {
      ...body,
      name: 'copy',
      policies: { ...(body['policies'] as object), audit_policy: audit },
    });
    expect((await client.commit()).status).toBe(200);
    expect(appliance.committed(`${mssql}/${key}`)).toMatchObject({ policies: { audit_policy: audit } });
    expect((appliance.committed(mssql) as string[]).at(-1)).toBe(key);
  });

  it('keep what they lead to from being deleted, and name who refers', async () => {
    const client = await signIn(await started());
    const { status, json } = await client.delete(`${policies}/analytics/20509709385cd578654cdab`);
    expect([status, json['error']?.['type']]).toEqual([400, 'SemanticError']);
    const paths = json['error']?.['details']?.flatMap((finding) => finding['paths'] ?? []);
    expect(paths).toContain(`${mssql}/19443158785dee0621437ad`);
  });

  it('can keep it at commit only', async () => {
    const client = await signIn(await started({ deleteInUse: 'refused-at-commit' }));
    expect((await client.delete(`${policies}/analytics/20509709385cd578654cdab`)).status).toBe(200);
    const { status, json } = await client.commit();
    expect([status, json['error']?.['type']]).toEqual([400, 'SemanticError']);
    expect(json['error']?.['details']?.flatMap(({ paths }) => paths ?? [])).toContain(
      `${mssql}/19443158785dee0621437ad`,
    );
  });

  it('of a time policy inside a channel policy count as well', async () => {
    const client = await signIn(await started());
    const office = (await client.get(times)).json['items']?.[1];
    expect((await client.delete(String(office?.['meta']?.['href']))).status).toBe(400);
  });

  it('protect nothing any more once they are gone', async () => {
    const client = await signIn(await started());
    const system = `${configuration}/management/system_backup`;
    const backups = `${policies}/backup_policies`;
    const key = await created(client, backups, {
      ...(await client.writable(`${backups}/512524636571b903540804`)),
      name: 'spare',
    });
    await client.put(system, { backup_policy: key });
    expect((await client.delete(`${backups}/${key}`)).status).toBe(400);
    await client.put(system, { backup_policy: null });
    expect((await client.delete(`${backups}/${key}`)).status).toBe(200);
  });

  it('to a NIC address that does not exist fail at commit', async () => {
    const client = await signIn(await started());
    const listen_address = 'nic1.interfaces.nothing.addresses.1';
    await client.put(`${configuration}/local_services/cluster`, { enabled: true, listen_address });
    expect((await client.commit()).status).toBe(400);
  });
});

describe('built-in objects', () => {
  it('cannot be deleted, nor can the admin user', async () => {
    const client = await signIn(await started());
    const paths = [`${policies}/indexing/-50000`, `${configuration}/aaa/local_database/users/103640099357f3b14f0529a`];
    for (const path of paths) {
      const { status, json } = await client.delete(path);
      expect([status, json['error']?.['type']]).toEqual([400, 'SemanticError']);
    }
  });

  it('plugins can be deleted in newer versions', async () => {
    const path = `${configuration}/plugins/aa/aa423b72-0d0f-4275-be30-494e9a99ffad`;
    const newer = await started();
    newer.edit(mssql, () => []);
    newer.edit(rdp, () => []);
    expect((await (await signIn(newer)).delete(path)).status).toBe(200);
    const older = await signIn(await started({ profile: '6.0' }));
    expect((await older.delete(path)).status).toBe(405);
  });
});

describe('secrets', () => {
  const radius = (shared_secret: unknown, name = 'r'): unknown => ({
    name,
    backend: {
      selection: 'radius',
      servers: [{ address: { selection: 'ip', value: '1.1.1.1' }, port: 1812, shared_secret }],
      authentication_protocol: 'chap',
    },
  });
  const logins = `${configuration}/mssql/authentication_policies`;

  it('are created on their own and never shown', async () => {
    const client = await signIn(await started());
    const key = await created(client, passwords, { plain: 'geheim' });
    const { json } = await client.get(`${passwords}/${key}`);
    expect(json).toEqual({
      body: { type: 'plain' },
      key,
      meta: { href: `${passwords}/${key}`, parent: passwords, remaining_seconds: 600, transaction: '/api/transaction' },
    });
    for (const body of [{}, { plain: 5 }]) expect((await client.post(passwords, body)).status).toBe(400);
    for (const method of ['PUT', 'DELETE'])
      expect((await client.send(method, `${passwords}/${key}`, {})).status).toBe(405);
  });

  it('are created inline and read as a reference', async () => {
    const appliance = await started();
    const client = await signIn(appliance);
    const key = await created(client, logins, radius({ plain: 'geheim' }));
    const { json } = await client.get(`${logins}/${key}`);
    const secret = json['body']?.['backend']?.['servers']?.[0]?.['shared_secret'];
    expect(secret?.['key']).toMatch(uuid);
    await client.commit();
    expect(appliance.committed(`${passwords}/${String(secret?.['key'])}`)).toEqual({ plain: 'geheim' });
  });

  it('are created inline in bodies that are not documented as well', async () => {
    const client = await signIn(await started());
    const users = `${configuration}/aaa/local_database/users`;
    const key = await created(client, users, { name: 'new', password: { plain: 'geheim' } });
    const body = (await client.get(`${users}/${key}`)).json['body'];
    expect(body?.['password']).toEqual({
      key: expect.stringMatching(uuid) as string,
      meta: expect.anything() as unknown,
    });
  });

  it('are masked in the changelog', async () => {
    const client = await signIn(await started());
    await created(client, logins, radius({ plain: 'geheim' }));
    await created(client, `${configuration}/private_keys`, { private_key: 'geheim' });
    const { json, text } = await client.get('/api/transaction/changes');
    expect(json['changes']?.map((change) => change['type'])).toEqual(['create', 'create', 'create']);
    expect(json['changes']?.[0]?.['new_value']).toEqual({ plain: '***' });
    expect(text).not.toContain('geheim');
  });

  it('can be referred to once only', async () => {
    const client = await signIn(await started());
    const key = await created(client, passwords, { plain: 'x' });
    await created(client, logins, radius(key, 'one'));
    await created(client, logins, radius(key, 'two'));
    const { status, json } = await client.commit();
    expect([status, json['error']?.['details']?.[0]?.['message']]).toEqual([400, expect.stringContaining('only once')]);
  });

  it('of an identity stay hidden', async () => {
    const client = await signIn(await started());
    const key = await created(client, `${configuration}/x509`, { certificate: 'PEM', private_key: 'geheim' });
    expect((await client.get(`${configuration}/x509/${key}`)).json['body']).toEqual({ certificate: 'PEM' });
  });
});
