/**
 * Builds the GraphiQL page into static files: hashed names, compressed once here instead of at each request.
 * `npm run build:explorer` runs it.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { hashOfInputs, outputDirectory, pageDirectory, stampFile } from './explorer-inputs.mjs';

/** Formats that are compressed already; everything else is stored as `.gz` only. */
const compressedFormats = /\.(woff2?|png)$/;

export async function buildExplorer() {
  const started = Date.now();
  // Taken before the build: what changes meanwhile must lead to another build.
  const inputs = hashOfInputs();
  // Two installs or starts may run at once: each builds beside, and one result stays.
  const work = `${outputDirectory}.${process.pid}`;
  const fonts = join(work, 'fonts');
  const result = join(work, 'result');
  mkdirSync(fonts, { recursive: true });
  try {
    await build({
      configFile: false,
      root: pageDirectory,
      base: '/graphiql/',
      logLevel: 'warn',
      plugins: [styleSheetOnce(), fontsAsFiles(fonts)],
      worker: { format: 'es' },
      build: {
        outDir: result,
        emptyOutDir: false,
        assetsDir: '',
        // Inlined as data: a file could be neither cached nor allowed by name.
        assetsInlineLimit: 0,
        chunkSizeWarningLimit: 6000,
        modulePreload: { polyfill: false },
        reportCompressedSize: false,
        rolldownOptions: { onLog: withoutNoise },
      },
    });
    compress(result);
    writeFileSync(join(result, basename(stampFile)), inputs);
    replaceOutput(result);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  process.stdout.write(
    `GraphiQL built in ${((Date.now() - started) / 1000).toFixed(1)} s, ${sizeInMegabytes()} MB compressed\n`,
  );
}

function replaceOutput(result) {
  rmSync(outputDirectory, { recursive: true, force: true });
  try {
    renameSync(result, outputDirectory);
  } catch (error) {
    // Between the two steps another build has put its result there, made from the same inputs.
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  }
}

/**
 * Hundreds of warnings would hide the one that matters: libraries mark modules with "use client" for server rendering,
 * which means nothing here, and a busy machine makes the bundler wonder about its plugins' time.
 */
const meaninglessHere = new Set(['MODULE_LEVEL_DIRECTIVE', 'PLUGIN_TIMINGS']);

function withoutNoise(level, log, report) {
  if (!meaninglessHere.has(log.code)) report(level, log);
}

/** GraphiQL's style sheet holds the editor's whole, which the editor's modules import once more. */
function styleSheetOnce() {
  return {
    name: 'style-sheet-once',
    enforce: 'pre',
    load: (id) => (/\/monaco-editor\/.*\.css$/.test(id) ? '' : undefined),
  };
}

/**
 * GraphiQL's style sheet carries its fonts as `data:` addresses, which `font-src 'self'` refuses. As files they are also
 * fetched only when a character needs them.
 */
function fontsAsFiles(directory) {
  let count = 0;
  return {
    name: 'fonts-as-files',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('.css')) return undefined;
      return code.replace(/url\(["']?data:font\/(\w+);base64,([^"')]+)["']?\)/g, (_match, format, data) => {
        const file = join(directory, `font${++count}.${format}`);
        writeFileSync(file, Buffer.from(data, 'base64'));
        return `url("${file}")`;
      });
    },
  };
}

function compress(directory) {
  for (const name of readdirSync(directory)) {
    const file = join(directory, name);
    // The page itself is completed by the gateway when it starts.
    if (name === 'index.html' || compressedFormats.test(name)) continue;
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: constants.Z_BEST_COMPRESSION }));
    rmSync(file);
  }
}

function sizeInMegabytes() {
  const sizes = readdirSync(outputDirectory).map((name) => statSync(join(outputDirectory, name)).size);
  return (sizes.reduce((sum, size) => sum + size, 0) / 1e6).toFixed(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildExplorer();
