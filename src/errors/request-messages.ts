import type { GraphQLFormattedError } from 'graphql';

/** What to send, for whoever has sent something else. */
export const SEND_THIS =
  'Send a POST with the header `content-type: application/json` and a body such as {"query": "{ viewer { name } }"}.';

/** The same for a GET that a page of another site could have sent. */
const SEND_BY_GET =
  'The request could have been sent by a page of another site (CSRF), so it is not answered. A POST needs the header `content-type: application/json`; a GET needs that header or `apollo-require-preflight: true`, unless the browser says `Sec-Fetch-Site: same-origin`.';

/**
 * What @apollo/server says of a request that is none, by how it begins, and what is said instead: what happened, and what to do. Its own
 * words name the product and not the cure. A message that is not here stays as it is, so a new version can at worst say it in its own words.
 */
const IN_OWN_WORDS: readonly (readonly [begins: RegExp, told: string])[] = [
  [/^This operation has been blocked as a potential Cross-Site Request Forgery/, SEND_BY_GET],
  [/^POST body missing, invalid Content-Type/, `The request has no body, or one that is no JSON object. ${SEND_THIS}`],
  [
    /^Operation batching disabled/,
    'The body is a list, but a request holds one operation: send each of them in a request of its own.',
  ],
  [
    /^GraphQL operations must contain a non-empty `query`/,
    'The request has no `query`. Send the document in it, such as {"query": "{ viewer { name } }"}.',
  ],
  [
    /^GET requests only support query operations, not mutation/,
    `A mutation is not carried out by GET, because a link could then change something. ${SEND_THIS}`,
  ],
  [/^Apollo Server supports only GET\/POST requests/, `GraphQL is asked by POST, or by GET for queries. ${SEND_THIS}`],
];

/** A message about the request itself, of @apollo/server or graphql-js, in our words where these say more. */
export function inOwnWords({ message, locations }: Pick<GraphQLFormattedError, 'message' | 'locations'>): string {
  const [place] = locations ?? [];
  if (place && message.startsWith('Syntax Error: ')) {
    const where = `line ${place.line}, column ${place.column}`;
    return message.includes('found <EOF>')
      ? `${message} The document ends at ${where}: is a closing bracket missing?`
      : `${message} Look at ${where} of the document.`;
  }
  return IN_OWN_WORDS.find(([begins]) => begins.test(message))?.[1] ?? message;
}
