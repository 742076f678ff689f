import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';

const { satisfies } = createRequire(import.meta.url)('semver') as {
  satisfies: (version: string, range: string) => boolean;
};

interface Package {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: true;
  readonly devOptional?: true;
  readonly link?: true;
  readonly inBundle?: true;
  readonly hasInstallScript?: true;
  readonly engines?: { readonly node?: string };
}

type Ranges = Readonly<Record<string, string>>;

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
const lock = read('package-lock.json') as { lockfileVersion: number; packages: Record<string, Package> };
const project = read('package.json') as { dependencies: Ranges; devDependencies: Ranges; overrides: Ranges };

/** By place: `node_modules/a/node_modules/b`. */
const packages = Object.entries(lock.packages).filter(([place]) => place !== '');
const production = packages.filter(([, { dev, devOptional }]) => !dev && !devOptional);
const nameOf = (place: string): string => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
const placesWhere = (some: typeof packages, holds: (one: Package) => boolean): string[] =>
  some.filter(([, one]) => holds(one)).map(([place]) => place);

/** Versions of Node that production must run on: the oldest that the README promises, and that of the image. */
const NODES = ['20.18.1', '24.0.0'];
/** Licences that ask for nothing but that they are named. */
const LICENCES = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  '(MIT AND BSD-3-Clause)',
];
/** All that production may grow to without somebody asking why. */
const MOST_PACKAGES = 180;

/** Packages with scripts that an installation would run, and why nobody misses what they do. */
const INSTALL_SCRIPTS: Ranges = {
  '@apollo/protobufjs': 'warns of a range of versions in the package.json of whoever installs it',
  esbuild: 'development only: copies a binary to where it starts a little faster',
};

describe('every package', () => {
  test('there are some, in a lock file of version 3', () => {
    expect(lock.lockfileVersion).toBe(3);
    expect(packages.length).toBeGreaterThan(production.length);
    expect(production.length).toBeGreaterThan(Object.keys(project.dependencies).length);
  });

  test('comes from the registry, and only with the content that it had here', () => {
    // Without an address it is asked for by name and version at the registry that npm is configured with.
    const isElsewhere = ({ resolved }: Package): boolean =>
      resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/');
    expect(placesWhere(packages, isElsewhere)).toEqual([]);
    expect(placesWhere(packages, ({ integrity = '' }) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity))).toEqual([]);
    expect(placesWhere(packages, ({ version = '' }) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
    expect(placesWhere(packages, ({ link, inBundle }) => link === true || inBundle === true)).toEqual([]);
  });

  test('is asked for by a range, not by git, a file or an address', () => {
    const { dependencies, devDependencies, overrides } = project;
    const ranges = Object.entries({ ...dependencies, ...devDependencies, ...overrides });
    expect(ranges.filter(([, range]) => !/^[\^~]?\d+\.\d+\.\d+$/.test(range))).toEqual([]);
  });

  test('needs no script when it is installed', () => {
    const names = placesWhere(packages, ({ hasInstallScript }) => hasInstallScript === true).map(nameOf);
    expect(names.sort()).toEqual(Object.keys(INSTALL_SCRIPTS).sort());
  });
});

describe('a package of production', () => {
  test(`is one of ${MOST_PACKAGES} at most: ${production.length}`, () => {
    expect(production.length).toBeLessThanOrEqual(MOST_PACKAGES);
  });

  test('has a licence that allows everything', () => {
    expect(placesWhere(production, ({ license = '' }) => !LICENCES.includes(license))).toEqual([]);
  });

  test.each(NODES)('runs on Node %s', (node) => {
    const wantsAnother = ({ engines }: Package): boolean =>
      engines?.node !== undefined && !satisfies(node, engines.node);
    const names = placesWhere(production, wantsAnother).map(nameOf);
    expect(names).toEqual([]);
  });

  test('is not a second graphql: a schema of the one would be none to the other', () => {
    expect(packages.map(([place]) => place).filter((place) => nameOf(place) === 'graphql')).toEqual([
      'node_modules/graphql',
    ]);
  });
});
