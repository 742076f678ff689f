/**
 * What the GraphiQL page is built from and into, shared by the build and by the check whether a build is needed.
 * Plain JavaScript on node:* alone: the check runs before every start and must not wait for a compiler.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

export const pageDirectory = join(root, 'src/explorer/page');

/** Not `dist/explorer`: the compiler writes there what it makes of `src/explorer`. */
export const outputDirectory = join(root, 'dist/explorer-page');

/** Written last, so that an interrupted build counts as none. */
export const stampFile = join(outputDirectory, '.inputs');

/** @returns {string} a hash of every file that the result depends on; the lock file stands for all packages */
export function hashOfInputs() {
  const hash = createHash('sha256');
  for (const file of [...filesBelow(pageDirectory), ...filesOfBuild()].sort()) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

/** @returns {boolean} whether the last finished build was made from the present inputs */
export function isUpToDate() {
  try {
    return readFileSync(stampFile, 'utf8') === hashOfInputs();
  } catch {
    return false;
  }
}

function filesOfBuild() {
  return ['package-lock.json', 'scripts/build-explorer.mjs', 'scripts/explorer-inputs.mjs'].map((file) =>
    join(root, file),
  );
}

function filesBelow(directory) {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
