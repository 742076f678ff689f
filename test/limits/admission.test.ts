import { connect } from 'node:net';

import { describe, expect, it } from 'vitest';

import { Stage, TIME_POLICIES, until } from '../sharing/stage.ts';
import { basic, type Answer } from '../support/gateway.ts';

const QUERY = '{ timePolicies { totalCount } }';

/** A gateway whose operations are held up by the appliance, so that the test decides how many of them are under way. */
class Queue {
  readonly stage: Stage;
  readonly #answers: Promise<Answer>[] = [];

  private constructor(stage: Stage) {
    this.stage = stage;
  }

  static async forTest(config: Readonly<Record<string, string>>): Promise<Queue> {
    return new Queue(await Stage.forTest({ TRUSTED_PROXIES: '127.0.0.1', ...config }));
  }

  ask(client: string, document = QUERY, who: 'admin' | 'nobody' = 'admin'): Promise<Answer> {
    const headers = { 'x-forwarded-for': client };
    return this.stage.gateway.query(document, { headers, ...(who === 'admin' && { user: who }) });
  }

  /** Lets clients sign in, which are somebody from then on. */
  async know(...clients: string[]): Promise<void> {
    for (const client of clients) await this.ask(client, '{ viewer { name } }');
  }

  /** Begins an operation that waits; resolves when it is under way. */
  async begin(client: string): Promise<void> {
    const before = await this.underWay();
    if (this.#answers.length === 0) this.stage.gate.hold(TIME_POLICIES);
    this.#answers.push(this.ask(client));
    await until(async () => (await this.underWay()) === before + 1);
  }

  /** What the gauge shows. */
  async underWay(): Promise<number> {
    const { text } = await this.stage.gateway.send('/metrics');
    return Number(/^sps_graphql_operations_in_flight (\d+)$/m.exec(text)?.[1]);
  }

  /** Lets all go on. @returns their status codes. */
  async release(): Promise<number[]> {
    this.stage.gate.releaseAll();
    return (await Promise.all(this.#answers)).map(({ status }) => status);
  }
}

describe('operations in flight', () => {
  it('beyond MAX_OPERATIONS are refused at once, without a request to the appliance', async () => {
    const queue = await Queue.forTest({ MAX_OPERATIONS: '3', MAX_OPERATIONS_PER_CLIENT: '2' });
    await queue.know('192.0.2.1', '192.0.2.2', '192.0.2.3');
    for (const client of ['192.0.2.1', '192.0.2.1', '192.0.2.2']) await queue.begin(client);
    queue.stage.gate.appliance.clearRequests();
    const refused = await queue.ask('192.0.2.3');
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(refused.json).toEqual({
      errors: [
        {
          message: 'There are too many operations under way (MAX_OPERATIONS is 3): try again in a moment.',
          extensions: {
            code: 'OVERLOADED',
            retryable: true,
            retryAfterSeconds: 1,
            limit: { setting: 'MAX_OPERATIONS', maximum: 3 },
            requestId: refused.headers.get('x-request-id'),
          },
        },
      ],
    });
    expect(queue.stage.calls()).toEqual([]);
    expect(await queue.release()).toEqual([200, 200, 200]);
    expect((await queue.ask('192.0.2.3')).status).toBe(200);
  });

  it('of one client beyond MAX_OPERATIONS_PER_CLIENT are refused, those of others are not', async () => {
    const queue = await Queue.forTest({ MAX_OPERATIONS: '10', MAX_OPERATIONS_PER_CLIENT: '2' });
    await queue.begin('192.0.2.1');
    await queue.begin('192.0.2.1');
    const refused = await queue.ask('192.0.2.1');
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(refused.errors.map(({ extensions }) => extensions)).toMatchObject([
      { code: 'TOO_MANY_OPERATIONS', limit: { setting: 'MAX_OPERATIONS_PER_CLIENT', maximum: 2 } },
    ]);
    await queue.begin('192.0.2.2');
    expect(await queue.release()).toEqual([200, 200, 200]);
    expect((await queue.ask('192.0.2.1')).status).toBe(200);
  });

  it('of two clients never take all places: others get theirs', async () => {
    const queue = await Queue.forTest({ MAX_OPERATIONS: '12', MAX_OPERATIONS_PER_CLIENT: '12' });
    for (let times = 0; times < 6; times++) await queue.begin('192.0.2.1');
    const refused = await queue.ask('192.0.2.1');
    expect(refused.status).toBe(503);
    expect(refused.errors.map(({ extensions }) => extensions)).toMatchObject([
      { code: 'TOO_MANY_OPERATIONS', limit: { setting: 'MAX_OPERATIONS', maximum: 12 } },
    ]);
    for (let times = 0; times < 3; times++) await queue.begin('192.0.2.2');
    expect((await queue.ask('192.0.2.2')).status).toBe(503);
    await queue.begin('192.0.2.3');
    expect(await queue.release()).toEqual(new Array<number>(10).fill(200));
  });

  it('of nobody take a half of the places: who is signed in has the other one', async () => {
    const queue = await Queue.forTest({ MAX_OPERATIONS: '6', MAX_OPERATIONS_PER_CLIENT: '6' });
    const { gate, gateway } = queue.stage;
    await queue.know('192.0.2.1', '192.0.2.6');
    for (let times = 0; times < 3; times++) gate.hold('/api/authentication');
    const signIns = ['192.0.2.1', '192.0.2.2', '192.0.2.3'].map((client) =>
      queue.ask(client, 'mutation { signIn(username: "admin", password: "admin") { viewer { name } } }', 'nobody'),
    );
    await until(async () => (await queue.underWay()) === 3);
    const refused = await queue.ask('192.0.2.4', '{ viewer { name } }', 'nobody');
    expect(refused.errors.map(({ extensions }) => extensions.code)).toEqual(['OVERLOADED']);
    // A wrong password and a cookie that opens nothing make nobody somebody.
    for (const headers of [{ authorization: basic('x') }, { cookie: 'sps_graphql_session=x' }]) {
      const all = { 'x-forwarded-for': '192.0.2.5', ...headers };
      expect((await gateway.query('{ viewer { name } }', { headers: all })).status).toBe(503);
    }
    for (const client of ['192.0.2.1', '192.0.2.6']) {
      expect((await queue.ask(client)).status).toBe(200);
    }
    gate.releaseAll();
    expect((await Promise.all(signIns)).map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  it('count by network for IPv6, where one client has as many addresses as it likes', async () => {
    const queue = await Queue.forTest({ MAX_OPERATIONS_PER_CLIENT: '1' });
    await queue.begin('2001:db8:0:1::1');
    expect((await queue.ask('2001:db8:0:1:ffff::2')).status).toBe(503);
    await queue.begin('2001:db8:0:2::1');
    await queue.release();
  });

  it('count by the address of the connection if nobody is trusted: a header does not make another client', async () => {
    const queue = await Queue.forTest({ MAX_OPERATIONS_PER_CLIENT: '1', TRUSTED_PROXIES: '' });
    await queue.begin('192.0.2.1');
    expect((await queue.ask('192.0.2.2')).status).toBe(503);
    await queue.release();
  });

  it('give their places back whatever becomes of them', async () => {
    const queue = await Queue.forTest({ MAX_OPERATIONS: '2', MAX_OPERATIONS_PER_CLIENT: '2' });
    const { stage } = queue;
    const documents = [QUERY, '{ nothing }', '{', 'mutation { signOut { viewer { name } } }', '{ viewer { name } }'];
    for (const document of documents) for (let times = 0; times < 3; times++) await queue.ask('192.0.2.1', document);
    await stage.gateway.send('/graphql', { headers: { accept: 'text/html' } });
    await stage.gateway.send('/graphql', { method: 'POST', body: 'no JSON' });
    await stage.gateway.send('/graphql', { method: 'DELETE' });
    expect(await queue.underWay()).toBe(0);
    const leaving = new AbortController();
    stage.gate.hold(TIME_POLICIES);
    const gone = stage.gateway.query(QUERY, { user: 'admin', signal: leaving.signal });
    await until(async () => (await queue.underWay()) === 1);
    leaving.abort();
    await expect(gone).rejects.toThrow();
    await until(async () => (await queue.underWay()) === 0);
  });

  it('are not held by requests that never come whole', async () => {
    const { stage } = await Queue.forTest({ MAX_OPERATIONS: '1' });
    const { hostname, port } = new URL(stage.gateway.url);
    const socket = connect(Number(port), hostname);
    const head = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"query":`;
    await new Promise<void>((resolve) => socket.write(head, () => resolve()));
    expect((await stage.gateway.query(QUERY, { user: 'admin' })).status).toBe(200);
    socket.destroy();
  });

  it('are logged once when they begin to be refused, and counted', async () => {
    const queue = await Queue.forTest({ MAX_OPERATIONS: '1' });
    await queue.begin('192.0.2.1');
    for (let times = 0; times < 5; times++) await queue.ask('192.0.2.9');
    await queue.release();
    const lines = queue.stage.gateway.log.filter(({ msg }) => msg === 'operations are refused');
    expect(lines).toMatchObject([{ level: 40, code: 'OVERLOADED', client: '192.0.2.9', refused: 1 }]);
    const { text } = await queue.stage.gateway.send('/metrics');
    expect(text).toContain('sps_graphql_errors_total{code="OVERLOADED"} 5');
  });
});
