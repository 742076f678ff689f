import { encodeKey } from '../../src/appliance/index.ts';
import { startDemoAppliance, type DemoProfile } from '../../src/demo/index.ts';
import type { Resource } from '../../src/graph/resource.ts';
import type { Model } from '../../src/schema/model.ts';
import { isRecord, member } from '../../src/wire/json.ts';
import { signIn } from '../demo/client.ts';

/** What an appliance has, as it answers: bodies with references in the form of a read. */
export interface Corpus {
  /** Keys in the lists of the collections, in order, by path below /api/configuration/. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** Bodies by path below /api/configuration/. */
  readonly bodies: ReadonlyMap<string, unknown>;
  /** Keys of all objects of the collections, in lists or not. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
  /** Body of /api/info (protocol.md 10.4). */
  readonly info: unknown;
}

type Resources = Model['resources'];

/** Objects of a collection at most: the executors see everything in a few objects, and thousands of runs stay short. */
const LARGEST_LIST = 5;

const CONFIGURATION = '/api/configuration/';

/** Reads everything that the model knows from a demo appliance, over HTTP as the administrator. */
export async function crawl({ resources }: Pick<Model, 'resources'>, profile: DemoProfile): Promise<Corpus> {
  const appliance = await startDemoAppliance({ profile });
  try {
    const client = await signIn(appliance);
    const lists = new Map<string, readonly string[]>();
    const bodies = new Map<string, unknown>();
    const queue: string[] = [];
    const paths = [...resources.values()].map(({ path }) => path);
    for (const resource of resources.values()) {
      if (resource.plural === undefined) queue.push(resource.path);
      if (!resource.operations.has('LIST')) continue;
      const { json } = await client.get(`${CONFIGURATION}${resource.path}`);
      const keys = ((json['items'] ?? []) as unknown as { key: string }[]).map(({ key }) => key);
      lists.set(resource.path, keys.slice(0, LARGEST_LIST));
      queue.push(...keys.map((key) => pathOfKey(resource, key)));
    }
    // The queue grows by what is referred to and in no list; there are as many as the appliance has objects.
    for (const path of queue) {
      if (bodies.has(path)) continue;
      const { status, json } = await client.get(`${CONFIGURATION}${path}`);
      if (status !== 200) continue;
      bodies.set(path, json['body']);
      queue.push(...referencesIn(json['body']).filter((target) => paths.some((at) => isBelow(target, at))));
    }
    const info = (await client.get('/api/info')).json['body'];
    return corpusOf(resources, { lists, bodies, info });
  } finally {
    await appliance.close();
  }
}

/** Path below /api/configuration/ of an object of a collection. */
export function pathOfKey({ path }: Pick<Resource, 'path'>, key: string): string {
  return `${path}/${encodeKey(key)}`;
}

/** A corpus with the keys of its objects. */
export function corpusOf(resources: Resources, facts: Omit<Corpus, 'keys'>): Corpus {
  const keys = new Map<string, string[]>();
  for (const { path } of resources.values()) {
    const own = [...facts.bodies.keys()].filter((each) => isBelow(each, path));
    keys.set(
      path,
      own.map((each) => decodeURIComponent(each.slice(path.length + 1))),
    );
  }
  return { ...facts, keys };
}

function isBelow(path: string, collection: string): boolean {
  return path.startsWith(`${collection}/`) && !path.includes('/', collection.length + 1);
}

/** Paths that references in a body name; a part of an object is read with the object (protocol.md 3.5). */
function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isRecord(value)) return [];
  const href = isRecord(value['meta']) ? member(value['meta'], 'href') : undefined;
  const own =
    typeof href === 'string' && href.startsWith(CONFIGURATION)
      ? [href.slice(CONFIGURATION.length).split('#')[0] ?? '']
      : [];
  return [...own, ...Object.values(value).flatMap(referencesIn)];
}
