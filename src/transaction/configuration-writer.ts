import type { ChangeEntry } from '../appliance/index.ts';
import { GatewayError } from '../errors/gateway-error.ts';
import type { ObjectLoader } from '../graph/loader.ts';
import { pathOf } from '../graph/paths.ts';
import { ObjectReference, type LoadedObject } from '../graph/objects.ts';
import { keyOfSingle, type Catalogue, type Resource } from '../graph/resource.ts';
import { foldReferences } from '../wire/references.ts';
import { isRecord, type WireRecord } from '../wire/json.ts';
import { changeAnything, type Evidence } from './net-changes.ts';
import { changedObject, newObject } from './given.ts';
import { InputReader } from './input.ts';
import { readOfWork, ReadsOfWork } from './payload-failures.ts';
import { explainCommitRefusal, explainDeleteRefusal, explainRefusal, type Touched } from './refusals.ts';
import type { Outcome } from './outcome.ts';
import type { StrayWrites } from './strays.ts';
import type { UnitOfWork } from './unit-of-work.ts';

const CONFIGURATION = '/api/configuration/';

/** A field's place in the operation: what it is called in errors and, for what it creates, in `@name` references. */
type ResponseName = string;

/** An object after a change; `loaded` takes in its new state once somebody reads it. */
export interface ChangedObject {
  readonly reference: ObjectReference;
  readonly loaded: (object: LoadedObject) => void;
}

export interface WriterOptions {
  readonly catalogue: Catalogue;
  readonly loader: ObjectLoader;
  readonly work: UnitOfWork;
}

/** Carries out the configuration mutation fields of one operation, in their order, inside its unit of work. */
export class ConfigurationWriter {
  readonly #catalogue: Catalogue;
  readonly #loader: ObjectLoader;
  readonly #work: UnitOfWork;
  readonly #aliases = new Map<ResponseName, { resource: Resource; key: string }>();
  readonly #input: InputReader;
  readonly #touched: Touched[] = [];
  readonly #evidence: Evidence[] = [];

  constructor({ catalogue, loader, work }: WriterOptions) {
    this.#catalogue = catalogue;
    this.#loader = loader;
    this.#work = work;
    this.#input = new InputReader(catalogue, this.#aliases);
    loader.readThrough((reader) => new ReadsOfWork(reader, work));
  }

  get outcome(): Outcome | undefined {
    return this.#work.outcome;
  }

  /** Writes that may still be carried out. */
  get strays(): StrayWrites {
    return this.#work.strays;
  }

  /** True if the configuration is another one than before: something was committed that was not there already. */
  get hasChanged(): boolean {
    return this.#work.outcome === 'COMMITTED' && changeAnything(this.#evidence);
  }

  /** POST of a new object; the appliance chooses its key (protocol.md 4). */
  create(resource: Resource, input: WireRecord, field: ResponseName): Promise<ChangedObject> {
    return this.#guard(async () => {
      const sent = newObject(this.#input, resource, input);
      const path = CONFIGURATION + resource.path;
      const { json } = await this.#refusable(resource, path, () =>
        this.#work.write({ method: 'POST', path, body: sent }),
      );
      const key = isRecord(json) ? json['key'] : undefined;
      if (typeof key !== 'string') throw new GatewayError('UPSTREAM_MALFORMED');
      const reference = new ObjectReference(resource, key);
      this.#aliases.set(field, { resource, key });
      return this.#changed(reference, field, { kind: 'created', reference });
    });
  }

  /** Read, merge, PUT of the whole object: a PUT replaces everything (protocol.md 4). */
  update(
    resource: Resource,
    id: string | undefined,
    input: WireRecord,
    ifVersion: string | undefined,
    field: ResponseName,
  ): Promise<ChangedObject> {
    return this.#guard(async () => {
      const change = changedObject(this.#input, resource, input);
      const reference = this.#referenceTo(resource, id);
      await this.#work.begin();
      const before = await this.#loadForWrite(reference, ifVersion);
      const sent = change(foldReferences(before.body) as WireRecord);
      const path = CONFIGURATION + pathOf(reference);
      await this.#refusable(resource, path, () => this.#work.write({ method: 'PUT', path, body: sent }));
      return this.#changed(reference, field, { kind: 'replaced', before, sent });
    });
  }

  /** @returns the global id of the object that was deleted. */
  delete(resource: Resource, id: string, ifVersion: string | undefined, field: ResponseName): Promise<string> {
    return this.#guard(async () => {
      const reference = this.#referenceTo(resource, id);
      await this.#work.begin();
      const before = ifVersion === undefined ? undefined : await this.#loadForWrite(reference, ifVersion);
      try {
        await this.#work.write({ method: 'DELETE', path: CONFIGURATION + pathOf(reference) });
      } catch (error) {
        throw await explainDeleteRefusal(this.#catalogue, this.#loader, reference, error);
      }
      this.#changed(reference, field, { kind: 'deleted', reference, before });
      return reference.id;
    });
  }

  /** PUT of the collection's order: all keys in the new order (protocol.md 8). @returns the objects in that order. */
  reorder(resource: Resource, ids: readonly string[], field: ResponseName): Promise<readonly ObjectReference[]> {
    return this.#guard(async () => {
      const after = ids.map((id, index) => this.#input.keyOf(resource, id, ['ids', index]));
      await this.#work.begin();
      const items = await this.#loader.list(resource);
      const before = items.flatMap((item) => (item instanceof ObjectReference ? [item.key] : []));
      checkPermutation(resource, before, after);
      const path = `${CONFIGURATION}${resource.path}/@order`;
      await this.#refusable(resource, path, () => this.#work.write({ method: 'PUT', path, body: after }));
      this.#loader.forget(resource);
      this.#note({ kind: 'reordered', resource, before, after });
      this.#touched.push({ href: path, field, resource, reference: undefined });
      return after.map((key) => new ObjectReference(resource, key));
    });
  }

  /** The appliance's list of the changes so far: a read, so an answer that is none is no failure of the work. @throws ApplianceError */
  changes(): Promise<readonly ChangeEntry[]> {
    return readOfWork(this.#work, () => this.#work.changes());
  }

  /** Takes in that a field has failed outside of this class: the end is a rollback. */
  fail(error: unknown): void {
    this.#work.fail(error);
  }

  /** Ends the unit of work. @returns the error that the client must see because the end has failed, with the field it belongs to. */
  async finish(): Promise<{ readonly error: unknown; readonly field?: string } | undefined> {
    let field: string | undefined;
    const error = await this.#work.finish(async (refusal) => {
      const explained = await explainCommitRefusal(this.#catalogue, this.#loader, this.#touched, refusal);
      field = explained.field;
      return explained.error;
    });
    return error === undefined ? undefined : { error, ...(field !== undefined && { field }) };
  }

  /** Whatever fails ends the work: the rest is skipped (design.md 1.6). */
  async #guard<T>(act: () => Promise<T>): Promise<T> {
    try {
      return await act();
    } catch (error) {
      this.#work.fail(error);
      throw error;
    }
  }

  async #refusable<T>(resource: Resource, href: string, send: () => Promise<T>): Promise<T> {
    try {
      return await send();
    } catch (error) {
      throw explainRefusal(resource, href, error);
    }
  }

  #referenceTo(resource: Resource, id: string | undefined): ObjectReference {
    return new ObjectReference(
      resource,
      id === undefined ? keyOfSingle(resource) : this.#input.keyOf(resource, id, ['id']),
    );
  }

  /** The object as it is inside the transaction; what a write is based on must not be older than it. */
  async #loadForWrite(reference: ObjectReference, ifVersion: string | undefined): Promise<LoadedObject> {
    const object = await this.#loader.load(reference);
    if (ifVersion === undefined || object.version === ifVersion) return object;
    const message = `The object has been changed: its version is ${object.version} by now, not the one in \`ifVersion\`.`;
    throw new GatewayError('CONFLICT', message, { input: ['ifVersion'] });
  }

  #note(evidence: Evidence): void {
    this.#evidence.push(evidence);
    this.#work.note(evidence);
  }

  #changed(reference: ObjectReference, field: ResponseName, evidence: Evidence): ChangedObject {
    this.#loader.forget(reference.resource, reference);
    this.#note(evidence);
    const href = CONFIGURATION + pathOf(reference);
    this.#touched.push({
      href,
      field,
      resource: reference.resource,
      reference,
      isDeleted: evidence.kind === 'deleted',
    });
    return {
      reference,
      loaded: (object) => {
        if (evidence.kind === 'replaced') evidence.after = object;
      },
    };
  }
}

function checkPermutation(resource: Resource, before: readonly string[], after: readonly string[]): void {
  const given = new Set(after);
  const known = new Set(before);
  const missing = before.filter((key) => !given.has(key));
  const unknown = after.filter((key) => !known.has(key));
  if (missing.length === 0 && unknown.length === 0 && given.size === after.length) return;
  const name = (key: string | undefined): string => JSON.stringify(`${resource.type}:${key ?? ''}`);
  const why =
    missing.length > 0
      ? `${missing.length} of the collection are missing, ${name(missing[0])} for example`
      : unknown.length > 0
        ? `${name(unknown[0])} is not in the collection`
        : 'one of them stands there twice';
  throw new GatewayError('INVALID', `\`ids\` must name every object of the collection once: ${why}.`, {
    input: ['ids'],
  });
}
