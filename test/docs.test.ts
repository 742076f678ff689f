import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { printConfig, readConfig, VARIABLE_NAMES } from '../src/config.ts';
import { ERROR_CODES } from '../src/errors/codes.ts';
import { readSchemaSources } from '../src/schema/sources.ts';
import { startTestGateway, type TestGateway } from './support/gateway.ts';

// The documents say what the program does: their examples are executed, their tables compared.
const root = fileURLToPath(new URL('../', import.meta.url));
const files = ['README.md', ...readdirSync(join(root, 'docs')).map((file) => `docs/${file}`)].sort();
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

interface Block {
  readonly file: string;
  readonly line: number;
  /** First word behind the fence. */
  readonly language: string;
  /** The other words. */
  readonly label: string;
  readonly text: string;
}

function blocksOf(file: string): Block[] {
  const text = textOf(file);
  return [...text.matchAll(/^```(\w*) ?(.*)\n([^]*?)^```$/gm)].map((match) => ({
    file,
    line: text.slice(0, match.index).split('\n').length,
    language: match[1] ?? '',
    label: match[2] ?? '',
    text: match[3] ?? '',
  }));
}

const blocks = files.flatMap(blocksOf);

/** Rows of the table whose head begins with a word, as cells without backquotes. */
function rowsOf(file: string, head: string): string[][] {
  const lines = textOf(file).split('\n');
  const start = lines.findIndex((line) => line.startsWith('|') && cellsOf(line)[0] === head);
  const length = lines.slice(start).findIndex((line) => !line.startsWith('|'));
  return lines.slice(start + 2, length < 0 ? undefined : start + length).map(cellsOf);
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim().replace(/^`(.*)`$/, '$1'));
}

describe('examples', () => {
  let gateway: TestGateway;

  beforeAll(async () => {
    const added = blocks.filter(({ language }) => language === 'sdl').map(({ label, text }) => ({ file: label, text }));
    const bodies = blocks.filter(({ language, label }) => language === 'json' && label.startsWith('demo '));
    const extraCollections = Object.fromEntries(
      bodies.map(({ label, text }) => [label.slice('demo '.length), JSON.parse(text) as Record<string, unknown>[]]),
    );
    gateway = await startTestGateway({ sources: [...readSchemaSources(), ...added], demo: { extraCollections } });
  });

  afterAll(() => gateway.close());

  const operations = blocks.filter(({ language }) => language === 'graphql');

  test('there are some in the README and in most documents', () => {
    expect(new Set(operations.map(({ file }) => file)).size).toBeGreaterThanOrEqual(5);
  });

  test.each(operations.map((block) => [`${block.file}:${block.line}`, block] as const))('%s', async (_place, block) => {
    const { status, json, errors } = await gateway.query(block.text, { user: 'admin' });
    expect(errors).toEqual([]);
    expect(status).toBe(200);
    const next = blocks[blocks.indexOf(block) + 1];
    const hasAnswer = next?.file === block.file && next.language === 'json' && next.label === '';
    if (hasAnswer) expect(json).toEqual(JSON.parse(next.text));
  });

  test('every answer belongs to an operation', () => {
    const answers = blocks.filter(({ language, label }) => language === 'json' && label === '');
    expect(answers.map((answer) => blocks[blocks.indexOf(answer) - 1]?.language)).toEqual(answers.map(() => 'graphql'));
  });
});

describe('tables', () => {
  test('the variables of the README are those of the program, with their defaults', () => {
    const defaults = printConfig(readConfig({})).split('\n');
    const rows = rowsOf('README.md', 'variable').map(([name, value]) => `${name}=${value === 'unset' ? '' : value}`);
    expect(rows).toEqual(defaults);
    expect(rows.length).toBe(VARIABLE_NAMES.length);
  });

  test('the commands of the README exist', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    const commands = rowsOf('README.md', 'command').map(([command]) => command ?? '');
    const names = commands.flatMap((command) => /^npm (?:run )?([\w:]+)/.exec(command)?.[1] ?? []);
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('the codes of errors.md are those of the program', () => {
    const rows = rowsOf('docs/errors.md', 'error code').map(([code, retryable]) => [code, retryable === 'yes']);
    const codes = Object.entries(ERROR_CODES).map(([code, { retryable }]) => [code, retryable]);
    expect(rows).toEqual(codes);
  });

  test('the directives of schema.md are those of the vocabulary', () => {
    const vocabulary = textOf('schema/vocabulary.graphql');
    const directives = [...vocabulary.matchAll(/^directive (@\w+)/gm)].map((match) => match[1]);
    const rows = rowsOf('docs/schema.md', 'directive').map(([directive]) => directive);
    expect(rows.sort()).toEqual(directives.sort());
  });

  test('the folders of architecture.md exist', () => {
    const folders = rowsOf('docs/architecture.md', 'folder').map(([folder]) => folder ?? '');
    expect(folders.length).toBeGreaterThan(5);
    expect(folders.filter((folder) => !existsSync(join(root, folder)))).toEqual([]);
  });

  test('the metrics of operations.md are those that are served', async () => {
    const gateway = await startTestGateway();
    const { text } = await gateway.send('/metrics');
    await gateway.close();
    const metrics = rowsOf('docs/operations.md', 'metric').map(([metric]) => metric ?? '');
    // Beside those of prom-client.
    const served = [...text.matchAll(/^# TYPE (sps_graphql_(?!process_|nodejs_)\w+) /gm)].map(([, name]) => name);
    expect(metrics.toSorted()).toEqual(served.toSorted());
  });

  test('the users of demo-appliance.md are those of the demo appliance', async () => {
    const gateway = await startTestGateway();
    const rows = rowsOf('docs/demo-appliance.md', 'user').map(([name, password]) => ({ name, password }));
    await gateway.close();
    expect(rows).toEqual(gateway.appliance.users.map(({ name, password }) => ({ name, password })));
  });
});

describe('links', () => {
  const links = files.flatMap((file) =>
    [...textOf(file).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map((match) => [file, match[1] ?? ''] as const),
  );

  test.each(links.filter(([, link]) => !/^\w+:/.test(link)))('%s -> %s exists', (file, link) => {
    expect(existsSync(join(root, dirname(file), link))).toBe(true);
  });
});
