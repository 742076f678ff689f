import { ApplianceError, type Listing } from '../appliance/index.ts';
import { GatewayError } from '../errors/gateway-error.ts';
import { isRecord } from '../wire/json.ts';
import { ListedBodies } from './listed-bodies.ts';
import { LoadedObject, ObjectReference } from './objects.ts';
import type { Resource } from './resource.ts';

/** The objects of a collection in the appliance's order; an item that is no object is the error that reading it gives. */
export type CollectionItem = ObjectReference | ApplianceError | GatewayError;

/** A list, with the objects that it has brought. */
export class Collection {
  readonly items: readonly CollectionItem[];
  readonly loaded = new Map<string, LoadedObject>();
  readonly carriesBodies: Listing['carriesBodies'];
  readonly bytes: number;

  /** @param answer the body that the list was read from. */
  constructor(resource: Resource, { items, carriesBodies }: Listing, answer: Buffer) {
    this.carriesBodies = carriesBodies;
    this.bytes = answer.length;
    const share = Math.ceil(this.bytes / Math.max(1, items.length));
    const bodies = new ListedBodies(answer);
    this.items = items.map((item, place) => {
      if (item instanceof ApplianceError) return item;
      if (item.body === undefined) return new ObjectReference(resource, item.key);
      if (!isRecord(item.body)) return new GatewayError('UPSTREAM_MALFORMED');
      const object = new LoadedObject(resource, item.key, item.body, share, bodies, place);
      this.loaded.set(item.key, object);
      return object;
    });
  }
}
