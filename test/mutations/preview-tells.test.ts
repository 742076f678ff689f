import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { DEMO_PROFILES } from '../../src/demo/index.ts';
import { keyOfSingle, type Resource } from '../../src/graph/resource.ts';
import { contentsOf } from '../../src/transaction/body-walk.ts';
import { isRecord, type WireRecord } from '../../src/wire/json.ts';
import { outcomeOf } from '../transaction/world.ts';
import { startTestGateway, type Answer, type TestGateway } from '../support/gateway.ts';
import { RESOURCES, writeDocument } from './support.ts';

const user = 'admin';
const CONFIGURATION = '/api/configuration/';

type Steps = readonly (string | number)[];

/** A place in a value, and what is done there. */
interface Mistake {
  readonly kind: 'null' | 'left out' | 'leads nowhere' | 'empty text';
  /** Chooses among the places where it can be done. */
  readonly place: number;
}

interface Change {
  readonly resource: number;
  readonly object: number;
  readonly mistakes: readonly Mistake[];
  readonly isDelete: boolean;
}

const changes: fc.Arbitrary<Change> = fc.record({
  resource: fc.nat(RESOURCES.length - 1),
  object: fc.nat(50),
  isDelete: fc.boolean(),
  mistakes: fc.array(
    fc.record({
      kind: fc.constantFrom<Mistake['kind']>('null', 'left out', 'leads nowhere', 'leads nowhere', 'empty text'),
      place: fc.nat(500),
    }),
    { maxLength: 2 },
  ),
});

/** Places of all members within a value. */
function placesIn(value: unknown, at: Steps = []): Steps[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return inner.flatMap(([step, member]: [string | number, unknown]) => [
    [...at, step],
    ...placesIn(member, [...at, step]),
  ]);
}

/** Makes a mistake in a body, which is changed. @returns the outermost member that has it; undefined: there is no place for it. */
function spoil({ object }: Resource, body: WireRecord, { kind, place }: Mistake): string | undefined {
  const places = (
    kind === 'leads nowhere' ? contentsOf(object, body).references.map(({ wire }) => wire) : placesIn(body)
  )
    // The order of a map is one of its own.
    .filter((steps) => !steps.includes('@order'));
  const chosen = places[place % Math.max(1, places.length)];
  if (!chosen) return undefined;
  let parent: unknown = body;
  for (const step of chosen.slice(0, -1)) parent = (parent as Record<string, unknown>)[step];
  const last = chosen.at(-1) ?? '';
  if (kind === 'left out' && Array.isArray(parent)) return undefined;
  if (kind === 'left out') delete (parent as Record<string, unknown>)[last];
  else (parent as Record<string, unknown>)[last] = kind === 'null' ? null : kind === 'empty text' ? '' : 'gone';
  return String(chosen[0]);
}

interface Told {
  readonly isDone: boolean;
  readonly codes: readonly string[];
  readonly fields: readonly unknown[];
  readonly input: unknown;
}

function toldBy(answer: Answer): Told {
  const outcome = outcomeOf(answer);
  const [error] = answer.errors as readonly { extensions: { input?: unknown } }[];
  return {
    isDone: outcome === 'COMMITTED' || outcome === 'DRY_RUN',
    codes: answer.errors.map(({ extensions }) => extensions.code),
    fields: answer.errors.map(({ path }) => path),
    input: error?.extensions.input,
  };
}

/**
 * Whether the schema tells enough for a preview to fail like the commit: of references it does. That a nullable member is required (a
 * union, a name that is not documented) it does not tell, nor that a type that it does not have refers to an object.
 */
function isToldBySchema({ isDelete, mistakes }: Change, commit: Told): boolean {
  if (isDelete) return !commit.codes.includes('INVALID');
  return mistakes.every(({ kind }) => kind === 'leads nowhere');
}

class Stage {
  readonly gateway: TestGateway;
  constructor(gateway: TestGateway) {
    this.gateway = gateway;
  }

  /** Asks for a change as a preview and then for good, and makes the configuration what it was. */
  async play(
    change: Change,
  ): Promise<{ readonly preview: Told; readonly commit: Told; readonly asked: string } | undefined> {
    const { appliance } = this.gateway;
    const resource = RESOURCES[change.resource] as Resource;
    const { path, plural, operations, singular } = resource;
    const isListed = plural !== undefined;
    if (isListed && !operations.has('LIST')) return undefined;
    const keys = isListed ? (appliance.committed(CONFIGURATION + path) as string[]) : [keyOfSingle(resource)];
    const key = keys[change.object % Math.max(1, keys.length)];
    if (key === undefined) return undefined;
    const href = CONFIGURATION + (isListed ? `${path}/${key}` : path);
    const before = appliance.committed(href);
    const asked = change.isDelete ? this.#delete(resource, key) : this.#update(resource, key, before, change.mistakes);
    if (!asked) return undefined;
    const preview = toldBy(
      await this.gateway.query(asked.document('@transaction(dryRun: true)'), { variables: asked.variables, user }),
    );
    expect(appliance.committed(href)).toEqual(before);
    const commit = toldBy(await this.gateway.query(asked.document(''), { variables: asked.variables, user }));
    appliance.edit(href, () => before);
    if (isListed) appliance.edit(CONFIGURATION + path, () => keys);
    return { preview, commit, asked: `${singular} ${JSON.stringify(asked.variables)}` };
  }

  #update(resource: Resource, key: string, before: unknown, mistakes: readonly Mistake[]) {
    if (!resource.operations.has('UPDATE') || !isRecord(before)) return undefined;
    const body = structuredClone(before);
    const spoilt = mistakes.flatMap((mistake) => spoil(resource, body, mistake) ?? []);
    const input = { body: Object.fromEntries(spoilt.flatMap((name) => (name in body ? [[name, body[name]]] : []))) };
    const variables = resource.plural === undefined ? { input } : { id: key, input };
    return { document: (directive: string) => writeDocument(resource, 'Update', { directive }), variables };
  }

  #delete({ singular, operations }: Resource, key: string) {
    if (!operations.has('DELETE')) return undefined;
    const document = (directive: string): string =>
      `mutation ($id: ID!) ${directive} { ${singular}Delete(id: $id) { deletedId } }`;
    return { document, variables: { id: key } };
  }
}

describe.each(DEMO_PROFILES)('SPS %s', (profile) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = new Stage(await startTestGateway({ demo: { profile, deleteInUse: 'refused-at-commit' } }));
  });
  afterAll(() => stage.gateway.close());

  it('a preview fails only if the commit does, with the same code for the same field, and always for what the schema tells', async () => {
    await fc.assert(
      fc.asyncProperty(changes, async (change) => {
        const told = await stage.play(change);
        if (!told) return;
        const { preview, commit, asked } = told;
        if (preview.isDone && !commit.isDone && !isToldBySchema(change, commit)) return;
        expect({ ...preview, input: undefined }, asked).toEqual({ ...commit, input: undefined });
        // Of several mistakes the appliance may name another one first.
        if (commit.input !== undefined && change.mistakes.length === 1)
          expect(preview.input, asked).toEqual(commit.input);
      }),
      { numRuns: 150 },
    );
  });
});
