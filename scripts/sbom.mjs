/**
 * Prints the bill of materials of what runs in production, in the format CycloneDX, made by `npm sbom` from the lock file alone.
 * `npm sbom --omit dev` leaves out every package that a development dependency needs as well, graphql among them: so npm is shown a
 * project without development dependencies.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Reads a JSON file of the project. */
function read(file) {
  return JSON.parse(readFileSync(join(root, file), 'utf8'));
}

const project = read('package.json');
const lock = read('package-lock.json');
delete project.devDependencies;
delete lock.packages[''].devDependencies;
for (const [path, { dev, devOptional }] of Object.entries(lock.packages)) {
  if (dev === true || devOptional === true) delete lock.packages[path];
}

// npm names the main component after the folder.
const temporary = mkdtempSync(join(tmpdir(), 'sbom-'));
const folder = join(temporary, project.name);
try {
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify(project));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
  const words = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--sbom-type', 'application'];
  const { stdout, stderr, status } = spawnSync('npm', words, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) process.stderr.write(stderr);
  process.stdout.write(stdout);
  process.exitCode = status ?? 1;
} finally {
  rmSync(temporary, { recursive: true });
}
