/**
 * What earlier answers have taught about the appliance's collections. It belongs to the process, not to an operation or a user: it
 * holds no configuration, only whether lists carry bodies (protocol.md 3.1) and how long they are.
 */
export class CollectionKnowledge {
  readonly #mode: 'auto' | 'never';
  readonly #carries = new Map<string, boolean>();
  readonly #sizes = new Map<string, number>();
  /** What the newest list said: appliances of one version treat their collections alike. */
  #latest: boolean | undefined;

  /** @param mode `never`: do not rely on bodies in lists to fetch objects (SPS_LIST_BODIES). */
  constructor(mode: 'auto' | 'never') {
    this.#mode = mode;
  }

  /** Takes in a list that was not empty. */
  learn(path: string, size: number, carriesBodies: boolean): void {
    this.#carries.set(path, carriesBodies);
    this.#sizes.set(path, size);
    this.#latest = carriesBodies;
  }

  /** Tells whether a list that is under way can bring objects: yes, unless it is known that it does not. */
  mayCarryBodies(path: string): boolean {
    return this.#mode !== 'never' && (this.#carries.get(path) ?? this.#latest ?? true);
  }

  /**
   * Tells whether one list is the better way to fetch some objects of a collection: if lists carry bodies, and if the list is
   * not so long that the appliance would work for objects that nobody wants.
   */
  prefersList(path: string, wanted: number): boolean {
    if (this.#mode === 'never' || wanted < 2 || !(this.#carries.get(path) ?? this.#latest)) return false;
    return (this.#sizes.get(path) ?? 0) <= wanted * OBJECTS_PER_REQUEST;
  }
}

/** So many bodies in a list cost about as much as one more request. */
const OBJECTS_PER_REQUEST = 50;
