import { describe, expect, it } from 'vitest';

import { withPlaceholders } from '../support/spec/match.ts';
import { parsePage } from '../support/spec/page.ts';
import { runPage } from '../support/spec/run.ts';

// The pages are worth what their runner is worth: here it is shown to fail.

const TITLE = `# A page\n\n${'It says in words what it shows and why it is so. '.repeat(2)}\n`;
const block = (kind: string, ...lines: string[]): string => ['```' + kind, ...lines, '```', ''].join('\n');
const QUERY = block('graphql as auditor', '{ viewer { name } nothing: auditPolicy(id: "x") { id } }');
const RESPONSE = block('json response', '{ "data": { "viewer": { "name": "auditor" }, "nothing": null } }');
const REST = block('rest', 'GET /api/configuration/policies/audit_policies/x -> 404', 'GET /api/user_info');

/** Runs a page as the tests of the folders do. */
function run(text: string): Promise<void> {
  return runPage(parsePage('folder/page.md', text), (outcome) => outcome.check());
}

describe('a page', () => {
  it('that is true passes', async () => {
    await run(TITLE + QUERY + RESPONSE + REST);
    await run(TITLE + QUERY + RESPONSE + block('http', '200') + REST);
    await run(TITLE + QUERY + RESPONSE + REST.replace('audit_policies/x', '<any>/x') + block('json sent', '[]'));
  });

  it.each([
    ['another value', RESPONSE.replace('auditor', 'admin') + REST, /page\.md:7 «json response»/],
    ['a member too few', RESPONSE.replace(', "nothing": null', '') + REST, /page\.md:7 «json response»/],
    ['a member too many', RESPONSE.replace('null', 'null, "more": 1') + REST, /page\.md:7 «json response»/],
    ['another status', RESPONSE + block('http', '400') + REST, /page\.md:10 «http»/],
    ['a cookie that is not there', RESPONSE + block('http', '200', 'Set-Cookie: <any>') + REST, /page\.md:10 «http»/],
    ['a call too few', RESPONSE + REST.replace('GET /api/user_info\n', ''), /page\.md:10 «rest»/],
    ['a call too many', RESPONSE + REST.replace('user_info', 'user_info x 2'), /page\.md:10 «rest»/],
    [
      'a call that fits no placeholder',
      RESPONSE + REST.replace('/user_info', '/user_info/<any>'),
      /page\.md:10 «rest»/,
    ],
    ['a body that was not sent', RESPONSE + block('json sent', '[{ "PUT /api/x": {} }]'), /page\.md:10 «json sent»/],
    ['another outcome of a call', RESPONSE + REST.replace(' -> 404', ''), /page\.md:10 «rest»/],
  ])('with %s fails, and the failure names the block', async (_what, expectations, place) => {
    await expect(run(TITLE + QUERY + expectations)).rejects.toThrow(place);
  });

  it('with a cookie that it does not mention fails', async () => {
    const signIn = block('graphql as nobody', 'mutation { signOut { viewer { name } } }');
    const response = block('json response', '{ "data": { "signOut": { "viewer": null } } }');
    await expect(run(TITLE + signIn + response)).rejects.toThrow(/«http»/);
  });

  it('that differs in a later step fails there', async () => {
    const wrong = RESPONSE.replace('auditor', 'admin');
    await expect(run(TITLE + QUERY + RESPONSE + QUERY + wrong)).rejects.toThrow(/page\.md:13 «json response»/);
  });

  it.each([
    ['without a title', QUERY + RESPONSE, /page\.md:1/],
    ['without words', `# A page\n\n${QUERY}${RESPONSE}`, /say in words/],
    ['without blocks', TITLE, /shows nothing/],
    ['with an unknown block', TITLE + block('jsno response', '{}'), /unknown kind «jsno response»/],
    ['with a block that does not end', `${TITLE}\`\`\`graphql\n{ viewer }`, /does not end/],
    ['with two responses in a step', TITLE + QUERY + RESPONSE + RESPONSE, /second block/],
    ['without a response', TITLE + QUERY, /without «json response»/],
    ['with a response that is no JSON', TITLE + QUERY + block('json response', '{'), /is not JSON/],
    [
      'with an edit that leads nowhere',
      TITLE +
        block('json appliance', '{"edits":[{"path":"/api/configuration/aaa/settings","set":{"/a/b/c":1}}]}') +
        QUERY +
        RESPONSE,
      /leads nowhere/,
    ],
  ])('%s is refused', async (_what, text, message) => {
    await expect((async () => run(text))()).rejects.toThrow(message);
  });
});

describe('<any>', () => {
  it('stands for a value that is there', () => {
    expect(withPlaceholders({ id: 5 }, { id: '<any>' })).toEqual({ id: '<any>' });
    expect(withPlaceholders({}, { id: '<any>' })).toEqual({});
    expect(withPlaceholders({ id: 5, more: 1 }, { id: '<any>' })).toEqual({ id: '<any>', more: 1 });
  });

  it('stands for a part of a text', () => {
    expect(withPlaceholders('a=1; b', 'a=<any>; b')).toBe('a=<any>; b');
    expect(withPlaceholders('a=; b', 'a=<any>; b')).toBe('a=; b');
    expect(withPlaceholders('a=1; c', 'a=<any>; b')).toBe('a=1; c');
  });
});
