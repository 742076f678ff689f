import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { readPage } from './page.ts';

const run = promisify(execFile);
const NODE_MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** Where the gateway of the page listens; that of the tests takes its place. */
const ADDRESS_OF_PAGE = 'http://127.0.0.1:4000';

/** The section whose files every other one builds on. */
const SCHEMA = 'The schema beside your code';

/** graphql-codegen loads ES modules by `require`, which Node does since 20.19. */
export const hasCodegen = process.features.require_module;
const CODEGEN = 'graphql-codegen';

/** What any TypeScript project of a bundler has. */
const TSCONFIG = {
  compilerOptions: {
    target: 'es2022',
    lib: ['es2023', 'dom'],
    module: 'esnext',
    moduleResolution: 'bundler',
    types: ['node'],
    strict: true,
    verbatimModuleSyntax: true,
    erasableSyntaxOnly: true,
    skipLibCheck: true,
    noEmit: true,
  },
  include: ['*/src', '*/*.ts'],
};

/** The projects of the page, one folder for each section, written and run as the page says. */
export class Projects {
  readonly #root = mkdtempSync(join(tmpdir(), 'sps-graphql-clients-'));
  readonly #gatewayUrl: string;

  private constructor(gatewayUrl: string) {
    this.#gatewayUrl = gatewayUrl;
  }

  /** Does what the page says, from its beginning to its end. @throws Error with the output of a command that fails. */
  static async make(gatewayUrl: string): Promise<Projects> {
    const projects = new Projects(gatewayUrl);
    symlinkSync(NODE_MODULES, join(projects.#root, 'node_modules'));
    writeFileSync(join(projects.#root, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
    writeFileSync(join(projects.#root, 'tsconfig.json'), JSON.stringify(TSCONFIG));
    await projects.#make(SCHEMA);
    const others = [...readPage().keys()].filter((title) => title !== SCHEMA && (title !== CODEGEN || hasCodegen));
    await Promise.all(others.map((title) => projects.#make(title)));
    return projects;
  }

  /** The folder of a section. */
  folder(title: string): string {
    return join(this.#root, title.toLowerCase().replaceAll(/\W+/g, '-'));
  }

  /** Checks the types of everything on the page. @returns what the compiler says; empty: nothing. */
  async checkTypes(): Promise<string> {
    const command = join(NODE_MODULES, '.bin', 'tsc');
    return run(command, [], { cwd: this.#root }).then(
      ({ stdout }) => stdout,
      ({ stdout }: { stdout: string }) => stdout || 'the compiler said nothing',
    );
  }

  remove(): void {
    rmSync(this.#root, { recursive: true });
  }

  async #make(title: string): Promise<void> {
    const folder = this.folder(title);
    mkdirSync(join(folder, 'src'), { recursive: true });
    if (title !== SCHEMA) cpSync(this.folder(SCHEMA), folder, { recursive: true });
    const blocks = readPage().get(title) ?? [];
    for (const { file, text } of blocks) {
      if (file === '') continue;
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text.replaceAll(ADDRESS_OF_PAGE, this.#gatewayUrl));
    }
    for (const { language, text } of blocks) if (language === 'sh') await this.#execute(text.trim(), folder);
  }

  async #execute(line: string, folder: string): Promise<void> {
    const [command = '', ...words] = line.replaceAll(ADDRESS_OF_PAGE, this.#gatewayUrl).split(/\s+/);
    if (command === 'node') await runIn(folder, process.execPath, words);
    else if (command === 'npx') await runIn(folder, join(NODE_MODULES, '.bin', words[0] ?? ''), words.slice(1));
    else if (command === 'curl') await this.#download(words, folder);
    else throw new Error(`The page has a command that the tests do not know: ${line}`);
  }

  /** Not every machine has curl. */
  async #download([option = '', file = '', url = '']: readonly string[], folder: string): Promise<void> {
    if (option !== '-fsSo') throw new Error(`curl has an option that the tests do not know: ${option}`);
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url} answers ${response.status}`);
    writeFileSync(join(folder, file), await response.text());
  }
}

/** @throws Error with the output of the command, which tells more than its exit code. */
async function runIn(cwd: string, command: string, words: readonly string[]): Promise<void> {
  try {
    await run(command, words, { cwd });
  } catch (error) {
    const { message, stdout, stderr } = error as Error & { readonly stdout: string; readonly stderr: string };
    throw new Error(`${message}\n${stdout}\n${stderr}`, { cause: error });
  }
}
