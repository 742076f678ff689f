import { seedFor } from './data/company.ts';
import { legacyKey } from './data/seed.ts';
import type { Json } from './json.ts';
import type { DemoOptions } from './options.ts';
import type { Traits } from './profiles.ts';
import type { Shape } from './shape.ts';
import { accept } from './shape-accept.ts';
import { emptyConfiguration, withObjects, type Configuration } from './store.ts';
import type { ConfigurationTree } from './tree.ts';

/**
 * The configuration at the start. The data passes through the same acceptance as a write, so that it fits the
 * profile's bodies (members that a profile does not know are dropped); throws on data that would be refused.
 */
export function initialConfiguration(tree: ConfigurationTree, traits: Traits, options: DemoOptions): Configuration {
  const seed = seedFor(traits, options);
  const singles = new Map<string, Json>();
  let configuration = emptyConfiguration;
  for (const { path, resource } of tree.resources()) {
    if (resource.kind === 'single') {
      singles.set(path, accepted(resource.shape, seed.singles[path] ?? { enabled: false }, path));
      continue;
    }
    const extra = options.extraCollections?.[path]?.map((body, index): [string, Json] => [
      legacyKey(path, String(index)),
      structuredClone(body) as Json,
    ]);
    const entries = (seed.collections[path] ?? []).map(([key, body]): [string, Json] => [
      key,
      accepted(resource.shape, body, `${path}/${key}`),
    ]);
    configuration = withObjects(configuration, path, extra ?? entries);
  }
  return { ...configuration, singles };
}

function accepted(shape: Shape, body: Json, where: string): Json {
  const problems: string[] = [];
  const createSecret = (): string => {
    throw new RangeError(`${where}: secrets of the data have keys`);
  };
  const result = accept(shape, body, '', { problems, createSecret });
  if (problems.length > 0) throw new RangeError(`${where}: ${problems.join('; ')}`);
  return result;
}
