import { readFileSync } from 'node:fs';
import { createServer, type ServerOptions } from 'node:https';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clientOf, closeAll, failureOf, listen, OBJECT } from './support.ts';

afterEach(closeAll);
afterEach(() => vi.unstubAllEnvs());

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
const CA = fixture('ca.pem');

/** An HTTPS server with one of the certificates that CA has signed. */
async function serveTls(name: 'loopback' | 'other-name', options: ServerOptions = {}) {
  const resumed: boolean[] = [];
  let requests = 0;
  const server = createServer(
    { cert: fixture(`${name}.pem`), key: fixture(`${name}.key.pem`), ...options },
    (_request, response) => {
      requests += 1;
      response.setHeader('connection', 'close');
      response.end(JSON.stringify(OBJECT));
    },
  );
  server.on('secureConnection', (socket) => resumed.push(socket.isSessionReused()));
  const { url, sockets } = await listen(server, 'https');
  return { url, sockets, resumed, requests: () => requests };
}

describe('TLS', () => {
  it('with the authority of the appliance works, for an address and for a name', async () => {
    const { url } = await serveTls('loopback');
    await expect(clientOf(url, { ca: CA }).client.readObject('x', {})).resolves.toMatchObject({ key: '-100' });
    const named = new URL(`https://localhost:${url.port}`);
    await expect(clientOf(named, { ca: CA }).client.readObject('x', {})).resolves.toMatchObject({ key: '-100' });
  });

  it('takes several authorities in one PEM', async () => {
    const { url } = await serveTls('loopback');
    const { client } = clientOf(url, { ca: `${fixture('other-ca.pem')}${CA}` });
    await expect(client.readObject('x', {})).resolves.toMatchObject({ key: '-100' });
  });

  it.each([
    ['an unknown authority', 'loopback', undefined],
    ['another authority', 'loopback', fixture('other-ca.pem')],
    ['a certificate for another name', 'other-name', CA],
  ] as const)('refuses %s, without sending anything, once', async (_name, certificate, ca) => {
    const { url, requests } = await serveTls(certificate);
    const { client, exchanges } = clientOf(url, { ca });
    const error = await failureOf(client.readObject('x', { session: 's' }));
    expect(error).toMatchObject({
      failure: 'unavailable',
      message: expect.stringContaining('certificate is not trusted') as string,
    });
    expect(error.message).not.toContain('127.0.0.1');
    expect(requests()).toBe(0);
    expect(exchanges).toHaveLength(1);
  });

  it('is verified even where the environment says otherwise', async () => {
    const { url, requests } = await serveTls('loopback');
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    expect((await failureOf(clientOf(url).client.readObject('x', {}))).failure).toBe('unavailable');
    expect(requests()).toBe(0);
  });

  it('sessions are resumed on further connections', async () => {
    const { url, resumed } = await serveTls('loopback');
    const { client } = clientOf(url, { ca: CA, maxConnections: 1 });
    for (let call = 0; call < 3; call += 1) await client.readObject('x', {});
    expect(resumed).toEqual([false, true, true]);
  });

  it('does not become plain text', async () => {
    const { url } = await serveTls('loopback');
    const { client } = clientOf(new URL(`http://127.0.0.1:${url.port}`), { ca: CA });
    expect(['unavailable', 'malformed']).toContain((await failureOf(client.readObject('x', {}))).failure);
  });

  it.each(['', 'not a certificate', CA.replace(/\n.{20}/, '\n'), fixture('loopback.key.pem')])(
    'needs an authority that is a certificate in PEM: %#',
    (ca) => {
      expect(() => clientOf(new URL('https://127.0.0.1'), { ca })).toThrow(RangeError);
    },
  );
});
