import { parseArgs } from 'node:util';

import { didYouMean } from '../nearest-name.ts';
import { PACKAGE_VERSION } from '../package-version.ts';
import { say } from './demo.ts';

/** What the command line of a program may say. */
export interface Usage {
  /** How it is called, without its options. */
  readonly command: string;
  /** What it does, in sentences of one line each. */
  readonly about: readonly string[];
  /** Options of its own and what they do; `help` and `version` are common to all. */
  readonly options?: Readonly<Record<string, string>>;
  /** Arguments that are no options, at most. */
  readonly operands?: number;
  /** What stands below the options. */
  readonly more?: readonly string[];
}

/** What was given. */
export interface Given {
  readonly options: ReadonlySet<string>;
  readonly operands: readonly string[];
}

/** The command line is wrong; the message says how, and what would be right. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const COMMON: Readonly<Record<string, string>> = { help: 'print this and end', version: 'print the version and end' };

/**
 * Reads the command line. `--help` and `--version` are answered here.
 * @param words the arguments after the program's own name
 * @returns undefined: everything is said, and there is nothing left to do.
 * @throws UsageError for what the program does not know
 */
export function readArguments(usage: Usage, words: readonly string[] = process.argv.slice(2)): Given | undefined {
  const known = { ...usage.options, ...COMMON };
  const { tokens } = parseArgs({ args: [...words], strict: false, tokens: true, allowPositionals: true });
  const options = new Set<string>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(known, token.name)) {
      const names = Object.keys(known).map((name) => `--${name}`);
      throw refusal(usage, `Unknown option ${token.rawName}.${didYouMean(token.rawName, names)}`);
    }
    if (token.value !== undefined) throw refusal(usage, `The option ${token.rawName} takes no value.`);
    options.add(token.name);
  }
  if (options.has('help')) {
    say(helpOf(usage));
    return undefined;
  }
  if (options.has('version')) {
    say(PACKAGE_VERSION);
    return undefined;
  }
  const most = usage.operands ?? 0;
  if (operands.length > most) throw refusal(usage, `Unexpected argument: ${operands.slice(most).join(' ')}`);
  return { options, operands };
}

/** An error with the usage below it. */
export function refusal(usage: Usage, mistake: string): UsageError {
  return new UsageError(`${mistake}\n\n${helpOf(usage)}`);
}

function helpOf({ command, about, options = {}, more = [] }: Usage): string {
  const known = Object.entries({ ...options, ...COMMON });
  const width = Math.max(...known.map(([name]) => name.length));
  const lines = known.map(([name, what]) => `  --${name.padEnd(width)}  ${what}`);
  return [`Usage: ${command}`, '', ...about, '', 'Options:', ...lines, ...(more.length > 0 ? ['', ...more] : [])].join(
    '\n',
  );
}
