import { request } from 'node:http';

export interface RawRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal | undefined;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly cookies: readonly string[];
  readonly text: string;
}

/** Sends a request whose headers are not checked by a browser's rules: Host, and bytes that no browser would send. */
export function sendRaw(
  url: string,
  { method = 'GET', headers = {}, body, signal }: RawRequest = {},
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const sent = request(url, { method, headers: { ...length, ...headers }, agent: false, signal }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode: status = 0, headers: received } = response;
        resolve({
          status,
          headers: received,
          cookies: received['set-cookie'] ?? [],
          text: Buffer.concat(chunks).toString(),
        });
      });
    });
    // As bytes: Node would send headers together with a text in its encoding, and not byte by byte.
    sent.on('error', reject).end(body === undefined ? undefined : Buffer.from(body));
  });
}

/** POST of a GraphQL document to a host name, with a Cookie header. */
export function postGraphql(
  url: string,
  query: string,
  headers: Record<string, string> = {},
  signal?: AbortSignal,
): Promise<RawAnswer> {
  const body = JSON.stringify({ query });
  return sendRaw(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
    signal,
  });
}
