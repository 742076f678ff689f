import type { Config, Program } from './config.ts';
import { isLoopbackHost } from './loopback.ts';
import { didYouMean, editDistance } from './nearest-name.ts';

/** Names that look like variables of this program and no other. */
const OURS = /^(SPS|DEMO|MAX)_/;
/** Letters by which a name can differ from a variable and still be meant as it. */
const TYPING_ERROR = 2;

/**
 * What is probably not meant as it is configured, as sentences. Values are never in them: one of them may be a secret.
 * Threat: a typing error in the name of a variable starts made-up data with known passwords, or leaves out a limit.
 * @param names all names of variables that are set to something
 * @param known the variables that there are
 * @param program the demo appliance alone listens on loopback, and is meant to be one
 */
export function warningsOf(
  { applianceUrl, applianceCa, host, demo }: Config,
  names: readonly string[],
  known: readonly string[],
  program: Program,
): readonly string[] {
  const unknown = names.filter((name) => !known.includes(name) && isMeantForUs(name, known));
  const warnings = unknown.map((name) => `${name} is not a variable of this program.${didYouMean(name, known)}`);
  if (applianceUrl !== 'demo' || program !== 'gateway') return warnings;
  const forAppliance = names.filter((name) => name.startsWith('SPS_') && name !== 'SPS_URL');
  if (forAppliance.length > 0 && !names.includes('SPS_URL')) {
    warnings.push(
      `SPS_URL is not set, although ${forAppliance.join(', ')} is: this is the demo appliance with made-up data, not yours.`,
    );
  }
  if (applianceCa !== undefined) warnings.push('SPS_CA_FILE is not used: the demo appliance has no certificate.');
  if (!isLoopbackHost(host.includes(':') ? `[${host}]` : host)) {
    warnings.push(
      `The demo appliance (SPS ${demo.profile}) is served on ${host}: everybody who can reach that address can sign in with its known passwords. Its data is made up.`,
    );
  }
  return warnings;
}

function isMeantForUs(name: string, known: readonly string[]): boolean {
  if (OURS.test(name)) return true;
  return name.includes('_') && known.some((one) => one.includes('_') && editDistance(name, one) <= TYPING_ERROR);
}
