/** The files of the GraphiQL page as `npm run build:explorer` leaves them, read once when the gateway starts. */
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

/**
 * One file of the page. All answers share its bytes.
 * Threat: a copy for each answer that nobody reads would be memory that anybody can take.
 */
export class Asset {
  readonly type: string;
  /** As it is on disk. */
  readonly content: Buffer;
  /** Whether that is compressed. */
  readonly gzip: boolean;
  #plain: Promise<Buffer> | undefined;

  constructor(type: string, content: Buffer, gzip: boolean) {
    this.type = type;
    this.content = content;
    this.gzip = gzip;
  }

  /** The bytes for who takes nothing compressed: made once, when they are asked for first. */
  plain(): Promise<Buffer> {
    this.#plain ??= this.gzip ? promisify(gunzip)(this.content) : Promise.resolve(this.content);
    return this.#plain;
  }
}

/** What the build left: the page's HTML, and its files by their hashed names. */
export interface BuiltExplorer {
  readonly html: string;
  readonly assets: ReadonlyMap<string, Asset>;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/**
 * Reads all files into memory (about 2 MB, compressed as they are on disk): afterwards a request is a look-up by name,
 * and no name that a client invents reaches the file system.
 *
 * @returns undefined when the page was not built; any other failure to read is thrown
 */
export async function readBuiltExplorer(directory: string): Promise<BuiltExplorer | undefined> {
  const html = await readFile(join(directory, 'index.html'), 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
  if (html === undefined) return undefined;

  const assets = new Map<string, Asset>();
  for (const file of await readdir(directory)) {
    const gzip = file.endsWith('.gz');
    const name = gzip ? file.slice(0, -'.gz'.length) : file;
    const type = contentTypes[extname(name)];
    // What has no type here is no file of the page: index.html, and the build's own notes.
    if (type !== undefined) assets.set(name, new Asset(type, await readFile(join(directory, file)), gzip));
  }
  return { html, assets };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
