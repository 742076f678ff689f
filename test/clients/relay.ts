import type { Environment } from 'relay-runtime';
import { beforeAll, expect, test } from 'vitest';

import { AUDIT_POLICY, type Stage } from './stage.ts';

interface Page {
  readonly mssqlConnectionPolicies: {
    readonly edges: readonly { readonly node: { readonly id: string } }[];
    readonly pageInfo: { readonly endCursor: string };
  };
}

interface Recipe {
  createEnvironment(): Environment;
  signIn(username: string, password: string): Promise<Environment>;
  readPolicies(environment: Environment, first: number, after?: string): Promise<Page>;
  rename(environment: Environment, id: string, name: string): Promise<unknown>;
  preview(id: string, name: string): Promise<unknown>;
}

/** Tries the recipe for Relay, with the documents that its compiler has made. */
export function tryRelay(stage: () => Stage): void {
  let recipe: Recipe;
  let environment: Environment;
  beforeAll(async () => {
    stage().browser.forget();
    const vite = await stage().serve('Relay');
    recipe = (await vite.ssrLoadModule('/src/relay.ts')) as Recipe;
  });

  test('signing in makes a new store', async () => {
    await expect(recipe.readPolicies(recipe.createEnvironment(), 5)).resolves.toEqual({
      mssqlConnectionPolicies: null,
    });
    await expect(recipe.signIn('admin', 'wrong')).rejects.toThrow('password');
    environment = await recipe.signIn('admin', 'admin');
  });

  test('pages add up', async () => {
    const first = await recipe.readPolicies(environment, 5);
    const second = await recipe.readPolicies(environment, 5, first.mssqlConnectionPolicies.pageInfo.endCursor);
    expect(new Set(second.mssqlConnectionPolicies.edges.map(({ node }) => node.id)).size).toBe(10);
  });

  test('a preview is not written to the store, a change is', async () => {
    const known = (): unknown => environment.getStore().getSource().get(AUDIT_POLICY)?.['name'];
    const before = await stage().policyName();
    expect(known()).toBe(before);
    expect(await recipe.preview(AUDIT_POLICY, 'relay')).toMatchObject({
      data: { transaction: { changes: [{ newValue: { name: 'relay' } }] } },
      extensions: { transaction: { outcome: 'DRY_RUN' } },
    });
    expect(known()).toBe(before);
    expect(await stage().policyName()).toBe(before);
    await expect(recipe.rename(environment, 'AuditPolicy:none', 'relay')).rejects.toThrow();
    await recipe.rename(environment, AUDIT_POLICY, 'relay');
    expect(known()).toBe('relay');
    expect(await stage().policyName()).toBe('relay');
  });
}
