import { readFileSync } from 'node:fs';

/** A block of docs/clients.md: a file of the reader's project, or commands to run in it. */
export interface Block {
  readonly language: string;
  /** Path of the file; empty for commands. */
  readonly file: string;
  readonly text: string;
}

/** Blocks of docs/clients.md by the title of their section, in the order of the page. */
export function readPage(): ReadonlyMap<string, readonly Block[]> {
  const text = readFileSync(new URL('../../docs/clients.md', import.meta.url), 'utf8');
  const sections = text.split(/^## /m).slice(1);
  return new Map(
    sections.map((section) => {
      const title = section.slice(0, section.indexOf('\n'));
      const fences = section.matchAll(/^```(\w+) ?(.*)\n([^]*?)^```$/gm);
      return [title, [...fences].map(([, language = '', file = '', text = '']) => ({ language, file, text }))];
    }),
  );
}
