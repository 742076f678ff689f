import { NEW_KEY, type ToyConfiguration } from './support.ts';

/** A directive in the smallest schema that shows it, and what a query over that gives. */
export interface Example {
  readonly sdl: string;
  readonly configuration: ToyConfiguration;
  readonly query: string;
  readonly data: unknown;
  /** Codes of errors, and bodies that are written; none unless told. */
  readonly codes?: readonly string[];
  readonly sent?: readonly unknown[];
}

/** A field that every type needs. */
export const NAME = '"Name" name: String!';

/** What each directive is good for, in the smallest schema that shows it. */
export const EXAMPLES: Record<string, Example> = {
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
  reference: {
    sdl: `"Toy" type Toy @resource(path: "toys", plural: "toys") {
        ${NAME} "Owner" owner: Child @reference(also: ["parents"]) "All" all: [Child]! @reference(also: ["parents"]) }
      "Child" type Child @resource(path: "children", plural: "children") { ${NAME} "Age" age: Int }
      "Parent" type Parent @resource(path: "parents", plural: "parents") { ${NAME} }`,
    configuration: {
      // The same key in both collections: only the href tells which object is meant.
      'children/1': { name: 'Anna', age: 7 },
      'parents/1': { name: 'Bob' },
      'toys/1': {
        name: 'Bear',
        owner: { key: '1', meta: { href: '/api/configuration/parents/1' } },
        all: ['/api/configuration/children/1', '/api/configuration/parents#1', '/api/configuration/parents_too/1'].map(
          (href) => ({ key: '1', meta: { href } }),
        ),
      },
      'toys/2': { name: 'Doll', owner: { key: '1', meta: {} }, all: ['1'] },
    },
    query: '{ toys { nodes { owner { id name age } all { id name } } } node(id: "Parent:1") { __typename } }',
    data: {
      toys: {
        nodes: [
          {
            owner: { id: 'Parent:1', name: 'Bob', age: null },
            all: [
              { id: 'Child:1', name: 'Anna' },
              { id: 'Parent:1', name: 'Bob' },
              { id: 'Child:1', name: 'Anna' },
            ],
          },
          { owner: { id: 'Child:1', name: 'Anna', age: 7 }, all: [{ id: 'Child:1', name: 'Anna' }] },
        ],
      },
      node: { __typename: 'Parent' },
    },
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
