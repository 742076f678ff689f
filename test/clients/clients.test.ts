import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi, afterEach } from 'vitest';

import { tryApollo } from './apollo.ts';
import { Browser } from './browser.ts';
import { tryRelay } from './relay.ts';
import { tryScripts } from './scripts.ts';
import { Stage } from './stage.ts';
import { tryUrql } from './urql.ts';

// docs/clients.md, done: its blocks are written into projects, its commands executed, and what comes out is tried with the libraries
// themselves on a gateway with a demo appliance, over HTTP. There is no other copy of the recipes.

let opened: Stage | undefined;
const stage = (): Stage => {
  if (!opened) throw new TypeError('the stage is not open');
  return opened;
};

// Generators are programs of their own, and the machine may have other work.
const GENERATORS_MS = 120_000;

beforeAll(async () => {
  opened = await Stage.open();
}, GENERATORS_MS);

afterEach(() => void vi.restoreAllMocks());

afterAll(() => opened?.close());

describe('Apollo Client', () => tryApollo(stage));
describe('Relay', () => tryRelay(stage));
describe('urql', () => tryUrql(stage));
describe('scripts', () => tryScripts(stage));

test('through the proxy of Vite the gateway and the page are one origin', async () => {
  const vite = await stage().serve('Vite');
  await vite.listen();
  const browser = new Browser(vite.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? '');
  const ask = async (query: string): Promise<unknown> => {
    const headers = { 'content-type': 'application/json' };
    const response = await browser.fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query }) });
    return response.json();
  };
  expect(await ask('{ viewer { name } }')).toEqual({ data: { viewer: null } });
  await ask('mutation { signIn(username: "admin", password: "admin") { viewer { name } } }');
  expect(await ask('{ viewer { name } }')).toEqual({ data: { viewer: { name: 'admin' } } });
});

test(
  'types fit, and know what documents ask for',
  async () => {
    const wrong = `
      import type { ResultOf } from 'gql.tada';
      import type { POLICIES } from './policies';
      export const active = (data: ResultOf<typeof POLICIES>) => data.mssqlConnectionPolicies?.nodes[0]?.active;
    `;
    writeFileSync(join(stage().projects.folder('gql.tada'), 'src/wrong.ts'), wrong);
    const told = (await stage().projects.checkTypes()).trim().split('\n');
    expect(told).toEqual([expect.stringMatching(/^gql-tada\/src\/wrong\.ts.*Property 'active' does not exist/)]);
  },
  GENERATORS_MS,
);
