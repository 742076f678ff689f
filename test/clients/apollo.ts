import { gql, type ApolloClient, type DocumentNode } from '@apollo/client';
import { beforeAll, expect, test, vi } from 'vitest';

import { AUDIT_POLICY, type Stage } from './stage.ts';

interface Recipe {
  readonly client: ApolloClient;
  readonly POLICIES: DocumentNode;
  signIn(username: string, password: string): Promise<void>;
  signOut(): Promise<void>;
  rename(id: string, name: string, how: 'preview' | 'commit'): Promise<{ readonly data?: unknown }>;
}

interface Page {
  readonly mssqlConnectionPolicies: {
    readonly edges: readonly { readonly node: { readonly id: string } }[];
    readonly pageInfo: { readonly endCursor: string };
  };
}

/** The machine may have other work. */
const PATIENTLY = { timeout: 15_000 };

const VIEWER = gql`
  query Viewer {
    viewer {
      name
    }
  }
`;

/** Tries the recipe for Apollo Client. */
export function tryApollo(stage: () => Stage): void {
  let recipe: Recipe;
  beforeAll(async () => {
    stage().browser.forget();
    recipe = await stage().load('Apollo Client', 'src/apollo.ts');
  });

  test('signing in asks again for what is on the page, signing out forgets it', async () => {
    const seen: unknown[] = [];
    const query = recipe.client.watchQuery<{ viewer: { name: string } | null }>({ query: VIEWER });
    const watching = query.subscribe(({ data, loading }) => {
      if (!loading) seen.push((data as { viewer: unknown } | undefined)?.viewer);
    });
    await vi.waitUntil(() => seen.length > 0, PATIENTLY);
    await expect(recipe.signIn('admin', 'wrong')).rejects.toMatchObject({
      errors: [{ extensions: { code: 'INVALID_CREDENTIALS' } }],
    });
    await recipe.signIn('admin', 'admin');
    await vi.waitUntil(() => seen.at(-1) !== null, PATIENTLY);
    expect(seen.at(-1)).toMatchObject({ name: 'admin' });
    watching.unsubscribe();
    await recipe.signOut();
    expect(recipe.client.extract()).toEqual({});
    await recipe.signIn('admin', 'admin');
  });

  test('pages add up', async () => {
    const query = recipe.client.watchQuery<Page>({ query: recipe.POLICIES, variables: { first: 10 } });
    const watching = query.subscribe(() => undefined);
    const { data } = await query.refetch();
    await query.fetchMore({ variables: { after: data?.mssqlConnectionPolicies.pageInfo.endCursor } });
    const known = (): number => {
      const { edges } = (query.getCurrentResult().data as Page).mssqlConnectionPolicies;
      return new Set(edges.map(({ node }) => node.id)).size;
    };
    await vi.waitUntil(() => known() === 20, PATIENTLY);
    watching.unsubscribe();
  });

  test('an interface is read from the cache, and a part that two queries know something of', async () => {
    const warn = vi.spyOn(console, 'warn');
    const error = vi.spyOn(console, 'error');
    const part = (field: string): DocumentNode => gql`
      query {
        node(id: "MssqlConnectionPolicy:19443158785dee0621437ad") {
          id
          ... on ConnectionPolicy {
            network {
              ${field}
            }
          }
        }
      }
    `;
    await recipe.client.query({ query: part('ports'), fetchPolicy: 'network-only' });
    await recipe.client.query({ query: part('targets'), fetchPolicy: 'network-only' });
    const known = recipe.client.readQuery({ query: part('ports') });
    expect(known).toMatchObject({ node: { network: { ports: [1433] } } });
    expect(warn).not.toHaveBeenCalled();
    expect(error).not.toHaveBeenCalled();
  });

  test('a preview is not written to the cache, a change is', async () => {
    const known = (): unknown =>
      recipe.client.cache.readFragment({
        id: `AuditPolicy:${AUDIT_POLICY}`,
        fragment: gql`
          fragment Name on AuditPolicy {
            name
          }
        `,
      });
    await recipe.client.query({ query: recipe.POLICIES, variables: { first: 10 }, fetchPolicy: 'network-only' });
    const before = await stage().policyName();
    expect(known()).toMatchObject({ name: before });
    const { data } = await recipe.rename(AUDIT_POLICY, 'apollo', 'preview');
    expect(data).toMatchObject({
      auditPolicyUpdate: { auditPolicy: { name: 'apollo' } },
      transaction: { changes: [{ newValue: { name: 'apollo' } }] },
    });
    expect(known()).toMatchObject({ name: before });
    expect(await stage().policyName()).toBe(before);
    await recipe.rename(AUDIT_POLICY, 'apollo', 'commit');
    expect(known()).toMatchObject({ name: 'apollo' });
    expect(await stage().policyName()).toBe('apollo');
  });
}
