import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startTestGateway, type TestGateway } from '../support/gateway.ts';

/** Small limits, so that a reader can count. */
const CONFIG = {
  MAX_TOKENS: '200',
  MAX_DEPTH: '4',
  MAX_ROOT_FIELDS: '3',
  MAX_ALIASES: '4',
  MAX_DIRECTIVES: '2',
  MAX_PAGE_SIZE: '20',
  MAX_FIELDS: '100',
};

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway({ config: CONFIG });
  await gateway.query('{ viewer { name } }', { user: 'admin' });
});
afterAll(() => gateway.close());

function times(count: number, write: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => write(index)).join(' ');
}

interface Row {
  readonly setting: keyof typeof CONFIG;
  readonly what: string;
  /** The document with as much as is allowed, and with a little more. */
  readonly allowed: string;
  readonly refused: string;
}

const nested = (end: string): string => `
  { rdpConnectionPolicies { ...f } }
  fragment f on RdpConnectionPolicyConnection { ... { nodes { ...g } } }
  fragment g on RdpConnectionPolicy { ${end} }`;
const spreads = (count: number, fragment: string): string => `{ viewer { ${'...f '.repeat(count)} } } ${fragment}`;
const renamed = 'fragment f on Viewer { d: name e: name }';
const directed = 'fragment f on Viewer { name @include(if: true) }';
/** Fragments that spread each other twice, the last one by a circle, which is refused later: no field is asked for too often. */
const doubled = (steps: number): string =>
  `{ viewer { ...f0 } } ${times(steps, (step) => `fragment f${step} on Viewer { ...f${step + 1} ...f${step + 1} }`)} fragment f${steps} on Viewer { ...f0 }`;

const ROWS: readonly Row[] = [
  {
    setting: 'MAX_DEPTH',
    what: 'fields inside each other, through fragments',
    allowed: nested('network { ports }'),
    refused: nested('policies { auditPolicy { name } }'),
  },
  {
    setting: 'MAX_DEPTH',
    what: 'fragments inside each other',
    allowed: `{ viewer { ${'... { '.repeat(20)} name ${'} '.repeat(20)} } }`,
    refused: `{ viewer { ${'... { '.repeat(39)} } }`.replace('} }', `id ${'} '.repeat(39)} } }`),
  },
  {
    setting: 'MAX_ROOT_FIELDS',
    what: 'fields of the operation',
    allowed: `{ ${times(3, (index) => `f${index}: viewer { name }`)} }`,
    refused: `{ ${times(4, (index) => `f${index}: viewer { name }`)} }`,
  },
  {
    setting: 'MAX_ROOT_FIELDS',
    what: 'fields of the operation, through fragments',
    allowed: '{ ...f ...f viewer { name } } fragment f on Query { ... { viewer { name } } }',
    refused: '{ ...f ...f ...f viewer { name } } fragment f on Query { ... { viewer { name } } }',
  },
  {
    setting: 'MAX_ALIASES',
    what: 'other names',
    allowed: `{ viewer { ${times(4, (index) => `f${index}: name`)} } }`,
    refused: `{ viewer { ${times(5, (index) => `f${index}: name`)} } }`,
  },
  {
    setting: 'MAX_ALIASES',
    what: 'other names, through fragments',
    allowed: spreads(2, renamed),
    refused: spreads(3, renamed),
  },
  {
    setting: 'MAX_ALIASES',
    what: 'the same field of the same object',
    allowed: '{ viewer { name name name name } }',
    refused: '{ viewer { name name } viewer { name name name } }',
  },
  {
    setting: 'MAX_DIRECTIVES',
    what: 'directives',
    allowed: 'query ($a: Boolean = true) { viewer @include(if: $a) { name @skip(if: false) } }',
    refused:
      'query ($a: Boolean = true) { viewer @include(if: $a) { ... @skip(if: false) { name @skip(if: false) } } }',
  },
  {
    setting: 'MAX_DIRECTIVES',
    what: 'directives, through fragments',
    allowed: spreads(2, directed),
    refused: spreads(3, directed),
  },
  {
    setting: 'MAX_TOKENS',
    what: 'tokens',
    allowed: `{ ${times(2, () => 'viewer { name }')} auditPolicies { totalCount(a: [${'1 '.repeat(176)}]) } }`,
    refused: `{ viewer { name(a: [${'1 '.repeat(200)}]) } }`,
  },
  { setting: 'MAX_TOKENS', what: 'selections, fragments spread out', allowed: doubled(1), refused: doubled(7) },
  {
    setting: 'MAX_FIELDS',
    what: 'fields of pages',
    allowed:
      '{ timePolicies(first: 12) { nodes { id name key } } auditPolicies(last: 10, first: 20) { nodes { id } } }',
    refused:
      '{ timePolicies(first: 20) { nodes { id name key } } auditPolicies(last: 10, first: 20) { nodes { id } } }',
  },
  {
    setting: 'MAX_FIELDS',
    what: 'fields of pages whose size is a variable, or not said',
    allowed: 'query ($n: Int = 10) { timePolicies(first: $n) { nodes { id name key } } auditPolicies { totalCount } }',
    refused:
      'query ($n: Int = 20) { timePolicies(first: $n) { nodes { id name key } } auditPolicies { nodes { id } } }',
  },
  {
    setting: 'MAX_FIELDS',
    what: 'fields of objects by their ids',
    allowed: `{ nodes(ids: [${times(24, (index) => `"AuditPolicy:${index}"`)}]) { id ...f } } fragment f on AuditPolicy { name key }`,
    refused: `{ nodes(ids: [${times(34, (index) => `"AuditPolicy:${index}"`)}]) { id ...f } } fragment f on AuditPolicy { name key }`,
  },
];

describe('limits of documents', () => {
  it.each(ROWS)('$setting: $what', async ({ setting, allowed, refused }) => {
    const good = await gateway.query(allowed, { user: 'admin' });
    expect(good.errors.map(({ extensions }) => extensions.code)).not.toContain('QUERY_TOO_COMPLEX');
    gateway.appliance.clearRequests();
    const { status, data, errors } = await gateway.query(refused, { user: 'admin' });
    expect(errors.map(({ extensions }) => extensions)).toMatchObject([
      { code: 'QUERY_TOO_COMPLEX', retryable: false, limit: { setting, maximum: Number(CONFIG[setting]) } },
    ]);
    expect({ status, data }).toEqual({ status: 400, data: undefined });
    expect(gateway.appliance.requests).toEqual([]);
  });

  it('name one limit, even if the document is wrong besides', async () => {
    const { status, errors } = await gateway.query(`{ ${times(4, (index) => `f${index}: nothing`)} }`, {
      user: 'admin',
    });
    expect(status).toBe(400);
    expect(errors.map(({ message }) => message)).toEqual([
      'The operation exceeds a query limit: it has more top-level fields than MAX_ROOT_FIELDS allows (3). Split it into several operations.',
    ]);
  });

  it('are measured for each operation of a document, and for fragments that none uses', async () => {
    const two = `query a { ${times(3, (index) => `f${index}: viewer { name }`)} } query b { ${times(3, (index) => `g${index}: viewer { name }`)} }`;
    expect((await gateway.query(two, { user: 'admin', operationName: 'b' })).errors).toEqual([]);
    const unused = `{ viewer { name } } fragment f on Viewer { ${times(5, (index) => `f${index}: name`)} }`;
    const { errors } = await gateway.query(unused, { user: 'admin' });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['QUERY_TOO_COMPLEX']);
  });

  it('let an alias have 128 characters: it is repeated for each object', async () => {
    const ask = (length: number) => gateway.query(`{ ${'x'.repeat(length)}: __typename }`);
    expect((await ask(128)).status).toBe(200);
    const refused = await ask(129);
    expect(refused.status).toBe(400);
    expect(refused.errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_COMPLEX' } }]);
    expect(refused.errors[0]?.message).toContain('128 characters');
  });

  it('let tools ask for the whole schema, and nobody for it again and again', async () => {
    const tools = await startTestGateway({ config: { MAX_FIELDS: '1' } });
    const whole = getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, oneOf: true });
    const { status, errors } = await tools.query(whole);
    expect({ status, errors }).toEqual({ status: 200, errors: [] });
    const [, schema = ''] = /^[^{]*\{([^]*?)\n {4}\}\n/m.exec(whole) ?? [];
    const fragments = whole.slice(whole.indexOf('fragment '));
    const again = `{ ${times(3, (index) => `s${index}: ${schema}`)} } ${fragments}`;
    const largest = `{ ${times(100, (index) => `t${index}: __type(name: "Mutation") { ...FullType }`)} } ${fragments}`;
    for (const document of [again, largest]) {
      const refused = await tools.query(document);
      expect([refused.status, ...refused.errors.map(({ extensions }) => extensions.code)]).toEqual([
        400,
        'QUERY_TOO_COMPLEX',
      ]);
    }
    await tools.close();
  });

  it('leave circles of fragments to the validation', async () => {
    const circle = '{ ...a } fragment a on Query { ...b } fragment b on Query { viewer { name } ...a }';
    const { status, errors } = await gateway.query(circle, { user: 'admin' });
    expect(status).toBe(400);
    expect(errors.map(({ extensions }) => extensions.code)).toContain('GRAPHQL_VALIDATION_FAILED');
  });

  it('refuse nesting that overflows the stack of the parser', async () => {
    const deep = await startTestGateway();
    for (const document of [
      `{ a${'{a'.repeat(4_900)}${'}'.repeat(4_900)} }`,
      `{ a(b: ${'['.repeat(4_000)}${']'.repeat(4_000)}) }`,
    ]) {
      const { status, errors } = await deep.query(document, { user: 'admin' });
      expect(status).toBe(400);
      expect(errors.map(({ extensions }) => extensions)).toMatchObject([
        { code: 'QUERY_TOO_COMPLEX', limit: { setting: 'MAX_DEPTH' } },
      ]);
    }
    expect(deep.log.filter(({ level }) => level >= 50)).toEqual([]);
    await deep.close();
  });

  it('shorten pages: a page whose size is not said has no more than MAX_PAGE_SIZE objects', async () => {
    const { data, errors } = await gateway.query(
      '{ mssqlConnectionPolicies { totalCount nodes { id } } large: auditPolicies(first: 21) { totalCount } }',
      { user: 'admin' },
    );
    const { mssqlConnectionPolicies: page } = data as {
      mssqlConnectionPolicies: { totalCount: number; nodes: unknown[] };
    };
    expect(page.totalCount).toBeGreaterThan(20);
    expect(page.nodes).toHaveLength(20);
    expect(errors.map(({ path, extensions }) => ({ path, ...extensions }))).toMatchObject([
      { path: ['large'], code: 'QUERY_TOO_COMPLEX', limit: { setting: 'MAX_PAGE_SIZE', maximum: 20 } },
    ]);
  });
});

it('the body limit is a setting', async () => {
  const small = await startTestGateway({ config: { MAX_BODY_BYTES: '1024' } });
  const { status, errors } = await small.query(`{ viewer { name } } #${'x'.repeat(1_024)}`, { user: 'admin' });
  expect(status).toBe(413);
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['PAYLOAD_TOO_LARGE']);
  await small.close();
});
