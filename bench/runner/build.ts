import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/u, '');
const BENCH = fileURLToPath(new URL('..', import.meta.url));
/** One folder per run, so that two runs do not take each other's files away. */
const BUILT = `${BENCH}dist/${process.pid}`;
const TSC = `${ROOT}/node_modules/typescript/bin/tsc`;

/** The compiled gateway's main file. */
export const GATEWAY_FILE = `${BUILT}/gateway/dist/main.js`;

/** That of the gateway that is measured beside it. */
export const BESIDE_FILE = `${BUILT}/beside/dist/main.js`;

/** The compiled form of a file of the benchmark, such as `peers/rest`. */
export function builtFile(name: string): string {
  return `${BUILT}/processes/bench/${name}.js`;
}

/** Installs the peers' dependencies unless they are there. @throws Error when npm fails. */
export function installPeers(): void {
  if (!existsSync(`${BENCH}node_modules`)) run('npm', ['ci', '--prefix', BENCH, '--no-audit', '--no-fund']);
}

/**
 * Compiles the gateway and the benchmark's processes, so that nothing is compiled while something is measured.
 * `gateway` is the root of the gateway's sources; this project's when left out. `beside`: that of another one, to be compared with it.
 * @throws Error when the compiler finds a mistake.
 */
export function build(gateway: string = ROOT, beside?: string): void {
  buildGateway(gateway, `${BUILT}/gateway`);
  if (beside !== undefined) buildGateway(beside, `${BUILT}/beside`);
  run(process.execPath, [TSC, '-p', `${BENCH}tsconfig.build.json`, '--outDir', `${BUILT}/processes`]);
}

function buildGateway(root: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  // The gateway finds its schema and its packages relative to itself; without these links it would run on the peers' packages.
  for (const name of ['schema', 'node_modules', 'package.json']) symlinkSync(`${root}/${name}`, `${folder}/${name}`);
  run(process.execPath, [TSC, '-p', `${root}/tsconfig.build.json`, '--outDir', `${folder}/dist`]);
}

/** Removes what was built. */
export function removeBuild(): void {
  rmSync(BUILT, { recursive: true, force: true });
}

/** Whether the built gateway has an environment variable and takes this value for it. */
export function knowsVariable(name: string, value: string): boolean {
  const { status, stdout } = spawnSync(process.execPath, [GATEWAY_FILE, '--print-config'], {
    encoding: 'utf8',
    env: { [name]: value },
  });
  return status === 0 && stdout.split('\n').includes(`${name}=${value}`);
}

function run(command: string, args: readonly string[]): void {
  const { status, error, stdout } = spawnSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${error?.message ?? stdout}`);
}
