import { describe, expect, it } from 'vitest';
import { DEMO_PROFILES, isDemoProfile, type DemoAppliance } from '../../src/demo/index.ts';
import { configuration, folded, mssql, policies, rdp, signIn, started, type Body } from './client.ts';

const policyCollections = [
  'mssql/authentication_policies',
  'mssql/channel_policies',
  'mssql/settings_policies',
  'rdp/channel_policies',
  'rdp/settings_policies',
  ...['analytics', 'archive_cleanup_policies', 'audit_policies', 'backup_policies', 'content_policies'],
  ...['credentialstores', 'indexing', 'ldap_servers', 'signing_cas', 'time_policies', 'trusted_ca_lists'],
  ...['user_databases', 'usermapping_policies'],
].map((path) => (path.includes('/') ? path : `policies/${path}`));

function all(appliance: DemoAppliance, path: string): Body[] {
  const keys = appliance.committed(path) as string[];
  return keys.map((key) => appliance.committed(`${path}/${encodeURIComponent(key)}`) as Body);
}

/** Every value found under a member name, anywhere. */
function valuesOf(value: unknown, member: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Object.entries(value as Record<string, unknown>);
  return own.flatMap(([name, content]): unknown[] => [
    ...(name === member ? [content] : []),
    ...valuesOf(content, member),
  ]);
}

describe('the company', () => {
  it('has about 40 connection policies and 60 policies, always the same', async () => {
    const [first, second] = [await started(), await started()];
    const connections = [...all(first, mssql), ...all(first, rdp)];
    expect(connections.length).toBeGreaterThanOrEqual(38);
    expect(connections.length).toBeLessThanOrEqual(42);
    const paths = policyCollections.map((path) => `${configuration}/${path}`);
    const count = paths.flatMap((path) => all(first, path)).length;
    expect(count).toBeGreaterThanOrEqual(55);
    expect(count).toBeLessThanOrEqual(70);
    for (const path of [...paths, mssql, rdp]) {
      expect(second.committed(path)).toEqual(first.committed(path));
      expect(all(second, path)).toEqual(all(first, path));
    }
  });

  it('shows every variant of the documented unions', async () => {
    const appliance = await started();
    const [databases, desktops] = [all(appliance, mssql), all(appliance, rdp)];
    const chosen = (bodies: Body[], member: string, tag = 'selection'): string[] =>
      [
        ...new Set(bodies.flatMap((body) => valuesOf(body, member)).map((value) => String((value as Body)[tag]))),
      ].sort();
    for (const bodies of [databases, desktops]) {
      expect(chosen(bodies, 'server_address')).toEqual(['fix', 'inband', 'nat', 'original']);
      expect(chosen(bodies, 'source_address')).toEqual(['box_address', 'fix', 'original']);
      expect(chosen(bodies, 'subject')).toEqual(['everybody', 'only']);
      for (const toggle of ['rate_limit', 'override_log_level', 'custom_dns', 'web_gateway_authentication']) {
        expect(chosen(bodies, toggle, 'enabled')).toEqual(['false', 'true']);
      }
      expect(chosen(bodies, 'server_certificate_check', 'enabled')).toEqual(['false', 'true']);
      expect(chosen(bodies, 'channel_database_cleanup', 'enabled')).toEqual(['false', 'true']);
      expect(new Set(valuesOf(bodies, 'active'))).toEqual(new Set([true, false]));
    }
    expect(chosen(databases, 'transport_security')).toEqual(['disabled', 'tls']);
    expect(chosen(databases, 'certificate')).toEqual(['fix', 'generate']);
    expect(chosen(desktops, 'transport_security')).toEqual(['legacy', 'tls']);
    expect(chosen(desktops, 'certificate')).toEqual(['fix', 'generate', 'self_signed']);
    expect(chosen(desktops, 'remote_desktop_gateway', 'enabled')).toEqual(['false', 'true']);
    expect(chosen(desktops, 'host_certification_method')).toEqual(['signing', 'single']);
    expect(chosen(desktops, 'local_authentication')).toEqual(['active_directory', 'local_user_database']);
    const backups = all(appliance, `${policies}/backup_policies`);
    expect(chosen(backups, 'target', 'type')).toEqual(['nfs', 'rsync', 'smb']);
    const logins = all(appliance, `${configuration}/mssql/authentication_policies`);
    expect(chosen(logins, 'backend')).toEqual(['ldap', 'local', 'none', 'radius']);
    const directories = all(appliance, `${policies}/ldap_servers`);
    expect(chosen(directories, 'encryption')).toEqual(['disabled', 'ssl', 'starttls']);
    expect(chosen(directories, 'schema')).toEqual(['ad', 'posix']);
  });

  it.each(DEMO_PROFILES)('is consistent in %s: every reference leads somewhere', async (profile) => {
    const appliance = await started({ profile });
    const client = await signIn(appliance);
    const paths = [...policyCollections, 'mssql/connections', 'rdp/connections', 'network/nics', 'x509'];
    const singles = [
      'local_services/user_web',
      'local_services/cluster',
      'local_services/ssh',
      'management/certificates',
    ];
    const references = new Map<string, string>();
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const { key, meta } = value as Partial<Body>;
      if (typeof key === 'string' && meta?.['href'] !== undefined) references.set(key, meta['href']);
      Object.values(value).forEach(collect);
    };
    for (const path of paths) {
      for (const key of appliance.committed(`${configuration}/${path}`) as string[]) {
        collect((await client.get(`${configuration}/${path}/${key}`)).json['body']);
      }
    }
    for (const path of singles) collect((await client.get(`${configuration}/${path}`)).json['body']);
    expect(references.size).toBeGreaterThan(60);
    for (const [key, href] of references) {
      const [path = '', fragment] = href.split('#');
      const readable = path === `${configuration}/passwords` ? `${path}/${key}` : path;
      const { status, json } = await client.get(readable);
      expect([href, status]).toEqual([href, 200]);
      const inside = path.includes('/nics/') ? (fragment ?? '').split('/') : [];
      expect(inside.reduce<Body | undefined>((body, member) => body?.[member], json['body'])).toBeDefined();
    }
  });

  it.each(DEMO_PROFILES)('can be written back unchanged in %s, with references folded', async (profile) => {
    const appliance = await started({ profile });
    const client = await signIn(appliance);
    await client.post('/api/transaction');
    for (const path of [...policyCollections, 'mssql/connections', 'rdp/connections']) {
      for (const key of appliance.committed(`${configuration}/${path}`) as string[]) {
        const href = `${configuration}/${path}/${key}`;
        const { status, text } = await client.put(href, folded((await client.get(href)).json['body']));
        expect([href, status, status === 200 ? '' : text]).toEqual([href, 200, '']);
      }
    }
    expect((await client.get('/api/transaction/changes')).json['changes']).toEqual([]);
  });
});

describe('generated sizes', () => {
  it('has exactly so many MSSQL connection policies, over so many policies per type', async () => {
    const appliance = await started({ connections: 60, distinctPolicies: 7 });
    const connections = all(appliance, mssql);
    expect(connections).toHaveLength(60);
    expect(appliance.committed(rdp)).toEqual([]);
    const members = ['analytics_policy', 'archive_cleanup_policy', 'audit_policy', 'authentication_policy'];
    members.push('backup_policy', 'channel_policy', 'credential_store', 'settings');
    for (const member of members) {
      const used = connections.map((body) => body['policies']?.[member]);
      expect([member, new Set(used).size]).toEqual([member, 7]);
    }
    expect(new Set(connections.map((body) => body['name'])).size).toBe(60);
  });

  it('has no connection policies when none are wanted', async () => {
    const client = await signIn(await started({ connections: 0 }));
    expect((await client.get(mssql)).json['items']).toEqual([]);
    expect((await client.get(`${mssql}/@order`)).json['body']).toEqual([]);
  });

  it('serves 1000 connection policies in one list and one by one', async () => {
    const appliance = await started({ connections: 1000 });
    const client = await signIn(appliance);
    expect((await client.get(mssql)).json['items']).toHaveLength(1000);
    const keys = appliance.committed(mssql) as string[];
    const replies = await Promise.all(keys.slice(0, 200).map((key) => client.get(`${mssql}/${key}`)));
    expect(replies.map(({ json }) => json['key'])).toEqual(keys.slice(0, 200));
    const [, second] = replies;
    expect(second?.json['meta']).toMatchObject({
      previous: `${mssql}/${String(keys[0])}`,
      next: `${mssql}/${String(keys[2])}`,
    });
  });
});

describe('the library', () => {
  it('serves further collections with any members', async () => {
    const appliance = await started({ extraCollections: { 'policies/toys': [{ name: 'a', size: 1 }, { name: 'b' }] } });
    const client = await signIn(appliance);
    const { json } = await client.get(`${policies}/toys`);
    expect(json['items']?.map(({ body }) => body)).toEqual([{ name: 'a', size: 1 }, { name: 'b' }]);
    expect((await client.post(`${policies}/toys`, { name: 'c', parts: [{ x: 1 }] })).status).toBe(201);
    await client.commit();
    expect(all(appliance, `${policies}/toys`).at(-1)).toEqual({ name: 'c', parts: [{ x: 1 }] });
  });

  it('edits behind the back of everybody: members, singles, lists', async () => {
    const appliance = await started();
    const client = await signIn(appliance);
    const before = (await client.get('/api/info')).json['body']?.['config_hash'];
    const timezone = `${configuration}/datetime/timezone`;
    appliance.edit<string>(timezone, () => 'Europe/Budapest');
    appliance.edit(`${policies}/time_policies/-100`, (body) => {
      body['name'] = 'always';
    });
    appliance.edit(`${policies}/time_policies/new`, () => ({ name: 'made' }));
    appliance.edit(`${policies}/backup_policies/512524636571b903540804`, () => null);
    expect((await client.get(timezone)).json['body']).toBe('Europe/Budapest');
    expect((await client.get(`${policies}/time_policies/-100`)).json['body']?.['name']).toBe('always');
    expect((await client.get(`${policies}/time_policies/new`)).json['body']).toEqual({ name: 'made' });
    expect((await client.get(`${policies}/backup_policies/512524636571b903540804`)).status).toBe(404);
    expect((await client.get('/api/info')).json['body']?.['config_hash']).not.toBe(before);
    expect(() => {
      appliance.edit(`${configuration}/nothing`, () => ({}));
    }).toThrow(RangeError);
  });

  it('gives copies of what is committed', async () => {
    const appliance = await started();
    const path = `${mssql}/19443158785dee0621437ad`;
    (appliance.committed(path) as Record<string, unknown>)['name'] = 'changed';
    expect(appliance.committed(path)).toMatchObject({
      name: 'demo_mssql',
      policies: { audit_policy: '78101850949e47437dd91d' },
    });
    expect(appliance.committed(`${mssql}/missing`)).toBeUndefined();
  });

  it('knows the names of its profiles', () => {
    expect(isDemoProfile('6.9')).toBe(true);
    expect(isDemoProfile('7.0')).toBe(false);
  });
});
