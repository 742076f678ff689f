import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

/** Instructions of the Dockerfile, with those of the last stage, of which the image is made. */
const instructions = read('Dockerfile')
  .replaceAll(/^#.*\n/gm, '')
  .replaceAll('\\\n', '')
  .split('\n')
  .filter((line) => line.trim() !== '');
const image = instructions.slice(instructions.findLastIndex((line) => line.startsWith('FROM ')));

test('all stages have the same base, whose version is named', () => {
  expect(instructions[0]).toMatch(/^ARG NODE_IMAGE=node:\d+-slim$/);
  const bases = instructions.filter((line) => line.startsWith('FROM ')).map((line) => line.split(' ')[1]);
  expect(bases).toEqual(['${NODE_IMAGE}', '${NODE_IMAGE}', '${NODE_IMAGE}']);
});

test('packages come from the lock file, and no script of theirs is run', () => {
  const runs = instructions.filter((line) => line.startsWith('RUN '));
  expect(runs.filter((line) => /\bnpm (ci|i|install)\b/.test(line)).length).toBe(2);
  expect(runs.filter((line) => !/^RUN npm (ci (--omit=dev )?--ignore-scripts |run build$)/.test(line))).toEqual([]);
  expect(instructions.filter((line) => line.startsWith('ADD '))).toEqual([]);
});

test('the image takes production packages only, has a user without rights and tells its health', () => {
  expect(image.filter((line) => line.startsWith('RUN '))).toEqual([]);
  expect(image).toContain('COPY --from=dependencies /app/node_modules node_modules');
  expect(image.findIndex((line) => line === 'USER node')).toBeGreaterThan(
    image.findLastIndex((line) => line.startsWith('COPY ')),
  );
  expect(image.filter((line) => line.startsWith('USER '))).toEqual(['USER node']);
  expect(image.filter((line) => line.startsWith('HEALTHCHECK '))).toHaveLength(1);
  // Through a shell, or npm, signals would not arrive.
  expect(image.at(-1)).toBe('CMD ["node", "--max-semi-space-size=32", "dist/main.js"]');
});

test('the image names no appliance, and its cookies are Secure whatever a proxy makes of Host', () => {
  const environment = image.filter((line) => line.startsWith('ENV ')).join(' ');
  expect(environment).toContain('NODE_ENV=production');
  expect(environment).toContain('COOKIE_SECURE=always');
  expect(environment).not.toContain('SPS_URL');
});

test('the build sees what it names and nothing else', () => {
  const lines = read('.dockerignore')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(lines[0]).toBe('*');
  expect(lines.slice(1).filter((line) => !line.startsWith('!'))).toEqual([]);
  expect(lines).not.toContain('!node_modules');
});
