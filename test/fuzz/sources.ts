import type { Codec } from '../../src/wire/codec.ts';
import { ListCodec, MapCodec } from '../../src/wire/lists.ts';
import { ObjectCodec } from '../../src/wire/objects.ts';
import { ReferenceCodec } from '../../src/wire/references.ts';
import { ChoiceCodec, ToggleCodec } from '../../src/wire/variants.ts';
import type { Resource } from '../../src/graph/resource.ts';

/** Steps from a body to a member of it. */
export type Steps = readonly string[];

/** What a value of an answer is made of: if something else is damaged, the value must be what it was. */
export type Source =
  /** A member of a body; of what is below it only what its codec looks at, or all of it if there is none. */
  | { readonly kind: 'member'; readonly document: string; readonly at: Steps; readonly codec?: Codec | undefined }
  /** An object as a whole: it is null if the appliance does not give it. */
  | { readonly kind: 'object'; readonly document: string; readonly list: string | undefined }
  /** Which objects a list has, in which order. */
  | { readonly kind: 'list'; readonly list: string }
  /** The keys of the objects of a list. */
  | { readonly kind: 'keys'; readonly list: string }
  /** An item of a list: its key. */
  | { readonly kind: 'item'; readonly list: string; readonly key: string }
  /** The names of all objects of a collection. */
  | { readonly kind: 'names'; readonly resource: Resource; readonly list: string };

/** What is damaged. */
export type Damaged =
  /** A member of a body, wherever the body is shown; without steps the body itself. */
  | {
      readonly kind: 'member';
      readonly document: string;
      readonly list: string | undefined;
      readonly at: Steps;
      /** True if there was no such member. */
      readonly isNew: boolean;
    }
  /** The answer to GET of an object, but not the object's body in a list. */
  | { readonly kind: 'answer'; readonly document: string; readonly list: string | undefined }
  /** An item of a list, its key or that it has a body: the object itself can still be read. */
  | { readonly kind: 'item'; readonly list: string; readonly key: string }
  /** Which objects a list has; none of them is damaged. */
  | { readonly kind: 'list'; readonly list: string }
  /** A list that is none: nobody can tell what is in it, and objects that it would have brought are not there. */
  | { readonly kind: 'no list'; readonly list: string; readonly hasItems: boolean }
  /** Something that nobody looks at. */
  | { readonly kind: 'nothing' };

/** Tells whether a value can be another one because of a damage. */
export function isTouched(source: Source, damaged: Damaged): boolean {
  if (damaged.kind === 'nothing') return false;
  if (damaged.kind === 'member' || damaged.kind === 'answer') {
    const isWhole = damaged.kind === 'answer' || damaged.at.length === 0;
    if (source.kind === 'names') {
      return source.list === damaged.list && (isWhole || damaged.at[0] === 'name');
    }
    // An item without a readable body is shown as what cannot be read, and its cursor is its place.
    if (source.kind === 'keys') return isWhole && source.list === damaged.list;
    if (source.kind === 'item') return isWhole && source.list === damaged.list && isOf(damaged.document, source.key);
    if (source.kind === 'list' || source.document !== damaged.document) return false;
    return isWhole || (source.kind === 'member' && doesRead(source, damaged));
  }
  if (source.kind === 'keys' || source.kind === 'names') return source.list === damaged.list;
  if (source.kind === 'list') return source.list === damaged.list && damaged.kind !== 'item';
  if (source.kind === 'item')
    return source.list === damaged.list && (damaged.kind !== 'item' || source.key === damaged.key);
  return damaged.kind === 'no list' && source.kind === 'object' && source.list === damaged.list;
}

function doesRead(
  { at, codec }: Extract<Source, { kind: 'member' }>,
  { at: damaged, isNew }: Extract<Damaged, { kind: 'member' }>,
): boolean {
  const shared = Math.min(at.length, damaged.length);
  if (at.slice(0, shared).some((step, index) => step !== damaged[index])) return false;
  const below = damaged.slice(at.length);
  // Every member of an ordered map is an item of it.
  const isItem = codec instanceof MapCodec && isNew && below.length === 1;
  return below.length === 0 || !codec || isItem || looksAt(codec, below);
}

/** Tells whether a codec looks, by itself, at something below its value; what is shown of it in other places is left to these. */
export function looksAt(codec: Codec, [step = '', ...rest]: Steps): boolean {
  if (codec instanceof ObjectCodec) return false;
  if (codec instanceof ToggleCodec) return step === 'enabled';
  if (codec instanceof ChoiceCodec) return step === codec.by;
  if (codec instanceof ReferenceCodec) return step === 'key';
  // Items are places of their own.
  if (codec instanceof ListCodec) return false;
  if (codec instanceof MapCodec) return step === '@order';
  return codec.kind === 'secret' ? step === 'key' && rest.length === 0 : true;
}

function isOf(document: string, key: string): boolean {
  return document.slice(document.lastIndexOf('/') + 1) === encodeURIComponent(key);
}
