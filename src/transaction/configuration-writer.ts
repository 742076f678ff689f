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
import { checkPermutation } from './permutation.ts';
import { Preview, type PreviewWarning } from './preview.ts';
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
  /** True if nothing is to be committed: then it is looked for what a commit would refuse. */
  readonly isPreview: boolean;
}

/** What the client is told of the transaction (design-2.md 3). */
export interface TransactionSummary {
  readonly outcome: Outcome;
  readonly commitChecked?: false;
  readonly warnings?: readonly PreviewWarning[];
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
  readonly #preview: Preview | undefined;
  #hasFailed = false;

  constructor({ catalogue, loader, work, isPreview }: WriterOptions) {
    this.#catalogue = catalogue;
    this.#loader = loader;
    this.#work = work;
    this.#input = new InputReader(catalogue, this.#aliases);
    this.#preview = isPreview ? new Preview(catalogue, loader) : undefined;
    loader.readThrough((reader) => new ReadsOfWork(reader, this));
  }

  get outcome(): Outcome | undefined {
    return this.#work.outcome;
  }

  /** Writes that may still be carried out. */
  get strays(): StrayWrites {
    return this.#work.strays;
  }

  /** How it ended, for the client; undefined if there was nothing to do. */
  get summary(): TransactionSummary | undefined {
    const { outcome } = this.#work;
    if (outcome !== 'DRY_RUN') return outcome && { outcome };
    return { outcome, commitChecked: false, warnings: this.#preview?.warnings ?? [] };
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
      const { json } = await this.#refusable(resource, path, input, () =>
        this.#work.write({ method: 'POST', path, body: sent }),
      );
      const key = isRecord(json) ? json['key'] : undefined;
      if (typeof key !== 'string') throw new GatewayError('UPSTREAM_MALFORMED');
      const reference = new ObjectReference(resource, key);
      this.#aliases.set(field, { resource, key });
      return this.#changed(reference, field, { kind: 'created', reference }, { input, sent });
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
      const sent = change(foldReferences(before.exactBody) as WireRecord);
      const path = CONFIGURATION + pathOf(reference);
      await this.#refusable(resource, path, input, () => this.#work.write({ method: 'PUT', path, body: sent }));
      return this.#changed(reference, field, { kind: 'replaced', before, sent }, { input, sent });
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
      await this.#refusable(resource, path, undefined, () => this.#work.write({ method: 'PUT', path, body: after }));
      this.#loader.forget(resource);
      this.#note({ kind: 'reordered', resource, before, after });
      this.#touched.push({ href: path, field, resource, reference: undefined });
      return after.map((key) => new ObjectReference(resource, key));
    });
  }

  /** The appliance's list of the changes so far: a read, so an answer that is none is no failure of the work. @throws ApplianceError */
  changes(): Promise<readonly ChangeEntry[]> {
    return readOfWork(this, () => this.#work.changes());
  }

  /** Takes in that a field has failed outside of this class: the end is a rollback. */
  fail(error: unknown): void {
    this.#hasFailed = true;
    this.#work.fail(error);
  }

  /** Ends the unit of work. @returns the error that the client must see because the end has failed, with the field it belongs to. */
  async finish(): Promise<{ readonly error: unknown; readonly field?: string } | undefined> {
    const found = this.#hasFailed || this.#touched.length === 0 ? undefined : await this.#preview?.check();
    if (found) this.fail(found.error);
    let field = found?.field;
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
      this.fail(error);
      throw error;
    }
  }

  async #refusable<T>(
    resource: Resource,
    href: string,
    input: WireRecord | undefined,
    send: () => Promise<T>,
  ): Promise<T> {
    try {
      return await send();
    } catch (error) {
      throw explainRefusal(resource, href, input, error);
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
    const message = `The object has been changed: its version is ${object.version} by now, not the one in \`ifVersion\`. Read it again before you change it.`;
    throw new GatewayError('CONFLICT', message, { input: ['ifVersion'] });
  }

  #note(evidence: Evidence): void {
    this.#evidence.push(evidence);
    this.#work.note(evidence);
  }

  #changed(
    reference: ObjectReference,
    field: ResponseName,
    evidence: Evidence,
    given?: { readonly input: WireRecord; readonly sent: unknown },
  ): ChangedObject {
    this.#loader.forget(reference.resource, reference);
    this.#note(evidence);
    const { resource } = reference;
    const isDeleted = evidence.kind === 'deleted';
    const href = CONFIGURATION + pathOf(reference);
    const touched: Touched = { href, field, resource, reference, isDeleted, input: given?.input };
    this.#touched.push(touched);
    this.#preview?.changed(touched, evidence, given?.sent);
    return {
      reference,
      loaded: (object) => {
        if (evidence.kind === 'replaced') evidence.after = object;
      },
    };
  }
}
