import type { Json } from './json.ts';

/** An answer before it is put on the wire; the body is JSON text, already encoded when it comes from a cache. */
export interface Answer {
  readonly status: number;
  readonly body?: string | Buffer;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
}

/** A JSON answer. */
export function json(status: number, body: Json): Answer {
  return { status, body: JSON.stringify(body) };
}

/**
 * The error envelope of protocol.md 6.1: `error.type`, `error.message`, `error.details` and `meta.href`.
 * `path` is the requested path.
 */
export function failure(status: number, type: string, message: string, path: string, details: Json): Answer {
  return json(status, { error: { type, message, details }, meta: { href: path } });
}

/** One finding of a validation, modelled on the cluster warnings (protocol.md 6.1). */
export interface Finding {
  readonly message: string;
  readonly paths: readonly string[];
}

/** 400 SemanticError; `details` is the list of findings. */
export function semanticError(path: string, findings: readonly Finding[]): Answer {
  const details = findings.map(({ message, paths }) => ({ message, paths }));
  return failure(400, 'SemanticError', 'The configuration has semantic errors', path, details);
}

export function invalidBody(path: string, message: string): Answer {
  return failure(400, 'InvalidRequestBody', message, path, { path });
}

export function invalidQuery(path: string): Answer {
  return failure(400, 'InvalidQuery', 'The requested filter or its value is invalid', path, { path });
}

export function unauthenticated(path: string): Answer {
  return failure(401, 'Unauthenticated', 'Not signed in', path, { path });
}

export function unauthorized(path: string, message = 'Not permitted'): Answer {
  return failure(403, 'Unauthorized', message, path, { path });
}

export function notFound(path: string): Answer {
  return failure(404, 'NotFound', 'No such resource', path, { path });
}

/** 405 with an Allow header; the name of the type is inferred (protocol.md 6.2). */
export function methodNotAllowed(path: string, allowed: readonly string[]): Answer {
  const answer = failure(405, 'MethodNotAllowed', 'Not permitted on this resource', path, { path });
  return { ...answer, headers: { Allow: allowed.join(', ') } };
}
