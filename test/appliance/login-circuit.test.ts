import { afterEach, describe, expect, it } from 'vitest';
import type { CircuitChange, CircuitName } from '../../src/appliance/index.ts';
import { clientOf, closeAll, failureOf, OBJECT, sendJson, serve, until, type Answer } from './support.ts';

afterEach(closeAll);

const ADMIN = { username: 'admin', password: 'admin' };
const WRITE = { method: 'DELETE', path: '/api/transaction' } as const;
const REFUSED = {
  failure: 'unavailable',
  cause: 'LOGIN_CIRCUIT_OPEN',
  message: 'The appliance does not answer sign-ins at the moment: try again in a few seconds.',
};

/** An appliance that treats logins in another way than everything else, and a client of it. */
async function setUp({ maxConnections = 16, timeoutMs = 500 } = {}) {
  const alive: Answer = ({ url }, response) => {
    if (url.startsWith('/api/authentication')) response.setHeader('set-cookie', `session_id=${'a'.repeat(40)}`);
    sendJson(response, 200, OBJECT);
  };
  const silent: Answer = () => undefined;
  const dead: Answer = (_request, response) => response.socket?.destroy();
  const world = { logins: alive, others: alive };
  const { url, seen, sockets } = await serve((request, response, count) => {
    const isLogin = request.url.startsWith('/api/authentication');
    world[isLogin ? 'logins' : 'others'](request, response, count);
  });
  const changes: [CircuitName, CircuitChange['state']][] = [];
  const circuitChanged = ({ state }: CircuitChange, of: CircuitName): void => void changes.push([of, state]);
  const { client } = clientOf(url, { maxConnections, timeoutMs, circuitChanged });
  const look = () => client.readObject('x', {});
  const fail = async (login = () => client.login(ADMIN)): Promise<void> => {
    for (let count = 0; count < 5; count += 1) await failureOf(login());
  };
  const logins = (): number => seen.filter(({ url: path }) => path.startsWith('/api/authentication')).length;
  return { world, alive, silent, dead, client, seen, sockets, changes, look, fail, logins };
}

describe('logins that the appliance does not answer', () => {
  it('are refused, and nothing else is', async () => {
    const { world, silent, client, changes, look, fail, logins } = await setUp();
    world.logins = silent;
    await fail();
    expect([logins(), changes]).toEqual([5, [['logins', 'open']]]);
    expect(await failureOf(client.login(ADMIN))).toMatchObject(REFUSED);
    await Promise.all([look(), look(), look()]);
    await client.send(WRITE, {});
    expect([client.isRefusing, logins(), changes.length]).toEqual([false, 5, 1]);
  });

  it('end neither what waits for a connection nor connections that are idle', async () => {
    const { world, silent, sockets, changes, look, fail } = await setUp();
    await Promise.all(Array.from({ length: 10 }, look));
    const idle = [...sockets];
    expect(idle.length).toBe(10);
    world.logins = silent;
    const failing = fail();
    for (let count = 0; count < 20; count += 1) await look();
    await failing;
    await Promise.all([look(), look()]);
    expect(changes).toEqual([['logins', 'open']]);
    // A login that fails takes the connection that it has used with it.
    expect(idle.filter((socket) => socket.destroyed).length).toBeLessThanOrEqual(5);
  });

  it('are sent again after a pause, whatever others are answered meanwhile', async () => {
    const { world, alive, silent, client, changes, look, fail } = await setUp();
    world.logins = silent;
    await fail();
    await look();
    expect(await failureOf(client.login(ADMIN))).toMatchObject(REFUSED);
    world.logins = alive;
    await new Promise((resolve) => setTimeout(resolve, 260));
    expect((await client.login(ADMIN)).session).toBe('a'.repeat(40));
    expect(changes).toEqual([
      ['logins', 'open'],
      ['logins', 'closed'],
    ]);
  });
});

describe('an appliance that answers nobody', () => {
  it('gets no login either, and is found by one when it is back', async () => {
    const { world, alive, dead, client, changes, fail, logins } = await setUp();
    world.logins = dead;
    world.others = dead;
    await fail(() => client.send(WRITE, {}) as never);
    expect(await failureOf(client.login(ADMIN))).toMatchObject(REFUSED);
    expect([logins(), client.isRefusing]).toEqual([0, true]);
    world.logins = alive;
    world.others = alive;
    await new Promise((resolve) => setTimeout(resolve, 260));
    await client.login(ADMIN);
    expect([client.isRefusing, changes]).toEqual([
      false,
      [
        ['all', 'open'],
        ['all', 'closed'],
      ],
    ]);
  });
});

it('logins that hang leave the other connections alone', async () => {
  const { world, silent, client, look, logins } = await setUp({ maxConnections: 8, timeoutMs: 600 });
  world.logins = silent;
  const hanging = Array.from({ length: 12 }, (_, index) => failureOf(client.login(ADMIN, { from: `client ${index}` })));
  await until(() => logins() === 1);
  await Promise.all(Array.from({ length: 40 }, look));
  expect(logins()).toBe(1);
  const failures = (await Promise.all(hanging)).map(({ failure }) => failure);
  expect(new Set(failures)).toEqual(new Set(['timeout', 'overloaded']));
});
