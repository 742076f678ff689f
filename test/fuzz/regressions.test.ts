import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { basic, startTestGateway, type Answer, type TestGateway } from '../support/gateway.ts';
import { CONFIGURATION } from './documents.ts';

// What the fuzzer has found, as small as it gets.

const user = 'admin';
const AUDIT_POLICY = '78101850949e47437dd91d';
let gateway: TestGateway;

beforeAll(async () => void (gateway = await startTestGateway()));
afterEach(() => gateway.appliance.faults.clear());
afterAll(() => gateway.close());

function codesOf({ errors }: Answer): unknown[] {
  return errors.map(({ path, extensions: { code } }) => [path?.join('.'), code]);
}

describe('JSON of thousands of levels', () => {
  const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
  const answer = `{"key":"${AUDIT_POLICY}","body":{"name":"default","x":${deep(60_000)}}}`;
  const list = `{"items":[${answer}]}`;

  it('from the appliance costs the fields that walk through it', async () => {
    gateway.appliance.faults.add({ path: `${CONFIGURATION}policies/audit_policies`, fault: { raw: list } });
    gateway.appliance.faults.add({ path: /audit_policies\/78/, fault: { raw: answer } });
    const document = `{ auditPolicy(id: "${AUDIT_POLICY}") { name other: __typename } viewer { name } }`;
    const data = { auditPolicy: { name: 'default', other: 'AuditPolicy' }, viewer: { name: 'admin' } };
    expect((await gateway.query(document, { user })).json).toEqual({ data });
    for (const field of ['version', 'body']) {
      const odd = await gateway.query(document.replace('other: __typename', field), { user });
      expect(codesOf(odd)).toEqual([[`auditPolicy.${field}`, 'UPSTREAM_MALFORMED']]);
      expect(odd.data).toEqual({ auditPolicy: null, viewer: { name: 'admin' } });
    }
    expect(gateway.log.filter(({ level }) => level >= 50)).toEqual([]);
  });

  it('from the appliance is not written back', async () => {
    gateway.appliance.faults.add({
      method: 'GET',
      path: `${CONFIGURATION}policies/audit_policies`,
      fault: { raw: list },
    });
    gateway.appliance.faults.add({ method: 'GET', path: /audit_policies\/78/, fault: { raw: answer } });
    const document = `mutation { auditPolicyUpdate(id: "${AUDIT_POLICY}", input: { name: "x" }) { auditPolicy { name } } }`;
    const odd = await gateway.query(document, { user });
    expect(codesOf(odd)).toEqual([['auditPolicyUpdate', 'UPSTREAM_MALFORMED']]);
    expect(odd.data).toBeNull();
    expect(gateway.appliance.openTransactions()).toBe(0);
  });

  it('from the appliance does not hide why an object cannot be deleted', async () => {
    const deepPolicy = `{"items":[{"key":"-1","body":${deep(60_000).replaceAll('[', '{"a":').replaceAll(']', '}').replace('{"a":}', '{}')}}]}`;
    gateway.appliance.faults.add({
      method: 'GET',
      path: `${CONFIGURATION}mssql/connections`,
      fault: { raw: deepPolicy },
    });
    const document = `mutation { auditPolicyDelete(id: "${AUDIT_POLICY}") { deletedId } }`;
    expect(codesOf(await gateway.query(document, { user }))).toEqual([['auditPolicyDelete', 'IN_USE']]);
  });

  it('from a client is refused', async () => {
    const document = `mutation ($body: JSON) @transaction(dryRun: true) {
      auditPolicyCreate(input: { name: "x", body: $body }) { auditPolicy { name } }
    }`;
    const refused = await gateway.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: basic(user) },
      body: `{"query":${JSON.stringify(document)},"variables":{"body":{"x":${deep(20_000)}}}}`,
    });
    expect(codesOf(refused)).toEqual([['auditPolicyCreate', 'INVALID']]);
    expect(gateway.log.filter(({ level }) => level >= 50)).toEqual([]);
  });
});

describe('null for a variable that has a default, where null may not stand', () => {
  it.each([
    ['a condition', 'query ($v: Boolean = true) { viewer { name @include(if: $v) } }', 'viewer'],
    ['a condition of the operation itself', 'query ($v: Boolean = true) { viewer @skip(if: $v) { name } }', undefined],
    ['an argument', 'query ($v: ID = "x") { auditPolicy(id: $v) { name } }', 'auditPolicy'],
    ['an item of an argument', 'query ($v: ID = "x") { nodes(ids: [$v]) { id } }', 'nodes'],
    [
      'an input',
      'mutation ($v: String = "x") { auditPolicyCreate(input: { name: $v }) { __typename } }',
      'auditPolicyCreate',
    ],
  ])('%s: is the mistake of the request', async (_place, document, path) => {
    const answer = await gateway.query(document, { user, variables: { v: null } });
    expect(codesOf(answer)).toEqual([[path, 'BAD_USER_INPUT']]);
    expect(answer.text).not.toContain('name: $v');
    expect(gateway.log.filter(({ level }) => level >= 50)).toEqual([]);
  });
});

describe('null as an item of a list of anything', () => {
  it('is left out of the list, and nothing else is', async () => {
    const [key = ''] = gateway.appliance.committed(`${CONFIGURATION}rdp/channel_policies`) as string[];
    const rules = [{ allowed_for: { gateway_groups: [null, 'a'], remote_groups: ['b'] } }];
    const policy = { key, body: { name: 'odd', rules } };
    gateway.appliance.faults.add({
      path: /rdp\/channel_policies/,
      fault: { raw: JSON.stringify({ ...policy, items: [policy] }) },
    });
    const document = `{ rdpChannelPolicy(id: "${key}") { name rules { allowedFor { gatewayGroups remoteGroups } } } }`;
    const answer = await gateway.query(document, { user });
    const shown = { name: 'odd', rules: [{ allowedFor: { gatewayGroups: ['a'], remoteGroups: ['b'] } }] };
    expect(answer.data).toEqual({ rdpChannelPolicy: shown });
    expect(codesOf(answer)).toEqual([['rdpChannelPolicy.rules.0.allowedFor.gatewayGroups', 'UPSTREAM_MALFORMED']]);
  });
});

describe('a request whose answer the client does not accept', () => {
  it.each(['image/png', '*/*;q=0', 'multipart/mixed; deferSpec=20220824'])('%s: is not carried out', async (accept) => {
    const document = 'mutation { auditPolicyCreate(input: { name: "unheard" }) { auditPolicy { id } } }';
    const before = gateway.appliance.committed(`${CONFIGURATION}policies/audit_policies`);
    gateway.appliance.clearRequests();
    const { status } = await gateway.query(document, { user, headers: { accept } });
    expect(status).toBe(406);
    expect(gateway.appliance.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(gateway.appliance.committed(`${CONFIGURATION}policies/audit_policies`)).toEqual(before);
  });
});
