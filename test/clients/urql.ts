import type { Client, DocumentInput, OperationResult } from '@urql/core';
import { beforeAll, expect, test, vi } from 'vitest';

import { AUDIT_POLICY, type Stage } from './stage.ts';

interface Page {
  readonly mssqlConnectionPolicies: {
    readonly edges: readonly {
      readonly node: { readonly id: string; readonly policies: { readonly auditPolicy: { readonly name: string } } };
    }[];
    readonly pageInfo: { readonly endCursor: string };
  };
}

interface Recipe {
  readonly POLICIES: DocumentInput<Page>;
  createClient(): Client;
  signIn(username: string, password: string): Promise<Client>;
  rename(client: Client, id: string, name: string): Promise<OperationResult>;
  preview(id: string, name: string): Promise<OperationResult>;
}

/** Tries the recipe for urql. */
export function tryUrql(stage: () => Stage): void {
  let recipe: Recipe;
  let client: Client;
  beforeAll(async () => {
    stage().browser.forget();
    recipe = await stage().load('urql', 'src/urql.ts');
  });

  test('signing in makes a new client, and everything is sent by POST', async () => {
    const warn = vi.spyOn(console, 'warn');
    stage().browser.requests.length = 0;
    const { error } = await recipe.createClient().query(recipe.POLICIES, { first: 1 }).toPromise();
    expect(error?.graphQLErrors[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    client = await recipe.signIn('admin', 'admin');
    expect((await client.query(recipe.POLICIES, { first: 1 }).toPromise()).error).toBeUndefined();
    expect(new Set(stage().browser.requests)).toEqual(new Set(['POST /graphql']));
    expect(warn).not.toHaveBeenCalled();
    await expect(recipe.signIn('admin', 'wrong')).rejects.toMatchObject({
      graphQLErrors: [{ extensions: { code: 'INVALID_CREDENTIALS' } }],
    });
  });

  test('pages add up, and every part has its place in the cache', async () => {
    const warn = vi.spyOn(console, 'warn');
    const first = await client.query(recipe.POLICIES, { first: 10 }).toPromise();
    const after = first.data?.mssqlConnectionPolicies.pageInfo.endCursor;
    const second = await client.query(recipe.POLICIES, { first: 10, after }).toPromise();
    const edges = second.data?.mssqlConnectionPolicies.edges ?? [];
    expect(new Set(edges.map(({ node }) => node.id)).size).toBe(20);
    expect(warn).not.toHaveBeenCalled();
  });

  test('a preview is not written to the cache, a change is', async () => {
    const known = async (): Promise<string | undefined> => {
      const options = { requestPolicy: 'cache-only' } as const;
      const { data } = await client.query(recipe.POLICIES, { first: 10 }, options).toPromise();
      const nodes = data?.mssqlConnectionPolicies.edges.map(({ node }) => node) ?? [];
      return nodes.find(({ id }) => id === 'MssqlConnectionPolicy:19443158785dee0621437ad')?.policies.auditPolicy.name;
    };
    const before = await stage().policyName();
    expect(await known()).toBe(before);
    const previewed = await recipe.preview(AUDIT_POLICY, 'urql');
    expect(previewed.data).toMatchObject({ transaction: { changes: [{ newValue: { name: 'urql' } }] } });
    expect(await known()).toBe(before);
    expect(await stage().policyName()).toBe(before);
    await recipe.rename(client, AUDIT_POLICY, 'urql');
    expect(await known()).toBe('urql');
    expect(await stage().policyName()).toBe('urql');
  });
}
