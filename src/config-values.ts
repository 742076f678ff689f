import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';

import { DEMO_PROFILES, isDemoProfile, type DemoProfile } from './demo/index.ts';
import { isLoopbackHost } from './loopback.ts';

// How the text of an environment variable is read. Each function throws an Error whose message ends the sentence «NAME …».

export function parseText(text: string): string {
  return text;
}

export function integer(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    throw new Error(`must be a whole number from ${least} to ${most}, but is ${JSON.stringify(text)}`);
  };
}

export function oneOf<T extends string>(values: readonly T[]): (text: string) => T {
  return (text) => {
    const value = values.find((candidate) => candidate === text);
    if (value !== undefined) return value;
    throw new Error(`must be one of ${values.join(', ')}, but is ${JSON.stringify(text)}`);
  };
}

export function parseFlag(text: string): boolean {
  return oneOf(['true', 'false'])(text) === 'true';
}

export function parseProfile(text: string): DemoProfile {
  if (isDemoProfile(text)) return text;
  throw new Error(`must be one of ${DEMO_PROFILES.join(', ')}, but is ${JSON.stringify(text)}`);
}

/**
 * The origin of an appliance, or `demo`.
 * Threat: over plain HTTP passwords and sessions can be read on the way; only a loopback connection has no way.
 */
export function parseApplianceUrl(text: string): URL | 'demo' {
  if (text === 'demo') return text;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['https:', 'http:'].includes(url.protocol))
    throw new Error('must be an https:// URL, such as https://sps.example.com, or demo');
  if (url.pathname !== '/' || url.search || url.hash || url.username || url.password) {
    throw new Error('must have only a scheme, a host and perhaps a port, such as https://sps.example.com');
  }
  if (url.protocol === 'http:' && !isLoopbackHost(url.hostname))
    throw new Error('must start with https://, because http:// is accepted for loopback addresses only');
  return url;
}

export function parseCaFile(path: string): string {
  let pem: string;
  try {
    pem = readFileSync(path, 'utf8');
  } catch (error) {
    throw new Error(`names ${path}, which cannot be read (${(error as NodeJS.ErrnoException).code})`, { cause: error });
  }
  try {
    new X509Certificate(pem);
  } catch (error) {
    throw new Error(`names ${path}, which does not contain a certificate in PEM format`, { cause: error });
  }
  return pem;
}

/** Threat: a short secret can be guessed offline from one cookie. */
export function parseSecrets(text: string): readonly string[] {
  const secrets = text.split(',').map((secret) => secret.trim());
  if (secrets.some((secret) => secret.length < 32))
    throw new Error('must contain secrets of at least 32 characters each, separated by commas');
  return secrets;
}

/**
 * Addresses and networks, `10.0.0.0/8,192.0.2.1`.
 * Threat: whoever is believed can pretend to be any client, and escape every limit per client.
 */
export function parseNetworks(text: string): readonly string[] {
  const networks = text.split(',').map((network) => network.trim());
  const wrong = networks.find((network) => !isNetwork(network));
  if (wrong === undefined) return networks;
  throw new Error(
    `must list IP addresses and networks such as 10.0.0.0/8, separated by commas, but contains ${JSON.stringify(wrong)}`,
  );
}

function isNetwork(text: string): boolean {
  const [address = '', prefix, ...more] = text.split('/');
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  if (prefix === undefined) return true;
  return /^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128);
}
