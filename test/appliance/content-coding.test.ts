import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { clientOf, closeAll, failureOf, OBJECT, serve } from './support.ts';

afterEach(closeAll);

const GET = { method: 'GET', path: '/api/configuration/x' } as const;
const PLAIN = Buffer.from(JSON.stringify(OBJECT));

async function clientThatGets(body: Buffer, coding: string, { status = 200, maxAnswerBytes = 4096 } = {}) {
  const { url } = await serve((_request, response) =>
    response.writeHead(status, { 'Content-Encoding': coding }).end(body),
  );
  return clientOf(url, { maxAnswerBytes }).client;
}

describe('a packed answer', () => {
  it('is not asked for', async () => {
    const { url, seen } = await serve((_request, response) => response.end(PLAIN));
    await clientOf(url).client.send(GET, {});
    expect(seen[0]?.headers['accept-encoding']).toBe('identity');
  });

  it.each<[string, Buffer]>([
    ['gzip', gzipSync(PLAIN)],
    ['GZip', gzipSync(PLAIN)],
    ['x-gzip', gzipSync(PLAIN)],
    ['deflate', deflateSync(PLAIN)],
    ['deflate', deflateRawSync(PLAIN)],
    ['br', brotliCompressSync(PLAIN)],
    ['identity', PLAIN],
    ['', PLAIN],
    ['gzip, br', brotliCompressSync(gzipSync(PLAIN))],
  ])('of the coding %j is read all the same', async (coding, body) => {
    const client = await clientThatGets(body, coding);
    expect(await client.send(GET, {})).toMatchObject({ status: 200, json: OBJECT, bytes: PLAIN });
  });

  it('is read whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), fc.constantFrom('gzip', 'deflate', 'br'), async (json, coding) => {
        const pack = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync }[coding];
        const client = await clientThatGets(pack(json), coding, { maxAnswerBytes: 1024 * 1024 });
        expect((await client.send(GET, {})).json).toEqual(JSON.parse(json));
        await closeAll();
      }),
      { numRuns: 30 },
    );
  });

  it.each<[string, string, Buffer, string]>([
    ['of an unknown coding', 'zstd-of-tomorrow', PLAIN, 'UNKNOWN_CONTENT_ENCODING'],
    ['named like a member of every object', 'constructor', PLAIN, 'UNKNOWN_CONTENT_ENCODING'],
    ['of more codings than two', 'gzip, gzip, gzip', PLAIN, 'UNKNOWN_CONTENT_ENCODING'],
    ['that is not what it says', 'gzip', PLAIN, 'Z_DATA_ERROR'],
    ['that is cut off', 'gzip', gzipSync(PLAIN).subarray(0, 20), 'Z_BUF_ERROR'],
    ['that becomes larger than an answer may be', 'gzip', gzipSync(Buffer.alloc(5_000_000)), 'ERR_BUFFER_TOO_LARGE'],
  ])('%s is malformed, and the cause says why', async (_name, coding, body, cause) => {
    const client = await clientThatGets(body, coding, { maxAnswerBytes: 8192 });
    expect(await failureOf(client.send(GET, {}))).toMatchObject({ failure: 'malformed', status: 200, cause });
  });

  it('that is a refusal is read, and one that cannot be read is known by its status', async () => {
    const refusal = gzipSync(JSON.stringify({ error: { type: 'SemanticError', details: 'why' } }));
    const readable = await clientThatGets(refusal, 'gzip', { status: 400 });
    expect(await failureOf(readable.send(GET, {}))).toMatchObject({ failure: 'invalid', details: 'why' });
    const unreadable = await clientThatGets(PLAIN, 'gzip', { status: 502 });
    expect(await failureOf(unreadable.send(GET, {}))).toMatchObject({ failure: 'unavailable', status: 502 });
  });

  it.each([204, 205])('without a body (%d) is no answer to a GET, but one to a write', async (status) => {
    const client = await clientThatGets(Buffer.alloc(0), 'gzip', { status });
    expect(await failureOf(client.send(GET, {}))).toMatchObject({ failure: 'malformed', cause: 'EMPTY' });
    expect(await client.send({ method: 'DELETE', path: GET.path }, {})).toMatchObject({ status, json: undefined });
  });
});

describe('a mark of the byte order', () => {
  it('before an answer is ignored, in a large one, too', async () => {
    for (const value of [OBJECT, { text: 'x'.repeat(2_000_000) }]) {
      const bytes = Buffer.from(`\uFEFF${JSON.stringify(value)}`);
      const { url } = await serve((_request, response) => response.end(bytes));
      expect((await clientOf(url).client.send(GET, {})).json).toEqual(value);
    }
  });

  it('before a refusal is ignored, and one elsewhere is no JSON', async () => {
    const { url } = await serve((_request, response, count) => {
      if (count === 1) response.writeHead(400).end('\uFEFF{"error":{"type":"SemanticError"}}');
      else response.end('{\uFEFF"a":1}');
    });
    const { client } = clientOf(url);
    expect(await failureOf(client.send(GET, {}))).toMatchObject({ failure: 'invalid', type: 'SemanticError' });
    expect(await failureOf(client.send(GET, {}))).toMatchObject({ failure: 'malformed', cause: 'NOT_JSON' });
  });
});
