import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
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
    ['Mutation.auditPolicyCrate', 'Did you mean Mutation.auditPolicyCreate?'],
    ['AuditPolcy', 'Did you mean AuditPolicy?'],
    ['@transacton', 'Did you mean @transaction?'],
    ['AuditPolicy.', 'Did you mean AuditPolicy?'],
    ['__schema', 'There is no __schema in the schema.'],
    ['constructor', 'There is no constructor in the schema.'],
    ['', 'There is no element without a name'],
  ])('%s is none', (coordinate, message) => {
    expect(() => explain(compiled, coordinate)).toThrow(UnknownCoordinate);
    expect(() => explain(compiled, coordinate)).toThrow(message);
  });

  test('a change, with what it sends and the errors of changes', () => {
    const text = textOf('Mutation.auditPolicyCreate');
    expect(text).toMatch(/argument +input: AuditPolicyCreateInput! \(required\)/);
    expect(text).toMatch(/REST path +POST \/api\/configuration\/policies\/audit_policies\n/);
    expect(text).toMatch(/error codes .*CONFIGURATION_LOCKED/);
    expect(textOf('Mutation.auditPolicyUpdate')).toMatch(/GET .*<key>, PUT .*audit_policies\/<key>\n/);
    expect(textOf('Mutation.auditPolicyDelete')).toMatch(/IN_USE/);
    expect(textOf('Mutation.rdpConnectionPolicyReorder')).toMatch(/PUT .*rdp\/connections\/@order\n/);
    expect(textOf('Mutation.systemBackupUpdate')).toMatch(/PUT \/api\/configuration\/management\/system_backup\n/);
  });

  test('a member of an input', () => {
    expect(textOf('AuditPolicyCreateInput.name')).toMatch(/String! \(required\)\n[^]*member +name\n/);
    expect(textOf('AuditPolicyUpdateInput.encryption')).toMatch(/codec +toggle[^]*nullability +can be left out/);
    expect(textOf('MssqlConnectionPolicyReferencesInput.auditPolicy')).toMatch(/"@name" of an earlier field/);
  });

  test('a type: where it is, what reads and what changes it, and its parts', () => {
    const text = textOf('AuditPolicy');
    expect(text).toMatch(/^type AuditPolicy\n/);
    expect(text).toMatch(/read by +Query\.auditPolicies, Query\.auditPolicy\n/);
    expect(text).toMatch(/changed by +Mutation\.auditPolicyCreate, .*Delete\n/);
    expect(text).toMatch(/\n {4}encryption: /);
    expect(textOf('RdpConnectionPolicy')).toContain('Mutation.rdpConnectionPolicyReorder');
  });

  test('arguments, directives and values of enums', () => {
    expect(textOf('Query.auditPolicies(first:)')).toMatch(/first: Int/);
    expect(textOf('@transaction')).toMatch(/argument +dryRun: Boolean! = false/);
    expect(textOf('@transaction(dryRun:)')).toMatch(/dryRun: Boolean! = false\n +\w/);
  });

  test('everything in the schema, with codes of the table only', () => {
    const isAuthored = ({ name }: { readonly name: string }): boolean => !name.startsWith('__');
    const codesIn = (lines: readonly string[]): readonly string[] => {
      const [, codes = ''] = /^ +error codes +(.*)$/.exec(lines.at(-1) ?? '') ?? [];
      return codes.split(', ').filter((code) => code !== '' && code !== 'none of its own');
    };
    for (const type of Object.values(compiled.schema.getTypeMap()).filter(isAuthored)) {
      expect(explain(compiled, type.name)[0]).toContain(type.name);
      if (isEnumType(type)) for (const { name } of type.getValues()) explain(compiled, `${type.name}.${name}`);
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
      for (const field of Object.keys(type.getFields())) {
        const lines = explain(compiled, `${type.name}.${field}`);
        expect(lines[0]).toContain(`${type.name}.${field}: `);
        expect(codesIn(lines).filter((code) => !isErrorCode(code))).toEqual([]);
        if (type.name === 'Mutation' && /(Create|Update|Delete|Reorder)$/.test(field))
          expect(lines.join()).toContain('CONFIGURATION_LOCKED');
      }
    }
  });
});
