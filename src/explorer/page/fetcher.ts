/** Sends what is played in GraphiQL. */
import type { GraphiQL } from 'graphiql';
import type { ExecutionResult } from 'graphql';
import type { ComponentProps } from 'react';
import { send } from './send.ts';
import type { Operation } from './send.ts';

type Fetcher = ComponentProps<typeof GraphiQL>['fetcher'];

interface Observer {
  next(answer: ExecutionResult): void;
  error(reason: unknown): void;
  complete(): void;
}

/**
 * @param onAnswer is told each answer, and what it answers
 * @returns a function that sends one operation. Its result is observable, not a promise, because GraphiQL's stop button
 *   then unsubscribes: the request is aborted, and the gateway can give up its work.
 */
export function gatewayFetcher(
  endpoint: string,
  onAnswer: (operation: Operation, answer: ExecutionResult) => void,
): Fetcher {
  const fetcher = (operation: Operation, options?: { headers?: Record<string, string> }) => ({
    subscribe(observer: Observer) {
      const abort = new AbortController();
      send(endpoint, operation, { headers: options?.headers ?? {}, signal: abort.signal }).then(
        (answer) => {
          onAnswer(operation, answer);
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
