import { afterEach, describe, expect, it } from 'vitest';
import { ApplianceError } from '../../src/appliance/index.ts';
import { clientOf, closeAll, failureOf, sendJson, serve } from './support.ts';

afterEach(closeAll);

async function clientThatGets(json: unknown, status = 200) {
  const { url, seen } = await serve((_request, response) => sendJson(response, status, json));
  return { ...clientOf(url), seen };
}

describe('readObject', () => {
  it.each<[string, unknown]>([
    ['an object', { name: 'x', '@order': ['1'] }],
    ['a list', [{ group: 'basic-view', objects: ['/special/basic'], permission: 'read' }]],
    ['a scalar', 'x'],
    ['null', null],
  ])('takes a body that is %s', async (_name, body) => {
    const { client, seen } = await clientThatGets({
      body,
      key: '1',
      meta: { href: '/api/configuration/a/1', next: null },
    });
    expect(await client.readObject('a/1', {})).toMatchObject({ key: '1', body, href: '/api/configuration/a/1' });
    expect(seen[0]?.url).toBe('/api/configuration/a/1');
  });

  it('does without key, meta and href', async () => {
    const bare = { key: undefined, body: {}, href: undefined };
    for (const json of [
      { body: {} },
      { body: {}, meta: {} },
      { body: {}, meta: { href: 7 } },
      { body: {}, meta: [] },
    ]) {
      const { client } = await clientThatGets(json);
      expect(await client.readObject('a', {})).toMatchObject(bare);
    }
  });

  it.each([[[]], ['text'], [null], [7], [{}], [{ key: '1', meta: {} }], [{ key: 1, body: {} }], [{ items: [] }]])(
    'refuses %j',
    async (json) => {
      const { client } = await clientThatGets(json);
      expect((await failureOf(client.readObject('a', {}))).failure).toBe('malformed');
    },
  );
});

describe('readList', () => {
  const meta = { href: '/api/configuration/a' };
  const item = (key: string, body?: unknown) => ({ key, meta: { href: `/api/configuration/a/${key}` }, body });

  it.each<[unknown[], string, unknown[]]>([
    [[], 'unknown', []],
    [[item('1'), item('2')], 'none', [{ key: '1' }, { key: '2' }]],
    [
      [item('1', { a: 1 }), item('2', [])],
      'all',
      [
        { key: '1', body: { a: 1 } },
        { key: '2', body: [] },
      ],
    ],
    [[item('1', {}), item('2')], 'some', [{ key: '1', body: {} }, { key: '2' }]],
    [[item('1', {}), item('2', null)], 'some', [{ key: '1', body: {} }, { key: '2' }]],
    [
      [item('1', false), item('2', 0)],
      'all',
      [
        { key: '1', body: false },
        { key: '2', body: 0 },
      ],
    ],
  ])('of %j carries %s', async (items, carriesBodies, read) => {
    const { client } = await clientThatGets({ items, meta });
    expect(await client.readList('a', {})).toMatchObject({ items: read, carriesBodies });
  });

  it('knows the order resource', async () => {
    const order = '/api/configuration/ssh/connections/@order';
    const { client } = await clientThatGets({ items: [], meta: { order } });
    expect((await client.readList('ssh/connections', {})).orderPath).toBe(order);
  });

  it.each([undefined, null, [], { order: 1 }, { order: null }])('does without, where meta is %j', async (meta) => {
    const { client } = await clientThatGets({ items: [], meta });
    expect(await client.readList('a', {})).not.toHaveProperty('orderPath');
  });

  it('keeps an unreadable item to itself', async () => {
    const { client } = await clientThatGets({
      items: [item('1', {}), null, { key: 2, body: {} }, 'x', item('3', {})],
      meta,
    });
    const { items, carriesBodies } = await client.readList('a', {});
    expect(carriesBodies).toBe('all');
    expect(items.map((entry) => (entry instanceof ApplianceError ? entry.failure : entry.key))).toEqual([
      ...['1', 'malformed', 'malformed', 'malformed', '3'],
    ]);
  });

  it('with unreadable items only tells nothing about bodies', async () => {
    const { client } = await clientThatGets({ items: [{}, []] });
    expect((await client.readList('a', {})).carriesBodies).toBe('unknown');
  });

  it.each([[[]], [null], ['x'], [{}], [{ items: {} }], [{ items: null }], [{ body: {} }]])(
    'refuses %j',
    async (json) => {
      const { client } = await clientThatGets(json);
      expect((await failureOf(client.readList('a', {}))).failure).toBe('malformed');
    },
  );
});

describe('userInfo', () => {
  const endpoints = [{ methods: ['DELETE', 'GET', 'POST', 'PUT'], url: '/api' }];

  it('reads the name and what is allowed', async () => {
    const { client, seen } = await clientThatGets({
      user: { name: 'admin' },
      endpoints,
      meta: { href: '/api/user_info' },
    });
    expect(await client.userInfo({ session: 's' })).toEqual({ name: 'admin', endpoints });
    expect(seen[0]?.url).toBe('/api/user_info');
  });

  it('takes no list for an empty one', async () => {
    const { client } = await clientThatGets({ user: { name: 'admin' } });
    expect(await client.userInfo({})).toEqual({ name: 'admin', endpoints: [] });
  });

  it.each([
    [],
    { user: 'admin' },
    { user: {} },
    { user: { name: 'a' }, endpoints: {} },
    { user: { name: 'a' }, endpoints: ['/api'] },
    { user: { name: 'a' }, endpoints: [{ url: '/api' }] },
    { user: { name: 'a' }, endpoints: [{ url: '/api', methods: [1] }] },
  ])('refuses %j', async (json) => {
    const { client } = await clientThatGets(json);
    expect((await failureOf(client.userInfo({}))).failure).toBe('malformed');
  });
});

describe('info and ping', () => {
  const INFO = {
    body: { hostname: 'sps', nickname: null },
    key: 'about_info',
    meta: { href: '/api/info', parent: '/api' },
  };

  it('read /api/info, ping without a session', async () => {
    const { client, seen } = await clientThatGets(INFO);
    expect(await client.info({ session: 's' })).toEqual(INFO.body);
    await client.ping();
    expect(seen.map(({ url, headers }) => [url, headers.cookie])).toEqual([
      ['/api/info', 'session_id=s'],
      ['/api/info', undefined],
    ]);
  });

  it.each([{}, { body: [] }, { body: { hostname: 'sps' } }, { status: 'ok' }, []])(
    'ping is not content with %j',
    async (json) => {
      const { client } = await clientThatGets(json);
      expect((await failureOf(client.ping())).failure).toBe('malformed');
    },
  );

  it('ping takes a documented refusal for an appliance, and no other', async () => {
    await (await clientThatGets({ error: { type: 'Unauthenticated' } }, 401)).client.ping();
    expect((await failureOf((await clientThatGets({}, 401)).client.ping())).failure).toBe('unauthenticated');
    expect((await failureOf((await clientThatGets({}, 404)).client.ping())).failure).toBe('malformed');
  });

  it('info refuses another form', async () => {
    for (const json of [{}, { body: 'x' }, []]) {
      expect((await failureOf((await clientThatGets(json)).client.info({}))).failure).toBe('malformed');
    }
  });
});
