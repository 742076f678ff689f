import { describe, expect, it } from 'vitest';
import { configuration, created, mssql, policies, rdp, signIn, started, timePolicy } from './client.ts';

const times = `${policies}/time_policies`;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('creating, replacing, deleting', () => {
  it('POST answers 201 with key and meta, without body', async () => {
    const client = await signIn(await started());
    const { status, json } = await client.post(times, timePolicy('night'));
    const key = String(json['key']);
    expect(key).toMatch(uuid);
    expect([status, json]).toEqual([
      201,
      { key, meta: { href: `${times}/${key}`, parent: times, transaction: '/api/transaction' } },
    ]);
    expect((await client.get(`${times}/${key}`)).json['body']).toEqual(timePolicy('night'));
    expect((await client.get(times)).json['items']?.at(-1)?.['key']).toBe(key);
  });

  it('PUT replaces the whole object and answers meta', async () => {
    const client = await signIn(await started());
    const key = await created(client, times, timePolicy('night'));
    const { status, json } = await client.put(`${times}/${key}`, { name: 'day', Mon: [['8:00', '9:00']] });
    expect([status, Object.keys(json)]).toEqual([200, ['meta']]);
    expect((await client.get(`${times}/${key}`)).json['body']).toEqual({ name: 'day', Mon: [['8:00', '9:00']] });
  });

  it('DELETE answers the links that the object had', async () => {
    const client = await signIn(await started());
    const key = await created(client, times, timePolicy('night'));
    const { status, json } = await client.delete(`${times}/${key}`);
    expect([status, Object.keys(json)]).toEqual([200, ['meta']]);
    expect(json['meta']).toMatchObject({ href: `${times}/${key}`, next: null, parent: times });
    expect((await client.get(`${times}/${key}`)).status).toBe(404);
    expect((await client.delete(`${times}/${key}`)).status).toBe(404);
    expect((await client.put(`${times}/${key}`, timePolicy('x'))).status).toBe(404);
  });

  it('drops unknown members and those of variants that are not chosen', async () => {
    const client = await signIn(await started());
    const path = `${mssql}/19443158785dee0621437ad`;
    const body = await client.writable(path);
    const rate_limit = { enabled: false, value: 10 };
    const source_address = { selection: 'box_address', address: '10.0.0.1' };
    await client.put(path, { ...body, rate_limit, source_address, rate_limt: 1 });
    const stored = (await client.get(path)).json['body'];
    expect(stored?.['rate_limit']).toEqual({ enabled: false });
    expect(stored?.['source_address']).toEqual({ selection: 'box_address' });
    expect(Object.keys(stored ?? {})).not.toContain('rate_limt');
  });

  it('keeps any members where the body is not documented', async () => {
    const client = await signIn(await started());
    const key = await created(client, `${policies}/indexing`, { name: 'x', anything: { deep: [1, null, 'a'] } });
    expect((await client.get(`${policies}/indexing/${key}`)).json['body']?.['anything']).toEqual({
      deep: [1, null, 'a'],
    });
  });

  it('takes values, singles and network cards', async () => {
    const appliance = await started();
    const client = await signIn(appliance);
    const dns = { primary: '10.0.0.1', secondary: '10.0.0.2' };
    expect((await client.put(`${configuration}/datetime/timezone`, 'Europe/Vienna')).status).toBe(200);
    expect((await client.put(`${configuration}/network/dns`, dns)).status).toBe(200);
    const nic = {
      name: 'eth2',
      speed: 'auto',
      interfaces: { '@order': ['a'], a: { name: 'n', vlantag: 1, addresses: { '@order': [] } } },
    };
    expect((await client.put(`${configuration}/network/nics/nic3`, nic)).status).toBe(200);
    expect((await client.commit()).status).toBe(200);
    expect(appliance.committed(`${configuration}/datetime/timezone`)).toBe('Europe/Vienna');
    expect(appliance.committed(`${configuration}/network/dns`)).toEqual(dns);
    expect(appliance.committed(`${configuration}/network/nics/nic3`)).toEqual(nic);
  });
});

describe('ordering', () => {
  it('is set with the complete list of keys', async () => {
    const appliance = await started();
    const client = await signIn(appliance);
    const keys = appliance.committed(mssql) as string[];
    const reversed = [...keys].reverse();
    expect((await client.put(`${mssql}/%40order`, reversed)).status).toBe(200);
    expect((await client.get(mssql)).json['items']?.map((item) => item['key'])).toEqual(reversed);
    expect(appliance.committed(mssql)).toEqual(keys);
    const [change] = (await client.get('/api/transaction/changes')).json['changes'] ?? [];
    expect(change).toEqual({ type: 'reorder', path: `${mssql}/@order`, old_order: keys, new_order: reversed });
    await client.commit();
    expect(appliance.committed(mssql)).toEqual(reversed);
  });

  it('must hold every key once', async () => {
    const appliance = await started();
    const client = await signIn(appliance);
    const keys = appliance.committed(rdp) as string[];
    const [first = '', ...rest] = keys;
    for (const wrong of [rest, [...keys, 'x'], [first, first, ...rest.slice(1)], {}, [1]]) {
      expect((await client.put(`${rdp}/@order`, wrong)).status).toBe(400);
    }
  });
});
