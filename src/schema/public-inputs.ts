import { parse, type DefinitionNode, type FieldDefinitionNode, type ObjectTypeDefinitionNode } from 'graphql';

import type { Resource } from '../graph/resource.ts';
import type { Codec } from '../wire/codec.ts';
import { ListCodec, MapCodec } from '../wire/lists.ts';
import { ObjectCodec, type Member } from '../wire/objects.ts';
import type { EnumCodec, ScalarCodec } from '../wire/scalars.ts';
import { ChoiceCodec, ToggleCodec } from '../wire/variants.ts';
import type { Model } from './model.ts';

/**
 * Whether an input makes a whole value or changes one. Objects inside an object are changed member by member; lists, variants and
 * what is switched on are given whole (design.md 1.6).
 */
type Manner = 'whole' | 'change';

/** Describes a field of a type, as authored; inputs say the same as outputs. */
export type Describe = (typeName: string, fieldName?: string) => string;

/** The input types, payloads and mutation fields of all resources, derived from the same facts as their outputs. */
export class MutationSchema {
  readonly fields: FieldDefinitionNode[] = [];
  readonly #inputs = new Map<string, string>();
  readonly #describe: Describe;
  /** Items of ordered maps are told apart by their keys, so their inputs have one. */
  readonly #mapItems = new Set<Codec>();

  constructor(model: Model, describe: Describe) {
    this.#describe = describe;
    for (const { members } of model.objects.values()) {
      for (const { codec } of members) if (codec instanceof MapCodec) this.#mapItems.add(codec.item);
    }
    for (const resource of model.resources.values()) this.#addResource(resource);
  }

  get types(): readonly DefinitionNode[] {
    // GraphQL has no empty document, and a schema can have nothing to write.
    if (this.#inputs.size === 0) return [];
    return parse([...this.#inputs.values()].join('\n'), { noLocation: true }).definitions;
  }

  #addResource(resource: Resource): void {
    const { type, singular, plural, operations, ordered } = resource;
    const id = `"Global id or key of the object, or \\"@name\\" for the object that the earlier field \`name\` of the operation creates." id: ID!`;
    const ifVersion = `"The \`version\` that the object must still have; with any other version the field fails with \`CONFLICT\`." ifVersion: String`;
    if (operations.has('CREATE')) {
      this.#addObjectInput(`${type}CreateInput`, resource.object, 'whole', 'with body');
      this.#addField(
        `"Create an object of type \`${type}\`." ${singular}Create("The new object." input: ${type}CreateInput!): ${type}CreatePayload`,
      );
      this.#addPayload(resource, 'Create', `"The object that was created." ${singular}: ${type}`);
    }
    if (operations.has('UPDATE')) {
      this.#addObjectInput(`${type}UpdateInput`, resource.object, 'change', 'with body');
      const args = `"What to change; fields that are left out keep their values." input: ${type}UpdateInput!, ${ifVersion}`;
      const selector = plural === undefined ? args : `${id}, ${args}`;
      this.#addField(`"Change an object of type \`${type}\`." ${singular}Update(${selector}): ${type}UpdatePayload`);
      this.#addPayload(resource, 'Update', `"The object after the change." ${singular}: ${type}`);
    }
    if (operations.has('DELETE')) {
      this.#addField(
        `"Delete an object of type \`${type}\`." ${singular}Delete(${id}, ${ifVersion}): ${type}DeletePayload`,
      );
      this.#addPayload(resource, 'Delete', '"Global id of the object that was deleted." deletedId: ID');
    }
    if (ordered && plural !== undefined) {
      const ids = '"Global ids or keys of all objects of the collection, in the new order." ids: [ID!]!';
      this.#addField(
        `"Change the order of the objects of type \`${type}\`." ${singular}Reorder(${ids}): ${type}ReorderPayload`,
      );
      this.#addPayload(resource, 'Reorder', `"The objects in the new order." ${plural}: [${type}]!`);
    }
  }

  #addField(sdl: string): void {
    const [type] = parse(`type T {${sdl}}`, { noLocation: true }).definitions;
    this.fields.push(...((type as ObjectTypeDefinitionNode).fields ?? []));
  }

  #addPayload({ type, singular }: Resource, verb: string, fields: string): void {
    const name = `${type}${verb}Payload`;
    this.#inputs.set(name, `"Result of \`${singular}${verb}\`." type ${name} { ${fields} }`);
  }

  /** @param body `with body`: members that the schema does not model can be written too, by their names on the appliance. */
  #addObjectInput(name: string, object: ObjectCodec, manner: Manner, body: 'with body' | 'typed only'): string {
    if (this.#inputs.has(name)) return name;
    this.#inputs.set(name, '');
    const fields = object.members.map((member) => this.#inputField(object.name, member, manner));
    if (this.#mapItems.has(object)) fields.unshift('"Key of the item, unique within its list." key: ID!');
    if (body === 'with body') {
      fields.push(`"${BODY}" body: JSON`);
    }
    const description = block(`${purpose(object.name, manner, body)} ${this.#describe(object.name)}`);
    this.#inputs.set(name, `${description} input ${name} {\n${fields.join('\n')}\n}`);
    return name;
  }

  #inputField(typeName: string, { name, codec, required }: Member, manner: Manner): string {
    const isRequired = required && manner === 'whole';
    return `${block(this.#describe(typeName, name))} ${name}: ${this.#inputType(codec, manner)}${isRequired ? '!' : ''}`;
  }

  #inputType(codec: Codec, manner: Manner): string {
    if (codec instanceof ListCodec) return `[${this.#inputType(codec.item, 'whole')}!]`;
    if (codec instanceof MapCodec) return `[${this.#objectType(codec.item as ObjectCodec, 'whole')}!]`;
    if (codec instanceof ToggleCodec) return this.#objectType(codec.object, 'whole');
    if (codec instanceof ChoiceCodec) return this.#choiceType(codec);
    if (codec instanceof ObjectCodec) return this.#objectType(codec, manner);
    if (codec.kind === 'secret') return 'SecretInput';
    return codec.kind === 'reference' || codec.kind === 'fragment' ? 'ID' : (codec as ScalarCodec | EnumCodec).name;
  }

  #objectType(object: ObjectCodec, manner: Manner): string {
    return this.#addObjectInput(
      `${object.name}${manner === 'whole' ? '' : 'Update'}Input`,
      object,
      manner,
      'typed only',
    );
  }

  /** One member per variant, of which exactly one is given: GraphQL refuses a missing or surplus member by itself. */
  #choiceType(choice: ChoiceCodec): string {
    const name = `${choice.name}Input`;
    if (this.#inputs.has(name)) return name;
    this.#inputs.set(name, '');
    const members = [...choice.variants.values()].map(({ name: variant, object }) => {
      const type = object.members.length === 0 ? 'Empty' : this.#objectType(object, 'whole');
      return `${block(this.#describe(object.name))} ${variant}: ${type}`;
    });
    const description = block(`${this.#describe(choice.name)} Exactly one of the variants must be given.`);
    this.#inputs.set(name, `${description} input ${name} @oneOf {\n${members.join('\n')}\n}`);
    return name;
  }
}

const BODY =
  'Values that have no field here, under the names that the appliance gives them. Where `body` and a field say different things, the field wins.';

/** The sentence in front of the type's own description: what a client says with the input. */
function purpose(type: string, manner: Manner, body: 'with body' | 'typed only'): string {
  const isObject = body === 'with body';
  if (manner === 'whole') return `A ${isObject ? 'new object' : 'whole value'} of type \`${type}\`.`;
  return `Changes to ${isObject ? 'an object' : 'a value'} of type \`${type}\`; fields that are left out keep their values.`;
}

function block(description: string): string {
  return JSON.stringify(description);
}
