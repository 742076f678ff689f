import { isIP } from 'node:net';

/** Forms of values that the appliance documents, beyond their type. */
export type ValueFormat = 'NAME' | 'PORT' | 'TIME' | 'ADDRESS' | 'NETWORK' | 'CERTIFICATE';

interface FormatRule {
  /** Ends the sentence «The value must be …». */
  readonly expected: string;
  readonly accepts: (value: unknown) => boolean;
}

/** Sources: resources.md A2 (addresses with prefix, ports), A4 ff. (names), A8 (PEM without other text), A9 (H:MM). */
const RULES: Record<ValueFormat, FormatRule> = {
  NAME: {
    expected: 'a name without white space',
    accepts: (value) => typeof value === 'string' && /^\S+$/u.test(value),
  },
  PORT: { expected: 'a port from 1 to 65535', accepts: (value) => Number(value) >= 1 && Number(value) <= 65_535 },
  TIME: {
    expected: 'a time of day, such as 8:00 or 23:59',
    accepts: (value) => typeof value === 'string' && /^([01]?\d|2[0-3]):[0-5]\d$/.test(value),
  },
  ADDRESS: { expected: 'an IP address', accepts: (value) => typeof value === 'string' && isIP(value) !== 0 },
  NETWORK: { expected: 'an IP address with a prefix length, such as 10.20.30.0/24', accepts: isNetwork },
  CERTIFICATE: {
    expected: 'a certificate in PEM format, without text before BEGIN',
    accepts: (value) =>
      typeof value === 'string' && /^-----BEGIN CERTIFICATE-----\s[\s\S]+-----END CERTIFICATE-----\s*$/.test(value),
  },
};

/** Host bits may be set: the samples have `192.168.1.1/24`. */
function isNetwork(value: unknown): boolean {
  const [, address, prefix] = typeof value === 'string' ? (/^([^/]+)\/(\d{1,3})$/.exec(value) ?? []) : [];
  const version = isIP(address ?? '');
  return version !== 0 && Number(prefix) <= (version === 4 ? 32 : 128);
}

/** Tells what a value must be, if it is not; undefined if it fits. Null fits: whether it may be null is another question. */
export function formatProblem(format: ValueFormat, value: unknown): string | undefined {
  return value === null || RULES[format].accepts(value) ? undefined : RULES[format].expected;
}
