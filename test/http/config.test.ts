import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, test } from 'vitest';

import { ConfigError, printConfig, readConfig, VARIABLE_NAMES } from '../../src/config.ts';

const ca = fileURLToPath(new URL('../appliance/fixtures/ca.pem', import.meta.url));
const goldenDefaults = fileURLToPath(new URL('defaults.txt', import.meta.url));

/** What is said against an environment, as lines. */
function mistakesOf(environment: Record<string, string>): string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n');
    throw error;
  }
  return [];
}

test('the defaults are those of the golden file', () => {
  expect(`${printConfig(readConfig({}))}\n`).toBe(readFileSync(goldenDefaults, 'utf8'));
});

test('every variable is printed, and an empty one counts as unset', () => {
  const empty = Object.fromEntries(VARIABLE_NAMES.map((name) => [name, '']));
  const lines = printConfig(readConfig(empty)).split('\n');
  expect(lines.map((line) => line.split('=', 1)[0])).toEqual(VARIABLE_NAMES);
  expect(readConfig(empty)).toEqual(readConfig({}));
});

test('what is printed can be read again, secrets and files excepted', () => {
  const environment = { PORT: '0', SPS_URL: 'https://sps.example:8443', DEMO_CONNECTIONS: '7', LOG_LEVEL: 'debug' };
  const printed = printConfig(readConfig(environment));
  const again = Object.fromEntries(printed.split('\n').map((line) => line.split('=', 2) as [string, string]));
  expect(readConfig(again)).toEqual(readConfig(environment));
});

test('neither secrets nor certificates are printed', () => {
  const secret = 'canary-canary-canary-canary-canary';
  const printed = printConfig(readConfig({ SESSION_SECRETS: `${secret},${secret}2`, SPS_CA_FILE: ca }));
  expect(printed).toContain('SESSION_SECRETS=***');
  expect(printed).toContain('SPS_CA_FILE=(PEM)');
  expect(printed).not.toMatch(/canary|BEGIN/);
});

describe('mistakes', () => {
  test('are reported all together, each with the name of its variable', () => {
    const wrong = {
      PORT: '65536',
      SPS_URL: 'http://sps.example',
      SPS_CA_FILE: '/does/not/exist.pem',
      SPS_LIST_BODIES: 'sometimes',
      SESSION_SECRETS: 'short',
      LOG_LEVEL: 'loud',
      DEMO_PROFILE: '5.0',
    };
    const mistakes = mistakesOf(wrong);
    expect(mistakes.map((line) => line.split(' ', 1)[0])).toEqual(Object.keys(wrong));
    expect(mistakes.join('\n')).not.toContain('short');
  });

  test.each([
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['PORT', '0x50'],
    ['PORT', ' 80'],
    ['SPS_TIMEOUT_MS', '0'],
    ['MAX_DEPTH', 'many'],
    ['SPS_URL', 'sps.example.com'],
    ['SPS_URL', 'ftp://sps.example.com'],
    ['SPS_URL', 'http://192.0.2.1'],
    ['SPS_URL', 'http://localhost.example.com'],
    ['SPS_URL', 'https://user:password@sps.example.com'],
    ['SPS_URL', 'https://sps.example.com/api'],
    ['SPS_CA_FILE', goldenDefaults],
    ['SESSION_SECRETS', `${'x'.repeat(32)},`],
    ['COOKIE_SECURE', 'yes'],
  ])('%s=%s is one', (name, value) => {
    expect(mistakesOf({ [name]: value })).toEqual([expect.stringMatching(new RegExp(`^${name} `)) as string]);
  });

  test.each([undefined, ''])(
    'NODE_ENV=production with SPS_URL=%s is one: made-up data is for who asks for it',
    (url) => {
      const environment = { NODE_ENV: 'production', ...(url !== undefined && { SPS_URL: url }) };
      expect(mistakesOf({ ...environment, PORT: 'x' })).toEqual([
        expect.stringMatching(/^PORT /) as string,
        expect.stringMatching(/^SPS_URL must be set .*\bdemo\b/) as string,
      ]);
      expect(mistakesOf({ ...environment, SPS_URL: 'demo' })).toEqual([]);
      expect(readConfig(environment, 'demo appliance').applianceUrl).toBe('demo');
    },
  );

  test.each([
    ['SPS_URL', 'demo'],
    ['SPS_URL', 'http://127.0.0.1:8080'],
    ['SPS_URL', 'http://localhost'],
    ['SPS_URL', 'http://[::1]:8080'],
    ['SPS_URL', 'https://sps.example.com/'],
    ['SPS_CA_FILE', ca],
    ['SESSION_SECRETS', `${'x'.repeat(32)}, ${'y'.repeat(40)}`],
    ['DEMO_CONNECTIONS', '0'],
  ])('%s=%s is none', (name, value) => {
    expect(mistakesOf({ [name]: value })).toEqual([]);
  });
});
