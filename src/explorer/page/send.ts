/** Sends one operation to the gateway: to the address of the page itself, with the session's cookie, as JSON. */
import { Kind, parse } from 'graphql';
import type { ExecutionResult } from 'graphql';

/** What GraphiQL hands over for each play and for its own question about the schema. */
export interface Operation {
  query: string;
  operationName?: string | null;
  variables?: unknown;
}

interface How {
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/**
 * @returns what the gateway answers, errors included
 * @throws TypeError if nothing answers; Error with its words if what answers does not answer JSON
 */
export async function send(endpoint: string, operation: Operation, how: How = {}): Promise<ExecutionResult> {
  const response = await fetch(endpoint, {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      accept: 'application/graphql-response+json, application/json',
      ...how.headers,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ ...operation, operationName: knownName(operation) }),
    ...(how.signal && { signal: how.signal }),
  });
  const text = await response.text();
  try {
    return JSON.parse(text) as ExecutionResult;
  } catch {
    // What answers without JSON is not the gateway but something before it: its own words say the most.
    throw new Error(`HTTP ${response.status} ${response.statusText}: ${text.slice(0, 500)}`);
  }
}

/** @returns whether the answer says that nobody is signed in */
export function saysUnauthenticated(answer: ExecutionResult): boolean {
  return answer.errors?.some((error) => error.extensions?.['code'] === 'UNAUTHENTICATED') ?? false;
}

/**
 * GraphiQL finds out the name of the operation a moment after the text has changed. Played within that moment, another
 * tab's text would be sent with the name from the tab before.
 *
 * @returns the operation's name if the text has an operation of that name, else undefined
 */
function knownName({ query, operationName }: Operation): string | undefined {
  try {
    const known = parse(query).definitions.some(
      (definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.name?.value === operationName,
    );
    return known ? (operationName ?? undefined) : undefined;
  } catch {
    // The gateway says better than this page what is wrong with the text.
    return undefined;
  }
}
