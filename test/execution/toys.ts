import { compileSchema } from '../../src/schema/compile.ts';
import { toySources } from '../schema/support.ts';
import { corpusOf } from './corpus.ts';
import { World } from './world.ts';

/** Every form of member that the vocabulary can state, in lists and in each other, and objects that refer to each other in circles. */
const SDL = `
"Kinds of toys" enum ToyKind { "Bear" BEAR "Doll" DOLL }

"Toy" type Toy @resource(path: "toys", plural: "toys") {
  "Name" name: String!
  "Kind" kind: ToyKind
  "Kinds" kinds: [ToyKind!]!
  "Weight" weight: Float
  "Measures" measures: [[Int!]!]!
  "Best friend" friend: Toy
  "Other friends" friends: [Toy!]!
  "Maker" maker: ToyMaker
  "Names of the owners" ownerNames: [String!]!
  "Owners" owners: [ToyOwner!]! @named(by: "ownerNames")
  "Name of the first owner" firstOwner: String
  "First owner" first: ToyOwner @named(by: "firstOwner")
  "Parts" parts: [ToyPart!]! @map
  "Head" head: ToyPart
  "Sound" sound: ToySound @toggle
  "Power" power: ToyPower
  "Other powers" powers: [ToyPower!]!
  "Box" box: ToyBox
  "Colour of the inside" colour: String @wire(as: ["inside", "colour"])
  "Anything" anything: JSON
  "Secret" secret: Secret
}
"Part" type ToyPart @fragment(of: "Toy", maps: ["parts"]) { "Colour" colour: String "Maker" maker: ToyMaker }
"Sound" type ToySound { "Volume" volume: Int "Recorded by" recordedBy: ToyMaker }
"Power" union ToyPower @choice = ToyBattery | ToySun
"Battery" type ToyBattery @variant(of: "battery") {
  "Voltage" voltage: Int
  "Maker" maker: ToyMaker
  "Spares" spares: [ToyPower!]!
}
"Sun" type ToySun @variant(of: "sun") { "Maker" maker: ToyMaker }
"Box" type ToyBox { "Powers" powers: [ToyPower!]! "Box in the box" box: ToyBox "Makers" makers: [ToyMaker!]! }
"Maker" type ToyMaker @resource(path: "makers", plural: "toyMakers") { "Name" name: String! "Toys" toys: [Toy!]! }
"Owner" type ToyOwner @resource(path: "owners", plural: "toyOwners") { "Name" name: String! "Toy" toy: Toy }
"Shop" type ToyShop @resource(path: "town/shop") { "Name" name: String! "Best" best: Toy "Toys" toys: [Toy!]! }
`;

const ref = (key: string): unknown => ({ key, meta: {} });
const battery = (maker: string, ...spares: unknown[]): unknown => ({
  selection: 'battery',
  voltage: 9,
  maker: ref(maker),
  spares,
});
const sun = (maker: string): unknown => ({ selection: 'sun', maker: ref(maker) });

function toy(name: string, friends: readonly string[], maker: string): unknown {
  return {
    name,
    kind: 'bear',
    kinds: ['doll', 'bear'],
    weight: 0.5,
    measures: [[1, 2], [], [3]],
    friend: friends[0] === undefined ? null : ref(friends[0]),
    friends: friends.map(ref),
    maker: ref(maker),
    owner_names: ['Ann', 'Nobody', 'Bob'],
    first_owner: 'Ann',
    parts: {
      '@order': ['leg', 'arm'],
      arm: { colour: 'red', maker: ref(maker) },
      leg: { colour: 'blue', maker: null },
    },
    head: ref('t1.parts.arm'),
    sound: { enabled: true, volume: 3, recorded_by: ref(maker) },
    power: battery(maker, sun('m2'), battery('m1')),
    powers: [sun(maker), battery('m2'), sun('m1')],
    box: {
      powers: [battery(maker), sun('m3')],
      box: { powers: [sun('m1')], makers: [ref('m1'), ref('m2')] },
      makers: [],
    },
    inside: { colour: 'white' },
    anything: { password: 'secret', list: [1, null, 'x'] },
    secret: ref('p1'),
  };
}

const BODIES: Readonly<Record<string, unknown>> = {
  'toys/t1': toy('Bear', ['t2', 't3'], 'm1'),
  'toys/t2': toy('Doll', ['t2'], 'm2'),
  'toys/t3': toy('Car', [], 'm3'),
  'makers/m1': { name: 'Steiff', toys: [ref('t1'), ref('t2')] },
  'makers/m2': { name: 'Lego', toys: [] },
  'makers/m3': { name: 'Unlisted', toys: [ref('t3')] },
  'owners/o1': { name: 'Ann', toy: ref('t1') },
  'owners/o2': { name: 'Bob', toy: ref('t2') },
  'town/shop': { name: 'Shop', best: ref('t3'), toys: [ref('t3'), ref('t1')] },
};

/**
 * The world of the toys.
 * @param changes bodies that are others or more, by path. Those of `toys` are in the list, too.
 */
export function toyWorld(changes: Readonly<Record<string, unknown>> = {}): World {
  const compiled = compileSchema(toySources({ file: 'toys.graphql', text: SDL }));
  const bodies = new Map(Object.entries({ ...BODIES, ...changes }));
  const toyKeys = [...bodies.keys()].flatMap((path) => /^toys\/(.*)$/.exec(path)?.[1] ?? []);
  const lists = new Map<string, readonly string[]>([
    ['toys', toyKeys],
    ['makers', ['m1', 'm2']],
    ['owners', ['o1', 'o2']],
  ]);
  return new World(compiled, corpusOf(compiled.model.resources, { lists, bodies, info: {} }));
}
