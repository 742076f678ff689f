import type { Logger } from 'pino';

import { ApplianceError, causeForLog } from '../appliance/index.ts';
import type { DemoAppliance } from '../demo/index.ts';
import type { Gateway } from '../server.ts';
import { cureOf } from './causes.ts';
import { announceDemo, say } from './demo.ts';

/** How long the start waits for the first answer of the appliance, in milliseconds. */
const ANSWER_WITHIN_MS = 5_000;

/** Prints what a person needs to begin: where GraphiQL is, and who can sign in at the demo appliance. */
export function welcome({ url }: Gateway, demo: DemoAppliance | undefined): void {
  say(`\n  GraphiQL        ${url}/graphql`);
  if (demo) announceDemo(demo);
}

/**
 * Prints which appliance it is and whether it answers, and what to do if it does not. The log is told of that as well. The gateway goes on in
 * any case: an appliance can come up later. Never rejects.
 */
export async function introduceAppliance(
  { askAppliance }: Pick<Gateway, 'askAppliance'>,
  { origin }: URL,
  log: Logger,
  withinMs = ANSWER_WITHIN_MS,
): Promise<void> {
  try {
    const info = await askAppliance(AbortSignal.timeout(withinMs));
    say(`  Appliance       ${origin} answers${describe(info)}\n`);
  } catch (error) {
    const cause = causeOf(error);
    const { reason, cure } = cureOf(cause);
    log.warn({ cause, appliance: origin }, `the appliance cannot be used: ${reason} ${cure}`);
    say(`  Appliance       ${origin} does not answer as an appliance does (${cause})`);
    say(`                  ${reason}\n                  ${cure}\n`);
  }
}

function causeOf(error: unknown): string {
  if (!(error instanceof ApplianceError)) return 'INTERNAL_SERVER_ERROR';
  // Nobody but the patience of the start ends this request.
  return error.failure === 'aborted' ? 'TIMEOUT' : (causeForLog(error) ?? error.failure.toUpperCase());
}

/** What `/api/info` says of itself; most of it only to those who are signed in (protocol.md 10.4). */
function describe(info: Readonly<Record<string, unknown>>): string {
  const text = (name: string): string => (typeof info[name] === 'string' ? info[name] : '');
  const name = [text('hostname'), text('domainname')].filter((part) => part !== '').join('.');
  const version = text('firmware_version') === '' ? '' : `SPS ${text('firmware_version')}`;
  const told = [name, version].filter((part) => part !== '').join(', ');
  return told === ''
    ? ''
    : ` (${printable(told)}${version === '' ? '; it tells its version to those who sign in' : ''})`;
}

/** Threat: another server could steer the terminal with what it says. */
function printable(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?').slice(0, 120);
}
