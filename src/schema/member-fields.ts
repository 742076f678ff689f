import { ApplianceError } from '../appliance/index.ts';
import { GatewayError } from '../errors/gateway-error.ts';
import { FragmentReference } from '../graph/fragments.ts';
import { LoadedObject, ObjectReference } from '../graph/objects.ts';
import type { Catalogue } from '../graph/resource.ts';
import { maskSecrets } from '../graph/mask.ts';
import type { Codec } from '../wire/codec.ts';
import { ListCodec, MapCodec, MapItem } from '../wire/lists.ts';
import { valueAt, type Member } from '../wire/objects.ts';
import { MalformedMember } from '../wire/problems.ts';
import { ReferenceCodec, type KeyElsewhere } from '../wire/references.ts';
import type { Field } from './field.ts';
import type { NamedField } from './model.ts';

/** The appliance's value from which the members of a GraphQL object are read. */
function wireOf(source: unknown): unknown {
  if (source instanceof LoadedObject) return source.body;
  return source instanceof MapItem ? source.wire : source;
}

/** A field that stands for a member of the appliance's object. */
export function memberField(catalogue: Catalogue, { path, codec }: Member): Field {
  if (codec instanceof MapCodec) {
    return {
      read: (source, _args, _context, report) => {
        const wire = valueAt(wireOf(source), path);
        const trail = source instanceof MapItem ? source.trail : source instanceof ObjectReference ? source.key : '';
        return wire == null ? [] : codec.read(wire, report, trail);
      },
    };
  }
  if (codec instanceof ListCodec) {
    const refer = referenceOf(catalogue, innermost(codec));
    return {
      read: (source, _args, _context, report) => {
        const wire = valueAt(wireOf(source), path);
        // An absent list is an empty one: lists are non-null (design.md 1.4).
        if (wire == null) return [];
        const values = codec.read(wire, report);
        return refer ? values.map((key) => (key === null ? null : refer(key as ReadKey))) : values;
      },
      ...(refer && { failureOf: danglingIfMissing }),
      ...(leadsElsewhere(innermost(codec)) && { isMixed: true }),
    };
  }
  const refer = referenceOf(catalogue, codec);
  if (refer) {
    return {
      read: (source) => {
        const wire = valueAt(wireOf(source), path);
        const key = wire == null ? null : (codec as ReferenceCodec).read(wire);
        return key === null ? null : refer(key);
      },
      failureOf: danglingIfMissing,
      ...(leadsElsewhere(codec) && { isMixed: true }),
    };
  }
  return {
    read: (source, _args, _context, report) => {
      const wire = valueAt(wireOf(source), path);
      return wire == null ? null : codec.read(wire, report);
    },
  };
}

/** A non-null member that the appliance left out is its fault; graphql-js would call it an internal error. */
export function requiredField(field: Field): Field {
  return {
    ...field,
    read: (source, args, context, report) => {
      const value = field.read(source, args, context, report);
      if (value == null) throw new MalformedMember('a value', value);
      return value;
    },
  };
}

/** What a codec reads of a reference that is set. */
type ReadKey = string | KeyElsewhere;

function leadsElsewhere(codec: Codec): boolean {
  return codec instanceof ReferenceCodec && codec.also.length > 0;
}

function innermost(codec: Codec): Codec {
  return codec instanceof ListCodec ? innermost(codec.item) : codec;
}

/** What stands for the object behind a key that a codec has read; undefined if the codec reads no references. */
function referenceOf(
  { resources, fragments }: Catalogue,
  codec: Codec,
): ((key: ReadKey) => ObjectReference | FragmentReference) | undefined {
  if (codec.kind === 'reference') {
    const resource = resources.get((codec as ReferenceCodec).target);
    return (
      resource &&
      ((key) =>
        typeof key === 'string'
          ? new ObjectReference(resource, key)
          : new ObjectReference(resources.get(key.type) ?? resource, key.key))
    );
  }
  if (codec.kind !== 'fragment') return undefined;
  const fragment = fragments.get((codec as ReferenceCodec).target);
  return fragment && ((key) => new FragmentReference(fragment, key as string));
}

/** An object that is referred to and does not exist is a fault of the configuration, not of the client (design.md 1.7). */
function danglingIfMissing(error: unknown): unknown {
  const isMissing = error instanceof ApplianceError && error.failure === 'not-found';
  return isMissing ? new GatewayError('DANGLING_REFERENCE') : error;
}

/** A field that shows the object whose name stands in another field. */
export function namedField(catalogue: Catalogue, typeName: string, { name, by, isList, target }: NamedField): Field {
  const resource = catalogue.resources.get(target);
  if (!resource) throw new TypeError(`${typeName}.${name} names ${target}, which is no resource`);
  return {
    isAsynchronous: true,
    read: (source, _args, { loader }) => {
      const wire = valueAt(wireOf(source), by.path);
      if (!isList) return typeof wire === 'string' ? loader.byName(resource, wire) : null;
      if (!Array.isArray(wire)) return [];
      return wire.map((item) => (typeof item === 'string' ? loader.byName(resource, item) : null));
    },
  };
}

/** The fields that the compiler adds to every resource. */
export const OBJECT_FIELDS: Readonly<Record<string, Field>> = {
  id: { read: (source) => (source as ObjectReference).id },
  key: { read: (source) => (source as ObjectReference).key },
  version: { read: (source) => (source as LoadedObject).version },
  body: { read: (source) => maskSecrets((source as LoadedObject).exactBody) },
};

/** The fields that the compiler adds to every fragment. */
export function fragmentFields(typeName: string): Readonly<Record<string, Field>> {
  return {
    id: { read: (source) => `${typeName}:${(source as MapItem).trail}` },
    key: { read: (source) => (source as MapItem).trail },
  };
}

/** `key` of an item of an ordered map that nothing refers to. */
export const MAP_KEY_FIELD: Field = { read: (source) => (source as MapItem).key };

/** The telling member of a variant: what the appliance sent. */
export function tagField(tag: string): Field {
  return {
    read: (source) => {
      const value = valueAt(source, [tag]);
      if (typeof value !== 'string') throw new MalformedMember('a string', value);
      return value;
    },
  };
}
