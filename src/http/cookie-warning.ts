import type { GraphQLRequestContextWillSendResponse } from '@apollo/server';

import type { Operation } from './operation.ts';

/** What the answer to a sign-in says beside its data, in `extensions.warnings`. */
export interface AnswerWarning {
  readonly code: 'COOKIE_DROPPED';
  readonly message: string;
}

const DROPPED: AnswerWarning = {
  code: 'COOKIE_DROPPED',
  message:
    'The sign-in succeeded, but browsers drop its cookie, so the next request will not be signed in: the cookie is for HTTPS only (Secure), and this request came over plain HTTP. Open the gateway over https (put a proxy with TLS in front of it) or as localhost. COOKIE_SECURE=never allows the cookie over plain HTTP, where everybody on the way can read it.',
};

const LOGGED =
  'a browser has signed in over plain HTTP under a name that is not loopback, and drops the cookie, which is Secure: put TLS in front of the gateway, or set COOKIE_SECURE=never where nobody on the way can listen; told once';

/**
 * Tells who signs in over plain HTTP that the browser drops the cookie, in the answer; and the operator, once, in the log: a flood of sign-ins
 * must not become one of log lines.
 */
export class CookieWarning {
  #isLogged = false;

  /** To be called before the answer is sent. */
  tell({ contextValue, response }: GraphQLRequestContextWillSendResponse<Operation>): void {
    const { user, log, dropsCookie } = contextValue;
    if (user.sessionChange?.kind !== 'started' || !dropsCookie() || response.body.kind !== 'single') return;
    const { singleResult } = response.body;
    singleResult.extensions = { ...singleResult.extensions, warnings: [DROPPED] };
    if (this.#isLogged) return;
    this.#isLogged = true;
    log.warn(LOGGED);
  }
}
