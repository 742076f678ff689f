import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { GraphQLClient } from 'graphql-request';
import { beforeAll, expect, test } from 'vitest';

import { watch } from '../canaries/watch.ts';
import { hasCodegen } from './project.ts';
import { AUDIT_POLICY, type Stage } from './stage.ts';

interface GraphqlRequest {
  connect(url: string, user: string, password: string): GraphQLClient;
  rename(client: GraphQLClient, id: string, name: string, dryRun: boolean): Promise<Readonly<Record<string, unknown>>>;
  codeOf(error: unknown): unknown;
}

interface Page {
  readonly mssqlConnectionPolicies: { readonly nodes: readonly { readonly name: string }[] } | null;
}

type Policies = TypedDocumentNode<Page, { first?: number }>;

interface Genql {
  committing(url: string, user: string, password: string, message: string): unknown;
  previewing(url: string, user: string, password: string): unknown;
  rename(client: unknown, id: string, name: string): Promise<unknown>;
}

/** Tries the recipes for what runs in Node: graphql-request, genql, and documents with types. */
export function tryScripts(stage: () => Stage): void {
  let request: GraphqlRequest;
  let url: string;
  const password = watch.passwordOf('admin', 'admin');
  beforeAll(async () => {
    stage().browser.forget();
    url = `${stage().gateway.url}/graphql`;
    request = await stage().load('graphql-request', 'src/script.ts');
  });

  test('graphql-request previews, changes, and tells the codes of errors', async () => {
    const client = request.connect(url, 'admin', password);
    const preview = await request.rename(client, AUDIT_POLICY, 'script', true);
    expect(preview).toMatchObject({ name: 'script', extensions: { transaction: { outcome: 'DRY_RUN' } } });
    expect(await stage().policyName()).not.toBe('script');
    const change = await request.rename(client, AUDIT_POLICY, 'script', false);
    expect(change).toMatchObject({ name: 'script', extensions: { transaction: { outcome: 'COMMITTED' } } });
    expect(await stage().policyName()).toBe('script');
    expect(await request.rename(client, 'AuditPolicy:none', 'script', false)).toMatchObject({ code: 'NOT_FOUND' });
    const refused: unknown = await client.request('{ nothing }').catch((error: unknown) => error);
    expect(request.codeOf(refused)).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test.skipIf(!hasCodegen)('the document that graphql-codegen has made is a document for a client', async () => {
    const { Policies } = await stage().load<{ Policies: Policies }>('graphql-codegen', 'src/policies.ts');
    const data = await request.connect(url, 'admin', password).request(Policies, { first: 2 });
    expect(data.mssqlConnectionPolicies?.nodes).toHaveLength(2);
  });

  test('the document of gql.tada is one, too', async () => {
    interface Recipe {
      readonly POLICIES: Policies;
      addresses(data: Page): (string | null)[];
    }
    const recipe = await stage().load<Recipe>('gql.tada', 'src/policies.ts');
    const data = await request.connect(url, 'admin', password).request(recipe.POLICIES, { first: 50 });
    expect(recipe.addresses(data)).toContainEqual(expect.stringMatching(/^[\w.:-]+$/));
  });

  test('genql says what it wants in headers', async () => {
    const genql = await stage().load<Genql>('genql', 'src/genql-client.ts');
    const before = await stage().policyName();
    const previewed = await genql.rename(genql.previewing(url, 'admin', password), AUDIT_POLICY, 'genql');
    expect(previewed).toMatchObject({ transaction: { changes: [{ newValue: { name: 'genql' } }] } });
    expect(await stage().policyName()).toBe(before);
    const message = 'Für die Prüfung: 100 %';
    await genql.rename(genql.committing(url, 'admin', password, message), AUDIT_POLICY, 'genql');
    expect(await stage().policyName()).toBe('genql');
    const bodies = stage().gateway.appliance.requests.map(({ body }) => body);
    expect(bodies).toContain(JSON.stringify({ status: 'commit', commit_message: message }));
    expect(JSON.stringify(stage().gateway.log)).not.toContain('Prüfung');
  });
}
