import { ConfigError, printConfig, readConfig, type Config } from './config.ts';
import { startDemoAppliance, type DemoAppliance } from './demo/index.ts';
import { createLogger } from './http/logger.ts';
import { SchemaError } from './schema/diagnostics.ts';
import { startGateway } from './server.ts';

// Configuration, demo appliance if none is configured, gateway, signals. The only file that runs on import.

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

function startDemo({ demo }: Config): Promise<DemoAppliance> {
  const { profile, port, connections, latencyMs } = demo;
  return startDemoAppliance({ profile, port, latencyMs, ...(connections !== undefined && { connections }) });
}

/** What a person needs to begin. */
function welcome(url: string, appliance: DemoAppliance): void {
  say(`\n  GraphiQL        ${url}/graphql`);
  say(`  Demo appliance  ${appliance.url}`);
  say(`  Demo users      ${appliance.users.map(({ name, password }) => `${name} / ${password}`).join(',  ')}\n`);
}

async function main(): Promise<void> {
  const config = readConfig();
  if (process.argv.includes('--print-config')) {
    say(printConfig(config));
    return;
  }
  const log = createLogger(config.logLevel);
  const demo = config.applianceUrl ? undefined : await startDemo(config);
  const applianceUrl = config.applianceUrl ?? new URL(demo?.url ?? '');
  const gateway = await startGateway({ config, applianceUrl, log, demoUser: demo?.users[0] });
  if (demo) welcome(gateway.url, demo);

  let isStopping = false;
  const stop = async (): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    log.info('shutting down');
    await gateway.close();
    await demo?.close();
  };
  for (const name of ['SIGTERM', 'SIGINT'] as const) process.on(name, () => void stop());
}

main().catch((error: unknown) => {
  const isExpected = error instanceof ConfigError || error instanceof SchemaError;
  process.stderr.write(
    `${isExpected ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = 1;
});
