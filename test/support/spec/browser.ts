import { basic, cookieOf, type Answer } from '../gateway.ts';

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
  /** The browser's cookie with one character changed. */
  readonly tampersWithCookie?: true;
  /** Sends the request so many times at once; all answers must be the same. */
  readonly times?: number;
}

/** What the requests of one page share: the cookie, as in a browser. */
export class Browser {
  #cookie = '';

  /** Keeps what a response sets. */
  received(answer: Answer): void {
    if (answer.cookies.length === 0) return;
    const isDeleted = answer.cookies.some((cookie) => /;\s*Max-Age=0\b/i.test(cookie));
    this.#cookie = isDeleted ? '' : cookieOf(answer);
  }

  /** Headers of a request of somebody: a demo user (`Authorization: Basic`; or `name:password`), `browser` (the cookie) or `nobody`. */
  headers(who: string, { headers, tampersWithCookie }: RequestOptions): Record<string, string> {
    const common = { 'content-type': 'application/json', ...headers };
    if (who === 'nobody') return common;
    if (who !== 'browser') return { authorization: basic(userOf(who)), ...common };
    return this.#cookie === ''
      ? common
      : { cookie: tampersWithCookie ? tampered(this.#cookie) : this.#cookie, ...common };
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
