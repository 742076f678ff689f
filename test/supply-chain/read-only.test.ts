import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { watch } from '../canaries/watch.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');

/** Node's own guard: it refuses everything that is not allowed, whatever the rights of the files say, to root as well. */
const flags = process.allowedNodeEnvironmentFlags;
const GUARD = [
  flags.has('--permission') ? '--permission' : '--experimental-permission',
  '--allow-fs-read=*',
  // Only newer versions guard the network.
  ...(flags.has('--allow-net') ? ['--allow-net'] : []),
  '--disable-warning=ExperimentalWarning',
];

let folder: string;
let program: ChildProcess | undefined;
let output = '';

/** What the image holds: the compiled files, the schema, package.json and the packages. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-only-'));
  // As `npm run build` does; types are checked elsewhere.
  const words = [compiler, '-p', 'tsconfig.build.json', '--noCheck', '--outDir', join(folder, 'dist')];
  const built = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
  expect(built.status, built.stdout).toBe(0);
  cpSync(join(root, 'schema'), join(folder, 'schema'), { recursive: true });
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const path of paths()) chmodSync(join(folder, path), statSync(join(folder, path)).isDirectory() ? 0o555 : 0o444);
}, 60_000);

afterAll(async () => {
  if (program?.exitCode === null) {
    const ended = once(program, 'exit');
    program.kill('SIGKILL');
    await ended;
  }
  for (const path of paths()) chmodSync(join(folder, path), 0o755);
  rmSync(folder, { recursive: true });
});

/** Everything below the folder but the packages. */
function paths(): string[] {
  const isOwn = (path: string): boolean => !path.startsWith('node_modules');
  return ['.', ...(readdirSync(folder, { recursive: true }) as string[]).filter(isOwn)];
}

/** Starts the built program. @returns its address. */
async function start(): Promise<string> {
  const { PATH = '' } = process.env;
  program = spawn(process.execPath, [...GUARD, 'dist/main.js'], {
    cwd: folder,
    env: { PATH, PORT: '0', NODE_ENV: 'production', SPS_URL: 'demo' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { stdout, stderr } = program;
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const url = /Server listening at (http:\/\/[\d.]+:\d+)/.exec(output)?.[1];
      if (url !== undefined) resolve(url);
    };
    stdout?.on('data', read);
    stderr?.on('data', read);
    program?.once('exit', () => reject(new Error(output)));
  });
}

async function ask(url: string, query: string): Promise<unknown> {
  const authorization = `Basic ${Buffer.from('admin:admin').toString('base64')}`;
  const headers = { 'content-type': 'application/json', authorization };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return response.json();
}

test('the guard is one: writing, starting programs and threads are refused', () => {
  const attempts = [
    `require('node:fs').writeFileSync(${JSON.stringify(join(folder, 'written'))}, '')`,
    `require('node:fs').writeFileSync(${JSON.stringify(join(tmpdir(), 'written'))}, '')`,
    `require('node:child_process').spawnSync('true')`,
    `new (require('node:worker_threads').Worker)('', { eval: true })`,
  ];
  for (const attempt of attempts) {
    const { status, stderr } = spawnSync(process.execPath, [...GUARD, '-e', attempt], { encoding: 'utf8' });
    expect([attempt, status]).toEqual([attempt, 1]);
    expect(stderr).toContain('ERR_ACCESS_DENIED');
  }
});

test('the built program starts, serves and ends without writing a file, starting a program or a thread', async () => {
  const before = paths();
  const url = await start();
  expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  expect(await ask(url, '{ viewer { name } auditPolicies(first: 1) { totalCount } }')).toMatchObject({
    data: { viewer: { name: 'admin' }, auditPolicies: { totalCount: expect.any(Number) as number } },
  });
  const create = 'mutation { auditPolicyCreate(input: { name: "a" }) { auditPolicy { name } } }';
  expect(await ask(url, create)).toMatchObject({ extensions: { transaction: { outcome: 'COMMITTED' } } });
  expect((await fetch(`${url}/metrics`)).status).toBe(200);
  program?.kill('SIGTERM');
  expect(await once(program as ChildProcess, 'exit')).toEqual([0, null]);
  expect(output).not.toMatch(/ERR_ACCESS_DENIED|EROFS|EACCES|EPERM/);
  expect(paths()).toEqual(before);
  watch.searchProgram(output);
}, 60_000);
