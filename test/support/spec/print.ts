import type { RecordedRequest } from '../../../src/demo/index.ts';
import type { Answer } from '../gateway.ts';
import { ANY, parseJson, printJson } from './match.ts';

/** A response in the form of a block `json response`, with placeholders for what changes every time. */
export function printResponse(json: unknown): string {
  if (json === undefined) return '';
  const stable = JSON.parse(JSON.stringify(json), (name, value: unknown) =>
    name === 'requestId' ? ANY : value,
  ) as unknown;
  return printJson(stable);
}

/** Status and cookies of a response, as lines of a block `http`. */
export function printHttp({ status, cookies }: Answer): string[] {
  return [String(status), ...cookies.map((cookie) => `Set-Cookie: ${cookie}`)];
}

/** A block `http` for a page: what is sealed in a cookie is another one every time. */
export function stableHttp(text: string): string {
  return text.replace(/(sps_graphql_(?:session|device)=)[^;\n]+/g, `$1${ANY}`);
}

/**
 * What the appliance was asked, as lines of a block `rest`, in order of arrival; the same request several times is one line with
 * its number. The answer is told where it is not 200: its status, or `no answer`.
 */
export function printCalls(requests: readonly RecordedRequest[]): string[] {
  const counts = new Map<string, number>();
  for (const { method, path, status } of requests) {
    const outcome = status === 200 ? '' : ` -> ${status ?? 'no answer'}`;
    const line = `${method} ${path}${outcome}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].map(([line, count]) => (count === 1 ? line : `${line} x ${count}`));
}

/** Bodies that say nothing but that a transaction is committed. */
const PLAIN_COMMIT = '{"status":"commit"}';

/** What was sent to the appliance: for each request with a body, in order, `{"PUT /api/...": body}`; plain commits are left out. */
export function sentBodies(requests: readonly RecordedRequest[]): Record<string, unknown>[] {
  return requests
    .filter(({ body }) => body !== '' && body !== PLAIN_COMMIT)
    .map(({ method, path, body }) => ({ [`${method} ${path}`]: parseJson(body) }));
}
