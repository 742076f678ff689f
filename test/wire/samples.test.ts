import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import type { Codec } from '../../src/wire/codec.ts';
import { MalformedMember } from '../../src/wire/problems.ts';
import { codecsOfMember, fold, MODEL, thereAndBack } from './support.ts';

/** Samples of the documents that belong to our types; each file has the name of its path, with `__` for slashes. */
const FOLDER = fileURLToPath(new URL('../samples/', import.meta.url));

type Json = Record<string, unknown>;
interface Sample {
  readonly title: string;
  readonly kind: string;
  readonly request: { readonly body?: unknown; readonly partial_body?: Json } | null;
  readonly response: Json | null;
}

const FILES = readdirSync(FOLDER);
const SAMPLES = FILES.flatMap((file) =>
  (JSON.parse(readFileSync(FOLDER + file, 'utf8')) as Sample[]).map((sample) => ({
    path: file.replace('.json', '').replaceAll('__', '/'),
    sample,
  })),
);

/** Kinds of answers that hold keys and links only. */
const WITHOUT_BODY = ['create-response', 'delete-response'];

/** Bodies with a value of which the documents say themselves that it stands for another one. */
const PLACEHOLDERS: Record<string, string> = {
  'Body: POSIX schema, SSL': '"<server-port>" stands for an integer',
  'Body: AD schema, STARTTLS with mutual authentication': '"<server-port>" stands for an integer',
};

/** Parts of an object without the member that tells the variant: "the ellipsis for the other members was removed". */
const CUT: Record<string, string> = {
  'server_address.custom_dns: default DNS': 'server_address',
  'server_address.custom_dns: custom DNS server': 'server_address',
};

function resourceAt(path: string): Codec {
  const resource = [...MODEL.resources.values()].find((candidate) => candidate.path === path);
  if (!resource) throw new Error(`no type has the path ${path}`);
  return resource.object;
}

/** Bodies that a sample shows as wholes. */
function bodiesOf({ kind, request, response }: Sample): readonly unknown[] {
  if (kind === 'request-body') return [request?.body];
  if (kind === 'list') return (response?.['items'] as Json[]).flatMap(({ body }) => (body === undefined ? [] : [body]));
  return response?.['body'] === undefined ? [] : [response['body']];
}

const named = SAMPLES.map(({ path, sample }) => ({ name: `${path}: ${sample.title} (${sample.kind})`, path, sample }));
const withBody = named.filter(({ sample }) => bodiesOf(sample).length > 0);
const fragments = named.filter(({ sample }) => sample.kind.startsWith('fragment'));
const rest = named.filter((entry) => !withBody.includes(entry) && !fragments.includes(entry));

describe('samples of whole bodies come back as they were, with references as keys', () => {
  it.each(withBody.filter(({ sample }) => !PLACEHOLDERS[sample.title]))('$name', ({ path, sample }) => {
    for (const body of bodiesOf(sample)) {
      const before = structuredClone(body);
      expect(thereAndBack(resourceAt(path), body)).toEqual(fold(body));
      expect(body).toEqual(before);
    }
  });

  it.each(Object.entries(PLACEHOLDERS))('%s: %s', (title) => {
    const found = withBody.find(({ sample }) => sample.title === title);
    const [body] = found ? bodiesOf(found.sample) : [];
    const codec = resourceAt(found?.path ?? '');
    expect(() => codec.decode(body)).toThrow(MalformedMember);
    const corrected: unknown = JSON.parse(JSON.stringify(body).replaceAll('"<server-port>"', '636'));
    expect(corrected).not.toEqual(body);
    expect(thereAndBack(codec, corrected)).toEqual(fold(corrected));
  });
});

describe('samples of single members come back as they were, with references as keys', () => {
  it.each(fragments)('$name', ({ path, sample }) => {
    const part = sample.response ?? sample.request?.partial_body ?? {};
    expect(Object.keys(part)).toHaveLength(1);
    const [[outer = '', value] = []] = Object.entries(part);
    const isCut = CUT[sample.title] === outer;
    const [name, wire] = isCut ? (Object.entries(value as Json)[0] ?? ['', undefined]) : [outer, value];
    const codecs = codecsOfMember(resourceAt(path), name);
    expect(codecs.length, `types with a member ${name}`).toBeGreaterThan(0);
    for (const codec of codecs) expect(thereAndBack(codec, wire)).toEqual(fold(wire));
  });

  it.each(Object.entries(CUT))('%s: %s is not whole', (title, name) => {
    const found = fragments.find(({ sample }) => sample.title === title);
    const [codec] = codecsOfMember(resourceAt(found?.path ?? ''), name);
    expect(() => codec?.decode(found?.sample.response?.[name])).toThrow(MalformedMember);
  });
});

describe('the other samples', () => {
  it.each(rest)('$name holds keys and links only', ({ sample }) => {
    const items = sample.kind === 'list' ? (sample.response?.['items'] as Json[]) : [sample.response ?? {}];
    expect(sample.kind === 'list' || WITHOUT_BODY.includes(sample.kind)).toBe(true);
    for (const item of items) expect(Object.keys(item)).not.toContain('body');
  });

  it('nothing is left out', () => {
    expect(withBody.length + fragments.length + rest.length).toBe(SAMPLES.length);
    expect(withBody.length).toBeGreaterThan(30);
    expect(fragments.length).toBeGreaterThan(30);
  });
});
