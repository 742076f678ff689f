import { compileSchema } from './schema/compile.ts';
import { explain, UnknownCoordinate } from './schema/explain.ts';
import { readSchemaSources } from './schema/sources.ts';
import { readArguments, refusal, type Usage } from './start/arguments.ts';
import { say } from './start/demo.ts';
import { failStart } from './start/failure.ts';

// `npm run explain -- AuditPolicy.encryption`. This file runs on import.

const USAGE: Usage = {
  command: 'npm run explain -- Name',
  about: [
    'Explains a type, a field, an argument or a member of an input, by its schema coordinate: AuditPolicy,',
    'AuditPolicy.encryption, Query.auditPolicies, Mutation.auditPolicyCreate or AuditPolicyCreateInput.name.',
  ],
  operands: 1,
};

function main(): void {
  const given = readArguments(USAGE);
  if (!given) return;
  const [coordinate] = given.operands;
  if (coordinate === undefined) throw refusal(USAGE, 'What is to be explained?');
  say(explain(compileSchema(readSchemaSources()), coordinate).join('\n'));
}

try {
  main();
} catch (error) {
  if (error instanceof UnknownCoordinate) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  } else failStart(error);
}
