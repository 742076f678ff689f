import { ConfigError } from '../config.ts';
import { SchemaError } from '../schema/diagnostics.ts';
import { UsageError } from './arguments.ts';

/**
 * Tells why the program does not start, on standard error, and sets exit code 1. What an operator can put right is said in a
 * line per mistake; only what is a fault of the program itself comes with its stack.
 */
export function failStart(error: unknown): void {
  process.stderr.write(`${reasonOf(error)}\n`);
  process.exitCode = 1;
}

function reasonOf(error: unknown): string {
  if (error instanceof ConfigError || error instanceof SchemaError || error instanceof UsageError) return error.message;
  if (!(error instanceof Error)) return String(error);
  return listeningFailure(error) ?? error.stack ?? error.message;
}

const LISTENING_FAILURES: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program listens there already',
  EACCES: 'this user may not listen there',
  EADDRNOTAVAIL: 'this machine does not have the address',
  ENOTFOUND: 'the host name is not known',
};

/** A sentence if the error is that of listening on an address. */
function listeningFailure(error: NodeJS.ErrnoException & { address?: string; hostname?: string; port?: number }) {
  const { syscall, code = '', address, hostname, port } = error;
  if (syscall !== 'listen' && syscall !== 'getaddrinfo') return undefined;
  const place = `${address ?? hostname ?? 'the address'}${port === undefined ? '' : `:${port}`}`;
  return `Cannot listen on ${place}: ${LISTENING_FAILURES[code] ?? code} (variables HOST, PORT, DEMO_PORT).`;
}
