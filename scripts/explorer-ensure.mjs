/**
 * Builds the GraphiQL page unless that is done already. Runs before each start and after each install.
 * A page that cannot be built must not keep the gateway from starting: it then says itself what is missing.
 */
import { isUpToDate } from './explorer-inputs.mjs';

if (!isUpToDate()) {
  try {
    const { buildExplorer } = await import('./build-explorer.mjs');
    await buildExplorer();
  } catch (error) {
    // An install without development dependencies has no bundler; a container brings the built page along.
    const reason = error.code === 'ERR_MODULE_NOT_FOUND' ? 'its development dependencies are not installed' : error;
    process.stderr.write(
      `GraphiQL was not built: ${reason}\nThe gateway works without it. To build: npm run build:explorer\n`,
    );
  }
}
