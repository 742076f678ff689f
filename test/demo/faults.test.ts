import { get } from 'node:https';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { key, certificate } from './tls-fixture.ts';
import { configuration, exchange, login, policies, signIn, started, timePolicy } from './client.ts';

const times = `${policies}/time_policies`;
const info = '/api/info';

describe('a fault', () => {
  it('answers a status with type, details and headers instead of acting', async () => {
    const appliance = await started();
    const client = await signIn(appliance);
    appliance.faults.add({
      method: 'POST',
      path: times,
      fault: { status: 503, type: 'Busy', details: ['a'], headers: { 'Retry-After': '1' } },
    });
    const { status, json, headers } = await client.post(times, timePolicy('a'));
    expect([status, json['error'], headers['retry-after']]).toEqual([
      503,
      { type: 'Busy', message: 'Injected fault', details: ['a'] },
      '1',
    ]);
    expect(appliance.openTransactions()).toBe(0);
    expect(appliance.requests.at(-1)?.status).toBe(503);
  });

  it('can give a body of its own', async () => {
    const appliance = await started();
    appliance.faults.add({ fault: { status: 400, body: { unexpected: [] } } });
    expect((await exchange(appliance.url, info)).json).toEqual({ unexpected: [] });
  });

  it('strikes where method and path match, after and for so many times', async () => {
    const appliance = await started();
    appliance.faults.add({ method: 'GET', path: /^\/api\/in/g, after: 1, times: 2, fault: { status: 500 } });
    const statuses: number[] = [];
    for (let count = 0; count < 5; count += 1) statuses.push((await exchange(appliance.url, info)).status);
    expect(statuses).toEqual([200, 500, 500, 200, 200]);
    expect((await exchange(appliance.url, '/api/setup')).status).toBe(200);
  });

  it('ends when removed or cleared', async () => {
    const appliance = await started();
    const remove = appliance.faults.add({ path: info, fault: { status: 500 } });
    appliance.faults.add({ path: '/api/setup', fault: { status: 500 } });
    remove();
    expect((await exchange(appliance.url, info)).status).toBe(200);
    expect((await exchange(appliance.url, '/api/setup')).status).toBe(500);
    appliance.faults.clear();
    expect((await exchange(appliance.url, '/api/setup')).status).toBe(200);
  });

  it('gives way to the one that was added before it', async () => {
    const appliance = await started();
    appliance.faults.add({ times: 1, fault: { status: 502 } });
    appliance.faults.add({ fault: { status: 503 } });
    expect((await exchange(appliance.url, info)).status).toBe(502);
    expect((await exchange(appliance.url, info)).status).toBe(503);
  });
});

describe('answers that are spoilt', () => {
  it('html and empty bodies', async () => {
    const appliance = await started();
    appliance.faults.add({ times: 1, fault: { html: true, status: 502 } });
    const page = await exchange(appliance.url, info);
    expect([page.status, page.headers['content-type']]).toEqual([502, 'text/html']);
    appliance.faults.add({ fault: { empty: true } });
    const empty = await exchange(appliance.url, info);
    expect([empty.status, empty.text, empty.headers['content-length']]).toEqual([200, '', '0']);
  });

  it('raw text and bytes', async () => {
    const appliance = await started();
    appliance.faults.add({ fault: { raw: '["a"' }, times: 1 });
    appliance.faults.add({ fault: { raw: Buffer.from('[1]') } });
    expect((await exchange(appliance.url, info)).text).toBe('["a"');
    expect((await exchange(appliance.url, info)).json).toEqual([1]);
  });

  it('changed JSON', async () => {
    const appliance = await started();
    const client = await signIn(appliance);
    appliance.faults.add({ path: times, times: 1, fault: { mutate: (answer) => ({ was: Object.keys(answer) }) } });
    expect((await client.get(times)).json).toEqual({ was: ['items', 'meta'] });
    const inPlace = (answer: Record<string, unknown>): void => {
      delete answer['meta'];
    };
    appliance.faults.add({ path: times, fault: { mutate: inPlace } });
    expect(Object.keys((await client.get(times)).json)).toEqual(['items']);
  });

  it('truncated ones announce the whole length', async () => {
    const appliance = await started();
    appliance.faults.add({ fault: { truncate: 10 } });
    await expect(exchange(appliance.url, info)).rejects.toThrow();
    await expect(exchange(appliance.url, info)).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  it('huge ones arrive to the last byte', async () => {
    const appliance = await started();
    appliance.faults.add({ fault: { huge: 3_000_000 } });
    const response = await fetch(`${appliance.url}${info}`);
    const text = await response.text();
    expect(text).toHaveLength(3_000_000);
    expect(text.startsWith('{"items":[')).toBe(true);
  });

  it('dripping ones arrive complete', async () => {
    const appliance = await started();
    appliance.faults.add({ fault: { drip: { bytes: 50, everyMs: 1 } } });
    expect((await exchange(appliance.url, info)).json['key']).toBe('about_info');
  });

  it('late ones arrive late', async () => {
    const appliance = await started({ latencyMs: 20 });
    appliance.faults.add({ fault: { delayMs: 30 } });
    const before = performance.now();
    expect((await exchange(appliance.url, info)).status).toBe(200);
    expect(performance.now() - before).toBeGreaterThanOrEqual(48);
  });
});

describe('broken connections', () => {
  it('before and after the appliance acted', async () => {
    const appliance = await started();
    const client = await signIn(appliance);
    appliance.faults.add({ method: 'POST', times: 1, fault: { reset: 'before' } });
    await expect(client.post(times, timePolicy('a'))).rejects.toThrow();
    expect(appliance.openTransactions()).toBe(0);
    appliance.faults.add({ path: '/api/transaction', times: 1, fault: { reset: 'after' } });
    await client.put(`${configuration}/datetime/timezone`, 'Europe/Rome');
    await expect(client.commit()).rejects.toThrow();
    expect(appliance.committed(`${configuration}/datetime/timezone`)).toBe('Europe/Rome');
    expect(appliance.requests.at(-1)?.status).toBeUndefined();
  });

  it('no answer until the appliance closes', async () => {
    const appliance = await started();
    appliance.faults.add({ path: info, fault: { never: true } });
    const waiting = expect(exchange(appliance.url, info)).rejects.toThrow();
    await exchange(appliance.url, '/api/setup');
    await appliance.close();
    await waiting;
  });
});

describe('a write that is acted upon twice', () => {
  it('shows', async () => {
    const appliance = await started();
    const client = await signIn(appliance);
    const before = appliance.committed(times) as string[];
    appliance.faults.add({ method: 'POST', fault: { twice: true } });
    expect((await client.post(times, timePolicy('a'))).status).toBe(201);
    expect((await client.get(times)).json['items']).toHaveLength(before.length + 2);
  });
});

describe('the socket', () => {
  it('listens on the chosen port, on 127.0.0.1 only, and refuses one that is taken', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    await expect(started({ port })).rejects.toThrow('EADDRINUSE');
    await new Promise((resolve) => taken.close(resolve));
    const appliance = await started({ port });
    expect(appliance.url).toBe(`http://127.0.0.1:${String(port)}`);
    expect((await login(appliance, 'admin', 'admin')).status).toBe(200);
  });

  it('speaks TLS with a key and a certificate', async () => {
    const appliance = await started({ tls: { key, cert: certificate } });
    expect(appliance.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    const status = await new Promise((resolve, reject) => {
      const request = get(`${appliance.url}${info}`, { ca: certificate, agent: false }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      request.on('error', reject);
    });
    expect(status).toBe(200);
  });
});
