import type { onRequestHookHandler, preHandlerHookHandler } from 'fastify';

/** Methods that `/graphql` takes: `HEAD` only for the page. */
const METHODS = 'GET, POST, OPTIONS';

/**
 * Answers `OPTIONS /graphql` with what there is (RFC 9110 9.3.7): 204 and `Allow`, before anybody is asked who has sent it.
 * Threat: this is also the question of a browser whether a page of another origin may send something. No CORS header is in the answer, so
 * it may not.
 */
export const answerOptions: onRequestHookHandler = (request, reply, done) => {
  if (request.method === 'OPTIONS') void reply.code(204).header('allow', METHODS).send();
  else done();
};

/** A header that only those can send whom the browser lets: @apollo/server takes it as proof that a request is not forged. */
const PREFLIGHTED = 'apollo-require-preflight';

/**
 * Takes a query by GET as not forged if the browser itself says that a page of this origin has sent it: urql and others send queries by
 * GET, and no header of their own.
 * Threat (CSRF): a page of another site makes the browser send a GET with the user's cookie. It cannot send this value: pages cannot set
 * `Sec-Fetch-*`, and browsers work it out over all redirects (W3C Fetch Metadata). `same-site` is another host of the domain, `none` what was
 * typed or followed from outside the browser, and nothing an old browser, plain HTTP or a script: all of these need a header as before. For
 * POST nothing changes: what is no JSON is refused also from the same origin.
 */
const acceptSameOrigin: preHandlerHookHandler = (request, _reply, done) => {
  if (request.method === 'GET' && request.headers['sec-fetch-site'] === 'same-origin') {
    request.headers[PREFLIGHTED] = 'same-origin';
  }
  done();
};

const OPTIONAL = ['operationName', 'variables', 'extensions'];
const EMPTY = /[?&](?:operationName|variables|extensions)=(?:&|$)/;

/**
 * Takes away the optional parameters of a GET that are empty: clients that fill in a form of address send `operationName=`, and mean none
 * (design-2.md 3, row "1.2 GET"). One that is there twice stays, and is refused: which of the two is meant cannot be told.
 */
const dropEmptyParameters: preHandlerHookHandler = ({ method, raw }, _reply, done) => {
  const { url = '' } = raw;
  if (method === 'GET' && EMPTY.test(url)) {
    const at = url.indexOf('?');
    const parameters = new URLSearchParams(url.slice(at));
    for (const name of OPTIONAL) {
      const values = parameters.getAll(name);
      if (values.length === 1 && values[0] === '') parameters.delete(name);
    }
    raw.url = `${url.slice(0, at)}?${parameters.toString()}`;
  }
  done();
};

/** What a GET goes through before @apollo/server reads it. */
export const adaptGet: readonly preHandlerHookHandler[] = [acceptSameOrigin, dropEmptyParameters];
