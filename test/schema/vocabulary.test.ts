import { Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';

import { compileSchema } from '../../src/schema/compile.ts';
import { SchemaError } from '../../src/schema/diagnostics.ts';
import { VOCABULARY_FILE } from '../../src/schema/sources.ts';
import { answerOf, REAL_SOURCES, toySources, type ToyAnswer } from './support.ts';
import { EXAMPLES, NAME, type Example } from './vocabulary-examples.ts';

/** What an example must give, no more and no less; which requests that costs is not its point. */
function expectedOf({ data, codes = [], sent = [] }: Example): Omit<ToyAnswer, 'requests'> {
  return { data, codes, sent, reported: [] };
}

async function givenBy(sdl: string, { configuration, query }: Example): Promise<Omit<ToyAnswer, 'requests'>> {
  const { requests: _, ...given } = await answerOf(sdl, configuration, query);
  return given;
}

function directivesOfVocabulary(): string[] {
  const vocabulary = REAL_SOURCES.find(({ file }) => file === VOCABULARY_FILE);
  const { definitions } = parse(vocabulary?.text ?? '');
  return definitions.flatMap((node) => (node.kind === Kind.DIRECTIVE_DEFINITION ? [node.name.value] : []));
}

describe('vocabulary', () => {
  it('each directive has an example here', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(directivesOfVocabulary().sort());
  });

  it.each(Object.entries(EXAMPLES))('@%s', async (_, example) => {
    expect(await givenBy(example.sdl, example)).toEqual(expectedOf(example));
  });

  it.each(Object.entries(EXAMPLES))('without @%s its example is wrong', async (name, example) => {
    const sdl = example.sdl.replace(new RegExp(` @${name}\\b(\\([^)]*\\))?`, 'g'), '');
    expect(sdl).not.toBe(example.sdl);
    const given = await givenBy(sdl, example).catch((error: unknown) => {
      expect(error).toBeInstanceOf(SchemaError);
      return undefined;
    });
    expect(given).not.toEqual(expectedOf(example));
  });

  it('@resource: `operations` without LIST leaves the collection out', async () => {
    const sdl = `"Toy" type Toy @resource(path: "toys", plural: "toys", operations: [CREATE]) { ${NAME} }`;
    const configuration = { 'toys/1': { name: 'Bear' } };
    expect(await answerOf(sdl, configuration, '{ toy(id: "1") { name } }')).toMatchObject({
      data: { toy: { name: 'Bear' } },
    });
    expect(await answerOf(sdl, configuration, '{ toys { totalCount } }')).toMatchObject({ data: null });
  });

  it('@resource: without `plural` the path holds a single object, whose key is the last step', async () => {
    const sdl = `"Box" type Box @resource(path: "room/toy_box") { "Size" size: Int }`;
    const answer = await answerOf(sdl, { 'room/toy_box': { size: 5 } }, '{ box { id size } }');
    expect(answer).toMatchObject({ data: { box: { id: 'Box:toy_box', size: 5 } }, requests: ['room/toy_box'] });
  });

  it('@resource: without an operation that writes there is nothing to write', async () => {
    const sdl = `"Toy" type Toy @resource(path: "toys", plural: "toys", operations: [LIST]) { ${NAME} }`;
    const configuration = { 'toys/1': { name: 'Bear' } };
    expect(await answerOf(sdl, configuration, '{ toys { totalCount } }')).toMatchObject({
      data: { toys: { totalCount: 1 } },
    });
    expect(await answerOf(sdl, configuration, 'mutation { toyDelete(id: "1") { deletedId } }')).toMatchObject({
      data: null,
      sent: [],
    });
  });

  it('@variant: `nulls` are members that say nothing; they come back when it is written', () => {
    const sdl = `"Toy" type Toy @resource(path: "toys", plural: "toys") { ${NAME} "Power" power: Power }
      "Power" union Power @choice = Sun
      "Sun" type Sun @variant(of: "sun", nulls: ["value"])`;
    const codec = compileSchema(toySources({ file: 'toy.graphql', text: sdl })).model.choices.get('Power');
    expect(codec?.decode({ selection: 'sun', value: null })).toEqual({ sun: {} });
    expect(codec?.encode({ sun: {} })).toEqual({ selection: 'sun', value: null });
  });
});
