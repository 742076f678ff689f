import { GatewayError } from '../errors/gateway-error.ts';
import type { ObjectLoader } from '../graph/loader.ts';
import type { ObjectReference } from '../graph/objects.ts';
import type { Catalogue } from '../graph/resource.ts';
import type { WireRecord } from '../wire/json.ts';
import { foldReferences } from '../wire/references.ts';
import { contentsOf, type Contents, type Place } from './body-walk.ts';
import type { Evidence } from './net-changes.ts';
import { inputPathOf } from './input-path.ts';
import { whatIsLacking, type Problem } from './preview-checks.ts';
import { namesakeOf } from './preview-names.ts';
import { findReferrers } from './referrers.ts';
import { inUse, isBuiltIn, type Touched } from './refusals.ts';

/** Something that a commit is likely to refuse, although it is not documented that it must (design-2.md 3, "preview"). */
export interface PreviewWarning {
  readonly message: string;
  readonly code: 'NAME_IN_USE';
  readonly input: readonly (string | number)[];
  /** The field of the mutation. */
  readonly path: readonly string[];
}

/** An object that the operation has written, as it would be after the commit. */
interface Written {
  readonly reference: ObjectReference;
  /** As it was before the operation, references folded; undefined: it was not there. */
  readonly before: unknown;
  sent: unknown;
  /** The fields that have written it, in their order. */
  readonly by: { readonly field: string; readonly input: WireRecord }[];
}

/**
 * Looks at the end of a preview for what a commit would refuse: references that lead nowhere, members that are missing, deletes of objects
 * that are built in or in use (protocol.md 3.5, 4, 5.4). Only what the operation has brought about counts, and only as it is at the end:
 * a later field can mend what an earlier one has done. Costs a read of each object that is newly referred to, a list of each collection that
 * could refer to what is deleted (of all if none does), and a list of each collection in which a name is given.
 */
export class Preview {
  readonly #catalogue: Catalogue;
  readonly #loader: ObjectLoader;
  readonly #written = new Map<string, Written>();
  readonly #deleted = new Map<string, Touched>();
  #warnings: readonly PreviewWarning[] = [];

  constructor(catalogue: Catalogue, loader: ObjectLoader) {
    this.#catalogue = catalogue;
    this.#loader = loader;
  }

  /** What was found by {@link check} that does not fail the preview. */
  get warnings(): readonly PreviewWarning[] {
    return this.#warnings;
  }

  /** Takes in what a field has done. @param sent the body that it has sent, if it did. */
  changed(touched: Touched, evidence: Evidence, sent: unknown): void {
    const { reference, field, input = {} } = touched;
    if (!reference) return;
    const { id } = reference;
    if (evidence.kind === 'deleted') {
      this.#written.delete(id);
      this.#deleted.set(id, touched);
      return;
    }
    let written = this.#written.get(id);
    if (!written) {
      const before = evidence.kind === 'replaced' ? foldReferences(evidence.before.exactBody) : undefined;
      this.#written.set(id, (written = { reference, before, sent, by: [] }));
    }
    written.sent = sent;
    written.by.push({ field, input });
  }

  /**
   * To be called after the last field, inside the transaction. What cannot be read is not judged.
   * @returns what the commit would be refused for, and the field that it belongs to; undefined: nothing that can be told.
   */
  async check(): Promise<{ readonly error: GatewayError; readonly field: string } | undefined> {
    const deleted = [...this.#deleted.values()];
    const refusals = await Promise.all(deleted.map(({ reference }) => this.#refusalOfDelete(reference)));
    for (const [index, { field }] of deleted.entries()) {
      const error = refusals[index];
      if (error) return { error, field };
    }
    const written = [...this.#written.values()];
    const problems = await Promise.all(
      written.map((one) => whatIsLacking(this.#catalogue, this.#loader, one.reference, newContents(one))),
    );
    for (const [index, one] of written.entries()) {
      const [first, ...rest] = problems[index] ?? [];
      if (first) return refusalOfWrite(one, first, rest);
    }
    const warnings = await Promise.all(written.map((one) => this.#warningOf(one)));
    this.#warnings = warnings.flatMap((warning) => warning ?? []);
    return undefined;
  }

  async #refusalOfDelete(reference: ObjectReference | undefined): Promise<GatewayError | undefined> {
    if (!reference) return undefined;
    if (isBuiltIn(reference)) return new GatewayError('BUILT_IN');
    const references = await findReferrers(this.#catalogue, this.#loader, reference);
    return references.length === 0 ? undefined : inUse(references);
  }

  async #warningOf(written: Written): Promise<PreviewWarning | undefined> {
    const { reference, before, sent } = written;
    const place = await namesakeOf(this.#loader, reference, before, sent);
    if (!place) return undefined;
    const { input, field } = placed(written, place);
    const message = `\`${input.join('.')}\` is the name of another object of this collection already: the appliance is likely to refuse it.`;
    return { message, code: 'NAME_IN_USE', input, path: [field] };
  }
}

/** What the operation has brought into an object that was not there before. */
function newContents({ reference, before, sent }: Written): Contents {
  const { object } = reference.resource;
  const now = contentsOf(object, sent);
  const old = contentsOf(object, before);
  const known = new Set([
    ...old.missing.map(({ wire }) => JSON.stringify(wire)),
    ...old.references.map(({ wire, key }) => JSON.stringify([...wire, key])),
  ]);
  return {
    missing: now.missing.filter(({ wire }) => !known.has(JSON.stringify(wire))),
    references: now.references.filter(({ wire, key }) => !known.has(JSON.stringify([...wire, key]))),
  };
}

function refusalOfWrite(
  written: Written,
  first: Problem,
  rest: readonly Problem[],
): { readonly error: GatewayError; readonly field: string } {
  const { field, input } = placed(written, first.place);
  const told = [first, ...rest].map(({ place, what }) => `\`${placed(written, place).input.join('.')}\` ${what}`);
  return { error: new GatewayError('INVALID', `${told.join('; ')}.`, { input }), field };
}

/** The field of the mutation that has written a member last, and the path in its input. */
function placed({ by }: Written, place: Place): { field: string; input: readonly (string | number)[] } {
  const latest = by.toReversed();
  for (const isWritten of [true, false]) {
    for (const { field, input } of latest) {
      const path = inputPathOf(input, place, isWritten);
      if (path) return { field, input: path };
    }
  }
  return { field: latest[0]?.field ?? '', input: ['input', ...place.names] };
}
