import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { auditCertificate } from '../../src/demo/data/identities.ts';
import type { WireRecord } from '../../src/wire/json.ts';
import { startTestGateway, type Answer, type TestGateway } from '../support/gateway.ts';
import { fold } from '../wire/support.ts';
import { bodiesSent, dataOf, inputOf, resourceAt, writeDocument } from './support.ts';

// What the documents show as sent must be what the gateway sends, and what they show as read must go back whole.

interface Sample {
  readonly title: string;
  readonly kind: string;
  readonly request: { readonly method: string; readonly body?: WireRecord; readonly partial_body?: WireRecord } | null;
  readonly response: { readonly key?: string; readonly body?: WireRecord } | null;
}

const FOLDER = fileURLToPath(new URL('../samples/', import.meta.url));
const SAMPLES = readdirSync(FOLDER).flatMap((file) =>
  (JSON.parse(readFileSync(FOLDER + file, 'utf8')) as Sample[]).map((sample) => {
    const path = file.replace('.json', '').replaceAll('__', '/');
    return { path, name: `${path}: ${sample.title}`, sample };
  }),
);
const ofKind = (...kinds: string[]): typeof SAMPLES => SAMPLES.filter(({ sample }) => kinds.includes(sample.kind));

/** The placeholders of the documents, replaced where the form of the value matters. */
function filledIn(body: WireRecord): WireRecord {
  const text = JSON.stringify(body)
    .replaceAll('"<server-port>"', '636')
    .replaceAll(/"<(ca-)?cert\d?>"/g, JSON.stringify(auditCertificate));
  return JSON.parse(text) as WireRecord;
}

/** An object of the demo to change, and where the part of a sample stands in its body. */
const FRAGMENTS: Record<string, { readonly key?: string; readonly around: (part: WireRecord) => WireRecord }> = {
  'address of a listener as sent': { around: (part) => ({ listen: [part] }) },
  'shared_secret sent as plain text': {
    key: 'mssql-auth-pol-4',
    around: (part) => ({
      backend: {
        selection: 'radius',
        servers: [{ address: { selection: 'ip', value: '10.0.0.1' }, port: 1812, ...part }],
        authentication_protocol: 'pap',
      },
    }),
  },
  'transport_security.certificate: the same certificate for each client': mssqlCertificate(),
  'transport_security.certificate: a certificate generated for each client': mssqlCertificate(),
  'policies: only the required ones (as sent)': { key: '12932832285a830b4d2f5d7', around: (part) => part },
};

function mssqlCertificate(): (typeof FRAGMENTS)[string] {
  const around = (part: WireRecord): WireRecord => ({
    transport_security: { selection: 'tls', ...part, server_certificate_check: { enabled: false } },
  });
  return { key: '19443158785dee0621437ad', around };
}

let gateway: TestGateway;
const user = 'admin';

beforeAll(async () => {
  gateway = await startTestGateway();
});

beforeEach(() => {
  gateway.appliance.clearRequests();
});

afterAll(async () => {
  await gateway.close();
});

/** The examples refer to objects of other appliances, which a preview finds out; nothing else is wrong with them. */
function expectTaken({ errors }: Answer): void {
  const said = errors.flatMap(({ message }) => message.split('; '));
  expect(said.filter((one) => !one.includes('refers to an object that does not exist'))).toEqual([]);
}

describe('a documented body to send is what is sent', () => {
  it.each(ofKind('request-body'))('$name', async ({ path, sample }) => {
    const resource = resourceAt(path);
    const body = filledIn(sample.request?.body ?? {});
    const isCreate = sample.request?.method === 'POST';
    const document = writeDocument(resource, isCreate ? 'Create' : 'Update', {
      directive: '@transaction(dryRun: true)',
    });
    const answer = await gateway.query(document, { variables: { input: inputOf(resource, body) }, user });
    expectTaken(answer);
    expect(bodiesSent(gateway, isCreate ? 'POST' : 'PUT', path)).toEqual([fold(body)]);
  });

  it.each(ofKind('fragment-as-sent'))('$name', async ({ path, sample }) => {
    const resource = resourceAt(path);
    const fragment = FRAGMENTS[sample.title];
    const part = fragment?.around(sample.request?.partial_body ?? {}) ?? {};
    const document = writeDocument(resource, 'Update', { directive: '@transaction(dryRun: true)' });
    const variables = { ...(fragment?.key !== undefined && { id: fragment.key }), input: inputOf(resource, part) };
    expectTaken(await gateway.query(document, { variables, user }));
    const [sent] = bodiesSent(gateway, 'PUT', path);
    expect(sent).toMatchObject(part);
  });

  it('none is left out', () => {
    expect(ofKind('request-body').length).toBeGreaterThan(7);
    expect(
      ofKind('fragment-as-sent')
        .map(({ sample }) => sample.title)
        .sort(),
    ).toEqual(Object.keys(FRAGMENTS).sort());
  });
});

/** Samples of objects that are cut in the documents, or that cannot be written. */
const NOT_WRITTEN: readonly string[] = ['A specific AA plugin'];

describe('a documented object goes back whole when one member changes', () => {
  const objects = ofKind('item', 'single').filter(({ sample }) => !NOT_WRITTEN.includes(sample.title));

  it.each(objects)('$name', async ({ path, sample }) => {
    const resource = resourceAt(path);
    const body = fold(sample.response?.body) as WireRecord;
    const keys = gateway.appliance.committed(`/api/configuration/${path}`);
    const key = resource.plural === undefined ? undefined : String((keys as string[])[0]);
    const address = key === undefined ? path : `${path}/${key}`;
    const before = gateway.appliance.committed(`/api/configuration/${address}`);
    gateway.appliance.edit(`/api/configuration/${address}`, () => body);
    const hasName = 'name' in body;
    const input = hasName ? { name: 'renamed' } : {};
    const document = writeDocument(resource, 'Update', { directive: '@transaction(dryRun: true)' });
    dataOf(await gateway.query(document, { variables: { ...(key !== undefined && { id: key }), input }, user }));
    gateway.appliance.edit(`/api/configuration/${address}`, () => before);
    expect(bodiesSent(gateway, 'PUT', address)).toEqual([hasName ? { ...body, name: 'renamed' } : body]);
  });

  it('there are some of each kind', () => {
    expect(objects.length).toBeGreaterThan(20);
  });
});
