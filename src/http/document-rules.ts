import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  type ASTVisitor,
  type FieldNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

import type { Config } from '../config.ts';
import { documentLimits, MAX_VALIDATION_ERRORS } from './document-limits.ts';

/** What a document must fulfil beside the rules of GraphQL, the one that ends the validation first. */
export function documentRules({ limits, readOnly }: Pick<Config, 'limits' | 'readOnly'>): ValidationRule[] {
  return [documentLimits(limits), knownOperationTypes, ...(readOnly ? [knownMutations] : [])];
}

/** Refuses operations of a type that the schema does not have: graphql-js finds out only when it executes one. */
function knownOperationTypes(context: ValidationContext): ASTVisitor {
  const schema = context.getSchema();
  return {
    OperationDefinition: (node) => {
      if (schema.getRootType(node.operation)) return;
      const message = `There are no ${node.operation}s here: ask by a query, and change by a mutation.`;
      context.reportError(new GraphQLError(message, { nodes: node }));
    },
  };
}

/** How an error begins that says why a mutation is not in the schema; whatever else is wrong with the document follows from that. */
const READ_ONLY = 'This gateway is read only (READ_ONLY=true)';

/**
 * Refuses mutations that a read-only gateway does not have, and says why. Otherwise their fields, their inputs and @transaction would each
 * be unknown, as if they had been misspelt.
 */
function knownMutations(context: ValidationContext): ASTVisitor {
  const known = context.getSchema().getMutationType()?.getFields() ?? {};
  return {
    Document: ({ definitions }) => {
      for (const node of definitions) {
        if (node.kind !== Kind.OPERATION_DEFINITION || node.operation !== OperationTypeNode.MUTATION) continue;
        const field = unknownField(context, node.selectionSet, known, new Set());
        if (field) refuseField(context, field);
      }
    },
  };
}

function refuseField(context: ValidationContext, field: FieldNode): void {
  const name = field.name.value;
  const message = `${READ_ONLY}, so it has no mutation \`${name}\`: it can only sign in and out. Ask its operator where changes are made.`;
  const error = new GraphQLError(message, { nodes: field });
  for (let times = 0; times <= MAX_VALIDATION_ERRORS; times++) context.reportError(error);
}

function unknownField(
  context: ValidationContext,
  { selections }: SelectionSetNode,
  known: object,
  seen: Set<SelectionSetNode>,
): FieldNode | undefined {
  for (const node of selections) {
    if (node.kind === Kind.FIELD) {
      if (!Object.hasOwn(known, node.name.value) && node.name.value !== '__typename') return node;
      continue;
    }
    const inner = node.kind === Kind.INLINE_FRAGMENT ? node : context.getFragment(node.name.value);
    if (!inner || seen.has(inner.selectionSet)) continue;
    seen.add(inner.selectionSet);
    const found = unknownField(context, inner.selectionSet, known, seen);
    if (found) return found;
  }
  return undefined;
}

/** Tells whether an error stands for all that was found wrong with a document: a limit, or a gateway that is read only. */
export function standsAlone({ message, extensions }: Pick<GraphQLError, 'message' | 'extensions'>): boolean {
  return extensions['code'] === 'QUERY_TOO_COMPLEX' || message.startsWith(READ_ONLY);
}
