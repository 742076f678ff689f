import type { LoadedObject } from './objects.ts';

/**
 * Texts of objects together with what they refer to, for as long as all of it is as the appliance has it. They belong to the answers that
 * are kept of one session (SPS_CACHE=config-hash), and not to the objects: two sessions, or one before and after a change elsewhere, can
 * have an object in common, but not what it refers to.
 */
export class KeptTexts {
  readonly #texts = new WeakMap<LoadedObject, { readonly of: number; readonly text: string }>();

  /** Text that was kept of an object for the selection of this number. */
  of(object: LoadedObject, selection: number): string | undefined {
    const kept = this.#texts.get(object);
    return kept?.of === selection ? kept.text : undefined;
  }

  /** Keeps the text for a selection of an object, the last one only. */
  keep(object: LoadedObject, selection: number, text: string): void {
    this.#texts.set(object, { of: selection, text });
  }
}
