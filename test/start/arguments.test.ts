import { afterEach, describe, expect, test, vi } from 'vitest';

import { readConfig, readWarnings } from '../../src/config.ts';
import { PACKAGE_VERSION } from '../../src/package-version.ts';
import { readArguments, UsageError } from '../../src/start/arguments.ts';
import { endPrograms, run } from '../http/program.ts';

afterEach(async () => {
  await endPrograms();
  vi.restoreAllMocks();
});

const USAGE = { command: 'program', about: ['Does something.'], options: { quick: 'do it fast' }, operands: 1 };

describe('the command line', () => {
  test('gives the options and the other arguments', () => {
    expect(readArguments(USAGE, ['--quick', 'it'])).toEqual({ options: new Set(['quick']), operands: ['it'] });
    expect(readArguments(USAGE, [])).toEqual({ options: new Set(), operands: [] });
  });

  test.each([
    [['--quik'], 'Unknown option --quik. Did you mean --quick?'],
    [['-x'], 'Unknown option -x.'],
    [['--constructor'], 'Unknown option --constructor.'],
    [['--quick=yes'], 'The option --quick takes no value.'],
    [['one', 'two'], 'Unexpected argument: two'],
  ])('%j is refused with the usage', (words, message) => {
    expect(() => readArguments(USAGE, words)).toThrow(UsageError);
    expect(() => readArguments(USAGE, words)).toThrow(message);
    expect(() => readArguments(USAGE, words)).toThrow('--quick    do it fast');
  });

  test.each([
    [['--help'], 'Usage: program'],
    [['--help', 'whatever', 'else'], '--version  print the version and end'],
    [['--version'], `${PACKAGE_VERSION}\n`],
  ])('%j is answered', (words, text) => {
    const said: string[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((one) => said.push(String(one)) > 0);
    expect(readArguments(USAGE, words)).toBeUndefined();
    expect(said.join('')).toContain(text);
  });

  test.each([
    ['main.ts', '--hepl', 'Did you mean --help?'],
    ['demo-main.ts', '--port', 'Unknown option --port.'],
    ['explain-main.ts', '--all', 'Unknown option --all.'],
  ])('of %s: %s starts nothing', async (entry, word, message) => {
    const program = run(entry, {}, word);
    expect(await program.ended).toBe(1);
    expect(program.stdout()).toBe('');
    expect(program.stderr()).toContain(message);
    expect(program.stderr()).toContain('Usage: npm ');
  });
});

describe('warnings', () => {
  const warningsIn = (environment: Readonly<Record<string, string>>): readonly string[] =>
    readWarnings(readConfig(environment), environment);

  test.each([
    ['SPS_ULR', 'SPS_ULR is not a variable of this program. Did you mean SPS_URL?'],
    ['SPS_CAFILE', 'Did you mean SPS_CA_FILE?'],
    ['MAX_OPERATION', 'Did you mean MAX_OPERATIONS?'],
    ['DEMO_PROFIL', 'Did you mean DEMO_PROFILE?'],
    ['SESSION_SECRET', 'Did you mean SESSION_SECRETS?'],
    ['TRUSTED_PROXY', 'TRUSTED_PROXY is not'],
    ['SPS_SOMETHING_ELSE_ENTIRELY', 'SPS_SOMETHING_ELSE_ENTIRELY is not a variable of this program.'],
  ])('name %s, never its value', (name, message) => {
    const environment = { SPS_URL: 'https://sps.example.com', [name]: 'canary-value' };
    const warnings = readWarnings(readConfig(environment), environment);
    expect(warnings.join('\n')).toContain(name === 'TRUSTED_PROXY' ? '' : message);
    expect(warnings.join('\n')).not.toContain('canary-value');
  });

  test('leave the variables of others alone, and empty ones', () => {
    const others = {
      PATH: '/bin',
      HOME: '/',
      NODE_ENV: 'test',
      LC_ALL: 'C',
      SESSION_MANAGER: 'x',
      MAXIMUM: '1',
      SPS_ULR: '',
    };
    expect(warningsIn({ SPS_URL: 'https://sps.example.com', ...others })).toEqual([]);
    expect(warningsIn({})).toEqual([]);
  });

  test('tell of a demo appliance that was not meant', () => {
    const [unknown, demo] = warningsIn({ SPS_ULR: 'https://sps.example.com' });
    expect(unknown).toContain('Did you mean SPS_URL?');
    expect(demo).toMatch(/^SPS_URL is not set, although SPS_ULR is: this is the demo appliance/);
    expect(warningsIn({ SPS_CACHE: 'off' }).join()).toContain('SPS_URL is not set, although SPS_CACHE is');
    expect(warningsIn({ SPS_URL: 'demo', SPS_CACHE: 'off' })).toEqual([]);
  });

  test.each(['0.0.0.0', '::', '192.0.2.1', 'gateway.example'])('tell of a demo appliance at %s', (host) => {
    expect(warningsIn({ HOST: host }).join()).toContain(`is served on ${host}: everybody who can reach that address`);
    expect(warningsIn({ HOST: host, SPS_URL: 'https://sps.example.com' })).toEqual([]);
  });

  test.each(['127.0.0.1', '::1', 'localhost'])('tell nothing of a demo appliance at %s', (host) => {
    expect(warningsIn({ HOST: host })).toEqual([]);
  });

  test('are on standard error of the program, which starts all the same', async () => {
    const program = run('main.ts', { PORT: '0', SPS_ULR: 'https://sps.example.com' });
    await program.said(/GraphiQL/);
    expect(program.stderr()).toMatch(/^Warning: SPS_ULR is not a variable of this program\. Did you mean SPS_URL\?\n/);
    program.process.kill('SIGTERM');
    expect(await program.ended).toBe(0);
  });
});
