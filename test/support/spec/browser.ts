import { basic, type Answer } from '../gateway.ts';

/** Block `json request`: what is unusual about a request. */
export interface RequestOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly operationName?: string;
  /** `GET` asks with the address alone, without a body. */
  readonly method?: 'GET';
  /** The body itself, instead of a document. */
  readonly raw?: string;
  /** Fills the body up to that many bytes. */
  readonly padTo?: number;
  /** The session cookie of the browser with one character changed. */
  readonly tampersWithCookie?: true;
  /** Sends the request so many times at once; all answers must be the same. */
  readonly times?: number;
}

/** What the requests of one page share: the cookies, as in a browser. */
export class Browser {
  readonly #cookies = new Map<string, string>();

  /** Keeps what a response sets. */
  received({ cookies }: Answer): void {
    for (const cookie of cookies) {
      const [name = '', value = ''] = (cookie.split(';', 1)[0] ?? '').split('=', 2);
      if (/;\s*Max-Age=0\b/i.test(cookie)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
  }

  /** Headers of a request of somebody: a demo user (`Authorization: Basic`; or `name:password`), `browser` (the cookie) or `nobody`. */
  headers(who: string, { headers, tampersWithCookie }: RequestOptions): Record<string, string> {
    const common = { 'content-type': 'application/json', ...headers };
    if (who === 'nobody') return common;
    if (who !== 'browser') return { authorization: basic(userOf(who)), ...common };
    if (this.#cookies.size === 0) return common;
    const pairs = [...this.#cookies].map(
      ([name, value]) => `${name}=${tampersWithCookie && name.endsWith('_session') ? tampered(value) : value}`,
    );
    return { cookie: pairs.join('; '), ...common };
  }
}

/** The password of a demo user is the name. */
export function userOf(who: string): { name: string; password: string } {
  const [name = '', password = name] = who.split(':');
  return { name, password };
}

function tampered(cookie: string): string {
  const place = cookie.length - 20;
  return `${cookie.slice(0, place)}${cookie[place] === 'A' ? 'B' : 'A'}${cookie.slice(place + 1)}`;
}
