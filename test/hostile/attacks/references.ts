import type { FaultRule } from '../../../src/demo/index.ts';
import { answering, AUDIT, KEY, MALFORMED } from '../support/appliance-says.ts';
import type { Attack, Attacks } from '../support/attack.ts';
import { each, operation } from '../support/requests.ts';

const CONNECTION = '/api/configuration/rdp/connections/12932832285a830b4d2f5d7';
const NIC = '/api/configuration/network/nics/nic1';
const LIST = '{ auditPolicies(first: 1000) { totalCount nodes { id name } } }';

/** The answer to GET of the audit policies, with these items. */
const listed = (items: string): readonly FaultRule[] => answering(AUDIT, `{"items":[${items}],"meta":{}}`);
/** The audit policy of a connection policy is what is given; nothing else of the answer changes. */
const referring = (auditPolicy: unknown): readonly FaultRule[] => [
  {
    path: CONNECTION,
    fault: {
      mutate: (answer) => {
        const { policies } = answer['body'] as { policies: Record<string, unknown> };
        policies['audit_policy'] = auditPolicy;
      },
    },
  },
];
const referringTo = (key: unknown): readonly FaultRule[] =>
  referring({ key, meta: { href: 'https://evil.example/x' } });
const FOLLOWED = operation(
  '{ rdpConnectionPolicy(id: "12932832285a830b4d2f5d7") { name policies { auditPolicy { name } } } }',
);
const NOT_FOLLOWED: Pick<Attack, 'status' | 'codes' | 'data' | 'calls' | 'request'> = {
  request: FOLLOWED,
  status: 200,
  codes: ['UPSTREAM_MALFORMED'],
  data: { rdpConnectionPolicy: { name: 'rdp_demo', policies: { auditPolicy: null } } },
  calls: [`GET ${CONNECTION}`],
};

/** Keys, references, lists, variants and maps of such an appliance: what leads to further requests, or is looked up by a name. */
export const references: Attacks = [
  {
    name: 'items whose keys are paths',
    why: 'they can be listed, but no path is made of them',
    request: operation('{ auditPolicies { nodes { id } edges { cursor } } }'),
    appliance: listed('{"key":"../time_policies/-100"},{"key":".."},{"key":"@order"},{"key":"a/b"}'),
    status: 200,
    codes: [],
    calls: 1,
  },
  {
    name: 'items whose keys are paths, to be read',
    request: operation(LIST),
    appliance: listed(
      '{"key":"../time_policies/-100"},{"key":".."},{"key":"@order"},{"key":"a\\u0000"},{"key":"\\ud800"}',
    ),
    ...MALFORMED,
  },
  {
    name: 'items whose keys are members of every object',
    request: operation(LIST),
    appliance: listed('{"key":"__proto__","body":{"name":"a"}},{"key":"constructor","body":{"name":"b"}}'),
    status: 200,
    codes: [],
    data: {
      auditPolicies: {
        totalCount: 2,
        nodes: [
          { id: 'AuditPolicy:__proto__', name: 'a' },
          { id: 'AuditPolicy:constructor', name: 'b' },
        ],
      },
    },
    calls: 1,
  },
  {
    name: 'items without keys, and items that are none',
    request: operation(LIST),
    appliance: listed('{},null,1,"x",[],{"key":7},{"key":null},{"__proto__":{"key":"x"}}'),
    ...MALFORMED,
  },
  {
    name: 'the same item 1,000 times',
    request: operation(LIST),
    appliance: listed(each(1_000, () => '{"key":"a","body":{"name":"b"}}', ',')),
    status: 200,
    codes: [],
    calls: 1,
    atMostBytes: 60_000,
  },
  {
    name: '100,000 items',
    why: 'a page shows what it shows; the collection has to be read whole',
    request: operation('{ auditPolicies(first: 1) { totalCount nodes { id name } } }'),
    appliance: listed(each(100_000, (n) => `{"key":"k${n}","body":{"name":"b"}}`, ',')),
    status: 200,
    codes: [],
    data: { auditPolicies: { totalCount: 100_000, nodes: [{ id: 'AuditPolicy:k0', name: 'b' }] } },
    calls: 1,
  },
  {
    name: 'items as an object with a length',
    request: operation(LIST),
    appliance: answering(AUDIT, '{"items":{"length":1e9,"0":{"key":"x"}}}'),
    ...MALFORMED,
    data: { auditPolicies: null },
  },
  { name: 'a reference whose key is a path', ...NOT_FOLLOWED, appliance: referringTo('../time_policies/-100') },
  {
    name: 'a reference whose key breaks the line',
    ...NOT_FOLLOWED,
    appliance: referringTo('x HTTP/1.1\r\nX-Admin: 1'),
  },
  { name: 'a reference whose key is half a character', ...NOT_FOLLOWED, appliance: referringTo('\ud800') },
  { name: 'a reference whose key is the order', ...NOT_FOLLOWED, appliance: referringTo('@order') },
  { name: 'a reference whose key is an object', ...NOT_FOLLOWED, appliance: referringTo({ length: 1 }) },
  { name: 'a reference whose key is a list', ...NOT_FOLLOWED, appliance: referringTo([KEY]) },
  {
    name: 'a reference that leads to another host',
    why: 'the key alone says where to go',
    request: FOLLOWED,
    appliance: referringTo(KEY),
    status: 200,
    codes: [],
    data: { rdpConnectionPolicy: { name: 'rdp_demo', policies: { auditPolicy: { name: 'default' } } } },
    calls: [`GET ${CONNECTION}`, `GET ${AUDIT}/${KEY}`],
  },
  {
    name: 'a reference to __proto__',
    request: FOLLOWED,
    appliance: referringTo('__proto__'),
    status: 200,
    codes: ['DANGLING_REFERENCE'],
    calls: [`GET ${CONNECTION}`, `GET ${AUDIT}/__proto__`],
  },
  {
    name: 'variants called like members of every object',
    request: operation(
      '{ rdpConnectionPolicy(id: "12932832285a830b4d2f5d7") { name serverAddress { __typename } sourceAddress { __typename } } }',
    ),
    appliance: [
      {
        path: CONNECTION,
        fault: {
          mutate: (answer) =>
            void Object.assign(answer['body'] as object, {
              server_address: { selection: '__proto__' },
              source_address: { selection: 'constructor' },
            }),
        },
      },
    ],
    ...MALFORMED,
    data: { rdpConnectionPolicy: { name: 'rdp_demo', serverAddress: null, sourceAddress: null } },
  },
  {
    name: 'a map whose keys and order are members of every object',
    request: operation('{ nic(id: "nic1") { interfaces { key name addresses { id address } } } }'),
    appliance: answering(
      NIC,
      '{"key":"nic1","body":{"name":"eth0","interfaces":{"@order":["constructor","toString","__proto__"],"__proto__":{"name":"a","addresses":{"@order":["__proto__"],"__proto__":"10.0.0.1/8"}}}},"meta":{}}',
    ),
    status: 200,
    codes: [],
    data: {
      nic: {
        interfaces: [
          {
            key: '__proto__',
            name: 'a',
            addresses: [{ id: 'NicAddress:nic1.interfaces.__proto__.addresses.__proto__', address: '10.0.0.1/8' }],
          },
        ],
      },
    },
    calls: 1,
  },
  {
    name: 'a map whose order names the same key 100,000 times',
    request: operation('{ nic(id: "nic1") { name interfaces { key } } }'),
    appliance: answering(
      NIC,
      `{"key":"nic1","body":{"name":"eth0","interfaces":{"@order":[${each(100_000, () => '"a"', ',')}],"a":{}}},"meta":{}}`,
    ),
    status: 200,
    codes: [],
    data: { nic: { name: 'eth0', interfaces: [{ key: 'a' }] } },
    calls: 1,
  },
];
