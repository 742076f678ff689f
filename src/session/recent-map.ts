/** A map of limited size: what was used last is forgotten last. */
export class RecentMap<Value extends object> {
  readonly #values = new Map<string, Value>();
  readonly #most: number;
  readonly #forgotten: (value: Value, why: 'deleted' | 'pushed out') => void;

  /** @param forgotten told of each value that goes. */
  constructor(most: number, forgotten: (value: Value, why: 'deleted' | 'pushed out') => void = () => undefined) {
    this.#most = most;
    this.#forgotten = forgotten;
  }

  /** The value of a key, without using it. */
  peek(key: string): Value | undefined {
    return this.#values.get(key);
  }

  /** The value of a key, which is used by that. */
  get(key: string): Value | undefined {
    const value = this.#values.get(key);
    if (value) this.set(key, value);
    return value;
  }

  set(key: string, value: Value): void {
    this.#values.delete(key);
    this.#values.set(key, value);
    if (this.#values.size > this.#most) this.deleteOldest();
  }

  delete(key: string): void {
    this.#delete(key, 'deleted');
  }

  /** @returns false if there is nothing left. */
  deleteOldest(): boolean {
    const [oldest] = this.#values.keys();
    if (oldest !== undefined) this.#delete(oldest, 'pushed out');
    return oldest !== undefined;
  }

  clear(): void {
    for (const key of this.#values.keys()) this.delete(key);
  }

  #delete(key: string, why: 'deleted' | 'pushed out'): void {
    const value = this.#values.get(key);
    if (value && this.#values.delete(key)) this.#forgotten(value, why);
  }
}
