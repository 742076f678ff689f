import { describe, expect, it } from 'vitest';
import { configuration, mssql, policies, rdp, signIn, started } from './client.ts';
import { bodies, mssqlConnection, rdpConnection } from './samples.ts';

const audit = `${policies}/audit_policies`;

describe('the documented samples', () => {
  it('has the MSSQL connection policy with its envelope', async () => {
    const appliance = await started();
    appliance.edit(mssql, () => ['19443158785dee0621437ad']);
    const href = `${mssql}/19443158785dee0621437ad`;
    expect((await (await signIn(appliance)).get(href)).json).toEqual({
      body: mssqlConnection,
      key: '19443158785dee0621437ad',
      meta: {
        first: href,
        href,
        last: href,
        next: null,
        parent: mssql,
        previous: null,
        remaining_seconds: 600,
        transaction: '/api/transaction',
      },
    });
  });

  it('has the RDP connection policy of the older version', async () => {
    const client = await signIn(await started({ profile: '6.0' }));
    expect((await client.get(`${rdp}/12932832285a830b4d2f5d7`)).json['body']).toEqual(rdpConnection);
  });

  it('has the RDP connection policy of the newer version with two members more', async () => {
    const client = await signIn(await started());
    const off = { enabled: false };
    expect((await client.get(`${rdp}/12932832285a830b4d2f5d7`)).json['body']).toEqual({
      ...rdpConnection,
      override_log_level: off,
      server_address: { ...rdpConnection.server_address, custom_dns: off },
    });
  });

  it.each(Object.entries(bodies))('has %s', async (path, body) => {
    const client = await signIn(await started());
    const { json } = await client.get(`${configuration}/${path}`);
    expect(json['body']).toEqual(body);
    expect(json['key']).toBe(path.split('/').at(-1));
    expect(json['meta']?.['href']).toBe(`${configuration}/${path}`);
  });

  it('lists the MSSQL connection policies with the documented meta', async () => {
    const { json } = await (await signIn(await started())).get(`${mssql}/`);
    expect(json['meta']).toEqual({
      first: `${configuration}/mssql/authentication_policies`,
      href: mssql,
      last: `${configuration}/mssql/settings_policies`,
      next: `${configuration}/mssql/options`,
      order: `${mssql}/@order`,
      parent: `${configuration}/mssql`,
      previous: `${configuration}/mssql/channel_policies`,
      remaining_seconds: 600,
      transaction: '/api/transaction',
    });
    const [first] = json['items'] ?? [];
    expect(first).toEqual({
      body: mssqlConnection,
      key: '19443158785dee0621437ad',
      meta: { href: `${mssql}/19443158785dee0621437ad` },
    });
  });

  it('has directories without bodies and an end of the parents', async () => {
    const client = await signIn(await started());
    const { json } = await client.get(`${configuration}/mssql`);
    const children = ['authentication_policies', 'channel_policies', 'connections', 'options', 'settings_policies'];
    expect(json['items']).toEqual(children.map((key) => ({ key, meta: { href: `${configuration}/mssql/${key}` } })));
    const root = await client.get(configuration);
    expect(root.json['meta']).toMatchObject({ parent: null, next: null, previous: null, first: configuration });
    expect(root.json['items']?.at(-1)?.['key']).toBe('x509');
  });

  it('keeps ordered maps of network cards', async () => {
    const { json } = await (await signIn(await started())).get(`${configuration}/network/nics/nic2`);
    const interfaces = json['body']?.['interfaces'];
    expect(interfaces?.['@order']).toEqual(['management', 'dmz']);
    expect(Object.keys(interfaces ?? {}).sort()).toEqual(['@order', 'dmz', 'management']);
    expect(json['meta']).toMatchObject({ previous: `${configuration}/network/nics/nic1` });
  });

  it('has a list as the body of the access control lists', async () => {
    const { json } = await (await signIn(await started())).get(`${configuration}/aaa/acls`);
    expect(json['body']?.[0]).toEqual({ group: 'basic-view', objects: ['/special/basic'], permission: 'read' });
  });
});

describe('the versions', () => {
  it('6.0 lists keys only and counts nothing down', async () => {
    const client = await signIn(await started({ profile: '6.0' }));
    const { json } = await client.get(audit);
    for (const item of json['items'] ?? []) expect(Object.keys(item).sort()).toEqual(['key', 'meta']);
    expect(Object.keys(json['meta'] ?? {})).not.toContain('remaining_seconds');
    expect(Object.keys((await client.get(mssql)).json['meta'] ?? {})).not.toContain('order');
  });

  it('listBodies overrides the profile in both directions', async () => {
    const older = await signIn(await started({ profile: '6.0', listBodies: 'all' }));
    expect((await older.get(audit)).json['items']?.[0]?.['body']?.['name']).toBe('default');
    const newer = await signIn(await started({ listBodies: 'none' }));
    expect((await newer.get(audit)).json['items']?.[0]?.['body']).toBeUndefined();
  });

  it.each(['6.0', '6.9'] as const)('%s has the older bodies', async (profile) => {
    const client = await signIn(await started({ profile }));
    expect((await client.get(`${audit}/78101850949e47437dd91d`)).json['body']).toEqual({
      encryption: { enabled: false },
      name: 'default',
      signing: { enabled: false },
      timestamping_enabled: false,
    });
    expect((await client.get(`${configuration}/mssql/options`)).json['body']).toEqual({
      audit: { cleanup: { enabled: false }, timestamping: { selection: 'local', signing_interval: 30 } },
      service: { enabled: true, log_level: 4 },
    });
  });

  it('8.0 has the newer options', async () => {
    const { json } = await (await signIn(await started())).get(`${configuration}/rdp/options`);
    expect(json['body']).toEqual({
      channel_database_cleanup: { enabled: true, days: 600 },
      service: { enabled: true, log_level: 4 },
    });
  });

  it.each([
    ['6.9', '/'],
    ['8.0', '#'],
  ] as const)('%s refers to passwords with %s', async (profile, separator) => {
    const client = await signIn(await started({ profile }));
    const { json } = await client.get(`${configuration}/mssql/authentication_policies/mssql-auth-pol-4`);
    const secret = json['body']?.['backend']?.['servers']?.[0]?.['shared_secret'];
    expect(secret?.['meta']?.['href']).toBe(`${configuration}/passwords${separator}${String(secret?.['key'])}`);
  });

  it.each([
    ['6.0', '/api/health-status', 'total_sessions'],
    ['8.0', '/api/health_status', 'sessions_total'],
  ] as const)('%s reports its health at %s', async (profile, path, member) => {
    const { json } = await (await signIn(await started({ profile }))).get(path);
    expect(json['health_status']?.[member]).toEqual(expect.any(Number));
  });

  it.each(['6.0', '6.9', '8.0'] as const)(
    '%s tells its firmware version and serves every collection',
    async (profile) => {
      const client = await signIn(await started({ profile }));
      const { json } = await client.get('/api/info');
      expect(json['body']?.['firmware_version']).toMatch(new RegExp(`^${profile.replace('.', '\\.')}\\.`));
      expect(json['key']).toBe('about_info');
      const paths = ['archive_cleanup_policies', 'backup_policies', 'analytics', 'credentialstores', 'indexing'];
      for (const path of paths)
        expect((await client.get(`${policies}/${path}`)).json['items']?.length).toBeGreaterThan(2);
    },
  );
});

describe('paths', () => {
  it.each([
    `${configuration}/nothing`,
    `${audit}/missing`,
    `${audit}/78101850949e47437dd91d/name`,
    `${configuration}/mssql%2Fconnections`,
    `${audit}/%E0%A4%A`,
    '/api/nothing',
  ])('answers 404 for %s', async (path) => {
    const { status, json } = await (await signIn(await started())).get(path);
    expect([status, json['error']?.['type'], json['meta']?.['href']]).toEqual([404, 'NotFound', path]);
  });

  it('decodes keys and takes trailing slashes', async () => {
    const client = await signIn(await started());
    const plain = await client.get(`${audit}/78101850949e47437dd91d`);
    expect((await client.get(`${audit}/%37%38101850949e47437dd91d/`)).json).toEqual(plain.json);
    expect((await client.get('/api/info/')).json).toEqual((await client.get('/api/info')).json);
  });

  it('refuses query parameters on the configuration', async () => {
    const { status, json } = await (await signIn(await started())).get(`${audit}?limit=1`);
    expect([status, json['error']?.['type']]).toEqual([400, 'InvalidQuery']);
  });

  it.each([
    ['PATCH', `${audit}/78101850949e47437dd91d`],
    ['POST', `${configuration}/mssql`],
    ['DELETE', `${configuration}/mssql/options`],
    ['GET', `${configuration}/passwords`],
    ['GET', `${configuration}/private_keys`],
    ['PUT', `${configuration}/aaa/acls`],
    ['POST', `${configuration}/plugins/aa`],
    ['POST', `${configuration}/network/nics`],
    ['DELETE', '/api/info'],
  ])('answers 405 for %s %s', async (method, path) => {
    const { status, json } = await (await signIn(await started())).send(method, path);
    expect([status, json['error']?.['type']]).toEqual([405, 'MethodNotAllowed']);
  });

  it('reads the order of connection policies, also encoded', async () => {
    const client = await signIn(await started());
    const { json } = await client.get(`${mssql}/@order`);
    const listed = (await client.get(mssql)).json['items']?.map((item) => item['key']);
    expect(json['body']).toEqual(listed);
    expect((await client.get(`${mssql}/%40order`)).json).toEqual(json);
    expect((await client.get(`${audit}/@order`)).status).toBe(404);
  });
});
