import type { ApplianceError } from '../appliance/index.ts';
import { readable } from '../errors/appliance-text.ts';
import { isRecord, member } from '../wire/json.ts';
import type { Codec } from '../wire/codec.ts';
import { ListCodec, MapCodec } from '../wire/lists.ts';
import { ObjectCodec } from '../wire/objects.ts';
import { ChoiceCodec, ToggleCodec } from '../wire/variants.ts';
import type { Place } from './body-walk.ts';

/** Something that the appliance found wrong (protocol.md 6.1: `{message, paths}` is the nearest documented form). */
export interface Finding {
  readonly message: string;
  readonly paths: readonly string[];
}

const MOST_FINDINGS = 10;

/**
 * The findings in the details of an error, which may be a list, one finding or a text.
 * Threat: the details are opaque; so only texts meant for people are taken, shortened, and without addresses.
 */
export function findingsOf({ details }: ApplianceError): readonly Finding[] {
  const list = Array.isArray(details)
    ? details
    : [isRecord(details) && Array.isArray(details['errors']) ? details['errors'] : details].flat();
  return list.slice(0, MOST_FINDINGS).flatMap((item): Finding[] => {
    if (typeof item === 'string') return [{ message: readable(item), paths: [] }];
    const message = isRecord(item) ? member(item, 'message') : undefined;
    if (!isRecord(item) || typeof message !== 'string') return [];
    const paths = [member(item, 'paths'), member(item, 'path')].flat().filter((path) => typeof path === 'string');
    return [{ message: readable(message), paths }];
  });
}

/**
 * The members of an object that a finding may speak of, the likeliest first: from a path behind the object's own
 * (`<href>#network/ports/0`, `<href>/network/ports`), or from a member's path in the message (`network.ports[0]: ...`, `member 'name'`).
 */
export function placesOf(object: ObjectCodec, href: string, { message, paths }: Finding): Place[] {
  const behind = paths.filter((path) => path.startsWith(href)).map((path) => path.slice(href.length));
  const inMessage = [/^'?([\w.[\]-]+)'?:? /, /\bmember '([\w.[\]-]+)'/].map((form) => form.exec(message)?.[1] ?? '');
  return [...behind, ...inMessage].flatMap((candidate) => {
    const wire = candidate.split(/[/.#[\]]+/).filter((step) => step !== '');
    return wire.length === 0 ? [] : [{ names: translate(object, wire), wire }];
  });
}

/** Wire names to field names, as far as the schema knows them. */
function translate(codec: Codec, steps: readonly string[]): (string | number)[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [];
  if (codec instanceof ListCodec || codec instanceof MapCodec) {
    return /^\d+$/.test(step) ? [Number(step), ...translate(codec.item, rest)] : [];
  }
  if (codec instanceof ToggleCodec) return translate(codec.object, steps);
  if (codec instanceof ChoiceCodec) {
    for (const { name, object } of codec.variants.values()) {
      const found = translate(object, steps);
      if (found.length > 0) return [name, ...found];
    }
    return [];
  }
  if (!(codec instanceof ObjectCodec)) return [];
  const found = codec.members.find(({ path }) => path.length > 0 && path.every((name, index) => steps[index] === name));
  return found ? [found.name, ...translate(found.codec, steps.slice(found.path.length))] : [];
}
