import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** How the benchmark is run. */
export interface Options {
  /** Rounds per row. */
  readonly rounds: number;
  /** Milliseconds of warm-up per contender and row. */
  readonly warmUpMs: number;
  /** Milliseconds that a contender is measured per round, at least. */
  readonly sliceMs: number;
  /** Queries of each client that a slice has at least, however long that takes. */
  readonly leastQueries: number;
  /** Rounds of a scenario that are repeated at most, because other programs took too much of the machine meanwhile. */
  readonly mostRepeats: number;
  /** Scenarios to run; undefined: all. */
  readonly only: readonly number[] | undefined;
  /** Whether the results are written into docs/performance.md. */
  readonly output: 'stdout' | 'document';
  /** Root of the gateway's sources, dependencies installed; undefined: this project. */
  readonly gateway: string | undefined;
  /** The same of another gateway, which is then the only one that the gateway is compared with. */
  readonly beside: string | undefined;
}

export const USAGE = `npm run bench -- [options]
  --quick          3 short rounds instead of 9
  --only 1,5       these scenarios only (1 to 9)
  --rounds n       number of rounds
  --write          puts the results into docs/performance.md
  --gateway dir    measures the gateway of another copy of the project, its dependencies installed
  --beside dir     compares the gateway with that of another copy, and with nothing else
`;

/** Reads the command line. @throws TypeError or RangeError with a message for the person who typed it. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean' },
      only: { type: 'string' },
      rounds: { type: 'string' },
      write: { type: 'boolean' },
      gateway: { type: 'string' },
      beside: { type: 'string' },
    },
  });
  const quick = values.quick ?? false;
  if (values.write && (values.gateway ?? values.beside) !== undefined)
    throw new RangeError('--write is for the gateway of this project only');
  return {
    rounds: values.rounds === undefined ? (quick ? 3 : 9) : integer('--rounds', values.rounds, 99),
    warmUpMs: quick ? 1000 : 2000,
    sliceMs: quick ? 400 : 800,
    leastQueries: quick ? 1 : 2,
    mostRepeats: quick ? 0 : 3,
    only: values.only?.split(',').map((text) => integer('--only', text, 9)),
    output: values.write ? 'document' : 'stdout',
    gateway: values.gateway === undefined ? undefined : resolve(values.gateway),
    beside: values.beside === undefined ? undefined : resolve(values.beside),
  };
}

function integer(option: string, text: string, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= 1 && value <= most) return value;
  throw new RangeError(`${option} takes whole numbers from 1 to ${most}, not ${JSON.stringify(text)}`);
}
