import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { basic, startTestGateway, type TestGateway } from '../support/gateway.ts';

const POLICY = '/api/configuration/policies/time_policies/-100';
const user = { name: 'admin', password: 'admin' };
let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startTestGateway({ demo: { profile: '8.0' } });
});
afterAll(() => gateway.close());

/** A request with the text of its variables: JavaScript's own values would be rounded before they are sent. */
function post(query: string, variables: string) {
  return gateway.send('/graphql', {
    method: 'POST',
    headers: { authorization: basic(user), 'content-type': 'application/json' },
    body: `{"query":${JSON.stringify(query)},"variables":${variables}}`,
  });
}

function get(query: string, variables: string) {
  const parameters = new URLSearchParams({ query, variables });
  return gateway.send(`/graphql?${parameters.toString()}`, {
    headers: { authorization: basic(user), 'content-type': 'application/json' },
  });
}

const READ = 'query ($id: ID!) { timePolicy(id: $id) { name } }';
const PAGE = 'query ($first: Int) { timePolicies(first: $first) { nodes { name } } }';

describe('numbers in variables', () => {
  it.each([
    ['1.0', 200],
    ['1e0', 200],
    ['1', 200],
    ['1.00000000000000000001', 400],
    ['9007199254740993', 400],
    ['1e400', 400],
  ])('%s as an Int: %i', async (number, status) => {
    const answer = await post(PAGE, `{"first":${number}}`);
    expect(answer.status).toBe(status);
    if (status === 200) expect(answer.data).toMatchObject({ timePolicies: { nodes: [expect.anything()] } });
    else expect(answer.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await get(PAGE, `{"first":${number}}`)).status).toBe(status);
  });

  it.each(['9007199254740993', '1e400', '[0.1000000000000000055]', '{"a":1e400}'])(
    '%s is no input object, id or text',
    async (number) => {
      const update =
        'mutation ($input: TimePolicyUpdateInput!) { timePolicyUpdate(id: "-100", input: $input) { timePolicy { name } } }';
      const name =
        'mutation ($name: String!) { timePolicyUpdate(id: "-100", input: { name: $name }) { timePolicy { name } } }';
      gateway.appliance.clearRequests();
      for (const answer of [
        await post(update, `{"input":${number}}`),
        await post(name, `{"name":${number}}`),
        await post(READ, `{"id":${number}}`),
      ]) {
        expect(answer.status).toBe(400);
        expect(answer.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
      }
      expect(gateway.appliance.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    },
  );

  it('in an address are refused where they would be rounded, and the error says where', async () => {
    const answer = await get(READ, '{"id":9007199254740993}');
    expect(answer.status).toBe(400);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', input: ['variables'] } }]);
    expect((await get(READ, '{"id":"-100"}')).data).toEqual({ timePolicy: { name: '7x24' } });
    expect((await get(READ, '{"id":-100}')).data).toEqual({ timePolicy: { name: '7x24' } });
  });

  it('a text that looks like a marked number is a text', async () => {
    const name = 'exact:AAAAAAAAAAAAAAAAAAAAAA:1';
    const input = JSON.stringify({ body: { x: name, big: 1 } }).replace('"big":1', '"big":9007199254740993');
    gateway.appliance.clearRequests();
    const update =
      'mutation ($input: TimePolicyUpdateInput!) { timePolicyUpdate(id: "-100", input: $input) { timePolicy { name } } }';
    expect((await post(update, `{"input":${input}}`)).errors).toEqual([]);
    const put = gateway.appliance.requests.find(({ method, path }) => method === 'PUT' && path === POLICY);
    expect(put?.body).toContain(`"x":"${name}","big":9007199254740993`);
  });
});

describe('numbers in the list of changes', () => {
  it('have the digits that the appliance wrote', async () => {
    const remove = gateway.appliance.faults.add({
      path: '/api/transaction/changes',
      fault: {
        raw: '{"changes":[{"type":"replace","path":"/api/configuration/x/limit","old_value":1.0,"new_value":{"a":[9007199254740993]}}]}',
      },
    });
    const answer = await gateway.query(
      'mutation @transaction(dryRun: true) { timePolicyUpdate(id: "-100", input: { name: "a" }) { timePolicy { key } } transaction { changes { oldValue newValue } } }',
      { user },
    );
    remove();
    expect(answer.text).toContain('"changes":[{"oldValue":1.0,"newValue":{"a":[9007199254740993]}}]');
  });
});

describe('numbers of objects', () => {
  it('have their digits in known answers and in texts that were kept', async () => {
    const remove = gateway.appliance.faults.add({
      method: 'GET',
      path: POLICY,
      fault: {
        raw: '{"key":"-100","body":{"name":"x","big":9007199254740993,"one":1.0},"meta":{"remaining_seconds":5}}',
      },
    });
    const texts = new Set<string>();
    for (let time = 0; time < 4; time++) {
      texts.add((await gateway.query('{ timePolicy(id: "-100") { body version } }', { user })).text);
    }
    remove();
    expect([...texts]).toEqual([expect.stringContaining('"body":{"name":"x","big":9007199254740993,"one":1.0}')]);
  });
});
