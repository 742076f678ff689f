import { watch } from '../canaries/watch.ts';

/** What a browser does for a page and Node does not: addresses are those of the page's origin, and cookies come back. */
export class Browser {
  /** Origin of the page. */
  origin: string;
  /** Requests that were sent, as `POST /graphql`. */
  readonly requests: string[] = [];
  readonly #cookies = new Map<string, string>();
  readonly #fetch = globalThis.fetch;

  constructor(origin: string) {
    this.origin = origin;
  }

  /** Stands for the browser's `fetch`. */
  readonly fetch: typeof fetch = async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input, this.origin);
    if (url.origin !== this.origin) return this.#fetch(input, init);
    const headers = new Headers(init.headers);
    if (this.#cookies.size > 0) headers.set('cookie', [...this.#cookies].map((pair) => pair.join('=')).join('; '));
    const { body } = init;
    const sent = typeof body === 'string' ? { body: watch.withCanaryPasswords(body) } : {};
    this.requests.push(`${init.method ?? 'GET'} ${url.pathname}`);
    const response = await this.#fetch(url, { ...init, headers, ...sent });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    return response;
  };

  /** Forgets all cookies. */
  forget(): void {
    this.#cookies.clear();
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split(/; */);
    const [name = '', value = ''] = pair.split(/=(.*)/);
    // A browser does not take it over HTTP (RFC 6265bis, 5.7).
    if (attributes.includes('Secure') && this.origin.startsWith('http:')) return;
    if (value === '' || attributes.includes('Max-Age=0')) this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }
}
