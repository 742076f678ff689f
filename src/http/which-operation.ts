import { GraphQLError, Kind, type DocumentNode } from 'graphql';

/** Names that are told; who has more of them knows them. */
const MOST_NAMES = 10;
/** Characters that are told of a name that is not there. */
const LONGEST_NAME = 80;

/**
 * The error of a request in which no operation is meant, or one that its document does not have: HTTP status 400, with the names that there
 * are. graphql-js would say neither.
 */
export function noSuchOperation(document: DocumentNode, operationName: string | null | undefined): GraphQLError {
  const names = document.definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION ? (node.name?.value ?? []) : [],
  );
  return new GraphQLError(messageOf(names, operationName), {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
  });
}

function messageOf(names: readonly string[], wanted: string | null | undefined): string {
  const [only] = names;
  if (only === undefined && wanted != null) {
    return `There is no operation named ${shown(wanted)} in the document, but one without a name: leave out operationName.`;
  }
  if (only === undefined) return 'The document has no operation: add one, such as { viewer { name } }.';
  const more = names.length > MOST_NAMES ? ', ...' : '';
  const list = `${names.slice(0, MOST_NAMES).join(', ')}${more}`;
  if (wanted == null) return `The document has several operations: set operationName to one of ${list}.`;
  const cure = names.length === 1 ? `to ${only}, or leave it out` : `to one of ${list}`;
  return `There is no operation named ${shown(wanted)} in the document: set operationName ${cure}.`;
}

function shown(name: string): string {
  return JSON.stringify(name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name);
}
