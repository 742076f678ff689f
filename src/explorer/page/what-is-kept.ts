/**
 * Decides what of an operation may be written to the browser's storage.
 *
 * Everything in localStorage can be read by whoever uses the browser next, for as long as nobody clears it. Passwords
 * and other secrets reach the gateway only in mutations (`signIn`, `{ plain: "..." }` inputs): as variables or as string
 * literals. So variables of a mutation are never kept, nor is the text of a mutation with a string literal in it.
 */
import { Kind, parse, TokenKind, visit } from 'graphql';
import type { DocumentNode } from 'graphql';

/** What GraphiQL stores of a tab and of an entry of its history; further members are kept as they are. */
export interface StoredOperation {
  query?: string | null;
  variables?: string | null;
  headers?: string | null;
  response?: string | null;
}

/** Name of the operation that asks for a password, as the page and the documentation spell it. */
const signInOperation = 'SignIn';

const wordsOfSecrets = /mutation|sign_?in|passw|phrase|secret|plain|credential|authorization/i;

/**
 * @param ownTexts operations that the page itself came with: as long as nobody has changed them, they hold no secret
 * @returns the operation without what must not be stored, or undefined if nothing of it may be
 */
export function whatIsKept<T extends StoredOperation>(
  operation: T,
  ownTexts: ReadonlySet<string> = new Set(),
): T | undefined {
  const text = operation.query ?? '';
  const bare = { ...operation, variables: null, headers: null, response: null };
  if (text.trim() === '') return bare;
  if (ownTexts.has(text) && hasMutation(parse(text))) return bare;

  const document = parseOrUndefined(text);
  // Half-typed text cannot be told apart from a mutation by its structure, only by its words.
  if (document === undefined) return wordsOfSecrets.test(text) ? undefined : bare;
  if (hasTellingComment(document)) return undefined;
  if (!hasMutation(document)) return { ...bare, variables: declaredVariables(document, operation.variables) };
  return isSignIn(document) || hasStringLiteral(document) ? undefined : bare;
}

/** @returns whether the document has an operation for signing in */
function isSignIn(document: DocumentNode): boolean {
  return document.definitions.some(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.name?.value === signInOperation,
  );
}

function hasMutation(document: DocumentNode): boolean {
  return document.definitions.some(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.operation === 'mutation',
  );
}

function hasStringLiteral(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    StringValue() {
      found = true;
    },
  });
  return found;
}

/** Commented-out lines are not part of the document's tree, but a password in them is as readable as elsewhere. */
function hasTellingComment(document: DocumentNode): boolean {
  for (let token = document.loc?.startToken ?? null; token !== null; token = token.next) {
    if (token.kind === TokenKind.COMMENT && token.value.includes('"') && wordsOfSecrets.test(token.value)) return true;
  }
  return false;
}

/**
 * Only variables that the document declares: what is left in the editor of another operation, typed there before,
 * may be a mutation's.
 */
function declaredVariables(document: DocumentNode, variables: string | null | undefined): string | null {
  const values = parseObjectOrUndefined(variables ?? '');
  if (values === undefined) return null;
  const declared = new Set<string>();
  visit(document, {
    VariableDefinition(node) {
      declared.add(node.variable.name.value);
    },
  });
  const kept = Object.entries(values).filter(([name]) => declared.has(name));
  return kept.length === 0 ? null : JSON.stringify(Object.fromEntries(kept), null, 2);
}

function parseOrUndefined(text: string): DocumentNode | undefined {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

function parseObjectOrUndefined(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
