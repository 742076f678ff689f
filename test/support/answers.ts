import { ApplianceError, type ApplianceAnswer, type ApplianceObject, type Listing } from '../../src/appliance/index.ts';

/** What a reader makes of an answer of the appliance that is given as what it says. An item that cannot be read is one without a key. */
export function interpreted<T>(said: ApplianceObject | Listing, interpret: (answer: ApplianceAnswer) => T): T {
  const json =
    'items' in said
      ? { items: said.items.map((item) => (item instanceof ApplianceError ? {} : item)) }
      : { key: said.key, body: said.body };
  const bytes = Buffer.from(JSON.stringify(json));
  return interpret({ status: 200, json: JSON.parse(bytes.toString()) as unknown, bytes });
}
