/** Sends operations to the gateway: to the address of the page itself, with the session's cookie, as JSON. */
import type { GraphiQL } from 'graphiql';
import { Kind, parse } from 'graphql';
import type { ExecutionResult } from 'graphql';
import type { ComponentProps } from 'react';

type Fetcher = ComponentProps<typeof GraphiQL>['fetcher'];

/** What GraphiQL hands over for each play and for its own question about the schema. */
export interface Operation {
  query: string;
  operationName?: string | null;
  variables?: unknown;
}

interface Observer {
  next(answer: ExecutionResult): void;
  error(reason: unknown): void;
  complete(): void;
}

/**
 * @param onAnswer is told each answer
 * @returns a function that sends one operation. Its result is observable, not a promise, because GraphiQL's stop button
 *   then unsubscribes: the request is aborted, and the gateway can give up its work.
 */
export function gatewayFetcher(endpoint: string, onAnswer: (answer: ExecutionResult) => void): Fetcher {
  const fetcher = (operation: Operation, options?: { headers?: Record<string, string> }) => ({
    subscribe(observer: Observer) {
      const abort = new AbortController();
      send(endpoint, operation, options?.headers ?? {}, abort.signal).then(
        (answer) => {
          onAnswer(answer);
          observer.next(answer);
          observer.complete();
        },
        (reason: unknown) => {
          if (!abort.signal.aborted) observer.error(reason);
        },
      );
      return { unsubscribe: () => abort.abort() };
    },
  });
  // GraphiQL's type wants the overloads of RxJS too; it calls this form alone.
  return fetcher as unknown as Fetcher;
}

async function send(
  endpoint: string,
  operation: Operation,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<ExecutionResult> {
  const response = await fetch(endpoint, {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      accept: 'application/graphql-response+json, application/json',
      ...headers,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ ...operation, operationName: knownName(operation) }),
    signal,
  });
  const text = await response.text();
  try {
    return JSON.parse(text) as ExecutionResult;
  } catch {
    // What answers without JSON is not the gateway but something before it: its own words say the most.
    throw new Error(`HTTP ${response.status} ${response.statusText}: ${text.slice(0, 500)}`);
  }
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
