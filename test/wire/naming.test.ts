import fc from 'fast-check';
import { isEnumType, isObjectType, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';

import { compileSchema } from '../../src/schema/compile.ts';
import { enumWireValue, fieldName, singularField, wireName } from '../../src/schema/naming.ts';
import { CORE_FILE, readSchemaSources } from '../../src/schema/sources.ts';
import { EnumCodec } from '../../src/wire/scalars.ts';
import { codecsWithin, MODEL } from './support.ts';

const SOURCES = readSchemaSources();
const { schema } = compileSchema(SOURCES);
const TYPES = Object.values(schema.getTypeMap());

/** Enums of the configuration: the core has others, which never stand on the wire of an object. */
const CORE_ENUMS = parse(SOURCES.find(({ file }) => file === CORE_FILE)?.text ?? '').definitions.flatMap((node) =>
  node.kind === Kind.ENUM_TYPE_DEFINITION ? [node.name.value] : [],
);
const ENUMS = TYPES.filter((type) => isEnumType(type)).filter(
  ({ name }) => !name.startsWith('__') && !CORE_ENUMS.includes(name),
);

describe('names', () => {
  it.each([
    ['auditPolicy', 'audit_policy'],
    ['x509Identity', 'x509_identity'],
    ['logAuditTrailDownloads', 'log_audit_trail_downloads'],
    ['name', 'name'],
  ])('%s stands for %s', (field, wire) => {
    expect(wireName(field)).toBe(wire);
    expect(fieldName(wire)).toBe(field);
  });

  it('every field of the schema gets its name back from its name on the wire', () => {
    const fields = TYPES.filter((type) => isObjectType(type)).flatMap((type) => Object.keys(type.getFields()));
    const own = fields.filter((name) => !name.startsWith('__'));
    expect(own.length).toBeGreaterThan(200);
    for (const name of own) expect(fieldName(wireName(name))).toBe(name);
  });

  it('every name that the appliance can have gets its name back from the field', () => {
    const step = fc.stringMatching(/^[a-z][a-z0-9]*$/);
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), (steps) => {
        const wire = steps.join('_');
        expect(wireName(fieldName(wire))).toBe(wire);
      }),
    );
  });

  it('the names of variants are different within their choice, and are names in GraphQL', () => {
    for (const { variants } of MODEL.choices.values()) {
      const names = [...variants.values()].map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[a-z][A-Za-z0-9]*$/);
    }
  });

  it.each([...MODEL.resources.values()])('$type is $singular and $plural', ({ type, singular, plural, operations }) => {
    const fields = schema.getQueryType()?.getFields() ?? {};
    expect(singular).toBe(singularField(type));
    expect(Object.keys(fields)).toContain(singular);
    expect(plural !== undefined && plural in fields).toBe(operations.has('LIST'));
  });
});

describe('enums', () => {
  const codecs = new Map<string, EnumCodec>();
  for (const { object } of MODEL.resources.values()) {
    for (const codec of codecsWithin(object)) if (codec instanceof EnumCodec) codecs.set(codec.name, codec);
  }

  it('all enums of the schema are reached', () => {
    expect([...codecs.keys()].sort()).toEqual(ENUMS.map(({ name }) => name).sort());
  });

  it.each(ENUMS.map((type) => ({ type, name: type.name })))('$name: each value comes back', ({ type, name }) => {
    const codec = codecs.get(name);
    const wires = type.getValues().map((value) => codec?.encode(value.name));
    // Two values with one string could not be told apart.
    expect(new Set(wires).size).toBe(wires.length);
    expect(wires.map((wire) => codec?.decode(wire))).toEqual(type.getValues().map((value) => value.name));
  });

  it('a value that states nothing stands for itself in lower case', () => {
    expect(enumWireValue('AUDIT_AND_AUTHORIZE')).toBe('audit_and_authorize');
  });
});
