import { ApplianceError } from '../appliance/index.ts';
import { ERROR_CODES, type ErrorCode } from '../errors/codes.ts';
import { toGatewayError } from '../errors/format.ts';
import { GatewayError } from '../errors/gateway-error.ts';
import type { ObjectLoader } from '../graph/loader.ts';
import type { ObjectReference } from '../graph/objects.ts';
import type { Catalogue, Resource } from '../graph/resource.ts';
import { findingsOf, inputPathOf, type Finding } from './findings.ts';
import { findReferrers } from './referrers.ts';

/** Something that a field of the operation has changed. */
export interface Touched {
  /** Absolute path on the appliance. */
  readonly href: string;
  readonly field: string;
  readonly resource: Resource;
  readonly reference: ObjectReference | undefined;
  readonly isDeleted?: boolean;
}

/** Failures that say no to a change, as opposed to not having been able to answer. */
const REFUSALS: readonly string[] = ['invalid', 'conflict', 'method-not-allowed'];

/** Built-in objects have negative numbers as keys and cannot be deleted (protocol.md 3.4, 4). */
const BUILT_IN_KEY = /^-\d+$/;

/** Tells in the caller's words why the appliance refused a POST or PUT. Other errors are returned as they are. */
export function explainRefusal(resource: Resource, href: string, error: unknown): unknown {
  if (!(error instanceof ApplianceError) || error.failure !== 'invalid') return error;
  const findings = findingsOf(error);
  const path = findings
    .map((finding) => inputPathOf(resource.object, href, finding))
    .find((found) => found !== undefined);
  return describe('INVALID', error, findings, path && ['input', ...path]);
}

/** Tells why the appliance refused to delete: the object is built in, or others refer to it (named), or it says so itself. */
export async function explainDeleteRefusal(
  catalogue: Catalogue,
  loader: ObjectLoader,
  reference: ObjectReference,
  error: unknown,
): Promise<unknown> {
  if (!(error instanceof ApplianceError) || !REFUSALS.includes(error.failure)) return error;
  if (BUILT_IN_KEY.test(reference.key)) return new GatewayError('BUILT_IN', undefined, answered(error));
  return (await inUse(catalogue, loader, reference, error)) ?? describe('INVALID', error, findingsOf(error), ['id']);
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
    const used = isDeleted && reference ? await inUse(catalogue, loader, reference, error) : undefined;
    if (used) return { error: used, field };
  }
  const findings = findingsOf(error);
  const code: ErrorCode = error.failure === 'conflict' ? 'CONFLICT' : 'INVALID';
  for (const { href, resource, field } of touched) {
    const own = findings.filter(({ paths }) =>
      paths.some((path) => path === href || path.startsWith(`${href}#`) || path.startsWith(`${href}/`)),
    );
    if (own.length === 0) continue;
    const path = own.map((finding) => inputPathOf(resource.object, href, finding)).find((found) => found !== undefined);
    return { error: describe(code, error, own, path && ['input', ...path]), field };
  }
  return { error: describe(code, error, findings, undefined), ...only };
}

async function inUse(
  catalogue: Catalogue,
  loader: ObjectLoader,
  reference: ObjectReference,
  error: ApplianceError,
): Promise<GatewayError | undefined> {
  const references = await findReferrers(catalogue, loader, reference);
  return references.length === 0
    ? undefined
    : new GatewayError('IN_USE', undefined, { ...answered(error), references });
}

function answered(error: ApplianceError): { appliance?: { status: number; type?: string } } {
  return toGatewayError(error)?.details ?? {};
}

function describe(
  code: ErrorCode,
  error: ApplianceError,
  findings: readonly Finding[],
  input: (string | number)[] | undefined,
): GatewayError {
  const said = findings.map(({ message }) => message).join('; ');
  const message = said === '' ? ERROR_CODES[code].message : `${ERROR_CODES[code].message} It says: ${said}`;
  return new GatewayError(code, message, { ...answered(error), ...(input && { input }) });
}
