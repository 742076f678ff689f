import { compileSchema } from './schema/compile.ts';
import { explain, UnknownCoordinate } from './schema/explain.ts';
import { readSchemaSources } from './schema/sources.ts';
import { failStart } from './start/failure.ts';

// `npm run explain -- AuditPolicy.encryption`. This file runs on import.

const usage = 'Usage: npm run explain -- Type.field   (for example AuditPolicy.encryption or Query.auditPolicies)';

try {
  const [coordinate] = process.argv.slice(2);
  const lines = coordinate === undefined ? undefined : explain(compileSchema(readSchemaSources()), coordinate);
  if (lines) process.stdout.write(`${lines.join('\n')}\n`);
  else {
    process.stderr.write(`${usage}\n`);
    process.exitCode = 1;
  }
} catch (error) {
  if (error instanceof UnknownCoordinate) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  } else failStart(error);
}
