import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, expect, test } from 'vitest';

import type { ConnectionPoliciesQuery, ConnectionPoliciesQueryVariables } from '../generated/operations.ts';
import { startTestGateway, type TestGateway } from '../support/gateway.ts';

// The types that a client generates from the public schema: what compiles here is what a frontend would write.
const operation = readFileSync(new URL('../operations/connection-policies.graphql', import.meta.url), 'utf8');

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startTestGateway();
});

afterAll(() => gateway.close());

async function pageOf(variables: ConnectionPoliciesQueryVariables): Promise<ConnectionPoliciesQuery> {
  const { data, errors } = await gateway.query(operation, { user: 'admin', variables });
  expect(errors).toEqual([]);
  return data as unknown as ConnectionPoliciesQuery;
}

test('a client with generated types pages through the connection policies, each of them once', async () => {
  const names: string[] = [];
  let after: string | null | undefined;
  let total = 0;
  // As many pages as there can be at most, so that a wrong cursor ends the test.
  for (let pages = 0; pages < 20; pages += 1) {
    const { mssqlConnectionPolicies: page } = await pageOf({ first: 5, after });
    total = page?.totalCount ?? 0;
    for (const node of page?.nodes ?? []) names.push(node?.name ?? '');
    after = page?.pageInfo.endCursor;
    if (page?.pageInfo.hasNextPage !== true) break;
  }
  expect(names.length).toBe(total);
  expect(new Set(names).size).toBe(total);
  expect(total).toBeGreaterThan(5);
});

test('a client tells the variants of a union apart by their type', async () => {
  const { mssqlConnectionPolicies: page } = await pageOf({ first: 50 });
  const ports = page?.nodes.flatMap((node) =>
    node?.serverAddress?.__typename === 'FixServerAddress' ? [node.serverAddress.port] : [],
  );
  expect(ports?.length).toBeGreaterThan(0);
  expect(ports?.every((port) => typeof port === 'number')).toBe(true);
});
