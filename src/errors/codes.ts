/**
 * Every error code that a client can see, in one place (design.md 1.7). The documentation is checked against this table.
 *
 * `retryable` tells a client whether the same request can succeed later without any change to it.
 * `message` is what a client reads when the thrower has nothing more precise to say.
 */
interface CodeFacts {
  readonly retryable: boolean;
  readonly message: string;
}

export const ERROR_CODES = {
  UNAUTHENTICATED: { retryable: false, message: 'You are not signed in, or your session has ended.' },
  INVALID_CREDENTIALS: { retryable: false, message: 'The appliance does not accept this user name and password.' },
  FORBIDDEN: { retryable: false, message: 'The appliance does not permit you to do this.' },
  DANGLING_REFERENCE: { retryable: false, message: 'The object that is referred to does not exist.' },
  NOT_FOUND: { retryable: false, message: 'The object does not exist.' },
  INVALID: { retryable: false, message: 'The appliance does not accept the value.' },
  IN_USE: { retryable: false, message: 'Other objects refer to the object.' },
  BUILT_IN: { retryable: false, message: 'The object is built in and cannot be deleted.' },
  COMMIT_MESSAGE_REQUIRED: {
    retryable: false,
    message: 'The appliance requires a message for every commit: add @transaction(message: "...") to the operation.',
  },
  TRANSACTION_IN_PROGRESS: {
    retryable: true,
    message:
      'Your session has a transaction open that this operation did not open: end it where it was begun, roll it back with `mutation { transactionDiscard { discarded } }`, or sign in again.',
  },
  TRANSACTION_OUTCOME_UNKNOWN: {
    retryable: false,
    message:
      'The answer to the commit was lost, and it cannot be told whether it was carried out: look before you repeat it.',
  },
  CONFIGURATION_LOCKED: { retryable: true, message: 'Somebody else is changing the configuration.' },
  CONFLICT: { retryable: true, message: 'The object was changed in the meantime.' },
  INVALID_REFERENCE: { retryable: false, message: 'This is not the id of such an object.' },
  UPSTREAM_UNAVAILABLE: { retryable: true, message: 'The appliance cannot be reached or is not able to answer.' },
  UPSTREAM_TIMEOUT: { retryable: true, message: 'The appliance did not answer in time.' },
  UPSTREAM_MALFORMED: {
    retryable: false,
    message: 'The appliance sent something that its documentation does not describe.',
  },
  UPSTREAM_BUDGET_EXCEEDED: {
    retryable: false,
    message: 'The operation needs more requests to the appliance than one operation may send.',
  },
  QUERY_TOO_COMPLEX: { retryable: false, message: 'The operation asks for more than one operation may ask for.' },
  PAYLOAD_TOO_LARGE: { retryable: false, message: 'The request is larger than a request may be.' },
  OPERATION_TIMEOUT: { retryable: true, message: 'The operation took longer than one operation may take.' },
  TOO_MANY_OPERATIONS: { retryable: true, message: 'You have too many operations under way: wait for their answers.' },
  OVERLOADED: { retryable: true, message: 'There are too many operations under way: try again in a moment.' },
  TOO_MANY_ATTEMPTS: { retryable: true, message: 'There were too many failed sign-ins: wait before you try again.' },
  REQUEST_CANCELLED: { retryable: true, message: 'The request was cancelled before it was finished.' },
  INTERNAL_SERVER_ERROR: {
    retryable: false,
    message: 'Something went wrong. The log has the cause under the request id.',
  },

  // What @apollo/server says of the request itself.
  GRAPHQL_PARSE_FAILED: { retryable: false, message: 'The document is not GraphQL.' },
  GRAPHQL_VALIDATION_FAILED: { retryable: false, message: 'The document does not fit the schema.' },
  BAD_USER_INPUT: { retryable: false, message: 'A variable does not fit its type.' },
  BAD_REQUEST: { retryable: false, message: 'The request is not one of GraphQL over HTTP.' },
  OPERATION_RESOLUTION_FAILURE: { retryable: false, message: 'The operation to run cannot be told.' },
  PERSISTED_QUERY_NOT_SUPPORTED: { retryable: false, message: 'Persisted queries are not supported.' },
} as const satisfies Record<string, CodeFacts>;

export type ErrorCode = keyof typeof ERROR_CODES;

/** Tells whether a string is a code of the table. */
export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(ERROR_CODES, code);
}
