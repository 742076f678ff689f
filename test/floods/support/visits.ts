import fc from 'fast-check';

import { basic } from '../../support/gateway.ts';
import { descriptions, largestAsset, post, request } from './requests.ts';

/** What one connection does. */
export interface Visit {
  /** Requests, whole or not, one behind the other. */
  readonly bytes: Buffer;
  /** Pieces in which they are written. */
  readonly pieces: readonly Buffer[];
  /** Turns of the event loop between two pieces. */
  readonly turns: number;
  readonly reads: 'never' | 'at once' | 'late';
  readonly leaves: 'closes' | 'resets' | 'ends' | 'stays';
  /** Milliseconds after the last piece; who stays leaves with all others. */
  readonly afterMs: number;
}

const DRY = `mutation @transaction(dryRun: true) { timePolicyCreate(input: { name: "dry",
  ${['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => `${day}: []`).join(' ')} }) { timePolicy { name } } }`;

const DOCUMENTS = [
  '{ __typename }',
  '{ viewer { name } }',
  '{ timePolicies { totalCount nodes { name } } }',
  '{ nothing }',
  '{ viewer { ',
  descriptions(10),
  'mutation { signOut { viewer { name } } }',
  DRY,
];

const operation = fc
  .tuple(fc.constantFrom(...DOCUMENTS), fc.constantFrom('admin', 'auditor', 'nobody', 'nobody'))
  .map(([query, user]) => post(query, user === 'nobody' ? {} : { Authorization: basic(user) }));

const page = fc
  .tuple(
    fc.constantFrom('GET', 'GET', 'HEAD', 'OPTIONS', 'PUT'),
    fc.constantFrom('/', '/graphql', '/schema.graphql', '/metrics', '/health/live', '/health/ready', '/none', 'none'),
  )
  .map(([method, target]) => request(method, target));

const asset = fc
  .constantFrom({}, { 'Accept-Encoding': 'gzip' })
  .map((headers: Record<string, string>) => request('GET', largestAsset(), { headers }));

const get = fc
  .constantFrom('{__typename}', '{viewer{name}}')
  .map((query) => request('GET', `/graphql?query=${query}`, { headers: { 'Apollo-Require-Preflight': 'true' } }));

const JSON_TYPE = { 'Content-Type': 'application/json' };
const BODY = JSON.stringify({ query: '{ __typename }' });

const wrongLength = fc
  .integer({ min: -20, max: 100 })
  .map((more) => request('POST', '/graphql', { body: BODY, length: BODY.length + more, headers: JSON_TYPE }));

const large = fc
  .constantFrom(70_000, 1_048_577, 2 ** 40)
  .map((length) => request('POST', '/graphql', { body: Buffer.alloc(3_000, 'x'), length, headers: JSON_TYPE }));

const chunked = fc
  .constantFrom(`${BODY.length.toString(16)}\r\n${BODY}\r\n0\r\n\r\n`, `5\r\n{"que\r\n`, `zz\r\n`, '0\r\n\r\n')
  .map((body) =>
    Buffer.concat([
      request('POST', '/graphql', { headers: { ...JSON_TYPE, 'Transfer-Encoding': 'chunked' } }),
      Buffer.from(body),
    ]),
  );

const expecting = fc.constant(
  request('POST', '/graphql', { body: BODY, headers: { ...JSON_TYPE, Expect: '100-continue' } }),
);

const closing = fc.constant(request('GET', '/health/live', { headers: { Connection: 'close' } }));

const garbage = fc.uint8Array({ minLength: 1, maxLength: 200 }).map((bytes) => Buffer.from(bytes));

const whole = fc.oneof(
  { weight: 6, arbitrary: operation },
  { weight: 3, arbitrary: page },
  { weight: 2, arbitrary: asset },
  get,
  wrongLength,
  large,
  chunked,
  expecting,
  closing,
  garbage,
);

/** Requests, each whole or cut, some of them many times. */
const requests = fc
  .array(
    fc
      .tuple(whole, fc.constantFrom(1, 1, 1, 1, 0.7, 0.1), fc.constantFrom(1, 1, 1, 2, 30))
      .map(([bytes, part, count]) => {
        const piece = bytes.subarray(0, Math.ceil(bytes.length * part));
        return Buffer.concat(Array.from({ length: count }, () => piece));
      }),
    { minLength: 1, maxLength: 8 },
  )
  .map((all) => Buffer.concat(all));

const visit: fc.Arbitrary<Visit> = fc
  .record({
    bytes: requests,
    cuts: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 }),
    turns: fc.nat(3),
    reads: fc.constantFrom<Visit['reads'][]>('never', 'at once', 'late'),
    leaves: fc.constantFrom<Visit['leaves'][]>('closes', 'resets', 'ends', 'stays'),
    afterMs: fc.constantFrom(0, 0, 1, 5, 30),
  })
  .map(({ cuts, ...others }) => ({ ...others, pieces: cut(others.bytes, cuts) }));

/** What several connections do at the same time. */
export const visits: fc.Arbitrary<readonly Visit[]> = fc.array(visit, { minLength: 1, maxLength: 6 });

function cut(bytes: Buffer, at: readonly number[]): readonly Buffer[] {
  const places = [0, ...at.map((part) => Math.floor(part * bytes.length)).sort((a, b) => a - b), bytes.length];
  return places.slice(1).map((place, index) => bytes.subarray(places[index], place));
}

/** What failed, for a person: bytes as text. */
export function describeVisit({ bytes, pieces, reads, leaves, afterMs }: Visit): string {
  const text = JSON.stringify(bytes.subarray(0, 2_000).toString('latin1'));
  return `${bytes.length} bytes in ${pieces.length} pieces, reads ${reads}, ${leaves} after ${afterMs} ms: ${text}`;
}
