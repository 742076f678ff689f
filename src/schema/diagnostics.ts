import type { ASTNode } from 'graphql';

/** Everything that can be wrong in the authored schema; each has a fixture in test/schema/diagnostics. */
export type DiagnosticCode =
  | 'SYNTAX_ERROR'
  | 'UNSUPPORTED_DEFINITION'
  | 'UNKNOWN_DIRECTIVE'
  | 'MISPLACED_DIRECTIVE'
  | 'INVALID_DIRECTIVE'
  | 'DUPLICATE_TYPE'
  | 'DUPLICATE_FIELD'
  | 'UNKNOWN_TYPE'
  | 'UNUSED_TYPE'
  | 'MISSING_DESCRIPTION'
  | 'INVALID_PATH'
  | 'DUPLICATE_PATH'
  | 'DUPLICATE_ROOT_FIELD'
  | 'RESERVED_FIELD'
  | 'OPERATION_OF_SINGLE'
  | 'REF_WITHOUT_RESOURCE'
  | 'TOGGLE_WITHOUT_OBJECT'
  | 'CHOICE_WITHOUT_VARIANT'
  | 'VARIANT_WITHOUT_CHOICE'
  | 'VARIANT_WITHOUT_NAME'
  | 'DUPLICATE_VARIANT'
  | 'DUPLICATE_MEMBER'
  | 'MAP_WITHOUT_ITEMS'
  | 'FRAGMENT_UNREACHABLE'
  | 'NAMED_WITHOUT_NAME'
  | 'REFERENCE_WITHOUT_COLLECTION'
  | 'VERSIONED_WITHOUT_FIELD'
  | 'FORMAT_WITHOUT_SCALAR'
  | 'INVALID_SCHEMA';

/** One mistake in the authored schema. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  /** Where in the schema: `AuditSigning.x509Identity`, `AuditPolicy`, or the file for a syntax error. */
  readonly coordinate: string;
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** File and line of a node; of its name if it has one, because a description in front of it can be long. */
export function placeOf(node: ASTNode | undefined): { file: string; line: number } {
  const loc = (node && 'name' in node ? node.name?.loc : undefined) ?? node?.loc;
  return { file: loc?.source.name ?? 'schema', line: loc?.startToken.line ?? 1 };
}

/** Collects mistakes, so that all are reported together and not the first one. */
export class Diagnostics {
  readonly all: Diagnostic[] = [];

  /** @param node where it is written: gives the file and the line. */
  add(code: DiagnosticCode, coordinate: string, node: ASTNode | undefined, message: string): void {
    this.all.push({ code, coordinate, ...placeOf(node), message });
  }
}

const HIDES_TYPES: readonly DiagnosticCode[] = ['SYNTAX_ERROR', 'UNSUPPORTED_DEFINITION'];
const HIDES_DIRECTIVES: readonly DiagnosticCode[] = ['UNKNOWN_DIRECTIVE', 'MISPLACED_DIRECTIVE', 'INVALID_DIRECTIVE'];
const NEEDS_NO_OTHER_DIRECTIVE: readonly DiagnosticCode[] = [
  'UNKNOWN_TYPE',
  'INVALID_PATH',
  'DUPLICATE_PATH',
  'DUPLICATE_ROOT_FIELD',
  'RESERVED_FIELD',
  'OPERATION_OF_SINGLE',
  'DUPLICATE_VARIANT',
];

/** Tells of later mistakes whether they stand for themselves, or may only follow from the first ones. */
export function certainAfter(first: readonly Diagnostic[]): (later: Diagnostic) => boolean {
  const hidesTypes = first.some(({ code }) => HIDES_TYPES.includes(code));
  const hidesDirectives = hidesTypes || first.some(({ code }) => HIDES_DIRECTIVES.includes(code));
  return ({ code }) =>
    !(hidesDirectives && !NEEDS_NO_OTHER_DIRECTIVE.includes(code)) && !(hidesTypes && code === 'UNKNOWN_TYPE');
}

/** The authored schema cannot be compiled; the message lists every mistake on a line of its own. */
export class SchemaError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(formatDiagnostic).join('\n'));
    this.name = 'SchemaError';
    this.diagnostics = diagnostics;
  }
}

/** `CODE coordinate file:line sentence` */
export function formatDiagnostic({ code, coordinate, file, line, message }: Diagnostic): string {
  return `${code} ${coordinate} ${file}:${line} ${message}`;
}
