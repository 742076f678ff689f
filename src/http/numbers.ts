/** Numbers for objects, the same one for the same object, so that they can be parts of keys. They keep no object alive. */
export class Numbers {
  readonly #numbers = new WeakMap<object, number>();
  #last = 0;

  /** The number of an object. */
  of(object: object): number {
    let number = this.#numbers.get(object);
    if (number === undefined) this.#numbers.set(object, (number = ++this.#last));
    return number;
  }
}
