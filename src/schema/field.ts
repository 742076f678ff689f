import { responsePathAsArray, type GraphQLFieldResolver } from 'graphql';

import type { OperationContext } from '../graph/context.ts';
import { isReference, loadReference } from '../graph/follow.ts';
import type { Report } from '../wire/problems.ts';
import { asksForBody } from './selection.ts';

/**
 * How a field is read, without the executor that reads it: graphql-js asks through {@link resolverOf}, a compiled plan asks directly
 * (docs/architecture.md, "Execution"). There is one statement of what a field means, and both give the same answers.
 */
export interface Field {
  /**
   * The value of the field. A value or an item of a list that is an error fails at its place.
   * @param report takes in what is odd and costs no field its value.
   */
  read(source: unknown, args: object, context: OperationContext, report: Report): unknown;
  /** True if values, or items of lists, can be promises. */
  readonly isAsynchronous?: true;
  /**
   * Set if the value is a reference, or a list of them, to be followed where more than `id` and `key` is asked for: what the failure to
   * load an object means for the client.
   */
  readonly failureOf?: (error: unknown) => unknown;
  /** True if the objects that are referred to can be in several collections, so that a key alone does not tell one. */
  readonly isMixed?: true;
}

/** Fields by the names of their type and their own. */
export class Fields {
  readonly #types = new Map<string, Map<string, Field>>();

  add(typeName: string, name: string, field: Field): void {
    const fields = this.#types.get(typeName) ?? new Map<string, Field>();
    this.#types.set(typeName, fields.set(name, field));
  }

  of(typeName: string, name: string): Field | undefined {
    return this.#types.get(typeName)?.get(name);
  }
}

/** The resolver of a field for graphql-js. @param coordinate `Type.field`, for the log. */
export function resolverOf(field: Field, coordinate: string): GraphQLFieldResolver<unknown, OperationContext, object> {
  const { failureOf } = field;
  return (source, args, context, info) => {
    const value = field.read(source, args, context, (problem) => {
      context.observe(problem, coordinate);
      context.report(problem, responsePathAsArray(info.path));
    });
    if (!failureOf || value == null || !asksForBody(info)) return value;
    const follow = (item: unknown): unknown =>
      isReference(item)
        ? loadReference(item, context.loader).catch((error: unknown) => {
            throw failureOf(error);
          })
        : item;
    if (value instanceof Promise) return value.then(follow);
    return Array.isArray(value) ? value.map(follow) : follow(value);
  };
}

/**
 * A field of the operation itself that only who is signed in may ask for. Its arguments are not looked at before: what is wrong with them is
 * none of a stranger's business, and some fields are answered without a request.
 */
export function signedInOnly(field: Field): Field {
  return {
    ...field,
    read: (source, args, context, report) => {
      const entry = context.user.entry();
      const read = (): unknown => field.read(source, args, context, report);
      return entry ? entry.then(read) : read();
    },
  };
}
