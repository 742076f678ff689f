import { Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';

import { compileSchema } from '../../src/schema/compile.ts';
import { SchemaError } from '../../src/schema/diagnostics.ts';
import { VOCABULARY_FILE } from '../../src/schema/sources.ts';
import { answerOf, NEW_KEY, REAL_SOURCES, toySources, type ToyAnswer, type ToyConfiguration } from './support.ts';

interface Example {
  readonly sdl: string;
  readonly configuration: ToyConfiguration;
  readonly query: string;
  readonly data: unknown;
  /** Codes of errors, and bodies that are written; none unless told. */
  readonly codes?: readonly string[];
  readonly sent?: readonly unknown[];
}

const NAME = '"Name" name: String!';

/** What each directive is good for, in the smallest schema that shows it. */
const EXAMPLES: Record<string, Example> = {
  resource: {
    sdl: `"Toy" type Toy @resource(path: "toy_box/toys", plural: "toys") { ${NAME} "Friend" friend: Toy }`,
    configuration: {
      'toy_box/toys/1': { name: 'Bear', friend: { key: '2', meta: {} } },
      'toy_box/toys/2': { name: 'Doll', friend: null },
    },
    query: '{ toy(id: "1") { id name friend { id name } } toys { totalCount nodes { key } } }',
    data: {
      toy: { id: 'Toy:1', name: 'Bear', friend: { id: 'Toy:2', name: 'Doll' } },
      toys: { totalCount: 2, nodes: [{ key: '1' }, { key: '2' }] },
    },
  },
  fragment: {
    sdl: `"Toy" type Toy @resource(path: "toys", plural: "toys") { ${NAME} "Parts" parts: [Part!]! @map "Head" head: Part }
      "Part" type Part @fragment(of: "Toy", maps: ["parts"]) { "Colour" colour: String }`,
    configuration: {
      'toys/1': { name: 'Bear', parts: { '@order': [] }, head: { key: '2.parts.7', meta: {} } },
      'toys/2': { name: 'Doll', parts: { 7: { colour: 'red' }, '@order': ['7'] }, head: null },
    },
    query: '{ toy(id: "1") { head { id colour } } node(id: "Part:2.parts.7") { id } }',
    data: { toy: { head: { id: 'Part:2.parts.7', colour: 'red' } }, node: { id: 'Part:2.parts.7' } },
  },
  toggle: {
    sdl: `"Toy" type Toy @resource(path: "toys", plural: "toys") { ${NAME} "Sound" sound: Sound @toggle }
      "Sound" type Sound { "Volume" volume: Int }`,
    configuration: {
      'toys/1': { name: 'Bear', sound: { enabled: true, volume: 3 } },
      'toys/2': { name: 'Doll', sound: { enabled: false } },
    },
    query: '{ toys { nodes { sound { volume } } } }',
    data: { toys: { nodes: [{ sound: { volume: 3 } }, { sound: null }] } },
  },
  choice: {
    sdl: `"Toy" type Toy @resource(path: "toys", plural: "toys") { ${NAME} "Power" power: Power }
      "Power" union Power @choice(by: "kind") = Battery | Sun
      "Battery" type Battery @variant(of: "battery") { "Voltage" voltage: Int }
      "Sun" type Sun @variant(of: "sun")`,
    configuration: {
      'toys/1': { name: 'Bear', power: { kind: 'battery', voltage: 9 } },
      'toys/2': { name: 'Doll', power: { kind: 'sun' } },
    },
    query: '{ toys { nodes { power { __typename ... on Battery { kind voltage } ... on Sun { kind } } } } }',
    data: {
      toys: {
        nodes: [
          { power: { __typename: 'Battery', kind: 'battery', voltage: 9 } },
          { power: { __typename: 'Sun', kind: 'sun' } },
        ],
      },
    },
  },
  variant: {
    sdl: `"Toy" type Toy @resource(path: "toys", plural: "toys") { ${NAME} "Power" power: Power }
      "Power" union Power @choice = AnyName
      "Battery" type AnyName @variant(of: "battery-9v") { "Voltage" voltage: Int }`,
    configuration: { 'toys/1': { name: 'Bear', power: { selection: 'battery-9v', voltage: 9 } } },
    query: '{ toy(id: "1") { power { ... on AnyName { selection voltage } } } }',
    data: { toy: { power: { selection: 'battery-9v', voltage: 9 } } },
  },
  wire: {
    sdl: `"Toy" type Toy @resource(path: "toys", plural: "toys") {
        ${NAME}
        "Weight" weight: Int @wire(as: ["measures", "Weight"])
        "Colour" colour: Colour
      }
      "Colour" enum Colour { "Red" RED @wire(as: ["Red-ish"]) "Dark blue" DARK_BLUE }`,
    configuration: {
      'toys/1': { name: 'Bear', measures: { Weight: 7 }, colour: 'Red-ish' },
      'toys/2': { name: 'Doll', measures: {}, colour: 'dark_blue' },
    },
    query: '{ toys { nodes { weight colour } } }',
    data: {
      toys: {
        nodes: [
          { weight: 7, colour: 'RED' },
          { weight: null, colour: 'DARK_BLUE' },
        ],
      },
    },
  },
  map: {
    sdl: `"Toy" type Toy @resource(path: "toys", plural: "toys") { ${NAME} "Parts" parts: [Part!]! @map }
      "Part" type Part { "Key" key: ID! "Colour" colour: String }`,
    configuration: {
      'toys/1': { name: 'Bear', parts: { 1: { colour: 'red' }, 2: { colour: 'blue' }, '@order': ['2', '1'] } },
    },
    query: '{ toy(id: "1") { parts { key colour } } }',
    data: {
      toy: {
        parts: [
          { key: '2', colour: 'blue' },
          { key: '1', colour: 'red' },
        ],
      },
    },
  },
  named: {
    sdl: `"Toy" type Toy @resource(path: "toys", plural: "toys") {
        ${NAME}
        "Name of the friend" friendName: String
        "The friend" friend: Toy @named(by: "friendName")
        "Names of enemies" enemyNames: [String!]!
        "The enemies" enemies: [Toy]! @named(by: "enemyNames")
      }`,
    configuration: {
      'toys/1': { name: 'Bear', friend_name: 'Doll', enemy_names: ['Doll', 'Nobody'] },
      'toys/2': { name: 'Doll', friend_name: 'Nobody' },
    },
    query: '{ toys { nodes { friend { key } enemies { key } } } }',
    data: {
      toys: {
        nodes: [
          { friend: { key: '2' }, enemies: [{ key: '2' }, null] },
          { friend: null, enemies: [] },
        ],
      },
    },
  },
  versioned: {
    sdl: `"Toy" type Toy @resource(path: "toys", plural: "toys") {
        ${NAME}
        "Whether it makes sounds: older toys" loud: Boolean @versioned
        "Sound: newer toys" sound: Sound @toggle @versioned(insteadOf: "loud")
        "Light" light: Sound @toggle
      }
      "Sound" type Sound { "Volume" volume: Int }`,
    configuration: {},
    query: `mutation {
      newer: toyCreate(input: { name: "Bear" }) { toy { key } }
      older: toyCreate(input: { name: "Doll", loud: true }) { toy { key } }
    }`,
    data: { newer: { toy: { key: NEW_KEY } }, older: { toy: { key: NEW_KEY } } },
    sent: [
      { name: 'Bear', sound: { enabled: false }, light: { enabled: false } },
      { name: 'Doll', loud: true, light: { enabled: false } },
    ],
  },
  hidden: {
    sdl: `"Toy" type Toy @resource(path: "toys", plural: "toys") { ${NAME} "Spell" spell: String @hidden }`,
    configuration: {},
    query: `{ shown: __type(name: "Toy") { fields { name } }
      written: __type(name: "ToyCreateInput") { inputFields { name } } }`,
    data: {
      shown: { fields: ['id', 'key', 'version', 'body', 'name'].map((name) => ({ name })) },
      written: { inputFields: ['name', 'spell', 'body'].map((name) => ({ name })) },
    },
  },
  format: {
    sdl: `"Toy" type Toy @resource(path: "toys", plural: "toys") { "Name" name: String! @format(is: NAME) }`,
    configuration: {},
    query: 'mutation { toyCreate(input: { name: "Teddy bear" }) { toy { key } } }',
    data: { toyCreate: null },
    codes: ['INVALID'],
  },
};

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
