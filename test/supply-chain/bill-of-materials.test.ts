import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Component {
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly hashes?: readonly unknown[];
  readonly licenses?: readonly unknown[];
}

function npm(...words: string[]): string {
  const { stdout, stderr, status } = spawnSync('npm', words, { cwd: root, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  return stdout;
}

/** npm has the command since its version 10, which came with Node 20; Debian packages the two apart. */
const hasSbom = Number(npm('--version').split('.')[0]) >= 10;

test.skipIf(!hasSbom)('npm run sbom names the packages of production, each with its hash and its licence', () => {
  const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')) as {
    packages: Record<string, { version: string; dev?: true; devOptional?: true }>;
  };
  const installed = Object.entries(packages)
    .filter(([place, { dev, devOptional }]) => place !== '' && !dev && !devOptional)
    .map(([place, { version }]) => `${place.split('node_modules/').at(-1) ?? ''}@${version}`);

  const bill = JSON.parse(npm('run', '--silent', '--offline', 'sbom')) as {
    bomFormat: string;
    metadata: { component: Component };
    components: Component[];
  };
  expect(bill.bomFormat).toBe('CycloneDX');
  expect(bill.metadata.component).toMatchObject({ name: 'sps-graphql', type: 'application' });
  const named = bill.components.map(({ group, name, version }) => `${group ? `${group}/` : ''}${name}@${version}`);
  expect(named.sort()).toEqual([...new Set(installed)].sort());
  expect(named).toEqual(expect.arrayContaining([expect.stringMatching(/^graphql@16\./)]));
  expect(bill.components.filter(({ hashes, licenses }) => hashes?.length !== 1 || licenses?.length !== 1)).toEqual([]);
});
