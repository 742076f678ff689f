import { parseArgs } from 'node:util';

/** What every peer is started with. */
export interface PeerOptions {
  readonly port: number;
  /** Origin of the appliance. */
  readonly upstream: string;
  /** Connections to the appliance at most. */
  readonly connections: number;
}

/** Reads `--port`, `--upstream` and `--connections`. @throws TypeError for anything else. */
export function readPeerOptions(): PeerOptions {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, upstream: { type: 'string' }, connections: { type: 'string' } },
  });
  return { port: Number(values.port), upstream: values.upstream ?? '', connections: Number(values.connections) };
}

/**
 * The appliance's session of an `Authorization` header, as a Cookie header: one login per user, then remembered, which is
 * what the gateway does with Basic credentials.
 */
export function sessionsOf(upstream: string): (authorization: string | undefined) => Promise<string> {
  const sessions = new Map<string, Promise<string>>();
  return (authorization = '') => {
    let session = sessions.get(authorization);
    if (session === undefined) sessions.set(authorization, (session = signIn(upstream, authorization)));
    return session;
  };
}

/** protocol.md 2.1: the cookie is found by its name, never by its place. */
async function signIn(upstream: string, authorization: string): Promise<string> {
  const response = await fetch(`${upstream}/api/authentication`, { headers: { authorization } });
  await response.arrayBuffer();
  const cookie = response.headers.getSetCookie().find((candidate) => candidate.startsWith('session_id='));
  if (response.status !== 200 || cookie === undefined) throw new Error(`signing in is answered ${response.status}`);
  return cookie.split(';', 1)[0] ?? '';
}
