import { isInterfaceType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';

import { isErrorCode } from '../../src/errors/codes.ts';
import { compileSchema } from '../../src/schema/compile.ts';
import { explain, UnknownCoordinate } from '../../src/schema/explain.ts';
import { readSchemaSources } from '../../src/schema/sources.ts';

const compiled = compileSchema(readSchemaSources());
const textOf = (coordinate: string): string => explain(compiled, coordinate).join('\n');

describe('explain', () => {
  test('a member of an object', () => {
    expect(textOf('AuditPolicy.encryption')).toMatch(
      /REST path +GET \/api\/configuration\/policies\/audit_policies\/<key>/,
    );
    expect(textOf('AuditPolicy.encryption')).toMatch(/member +encryption\n +codec +toggle/);
    expect(textOf('AuditPolicy.encryption')).toMatch(/error codes +UPSTREAM_MALFORMED/);
  });

  test('a reference', () => {
    const text = textOf('MssqlConnectionPolicyReferences.auditPolicy');
    expect(text).toMatch(/member +audit_policy/);
    expect(text).toMatch(/codec +reference to AuditPolicy/);
    expect(text).toMatch(/loading +id and key: no request/);
    expect(text).toContain('DANGLING_REFERENCE');
  });

  test('a union, with its variants', () => {
    expect(textOf('MssqlConnectionPolicy.serverAddress')).toMatch(/codec +choice by selection: .*fix/);
  });

  test('a collection, a single object, and the fields of the gateway itself', () => {
    expect(textOf('Query.auditPolicies')).toMatch(/GET \/api\/configuration\/policies\/audit_policies\n/);
    expect(textOf('Query.systemBackup')).toMatch(/GET \/api\/configuration\/management\/system_backup\n/);
    expect(textOf('Query.viewer')).toMatch(/GET \/api\/user_info/);
    expect(textOf('AuditPolicyConnection.nodes')).toMatch(/audit_policies\/<key>/);
  });

  test.each([
    ['AuditPolicy.encrypton', 'Did you mean AuditPolicy.encryption?'],
    ['AuditPolicies.name', 'Did you mean'],
    ['constructor', 'There is no field constructor.'],
    ['', 'There is no field'],
  ])('%s is none', (coordinate, message) => {
    expect(() => explain(compiled, coordinate)).toThrow(UnknownCoordinate);
    expect(() => explain(compiled, coordinate)).toThrow(message);
  });

  test('every field of the schema, with codes of the table only', () => {
    const types = Object.values(compiled.schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
    for (const type of types) {
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      for (const field of Object.keys(type.getFields())) {
        const lines = explain(compiled, `${type.name}.${field}`);
        const codes =
          lines
            .at(-1)
            ?.replace(/^ +error codes +/, '')
            .split(', ') ?? [];
        expect(codes.filter((code) => code !== 'none of its own' && !isErrorCode(code))).toEqual([]);
      }
    }
  });
});
