import { readFileSync } from 'node:fs';

/** Version of this package, as its manifest says it. */
export const PACKAGE_VERSION = (
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { readonly version: string }
).version;
