import { describe, expect, it } from 'vitest';
import {
  Client,
  basic,
  configuration,
  exchange,
  login,
  mssql,
  policies,
  rdp,
  sessionOf,
  signIn,
  started,
} from './client.ts';

const userInfo = '/api/user_info';

describe('signing in', () => {
  it('answers a meta object and the documented cookie', async () => {
    const appliance = await started({ idleSeconds: 43200, now: () => Date.UTC(2022, 11, 2, 14, 27, 48) });
    const { status, json, headers } = await login(appliance, 'admin', 'admin');
    expect(status).toBe(200);
    expect(json).toEqual({ meta: { href: '/api/authentication', parent: '/api', remaining_seconds: 43200 } });
    expect(headers['set-cookie']?.at(-1)).toMatch(
      /^session_id=[0-9a-f]{40}; expires=Sat, 03 Dec 2022 02:27:48 GMT; HttpOnly; Max-Age=43200; Path=\/; Secure$/,
    );
  });

  it('places another cookie before the session, unless switched off', async () => {
    const withTicket = await login(await started(), 'admin', 'admin');
    expect(withTicket.headers['set-cookie']?.map((each) => each.split('=')[0])).toEqual(['ticket', 'session_id']);
    const without = await login(await started({ ticketCookie: false }), 'admin', 'admin');
    expect(without.headers['set-cookie']).toHaveLength(1);
  });

  it('has three users', async () => {
    const appliance = await started();
    expect(appliance.users.map(({ name }) => name)).toEqual(['admin', 'auditor', 'operator']);
    for (const { name, password } of appliance.users) expect((await login(appliance, name, password)).status).toBe(200);
    expect(appliance.sessions()).toBe(3);
  });

  it.each([
    ['admin', 'wrong'],
    ['nobody', 'admin'],
    ['ädmin', 'pässword'],
    ['admin', ''],
  ])('refuses %s with the password "%s"', async (name, password) => {
    const appliance = await started();
    const { status, json, headers } = await login(appliance, name, password);
    expect([status, json['error']?.['type']]).toEqual([401, 'AuthenticationFailure']);
    expect(headers['set-cookie']).toBeUndefined();
    expect(appliance.sessions()).toBe(0);
  });

  it('refuses a login without Basic credentials', async () => {
    const { url } = await started();
    for (const headers of [{}, { Authorization: 'Bearer x' }, { Authorization: 'Basic !!' }]) {
      const reply = await exchange(url, '/api/authentication', { headers });
      expect([reply.status, reply.json['error']?.['type']]).toEqual([401, 'AuthenticationFailure']);
    }
  });

  it('reads credentials as UTF-8', async () => {
    const { url } = await started();
    const bytes = Buffer.from('\u00e1dmin:admin', 'latin1').toString('base64');
    expect((await exchange(url, '/api/authentication', { headers: { Authorization: `Basic ${bytes}` } })).status).toBe(
      401,
    );
  });

  it('takes the login method by name', async () => {
    const appliance = await started();
    expect((await login(appliance, 'admin', 'admin', '?login_method=local')).status).toBe(200);
    expect((await login(appliance, 'admin', 'admin', '?login_method=unknown')).status).toBe(400);
  });

  it('lists login methods or types by version, without login', async () => {
    const newer = await started();
    expect((await exchange(newer.url, '/api/authentication/login_methods')).json['login_methods']).toEqual(['local']);
    const older = await started({ profile: '6.9' });
    expect((await exchange(older.url, '/api/authentication/types')).json['types']).toEqual(['basic']);
    expect((await exchange(older.url, '/api/authentication/login_methods')).status).toBe(401);
  });
});

describe('a session', () => {
  it('is needed, by name, among other cookies', async () => {
    const appliance = await started();
    const { token } = await signIn(appliance);
    const refused = await exchange(appliance.url, configuration);
    expect([refused.status, refused.json['error']?.['type']]).toEqual([401, 'Unauthenticated']);
    expect(refused.json['error']?.['details']).toEqual({ path: configuration });
    const headers = { Cookie: `a=b; session_id=${token}; c=d` };
    expect((await exchange(appliance.url, configuration, { headers })).status).toBe(200);
  });

  it('ends after its idle time, which every request restarts', async () => {
    let now = 0;
    const appliance = await started({ idleSeconds: 100, now: () => now });
    const client = await signIn(appliance);
    for (const time of [99_000, 198_000, 297_000]) {
      now = time;
      expect((await client.get(userInfo)).status).toBe(200);
    }
    now += 100_000;
    expect((await client.get(userInfo)).status).toBe(401);
    expect(appliance.sessions()).toBe(0);
  });

  it('lasts as long as webinterface.timeout says', async () => {
    const appliance = await started();
    const older = await signIn(appliance);
    appliance.edit(`${configuration}/management/webinterface`, (body) => ({ ...body, timeout: 20 }));
    const { json } = await login(appliance, 'admin', 'admin');
    expect(json['meta']?.['remaining_seconds']).toBe(1200);
    const lists = [await (await signIn(appliance)).get(rdp), await older.get(rdp)];
    expect(lists.map((list) => list.json['meta']?.['remaining_seconds'])).toEqual([1200, 600]);
  });

  it('ends for all with expireSessions', async () => {
    const appliance = await started();
    const client = await signIn(appliance);
    appliance.expireSessions();
    expect((await client.get(userInfo)).status).toBe(401);
  });

  it('ends with DELETE in 8.0; older versions do not know that', async () => {
    const newer = await started();
    const client = await signIn(newer);
    expect((await client.delete('/api/authentication')).status).toBe(200);
    expect((await client.get(userInfo)).status).toBe(401);
    expect((await client.delete('/api/authentication')).status).toBe(401);
    const older = await signIn(await started({ profile: '6.9' }));
    expect((await older.delete('/api/authentication')).status).toBe(405);
  });

  it('is not needed for info and setup', async () => {
    const { url } = await started();
    const info = await exchange(url, '/api/info');
    expect(Object.keys(info.json['body'] ?? {})).not.toContain('firmware_version');
    expect((await exchange(url, '/api/setup')).json['status']).toBe('completed');
  });
});

describe('rights', () => {
  it('let the auditor read everything and write nothing', async () => {
    const client = await signIn(await started(), 'auditor');
    for (const path of [
      mssql,
      `${policies}/credentialstores`,
      `${configuration}/x509`,
      `${configuration}/management`,
    ]) {
      expect((await client.get(path)).status).toBe(200);
    }
    const audit = `${policies}/audit_policies/78101850949e47437dd91d`;
    const refusals = [
      await client.put(audit, {}),
      await client.delete(audit),
      await client.post(mssql, {}),
      await client.put(`${mssql}/@order`, []),
      await client.post('/api/transaction'),
    ];
    for (const { status, json } of refusals) expect([status, json['error']?.['type']]).toEqual([403, 'Unauthorized']);
  });

  it('hide some paths from the operator on every verb', async () => {
    const client = await signIn(await started(), 'operator');
    const hidden = ['policies/credentialstores', 'policies/user_databases', 'x509', 'local_services', 'management'];
    for (const path of hidden) {
      const { status, json } = await client.get(`${configuration}/${path}`);
      expect([status, json['error']?.['details']]).toEqual([403, { path: `${configuration}/${path}` }]);
    }
    expect((await client.get(`${configuration}/local_services/cluster`)).status).toBe(403);
    expect((await client.get(`${policies}/credentialstores/505008562571b936560254`)).status).toBe(403);
    expect((await client.get(`${policies}/audit_policies`)).status).toBe(200);
    expect((await client.post(`${policies}/audit_policies`, {})).status).toBe(403);
  });

  it('let the operator write connection policies', async () => {
    const appliance = await started();
    const client = await signIn(appliance, 'operator');
    const body = await client.writable(`${rdp}/12932832285a830b4d2f5d7`);
    expect((await client.put(`${rdp}/12932832285a830b4d2f5d7`, { ...body, active: false })).status).toBe(200);
    expect((await client.commit()).status).toBe(200);
    expect(appliance.committed(`${rdp}/12932832285a830b4d2f5d7`)).toMatchObject({ active: false });
  });

  it('are listed in user_info, its aliases and endpoints', async () => {
    const client = await signIn(await started());
    const { json } = await client.get(userInfo);
    expect(json['user']).toEqual({ name: 'admin' });
    expect(json['endpoints']).toEqual([{ methods: ['DELETE', 'GET', 'POST', 'PUT'], url: '/api' }]);
    for (const alias of ['/api/user/info', '/api/userinfo']) expect((await client.get(alias)).json).toEqual(json);
    expect((await client.get('/api/endpoints')).json['endpoints']).toEqual(json['endpoints']);
  });

  it('demand the X-Token of browsers in 8.0 only', async () => {
    const browser = { 'User-Agent': 'Mozilla/5.0 (X11)' };
    const client = await signIn(await started());
    expect((await client.send('POST', '/api/transaction', undefined, browser)).status).toBe(403);
    expect((await client.send('GET', mssql, undefined, browser)).status).toBe(200);
    const token = String((await client.get(userInfo)).json['x_token']);
    const withToken = { ...browser, 'X-Token': token };
    expect((await client.send('POST', '/api/transaction', undefined, withToken)).status).toBe(200);
    const older = await signIn(await started({ profile: '6.9' }));
    expect((await older.send('POST', '/api/transaction', undefined, browser)).status).toBe(200);
  });
});

describe('the recording', () => {
  it('keeps requests in order, with session and user, without credentials', async () => {
    const appliance = await started();
    const client = await signIn(appliance, 'auditor');
    await client.get(`${mssql}/`);
    await client.post(mssql, { name: 'x' });
    expect(appliance.requests.map(({ method, path, status, user }) => [method, path, status, user])).toEqual([
      ['GET', '/api/authentication', 200, 'auditor'],
      ['GET', `${mssql}/`, 200, 'auditor'],
      ['POST', mssql, 403, 'auditor'],
    ]);
    expect(appliance.requests.map(({ session }) => session)).toEqual([undefined, client.token, client.token]);
    expect(appliance.requests[0]?.headers['authorization']).toBe('Basic ***');
    expect(JSON.stringify(appliance.requests)).not.toContain(basic('auditor', 'auditor').slice(6));
    expect(appliance.requests[2]?.body).toBe('{"name":"x"}');
    appliance.clearRequests();
    expect(appliance.requests).toEqual([]);
  });

  it('gives every login its own session', async () => {
    const appliance = await started();
    const tokens = [await login(appliance, 'admin', 'admin'), await login(appliance, 'admin', 'admin')].map(sessionOf);
    expect(new Set(tokens).size).toBe(2);
    for (const token of tokens) expect((await new Client(appliance.url, token).get(userInfo)).status).toBe(200);
  });
});
