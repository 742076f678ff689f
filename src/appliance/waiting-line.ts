/** A task that waits for its turn. */
export interface Waiting {
  /** Lets others go first, as long as they are not more than three in four. */
  readonly yields: boolean;
}

/** While both kinds wait, one in so many is one that yields: whoever yields must get on as well. */
const TURNS = 4;

/** Tasks that wait, first come, first served among those that yield and among those that do not. */
export class WaitingLine<Task extends Waiting> {
  readonly #ahead = new Fifo<Task>();
  readonly #behind = new Fifo<Task>();
  #turn = 0;

  get length(): number {
    return this.#ahead.length + this.#behind.length;
  }

  push(task: Task): void {
    (task.yields ? this.#behind : this.#ahead).push(task);
  }

  /** Takes out the next one. */
  shift(): Task | undefined {
    if (this.#behind.length === 0) return this.#ahead.shift();
    if (this.#ahead.length === 0) return this.#behind.shift();
    this.#turn = (this.#turn + 1) % TURNS;
    return (this.#turn === 0 ? this.#behind : this.#ahead).shift();
  }

  /** Takes out all of them. */
  takeAll(): Task[] {
    return [...this.#ahead.takeAll(), ...this.#behind.takeAll()];
  }
}

/** Array.shift moves the whole queue, which is quadratic for the thousands of requests of a large operation. */
class Fifo<Item> {
  #items: Item[] = [];
  #next = 0;

  get length(): number {
    return this.#items.length - this.#next;
  }

  push(item: Item): void {
    this.#items.push(item);
  }

  shift(): Item | undefined {
    const item = this.#items[this.#next];
    if (item === undefined) return undefined;
    this.#next += 1;
    if (this.#next === this.#items.length || this.#next === 1024) {
      this.#items.splice(0, this.#next);
      this.#next = 0;
    }
    return item;
  }

  takeAll(): Item[] {
    const items = this.#items.slice(this.#next);
    this.#items = [];
    this.#next = 0;
    return items;
  }
}
