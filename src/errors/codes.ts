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
  UNAUTHENTICATED: { retryable: false, message: 'You are not signed in, or your session has ended: sign in.' },
  INVALID_CREDENTIALS: { retryable: false, message: 'The appliance does not accept this user name and password.' },
  FORBIDDEN: { retryable: false, message: 'The appliance does not permit you to do this.' },
  DANGLING_REFERENCE: { retryable: false, message: 'This refers to an object that does not exist.' },
  NOT_FOUND: { retryable: false, message: 'The object does not exist: it may have been deleted.' },
  INVALID: { retryable: false, message: 'The appliance does not accept the value.' },
  IN_USE: { retryable: false, message: 'Other objects refer to this one: change or delete them first.' },
  BUILT_IN: { retryable: false, message: 'The object is built in and cannot be deleted.' },
  COMMIT_MESSAGE_REQUIRED: {
    retryable: false,
    message:
      'The appliance requires a message for every commit: add @transaction(message: "...") to the operation, or send the header `x-transaction-message`.',
  },
  TRANSACTION_IN_PROGRESS: {
    retryable: true,
    message:
      'Your session has a transaction open that this operation did not open. End it where it was begun, roll it back with `mutation { transactionDiscard { discarded } }`, or sign in again.',
  },
  TRANSACTION_OUTCOME_UNKNOWN: {
    retryable: false,
    message:
      'The answer to the commit was lost, so nobody can tell whether the change was made. Look at the objects before you repeat it.',
  },
  CONFIGURATION_LOCKED: {
    retryable: true,
    message: 'Somebody else is changing the configuration: try again when they have finished.',
  },
  CONFLICT: {
    retryable: true,
    message: 'Somebody else has changed the object in the meantime: read it again before you change it.',
  },
  INVALID_REFERENCE: { retryable: false, message: 'Not a valid id for this type.' },
  UPSTREAM_UNAVAILABLE: { retryable: true, message: 'The appliance cannot be reached or is not able to answer.' },
  UPSTREAM_TIMEOUT: { retryable: true, message: 'The appliance did not answer in time.' },
  UPSTREAM_MALFORMED: {
    retryable: false,
    message: 'The appliance sent something that its documentation does not describe.',
  },
  UPSTREAM_BUDGET_EXCEEDED: {
    retryable: false,
    message: 'The operation needs more requests to the appliance than one operation may send: ask for less.',
  },
  QUERY_TOO_COMPLEX: { retryable: false, message: 'The operation exceeds a query limit.' },
  PAYLOAD_TOO_LARGE: { retryable: false, message: 'The request body is too large.' },
  OPERATION_TIMEOUT: { retryable: true, message: 'The operation took too long: ask for less at once.' },
  TOO_MANY_OPERATIONS: { retryable: true, message: 'You have too many operations under way: wait for their answers.' },
  OVERLOADED: { retryable: true, message: 'There are too many operations under way: try again in a moment.' },
  TOO_MANY_ATTEMPTS: { retryable: true, message: 'Too many failed sign-ins: wait before you try again.' },
  REQUEST_CANCELLED: { retryable: true, message: 'The request was cancelled before it was finished.' },
  INTERNAL_SERVER_ERROR: {
    retryable: false,
    message: 'Something went wrong in the gateway. Its log has the cause under this `requestId`.',
  },

  // What @apollo/server says of the request itself.
  GRAPHQL_PARSE_FAILED: { retryable: false, message: 'The document is not valid GraphQL.' },
  GRAPHQL_VALIDATION_FAILED: { retryable: false, message: 'The document does not fit the schema.' },
  BAD_USER_INPUT: { retryable: false, message: 'A variable does not fit its type.' },
  BAD_REQUEST: { retryable: false, message: 'This is not a GraphQL request over HTTP.' },
  OPERATION_RESOLUTION_FAILURE: {
    retryable: false,
    message: 'The document has several operations: set operationName.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    retryable: false,
    message: 'Persisted queries are not supported: send the document in `query`.',
  },
} as const satisfies Record<string, CodeFacts>;

export type ErrorCode = keyof typeof ERROR_CODES;

/** Tells whether a string is a code of the table. */
export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(ERROR_CODES, code);
}
