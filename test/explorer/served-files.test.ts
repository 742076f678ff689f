import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { explorerPlugin, serveExplorer, wantsExplorer } from '../../src/explorer/index.ts';
import type { ExplorerOptions } from '../../src/explorer/index.ts';

const html = '<!doctype html><meta name="settings" content="" /><title>page</title>';
const ofRealAppliance = { readOnly: false, cookieSecure: 'auto' } as const;
const script = 'export const answer = 42;\n';
const browserAccept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

let assetsDirectory: string;
let server: FastifyInstance;

beforeEach(async () => {
  assetsDirectory = await mkdtemp(join(tmpdir(), 'explorer-'));
  await writeFile(join(assetsDirectory, 'index.html'), html);
  await writeFile(join(assetsDirectory, 'main-abc123.js.gz'), gzipSync(script));
  await writeFile(join(assetsDirectory, 'font-abc123.woff2'), 'font');
  await writeFile(join(assetsDirectory, '.inputs'), 'stamp');
});

afterEach(async () => {
  await server.close();
  await rm(assetsDirectory, { recursive: true });
});

/** @returns the address of a server with the explorer, and with something else on the same address as its page */
async function start(options: Partial<ExplorerOptions> = {}): Promise<string> {
  server = fastify();
  await server.register(explorerPlugin, { assetsDirectory, config: ofRealAppliance, ...options });
  server.get('/graphql', (request, reply) =>
    wantsExplorer(request) ? serveExplorer(request, reply) : reply.send({ data: null }),
  );
  return server.listen({ host: '127.0.0.1', port: 0 });
}

/** @returns what the page is told about the gateway */
function settingsIn(text: string): unknown {
  const content = /name="settings" content="([^"]*)"/.exec(text)?.[1] ?? '';
  const unescaped = content
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  return JSON.parse(unescaped);
}

describe('the page', () => {
  test('is answered to a browser, confined and never from a stale cache', async () => {
    const url = await start();
    const response = await fetch(`${url}/graphql`, { headers: { accept: browserAccept } });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('vary')).toBe('accept');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('cross-origin-opener-policy')).toBe('same-origin');
    const policy = response.headers.get('content-security-policy')?.split('; ') ?? [];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy.join(' ')).not.toMatch(/unsafe-eval|blob:|https?:|\*/);
    expect(await response.text()).toContain('<title>page</title>');
  });

  test.each([
    ['*/*', false],
    ['application/json', false],
    ['application/graphql-response+json, application/json;q=0.9', false],
    ['application/json, text/html', false],
    ['application/json;q=0.5, text/html', true],
    ['text/html;q=0', false],
    ['text/html', true],
    [browserAccept, true],
  ])('is for those who prefer HTML: %s -> %s', async (accept, page) => {
    const url = await start();
    const response = await fetch(`${url}/graphql`, { headers: { accept } });
    expect(response.headers.get('content-type')?.startsWith('text/html')).toBe(page);
  });

  test('names the demo user, whatever characters the password has', async () => {
    const demoUser = { name: 'admin', password: `"><script>alert(1)</script>&quot;$&'` };
    const url = await start({ demoUser });
    const text = await (await fetch(`${url}/graphql`, { headers: { accept: browserAccept } })).text();
    expect(text).not.toContain('<script>');
    expect(settingsIn(text)).toEqual({ ...ofRealAppliance, demoUser });
  });

  test("has nobody's credentials if the appliance is not the demo", async () => {
    // The whole configuration is passed on, with secrets.
    const config = { ...ofRealAppliance, readOnly: true, sessionSecrets: ['the password of the seals'] };
    const url = await start({ config });
    const text = await (await fetch(`${url}/graphql`, { headers: { accept: browserAccept } })).text();
    expect(settingsIn(text)).toEqual({ readOnly: true, cookieSecure: 'auto' });
    expect(text).not.toMatch(/password|admin/);
  });

  test('says how to build it when it was not built', async () => {
    const url = await start({ assetsDirectory: join(assetsDirectory, 'missing') });
    const response = await fetch(`${url}/graphql`, { headers: { accept: browserAccept } });
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('npm run build:explorer');
    expect((await fetch(`${url}/graphiql/main-abc123.js`)).status).toBe(404);
  });
});

describe('its files', () => {
  test('are answered compressed and may be cached for ever', async () => {
    const url = await start();
    const response = await fetch(`${url}/graphiql/main-abc123.js`, { headers: { 'accept-encoding': 'gzip' } });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('vary')).toBe('accept-encoding');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await response.text()).toBe(script);
  });

  test.each(['identity', 'gzip;q=0', 'br'])('are answered plain to who accepts %s', async (encoding) => {
    const url = await start();
    const response = await fetch(`${url}/graphiql/main-abc123.js`, { headers: { 'accept-encoding': encoding } });
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(await response.text()).toBe(script);
  });

  test('that are compressed by their format are answered as they are', async () => {
    const url = await start();
    const response = await fetch(`${url}/graphiql/font-abc123.woff2`);
    expect(response.headers.get('content-type')).toBe('font/woff2');
    expect(await response.text()).toBe('font');
  });

  test.each([
    'index.html',
    '.inputs',
    'main-abc123.js.gz',
    'constructor',
    '',
    '..%2f..%2fpackage.json',
    '%2e%2e/%2e%2e/package.json',
    '%2fetc%2fpasswd',
    'main-abc123.js%00',
  ])('are those of the build and no other: %s', async (name) => {
    const url = await start();
    const response = await fetch(`${url}/graphiql/${name}`);
    expect(response.status).toBe(404);
    await response.text();
  });
});
