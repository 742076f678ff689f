import { describe, expect, test } from 'vitest';
import { whatIsKept } from '../../src/explorer/page/what-is-kept.ts';

const secret = 'correct horse';

describe('what the explorer keeps of an operation', () => {
  test('is a query with the variables that it declares', () => {
    const query = 'query LookUp($id: ID!) { auditPolicy(id: $id) { name } }';
    const variables = JSON.stringify({ id: 'AuditPolicy:1', password: secret });
    const kept = whatIsKept({ id: 'tab', query, variables, headers: '{}', response: '{}' });
    expect(kept).toMatchObject({ id: 'tab', query, headers: null, response: null });
    expect(JSON.parse(kept?.variables ?? '')).toEqual({ id: 'AuditPolicy:1' });
  });

  test('is the text of a mutation whose values are all in variables, without them', () => {
    const query = 'mutation Create($input: PasswordInput!) { passwordCreate(input: $input) { password { id } } }';
    expect(whatIsKept({ query, variables: JSON.stringify({ input: { plain: secret } }) })).toMatchObject({
      query,
      variables: null,
    });
  });

  test.each([
    ['an empty tab', ''],
    ['a half-typed query', '{ auditPolicies { nodes {'],
    ['a query with a comment', '# who uses "default"?\n{ auditPolicies { totalCount } }'],
    ['a fragment', 'fragment Name on AuditPolicy { name }'],
    ['a query with a string', '{ auditPolicy(id: "AuditPolicy:1") { name } }'],
  ])('is %s, without variables that belong to nothing', (_what, query) => {
    expect(whatIsKept({ query, variables: JSON.stringify({ password: secret }) })).toMatchObject({
      query,
      variables: null,
    });
  });

  test.each([
    ['the sign-in tab', 'mutation SignIn($p: String!) { signIn(username: "a", password: $p) { viewer { name } } }'],
    ['a mutation with a string', `mutation { passwordCreate(input: { plain: "${secret}" }) { password { id } } }`],
    [
      'a mutation with a block string',
      `mutation { passwordCreate(input: { plain: """${secret}""" }) { password { id } } }`,
    ],
    [
      'a mutation beside a query',
      `query A { viewer { name } } mutation B { signIn(username: "a", password: "${secret}") { viewer { name } } }`,
    ],
    ['a half-typed mutation', `mutation { signIn(username: "a", password: "${secret}"`],
    ['a half-typed input', `{ plain: "${secret}`],
    ['a commented-out mutation', `# mutation { signIn(username: "a", password: "${secret}") }\n{ viewer { name } }`],
  ])('is nothing of %s', (_what, query) => {
    expect(whatIsKept({ query })).toBeUndefined();
  });

  test.each(['not JSON', '[1]', 'null', `{ "id": "1", // ${secret}\n }`])(
    'are no variables that it cannot read: %s',
    (variables) => {
      const query = 'query LookUp($id: ID!) { auditPolicy(id: $id) { name } }';
      expect(whatIsKept({ query, variables })).toMatchObject({ query, variables: null });
    },
  );
});
