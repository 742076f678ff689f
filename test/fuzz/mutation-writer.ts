import type fc from 'fast-check';
import { OperationTypeNode, type GraphQLArgument } from 'graphql';

import { LoadedObject } from '../../src/graph/objects.ts';
import type { Resource } from '../../src/graph/resource.ts';
import { pathOfKey } from '../execution/corpus.ts';
import { operationsOf, type ArgumentPlace, type RandomOperation } from '../execution/operations.ts';
import { InputMaker } from './inputs.ts';
import type { FuzzWorld } from './world.ts';

export type Verb = 'Create' | 'Update' | 'Delete' | 'Reorder';

/** What a mutation field does to which resource; undefined if it does not change the configuration. */
export function changeOf(world: FuzzWorld, field: string): { resource: Resource; verb: Verb } | undefined {
  const [, singular, verb] = /^(\w+)(Create|Update|Delete|Reorder)$/.exec(field) ?? [];
  const resource = [...world.compiled.model.resources.values()].find((each) => each.singular === singular);
  return resource && { resource, verb: verb as Verb };
}

/** Mutations of the configuration, of signing in and out, and looks at the transaction. All of them fit the schema. */
export function mutationsOf(world: FuzzWorld): fc.Arbitrary<RandomOperation> {
  const { schema, model } = world.compiled;
  const inputs = new InputMaker(schema, model, world.corpus);
  const values = (field: string, { name }: GraphQLArgument, place: ArgumentPlace): readonly unknown[] => {
    const change = changeOf(world, field.slice('Mutation.'.length));
    if (!change) return SESSION_VALUES[name] ?? [null];
    const { resource, verb } = change;
    if (name === 'input') return [verb === 'Create' ? inputs.create(resource, place) : inputs.update(resource, place)];
    if (name === 'ids') return orders(world, resource, place);
    return name === 'ifVersion' ? versions(world, resource) : ids(world, resource, place);
  };
  return operationsOf(schema, {
    values,
    operation: OperationTypeNode.MUTATION,
    directive: 'transaction',
    favourite: 'transaction',
    last: 'name',
    maxDepth: 4,
    maxRoots: 4,
    maxSelections: 9,
  });
}

const SESSION_VALUES: Readonly<Record<string, readonly unknown[]>> = {
  username: ['admin', 'auditor', 'nobody', '', 'a:b', 'ü\0'],
  password: ['admin', 'auditor', 'wrong', ''],
  loginMethod: ['local', 'gone', '', '../up', null],
  message: ['because', '', ' ', 'ü\u2028"', null],
  dryRun: [true, false, true, null],
};

function ids({ corpus }: FuzzWorld, { type, path, singular }: Resource, { before }: ArgumentPlace): readonly unknown[] {
  const keys = corpus.keys.get(path) ?? [];
  const made = before.filter(({ fieldName }) => fieldName === `${singular}Create`);
  const known = [...keys, ...keys.map((key) => `${type}:${key}`)];
  const aliases = made.map(({ responseName }) => `@${responseName}`);
  // As likely as all others together.
  const again = aliases.flatMap((alias) => Array.from({ length: known.length }, () => alias));
  return [...known, ...again, 'gone', `${type}:`, 'AuditPolicy:-1', '@gone', '..', '__proto__'];
}

function versions({ corpus }: FuzzWorld, resource: Resource): readonly unknown[] {
  const known = (corpus.keys.get(resource.path) ?? []).map(
    (key) => new LoadedObject(resource, key, corpus.bodies.get(pathOfKey(resource, key)), 0).version,
  );
  return ['another', null, ...known.slice(0, 3)];
}

function orders({ gateway }: FuzzWorld, { path, type }: Resource, { tape }: ArgumentPlace): readonly unknown[] {
  const keys = gateway.appliance.committed(`/api/configuration/${path}`) as string[];
  const turned = [...keys.slice(tape.number(keys.length)), ...keys].slice(0, keys.length);
  const other = [...new Set([...turned.reverse(), ...keys])];
  return [other, other.map((key) => `${type}:${key}`), keys, keys.slice(1), [...keys, 'gone'], []];
}
