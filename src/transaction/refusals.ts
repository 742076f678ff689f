import { ApplianceError } from '../appliance/index.ts';
import { ERROR_CODES, type ErrorCode } from '../errors/codes.ts';
import { toGatewayError } from '../errors/format.ts';
import { GatewayError, type ErrorDetails, type Referrer } from '../errors/gateway-error.ts';
import type { ObjectLoader } from '../graph/loader.ts';
import type { ObjectReference } from '../graph/objects.ts';
import type { Catalogue, Resource } from '../graph/resource.ts';
import type { WireRecord } from '../wire/json.ts';
import { findingsOf, placesOf, type Finding } from './findings.ts';
import { inputPathOf } from './input-path.ts';
import { findReferrers } from './referrers.ts';

/** Something that a field of the operation has changed. */
export interface Touched {
  /** Absolute path on the appliance. */
  readonly href: string;
  readonly field: string;
  readonly resource: Resource;
  readonly reference: ObjectReference | undefined;
  readonly isDeleted?: boolean;
  /** What the caller gave for it. */
  readonly input?: WireRecord | undefined;
}

/** Failures that say no to a change, as opposed to not having been able to answer. */
const REFUSALS: readonly string[] = ['invalid', 'conflict', 'method-not-allowed'];

/** Built-in objects have negative numbers as keys and cannot be deleted (protocol.md 3.4, 4). */
const BUILT_IN_KEY = /^-\d+$/;

/** Tells whether an object is one of those that cannot be deleted because they are built in. */
export function isBuiltIn({ key }: ObjectReference): boolean {
  return BUILT_IN_KEY.test(key);
}

/** Tells in the caller's words why the appliance refused a POST or PUT. Other errors are returned as they are. */
export function explainRefusal(
  resource: Resource,
  href: string,
  input: WireRecord | undefined,
  error: unknown,
): unknown {
  if (!(error instanceof ApplianceError) || error.failure !== 'invalid') return error;
  const findings = findingsOf(error);
  return describe('INVALID', error, findings, pathIn(resource, href, findings, input));
}

/** Where the caller finds what findings speak of; undefined if nothing of the object can be recognised. */
function pathIn(
  { object }: Resource,
  href: string,
  findings: readonly Finding[],
  input: WireRecord = {},
): readonly (string | number)[] | undefined {
  const places = findings.flatMap((finding) => placesOf(object, href, finding));
  for (const place of places) {
    const { names } = place;
    const path = inputPathOf(input, place) ?? (names.length > 0 ? ['input', ...names] : undefined);
    if (path) return path;
  }
  return undefined;
}

/** Tells why the appliance refused to delete: the object is built in, or others refer to it (named), or it says so itself. */
export async function explainDeleteRefusal(
  catalogue: Catalogue,
  loader: ObjectLoader,
  reference: ObjectReference,
  error: unknown,
): Promise<unknown> {
  if (!(error instanceof ApplianceError) || !REFUSALS.includes(error.failure)) return error;
  if (isBuiltIn(reference)) return new GatewayError('BUILT_IN', undefined, answered(error));
  return (await inUseBy(catalogue, loader, reference, error)) ?? describe('INVALID', error, findingsOf(error), ['id']);
}

/**
 * Tells why the appliance refused the commit, and which field that concerns. Must be asked before the rollback: the appliance's answer
 * to a delete of an object in use can come this late (protocol.md 5.4), and who refers to it can be seen only now.
 */
export async function explainCommitRefusal(
  catalogue: Catalogue,
  loader: ObjectLoader,
  touched: readonly Touched[],
  error: unknown,
): Promise<{ readonly error: unknown; readonly field?: string }> {
  // Where only one field has changed something, it is the one that was refused.
  const fields = new Set(touched.map(({ field }) => field));
  const only = fields.size === 1 ? { field: [...fields][0] ?? '' } : {};
  if (!(error instanceof ApplianceError) || !REFUSALS.includes(error.failure)) return { error, ...only };
  for (const { reference, isDeleted, field } of touched) {
    if (!isDeleted || !reference) continue;
    if (isBuiltIn(reference)) return { error: new GatewayError('BUILT_IN', undefined, answered(error)), field };
    const used = await inUseBy(catalogue, loader, reference, error);
    if (used) return { error: used, field };
  }
  const findings = findingsOf(error);
  const code: ErrorCode = error.failure === 'conflict' ? 'CONFLICT' : 'INVALID';
  for (const one of touched) {
    const { href, resource } = one;
    const own = findings.filter(({ paths }) =>
      paths.some((path) => path === href || path.startsWith(`${href}#`) || path.startsWith(`${href}/`)),
    );
    if (own.length === 0) continue;
    // Of the fields that have changed the same object, the last one that says something of the member.
    const places = own.flatMap((finding) => placesOf(resource.object, href, finding));
    const { input, field } =
      touched.findLast(
        (other) => other.href === href && places.some((place) => inputPathOf(other.input ?? {}, place, true)),
      ) ?? one;
    return { error: describe(code, error, own, pathIn(resource, href, own, input)), field };
  }
  return { error: describe(code, error, findings, undefined), ...only };
}

/** Referrers that the message names; the others are in `references` alone. */
const NAMED = 3;

/** The refusal to delete an object that others refer to. */
export function inUse(references: readonly Referrer[], details: ErrorDetails = {}): GatewayError {
  const named = references.slice(0, NAMED).map(nameInWords);
  const more = references.length > NAMED ? [`${references.length - NAMED} more`] : [];
  const [verb, them] = references.length === 1 ? ['refers', 'it'] : ['refer', 'them'];
  const message = `${inARow([...named, ...more])} ${verb} to this object: change or delete ${them} first.`;
  return new GatewayError('IN_USE', message, { ...details, references });
}

function inARow(texts: readonly string[]): string {
  const last = texts.at(-1) ?? '';
  return texts.length > 1 ? `${texts.slice(0, -1).join(', ')} and ${last}` : last;
}

function nameInWords({ id, name }: Referrer): string {
  return name === null ? id : `${id.slice(0, id.indexOf(':'))} ${JSON.stringify(name)}`;
}

async function inUseBy(
  catalogue: Catalogue,
  loader: ObjectLoader,
  reference: ObjectReference,
  error: ApplianceError,
): Promise<GatewayError | undefined> {
  const references = await findReferrers(catalogue, loader, reference);
  return references.length === 0 ? undefined : inUse(references, answered(error));
}

function answered(error: ApplianceError): { appliance?: { status: number; type?: string } } {
  return toGatewayError(error)?.details ?? {};
}

function describe(
  code: ErrorCode,
  error: ApplianceError,
  findings: readonly Finding[],
  input: readonly (string | number)[] | undefined,
): GatewayError {
  const said = findings.map(({ message }) => message).join('; ');
  const who = code === 'INVALID' ? 'It' : 'The appliance';
  const message = said === '' ? ERROR_CODES[code].message : `${ERROR_CODES[code].message} ${who} says: ${said}`;
  return new GatewayError(code, message, { ...answered(error), ...(input && { input }) });
}
