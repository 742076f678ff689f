import { afterEach, describe, expect, it } from 'vitest';
import { encodeKey } from '../../src/appliance/index.ts';
import { clientOf, closeAll, OBJECT, sendJson, serve } from './support.ts';

afterEach(closeAll);

describe('encodeKey', () => {
  it.each([
    ['78101850949e47437dd91d', '78101850949e47437dd91d'],
    ['-100', '-100'],
    ['a99be49b-b0a2-4cf9-b70d-fea1f9ea188f', 'a99be49b-b0a2-4cf9-b70d-fea1f9ea188f'],
    ['nic1.interfaces.ff75.addresses.1', 'nic1.interfaces.ff75.addresses.1'],
    ['ssh-rsa-10.110.0.1:22', 'ssh-rsa-10.110.0.1%3A22'],
    ['a b?c#d%2e&é', 'a%20b%3Fc%23d%252e%26%C3%A9'],
    ['...', '...'],
    ['a@b', 'a%40b'],
  ])('encodes %j', (key, segment) => {
    expect(encodeKey(key)).toBe(segment);
  });

  it.each(['', '.', '..', 'a/b', '/', 'a\\b', 'a\nb', 'a\0', '\x7f', '\x85', '@order', '@', '\ud800'])(
    'refuses %j',
    (key) => {
      expect(() => encodeKey(key)).toThrow(RangeError);
    },
  );
});

describe('a path that is not plain', () => {
  const paths = [
    ...[
      '',
      '/',
      '..',
      'ssh/../aaa',
      'ssh/./x',
      'ssh//x',
      'ssh/',
      '%2e%2e/x',
      '.%2E/x',
      'a%2fb',
      'a%5Cb',
      'a%00b',
      'a%0d',
    ],
    ...['ssh#x', 'passwords#1', 'ssh?x=1', 'ssh?', 'a b', 'a%2', 'a\r\nHost: x', 'é', 'a\\b'],
  ];

  it.each(paths)('%j is not sent', async (path) => {
    const { url, seen } = await serve((_request, response) => sendJson(response, 200, OBJECT));
    const { client } = clientOf(url);
    await expect(client.readObject(path, {})).rejects.toThrow(RangeError);
    expect(seen).toEqual([]);
  });

  it.each(['http://other.example/api/info', '//other.example/api/info', '/other', 'api/info', '/api', '/api/info?a b'])(
    '%j is not sent either',
    async (path) => {
      const { url, seen } = await serve((_request, response) => sendJson(response, 200, OBJECT));
      await expect(clientOf(url).client.send({ method: 'GET', path }, {})).rejects.toThrow(RangeError);
      expect(seen).toEqual([]);
    },
  );

  it('is not what the order resource and encoded keys are', async () => {
    const { url, seen } = await serve((_request, response) => sendJson(response, 200, OBJECT));
    const { client } = clientOf(url);
    await client.readObject('ssh/connections/@order', {});
    await client.readObject(`ssh/${encodeKey('ssh-rsa-10.110.0.1:22 ü')}`, {});
    expect(seen.map(({ url }) => url)).toEqual([
      '/api/configuration/ssh/connections/@order',
      '/api/configuration/ssh/ssh-rsa-10.110.0.1%3A22%20%C3%BC',
    ]);
  });
});

describe('the options', () => {
  it.each([
    'https://sps.example/prefix',
    'https://sps.example/?x',
    'https://u:p@sps.example/',
    'https://sps.example/#x',
  ])('refuse %s, which is not an origin', (url) => {
    expect(() => clientOf(new URL(url))).toThrow(/must be an origin/);
  });

  it('refuse another protocol and unusable limits', () => {
    const url = new URL('http://127.0.0.1:9');
    expect(() => clientOf(new URL('ftp://127.0.0.1'))).toThrow(RangeError);
    expect(() => clientOf(url, { maxConnections: 0 })).toThrow(RangeError);
    expect(() => clientOf(url, { timeoutMs: 0 })).toThrow(RangeError);
    expect(() => clientOf(url, { timeoutMs: 2 ** 31 })).toThrow(RangeError);
    expect(() => clientOf(url, { maxAnswerBytes: 0 })).toThrow(RangeError);
    expect(() => clientOf(url, { retryDelayMs: Number.NaN })).toThrow(RangeError);
  });
});
