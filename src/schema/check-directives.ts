import { DirectiveLocation, getDirectiveValues, GraphQLError, Kind, type DirectiveNode } from 'graphql';

import { fieldsOf, type Authored, type AuthoredType } from './authored.ts';
import { didYouMean } from '../nearest-name.ts';
import type { Diagnostics } from './diagnostics.ts';

const LOCATIONS: Partial<Record<Kind, DirectiveLocation>> = {
  [Kind.OBJECT_TYPE_DEFINITION]: DirectiveLocation.OBJECT,
  [Kind.INTERFACE_TYPE_DEFINITION]: DirectiveLocation.INTERFACE,
  [Kind.UNION_TYPE_DEFINITION]: DirectiveLocation.UNION,
  [Kind.ENUM_TYPE_DEFINITION]: DirectiveLocation.ENUM,
  [Kind.FIELD_DEFINITION]: DirectiveLocation.FIELD_DEFINITION,
  [Kind.ENUM_VALUE_DEFINITION]: DirectiveLocation.ENUM_VALUE,
};

/** Arguments that become names of fields in the public schema. */
const NAMES_OF_FIELDS: readonly string[] = ['resource.plural', 'choice.by'];
const FIELD_NAME = /^[a-z][A-Za-z0-9_]*$/;

interface Annotated {
  readonly kind: Kind;
  readonly directives?: readonly DirectiveNode[] | undefined;
}

/**
 * Checks that every directive is one of the vocabulary, stands where it may and has the arguments it takes, and that everything
 * a client will see is described. Mistakes go to `diagnostics`.
 */
export function checkDirectives(authored: Authored, diagnostics: Diagnostics): void {
  for (const [name, type] of authored.types) {
    checkNode(authored, name, type, diagnostics);
    checkDescription(name, type, diagnostics);
    const parts = type.kind === Kind.ENUM_TYPE_DEFINITION ? (type.values ?? []) : fieldsOf(type);
    const seen = new Set<string>();
    for (const part of parts) {
      const coordinate = `${name}.${part.name.value}`;
      if (seen.has(part.name.value))
        diagnostics.add('DUPLICATE_FIELD', coordinate, part, 'This name occurs twice in the type.');
      seen.add(part.name.value);
      checkNode(authored, coordinate, part, diagnostics);
      checkDescription(coordinate, part, diagnostics);
    }
  }
}

function checkDescription(
  coordinate: string,
  node: AuthoredType | { readonly description?: { readonly value: string } | undefined },
  diagnostics: Diagnostics,
): void {
  if (node.description?.value.trim()) return;
  diagnostics.add(
    'MISSING_DESCRIPTION',
    coordinate,
    node as AuthoredType,
    'Describe it in a sentence: clients read the description.',
  );
}

function checkNode(authored: Authored, coordinate: string, node: Annotated, diagnostics: Diagnostics): void {
  for (const applied of node.directives ?? []) {
    const name = applied.name.value;
    // @deprecated is GraphQL's own and reaches the public schema as it is.
    if (name === 'deprecated') continue;
    const directive = authored.directives.get(name);
    const location = LOCATIONS[node.kind];
    if (!directive) {
      const hint = didYouMean(name, authored.directives.keys());
      diagnostics.add('UNKNOWN_DIRECTIVE', coordinate, applied, `@${name} is not in the vocabulary.${hint}`);
    } else if (!location || !directive.locations.includes(location)) {
      const where = directive.locations.join(' or ');
      diagnostics.add('MISPLACED_DIRECTIVE', coordinate, applied, `@${name} belongs on ${where}.`);
    } else {
      const known = directive.args.map((argument) => argument.name);
      for (const argument of applied.arguments ?? []) {
        const { value } = argument;
        const isFieldName = NAMES_OF_FIELDS.includes(`${name}.${argument.name.value}`);
        if (isFieldName && value.kind === Kind.STRING && !FIELD_NAME.test(value.value)) {
          const message = `"${value.value}" cannot be the name of a field.`;
          diagnostics.add('INVALID_DIRECTIVE', coordinate, argument, message);
        }
        if (known.includes(argument.name.value)) continue;
        const hint = didYouMean(argument.name.value, known);
        const message = `@${name} has no argument ${argument.name.value}.${hint}`;
        diagnostics.add('INVALID_DIRECTIVE', coordinate, argument, message);
      }
      try {
        getDirectiveValues(directive, node as AuthoredType);
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        diagnostics.add('INVALID_DIRECTIVE', coordinate, applied, error.message);
      }
    }
  }
}
