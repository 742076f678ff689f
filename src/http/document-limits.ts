import {
  Kind,
  Lexer,
  Source,
  TokenKind,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLError,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';

import type { Limits } from '../config.ts';
import { fragmentsOf, type Fragments } from './fragments.ts';
import { tooComplex } from './too-complex.ts';

export type DocumentLimits = Pick<Limits, 'tokens' | 'depth' | 'rootFields' | 'aliases' | 'directives'>;

/**
 * Characters of an alias. Threat: the name is repeated for each object of the answer, so 60 kB of it were 57 MB.
 * The longest names of fields have 50 characters; no tool that makes up names comes near to this.
 */
const LONGEST_NAME = 128;

/** Errors after which graphql-js gives up validating a document: more would only make the answer larger. */
export const MAX_VALIDATION_ERRORS = 20;

/**
 * Refuses documents that ask for too much: too many tokens, fields inside each other, fields of the operation itself, aliases or
 * directives. It sees the document before the other rules compare its fields, and ends the validation by reporting its error until
 * graphql-js gives up.
 * Threats: the appliance is asked for each root field, and through references, which lead in circles; fragments that spread each other
 * double with every step. Questions about the schema never reach the appliance, so MAX_DEPTH is not about them (design-2.md 3): they have a
 * depth of their own, and how much they may bring is field-limit.ts.
 */
export function documentLimits(limits: DocumentLimits): ValidationRule {
  return (context) => ({
    Document: {
      enter: (document) => {
        const text = document.loc?.source.body ?? '';
        const excess = excessOfText(text, limits) ?? new Measurement(document, limits).excess();
        if (excess) for (let times = 0; times <= MAX_VALIDATION_ERRORS; times++) context.reportError(excess);
      },
    },
  });
}

/**
 * Fields inside each other that a question about the schema may have, whatever MAX_DEPTH is: the deepest one of a tool, that of graphql-js,
 * has 15 (a type can be wrapped nine times). Circles through fields and their types are refused by a rule of graphql-js before that.
 */
const INTROSPECTION_DEPTH = 20;

/** How deep a selection may be, and what a client is told that has passed it. */
interface DepthLimit {
  readonly most: number;
  readonly setting?: 'MAX_DEPTH';
  readonly message: string;
}

const OF_INTROSPECTION: DepthLimit = {
  most: INTROSPECTION_DEPTH,
  message: `its introspection is nested more than ${INTROSPECTION_DEPTH} fields deep. Ask for less, or fetch GET /schema.graphql.`,
};

/** What is asked for at one place of the answer, by response name. */
interface Place {
  times: number;
  readonly below: Map<string, Place>;
}

/** Where in a document a selection is. */
interface Depth {
  /** Fields down to here. */
  readonly depth: number;
  /** Selection sets down to here, those of fragments included. */
  readonly level: number;
  readonly limit: DepthLimit;
}

/** Fields of an operation that are about the schema. */
const ABOUT_SCHEMA: readonly string[] = ['__schema', '__type'];

const SPLIT_UP = 'Split it into several operations.';

/** Walks through the operations of a document, fragments spread out, until a limit is passed. */
class Measurement {
  readonly #document: DocumentNode;
  readonly #limits: DocumentLimits;
  readonly #ofData: DepthLimit;
  readonly #fragments: Fragments;
  /** Fragments that are being spread: validation refuses circles, but only after this. */
  readonly #open = new Set<string>();
  readonly #spread = new Set<string>();
  /** Fields, spreads and inline fragments of the whole document. */
  #selections = 0;
  #directives = 0;
  #aliases = 0;
  #rootFields = 0;
  #excess: GraphQLError | undefined;

  constructor(document: DocumentNode, limits: DocumentLimits) {
    this.#document = document;
    this.#limits = limits;
    const { depth } = limits;
    const message = `its fields are nested deeper than MAX_DEPTH allows (${depth}). Ask for less, or ask again with the ids of a first answer.`;
    this.#ofData = { most: depth, setting: 'MAX_DEPTH', message };
    this.#fragments = fragmentsOf(document);
  }

  /** The limit that is passed first; undefined: none. */
  excess(): GraphQLError | undefined {
    for (const node of this.#document.definitions) {
      if (node.kind !== Kind.OPERATION_DEFINITION) continue;
      for (const { directives } of node.variableDefinitions ?? []) this.#countDirectives(directives);
      this.#walkRoot(node);
    }
    // No operation asks for these, but they are validated like the others.
    for (const [name, fragment] of this.#fragments) if (!this.#spread.has(name)) this.#walkRoot(fragment);
    return this.#excess;
  }

  #walkRoot({
    directives,
    selectionSet,
  }: {
    directives?: readonly DirectiveNode[];
    selectionSet: SelectionSetNode;
  }): void {
    this.#aliases = 0;
    this.#rootFields = 0;
    this.#countDirectives(directives);
    this.#walk(selectionSet, { depth: 1, level: 1, limit: this.#ofData }, new Map());
  }

  #walk(set: SelectionSetNode, at: Depth, place: Map<string, Place>): void {
    const { tokens } = this.#limits;
    const { depth, level, limit } = at;
    if (depth > limit.most || level > limit.most * FRAGMENTS_PER_FIELD) {
      this.#pass(limit.message, limit.setting, limit.most);
    }
    for (const selection of set.selections) {
      if (this.#excess) return;
      this.#selections += 1;
      if (this.#selections > tokens) {
        const what = `with its fragments spread out, the document has more tokens than MAX_TOKENS allows (${tokens}). ${SPLIT_UP}`;
        this.#pass(what, 'MAX_TOKENS', tokens);
      }
      this.#countDirectives(selection.directives);
      if (selection.kind === Kind.FIELD) this.#walkField(selection, at, place);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) this.#walkSpread(selection.name.value, at, place);
      else this.#walk(selection.selectionSet, { ...at, level: level + 1 }, place);
    }
  }

  #walkField(field: FieldNode, { depth, level, limit }: Depth, place: Map<string, Place>): void {
    const { aliases, rootFields } = this.#limits;
    const isAboutSchema = depth === 1 && ABOUT_SCHEMA.includes(field.name.value);
    const name = (field.alias ?? field.name).value;
    if (name.length > LONGEST_NAME && field.alias) {
      this.#pass(
        `an alias has ${name.length} characters, and may have ${LONGEST_NAME} characters at most. Choose a shorter one.`,
      );
    }
    if (depth === 1 && ++this.#rootFields > rootFields) {
      const what = `it has more top-level fields than MAX_ROOT_FIELDS allows (${rootFields}). ${SPLIT_UP}`;
      this.#pass(what, 'MAX_ROOT_FIELDS', rootFields);
    }
    if (name !== field.name.value && ++this.#aliases > aliases) {
      this.#pass(`it has more aliases than MAX_ALIASES allows (${aliases}). ${SPLIT_UP}`, 'MAX_ALIASES', aliases);
    }
    const here = place.get(name) ?? { times: 0, below: new Map<string, Place>() };
    here.times += 1;
    if (here.times > Math.max(aliases, 1)) {
      const what = `it asks for one field of the same object more often than MAX_ALIASES allows (${aliases}). Ask for it once.`;
      this.#pass(what, 'MAX_ALIASES', aliases);
    }
    place.set(name, here);
    const inside = { depth: depth + 1, level: level + 1, limit: isAboutSchema ? OF_INTROSPECTION : limit };
    if (field.selectionSet) this.#walk(field.selectionSet, inside, here.below);
  }

  #walkSpread(name: string, at: Depth, place: Map<string, Place>): void {
    const fragment = this.#fragments.get(name);
    if (!fragment || this.#open.has(name)) return;
    this.#spread.add(name);
    this.#open.add(name);
    this.#countDirectives(fragment.directives);
    this.#walk(fragment.selectionSet, { ...at, level: at.level + 1 }, place);
    this.#open.delete(name);
  }

  #countDirectives(directives: readonly DirectiveNode[] = []): void {
    const { directives: maximum } = this.#limits;
    this.#directives += directives.length;
    if (this.#directives > maximum) {
      this.#pass(
        `it has more directives than MAX_DIRECTIVES allows (${maximum}). ${SPLIT_UP}`,
        'MAX_DIRECTIVES',
        maximum,
      );
    }
  }

  #pass(message: string, setting?: string, maximum = 0): void {
    this.#excess ??= tooComplex(message, setting === undefined ? undefined : { setting, maximum });
  }
}

/** Fragments that may be nested around each field of the deepest path: their nesting costs stack, too. */
const FRAGMENTS_PER_FIELD = 10;

/**
 * The limit that the text of a document passes by its tokens, whether it can be parsed or not; undefined: none. The parser tells of too
 * many tokens by a message only, and of too deep nesting by a stack that overflows; types and values that it can just about take overflow
 * the stack of whoever prints or reads them.
 */
export function excessOfText(text: string, { tokens, depth }: DocumentLimits): GraphQLError | undefined {
  const lexer = new Lexer(new Source(text));
  let level = 0;
  try {
    for (let count = 1; lexer.advance().kind !== TokenKind.EOF; count++) {
      if (count > tokens)
        return tooComplex(`the document has more tokens than MAX_TOKENS allows (${tokens}). ${SPLIT_UP}`, {
          setting: 'MAX_TOKENS',
          maximum: tokens,
        });
      if (OPENING.has(lexer.token.kind)) level += 1;
      if (CLOSING.has(lexer.token.kind)) level -= 1;
      if (level > Math.max(PARSED_LEVELS, depth)) {
        return tooComplex('the brackets of the document are nested too deep (MAX_DEPTH). Ask for less at once.', {
          setting: 'MAX_DEPTH',
          maximum: depth,
        });
      }
    }
  } catch {
    // Not even tokens: the parser has said where.
  }
  return undefined;
}

const OPENING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);
/** Levels that the parser can take in any case. */
const PARSED_LEVELS = 500;
