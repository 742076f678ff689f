import { failure, methodNotAllowed, notFound, unauthenticated, unauthorized, type Answer } from './answers.ts';
import type { AuthenticationApi } from './authentication.ts';
import type { ConfigurationApi } from './configuration-api.ts';
import { endpointList, entryPoints, health, info, setup, userInfo } from './endpoints.ts';
import type { Exchange, SignedInExchange } from './exchange.ts';
import type { Traits } from './profiles.ts';
import type { Session } from './sessions.ts';
import type { CommittedState } from './state.ts';
import type { TransactionApi } from './transaction-api.ts';
import { root } from './tree.ts';

/** The parts of the API behind one address. */
export interface ApiParts {
  readonly traits: Traits;
  readonly state: CommittedState;
  readonly authentication: AuthenticationApi;
  readonly configuration: ConfigurationApi;
  readonly transaction: TransactionApi;
}

/** Answers one complete request; the session in the result is the one that it belongs to. */
export function answer(parts: ApiParts, exchange: Exchange): { answer: Answer; session: Session | undefined } {
  const { method, path, headers, session } = exchange;
  if (method === 'POST' && headers['content-length'] === undefined) {
    return { answer: failure(411, 'LengthRequired', 'Content-Length is required', path, { path }), session };
  }
  if (path === '/api/authentication') return parts.authentication.handle(exchange);
  const open = anonymous(parts, exchange);
  if (open !== undefined) return { answer: open, session };
  if (session === undefined) return { answer: unauthenticated(path), session };
  const signedIn: SignedInExchange = { ...exchange, session };
  return {
    answer: needsToken(parts, signedIn) ? unauthorized(path, 'X-Token') : signedInAnswer(parts, signedIn),
    session,
  };
}

/** What can be read without login. */
function anonymous(
  { traits, state, authentication }: ApiParts,
  { method, path, session }: Exchange,
): Answer | undefined {
  const made =
    path === '/api/info'
      ? info(traits, session, state.hash())
      : path === '/api/setup'
        ? setup()
        : authentication.methods(path);
  return made !== undefined && method !== 'GET' ? methodNotAllowed(path, ['GET']) : made;
}

/** Browsers must send the token of user_info with every write (protocol.md 2.8 and 12.10). */
function needsToken({ traits }: ApiParts, { method, headers, session }: SignedInExchange): boolean {
  if (!traits.browserTokenRule || method === 'GET') return false;
  return headers['user-agent']?.includes('Mozilla') === true && headers['x-token'] !== session.csrfToken;
}

function signedInAnswer(parts: ApiParts, exchange: SignedInExchange): Answer {
  const { method, path, session } = exchange;
  if (path === root || path.startsWith(`${root}/`)) return parts.configuration.handle(exchange);
  if (path === '/api/transaction') return parts.transaction.handle(exchange);
  if (path === '/api/transaction/changes') return parts.transaction.changes(exchange);
  const made = readable(parts.traits, path, session);
  if (made === undefined) return notFound(path);
  return method === 'GET' ? made : methodNotAllowed(path, ['GET']);
}

function readable(traits: Traits, path: string, session: Session): Answer | undefined {
  switch (path) {
    case '/api':
      return entryPoints(traits);
    case '/api/user_info':
    case '/api/user/info':
    case '/api/userinfo':
      return userInfo(session, '/api/user_info');
    case '/api/endpoints':
      return endpointList(session);
    case traits.healthPath:
      return health(traits);
    default:
      return undefined;
  }
}
