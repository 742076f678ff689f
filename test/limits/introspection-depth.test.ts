import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startTestGateway, type TestGateway } from '../support/gateway.ts';

const EVERYTHING = {
  descriptions: true,
  inputValueDeprecation: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  oneOf: true,
};

describe('MAX_DEPTH is not about questions about the schema', () => {
  let shallow: TestGateway;
  beforeAll(async () => {
    shallow = await startTestGateway({ config: { MAX_DEPTH: '2' } });
  });
  afterAll(() => shallow.close());

  const ofTypes = (levels: number): string => `${'kind name ofType { '.repeat(levels)}name${' }'.repeat(levels)}`;
  const schema = (levels: number): string =>
    `__schema { queryType { name } types { fields(includeDeprecated: true) { args { type { ${ofTypes(levels)} } } } } }`;

  it.each([
    ['that of graphql-js with everything on', getIntrospectionQuery(EVERYTHING)],
    ['that of graphql-js', getIntrospectionQuery()],
    ['without fragments, types wrapped nine times', `query IntrospectionQuery { ${schema(9)} }`],
    ['through fragments of the operation', `{ ...q } fragment q on Query { ... { ${schema(9)} } }`],
    ['one type', `{ __type(name: "AuditPolicy") { fields { args { type { ${ofTypes(7)} } } } } }`],
  ])('%s', async (_what, document) => {
    const { status, errors, data } = await shallow.query(document);
    expect({ status, errors }).toEqual({ status: 200, errors: [] });
    expect(data).toBeTruthy();
  });

  it('these have a depth of their own, and run in no circles', async () => {
    const deep = await shallow.query(`{ ${schema(16)} }`);
    expect(deep).toMatchObject({ status: 400, errors: [{ extensions: { code: 'QUERY_TOO_COMPLEX' } }] });
    expect(deep.errors[0]?.message).toContain('its introspection is nested more than 20 fields deep');
    expect(deep.errors[0]?.extensions).not.toHaveProperty('limit');
    const circle = `{ __schema { types { ${'fields { type { '.repeat(3)}name${' } }'.repeat(3)} } } }`;
    expect((await shallow.query(circle)).status).toBe(400);
  });

  it('data beside them is counted as ever, whatever its fields are called', async () => {
    for (const document of [
      '{ __schema { queryType { name } } auditPolicies { nodes { encryption { __typename } } } }',
      '{ __schema: auditPolicies { nodes { encryption { __typename } } } }',
    ]) {
      const { errors } = await shallow.query(document, { user: 'admin' });
      expect(errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_COMPLEX', limit: { setting: 'MAX_DEPTH' } } }]);
    }
  });
});
