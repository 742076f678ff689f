import { describe, expect, it } from 'vitest';
import { created, exchange, mssql, policies, signIn, started, timePolicy } from './client.ts';

const times = `${policies}/time_policies`;

describe('refused bodies', () => {
  it.each([
    ['a name with white space', { name: 'two words' }],
    ['a number as a name', { name: 5 }],
    ['a string for a list', { name: 'x', Mon: 'always' }],
    ['a list', []],
    ['null', null],
  ])('%s', async (_what, body) => {
    const client = await signIn(await started());
    const { status, json } = await client.post(times, body);
    expect([status, json['error']?.['type']]).toEqual([400, 'SemanticError']);
    expect((await client.get('/api/transaction')).json['body']?.['status']).toBe('closed');
  });

  it('an unknown variant', async () => {
    const client = await signIn(await started());
    const body = await client.writable(`${mssql}/19443158785dee0621437ad`);
    for (const selection of ['elsewhere', 'constructor']) {
      expect((await client.post(mssql, { ...body, source_address: { selection } })).status).toBe(400);
    }
  });

  it.each([
    ['malformed JSON', '{"name":', 'application/json'],
    ['invalid UTF-8', Buffer.from([0x22, 0xff, 0x22]).toString('latin1'), 'application/json'],
    ['another media type', '{"name":"x"}', 'text/plain'],
    ['no body', '', 'application/json'],
  ])('%s', async (_what, body, type) => {
    const appliance = await started();
    const { token } = await signIn(appliance);
    const bytes = Buffer.from(body, 'latin1');
    const headers = { Cookie: `session_id=${token}`, 'Content-Type': type, 'Content-Length': bytes.length };
    const sent = { method: 'POST', headers, body: bytes as unknown as string };
    const { status, json } = await exchange(appliance.url, times, sent);
    expect([status, json['error']?.['type']]).toEqual([400, 'InvalidRequestBody']);
  });

  it('takes a charset beside the media type', async () => {
    const client = await signIn(await started());
    const type = { 'Content-Type': 'application/json; charset=utf-8' };
    expect((await client.send('POST', times, timePolicy('x'), type)).status).toBe(201);
  });

  it('a POST without Content-Length, and Expect', async () => {
    const appliance = await started();
    const { token } = await signIn(appliance);
    const cookie = { Cookie: `session_id=${token}`, 'Content-Type': 'application/json' };
    const chunked = { method: 'POST', headers: { ...cookie, 'Transfer-Encoding': 'chunked' } };
    expect((await exchange(appliance.url, '/api/transaction', chunked)).status).toBe(411);
    const expecting = { method: 'POST', headers: { ...cookie, Expect: '100-continue', 'Content-Length': 0 } };
    expect((await exchange(appliance.url, '/api/transaction', expecting)).status).toBe(417);
    expect(appliance.requests.map(({ status }) => status)).toEqual([200, 411, 417]);
    expect(appliance.openTransactions()).toBe(0);
  });

  it('do not touch prototypes', async () => {
    const client = await signIn(await started());
    const text = '{"name":"x","__proto__":{"polluted":true},"constructor":{"a":1}}';
    const key = await created(client, `${policies}/analytics`, JSON.parse(text));
    expect((await client.get(`${policies}/analytics/${key}`)).json['body']).toEqual({
      name: 'x',
      constructor: { a: 1 },
    });
    expect({}).not.toHaveProperty('polluted');
    await created(client, `${policies}/analytics`, JSON.parse('{"__proto__":{"name":"inherited"}}'));
    expect((await client.commit()).status).toBe(400);
  });
});
