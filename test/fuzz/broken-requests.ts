import { Lexer, Source, TokenKind } from 'graphql';

import { ODD_VALUES } from '../execution/faults.ts';
import type { RandomOperation } from '../execution/operations.ts';
import type { Tape } from '../execution/tape.ts';
import { basic } from '../support/gateway.ts';

/** A request as `fetch` takes it. */
export interface BrokenRequest {
  readonly path: string;
  readonly init: RequestInit;
}

/** A request that is wrong in its text, its variables or its form. */
export function brokenRequest(
  { text, variables: [variables], operationName }: RandomOperation,
  tape: Tape,
): BrokenRequest {
  const kind = tape.number(10);
  if (kind < 5) return post(JSON.stringify({ query: brokenText(text, tape), variables, operationName }));
  if (kind < 7)
    return post(JSON.stringify({ query: text, variables: brokenVariables(variables, tape), operationName }));
  return brokenForm({ query: text, variables, operationName }, tape);
}

const HEADERS = { 'content-type': 'application/json', authorization: basic('admin') };

function post(body: string | Uint8Array<ArrayBuffer>, headers: Readonly<Record<string, string>> = {}): BrokenRequest {
  return { path: '/graphql', init: { method: 'POST', headers: { ...HEADERS, ...headers }, body } };
}

const PIECES = [
  ...[
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    ':',
    '!',
    '$',
    '@',
    '...',
    '|',
    '=',
    '&',
    '#',
    '"',
    '"""',
    '\\',
    ',',
    '\u0000',
    '\ud800',
    '\uFEFF',
  ],
  ...[
    'query',
    'mutation',
    'subscription',
    'fragment F0 on Query',
    'on',
    'null',
    'true',
    '$v0',
    '$gone',
    'F0',
    '...F0',
    'id',
    'name',
  ],
  ...[
    '__schema',
    '__type(name: "Query") { name }',
    '__proto__',
    'constructor',
    '-1',
    '1e400',
    '00',
    '1.',
    '9'.repeat(400),
    'x'.repeat(3_000),
  ],
  ...[
    '@skip(if: null)',
    '@include(if: 7)',
    '@defer',
    '@transaction(dryRun: "x")',
    '"\\uD800"',
    '"\\u{110000}"',
    '{'.repeat(300),
    '(a: [[[{a: {}}]]])',
  ],
];

/** Takes away, swaps, repeats and adds tokens, or cuts the text off. */
function brokenText(text: string, tape: Tape): string {
  let tokens = tokensOf(text);
  for (let left = 1 + tape.number(3); left > 0; left -= 1) {
    const at = tape.number(tokens.length);
    const other = tape.number(tokens.length);
    const kind = tape.number(6);
    if (kind === 0) tokens.splice(at, 1 + tape.number(3));
    else if (kind === 1) [tokens[at], tokens[other]] = [tokens[other] ?? '', tokens[at] ?? ''];
    else if (kind === 2) tokens.splice(at, 0, ...tokens.slice(other, other + 1 + tape.number(20)));
    else if (kind === 3) tokens = tokens.slice(0, at);
    else tokens.splice(at, kind === 4 ? 1 : 0, tape.pick(PIECES));
  }
  return tokens.join(' ');
}

function tokensOf(text: string): string[] {
  const lexer = new Lexer(new Source(text));
  const tokens: string[] = [];
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    tokens.push(text.slice(token.start, token.end));
  }
  return tokens;
}

function brokenVariables(variables: Readonly<Record<string, unknown>>, tape: Tape): unknown {
  const odd = (): unknown => tape.pick(ODD_VALUES.map((value) => ({ value }))).value;
  const names = Object.keys(variables);
  if (names.length === 0 || tape.isLikely(20))
    return tape.pick([[], 7, 'text', [variables], { v0: odd() }, null, true]);
  return Object.fromEntries(names.map((name) => [name, tape.isLikely(60) ? odd() : variables[name]]));
}

/** A request that is not, or only nearly, one of GraphQL over HTTP. */
function brokenForm(form: Readonly<Record<string, unknown>>, tape: Tape): BrokenRequest {
  const json = JSON.stringify(form);
  const query = String(form['query']);
  const { authorization } = HEADERS;
  const get = (search: Record<string, string>, headers: Record<string, string> = HEADERS): BrokenRequest => ({
    path: `/graphql?${new URLSearchParams(search).toString()}`,
    init: { method: 'GET', headers },
  });
  return tape.pick<() => BrokenRequest>([
    () => post(json.slice(0, tape.number(json.length))),
    () => post(`[${json},${json}]`),
    () => post(JSON.stringify({ ...form, query: tape.pick<unknown>([null, 7, [], {}, '', ' ', [query]]) })),
    () => post(JSON.stringify({ ...form, operationName: tape.pick<unknown>([7, [], 'Gone', '', '__proto__']) })),
    () =>
      post(
        JSON.stringify({
          ...form,
          extensions: tape.pick<unknown>([7, [], 'x', { persistedQuery: { version: 1, sha256Hash: 'x' } }]),
        }),
      ),
    () => post(JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } })),
    () =>
      post(
        tape.pick([
          '',
          'null',
          '7',
          '"text"',
          '[]',
          '{}',
          '{"query"',
          '\uFEFF{}',
          `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
        ]),
      ),
    () => post(JSON.stringify({ ...form, filler: 'x'.repeat(1_100_000) })),
    () =>
      post(new Uint8Array([...Buffer.from(json).subarray(0, 12), 0xff, 0xfe, 0xc0, ...Buffer.from(json).subarray(12)])),
    () =>
      post(json, {
        'content-type': tape.pick([
          'text/plain',
          'application/graphql',
          'application/xml',
          'multipart/form-data',
          'x',
          'application/json; charset=latin1',
        ]),
      }),
    () =>
      post(json, {
        accept: tape.pick([
          'application/graphql-response+json',
          'text/plain',
          'image/png',
          '*/*;q=0',
          'multipart/mixed; deferSpec=20220824',
        ]),
      }),
    () =>
      post(json, {
        authorization: tape.pick([
          'Basic',
          'Basic x',
          'Bearer y',
          `Basic ${btoa('admin')}`,
          basic({ name: 'admin', password: 'wrong' }),
          basic({ name: '', password: '' }),
        ]),
      }),
    () =>
      post(json, {
        cookie: tape.pick(['sps_session=x', 'x', '=;;;=', `session=${'x'.repeat(3_000)}`, '__Host-x=%00']),
      }),
    () => get({ query }),
    () => get({ query, variables: tape.pick(['{', 'null', '7', '[]', '{}', JSON.stringify(form['variables'])]) }),
    () => get({ query, extensions: '{', operationName: 'Gone' }),
    () => get({ query }, { authorization }),
    () => get({}),
    () => ({ path: '/graphql', init: { method: tape.pick(['PUT', 'DELETE', 'PATCH']), headers: HEADERS, body: json } }),
  ])();
}
