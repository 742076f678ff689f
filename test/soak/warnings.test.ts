import { expect, onTestFinished, test } from 'vitest';

import { startTestGateway } from '../support/gateway.ts';

const COLLECTIONS = [
  'usergroups',
  'mssqlAuthenticationPolicies',
  'mssqlChannelPolicies',
  'mssqlSettingsPolicies',
  'aaPlugins',
  'analyticsPolicies',
  'archiveCleanupPolicies',
  'auditPolicies',
  'backupPolicies',
  'contentPolicies',
  'indexingPolicies',
  'ldapServers',
  'signingCas',
  'timePolicies',
];

test('an operation whose many requests are all sent again does not make Node warn of a leak', async () => {
  const warnings: string[] = [];
  const note = (warning: Error): void => void warnings.push(warning.message);
  process.on('warning', note);
  onTestFinished(() => void process.off('warning', note));
  const gateway = await startTestGateway();
  onTestFinished(() => gateway.close());
  // Each of them once, so that each waits for its second try at the same time.
  gateway.appliance.faults.add({ path: /configuration/, times: COLLECTIONS.length, fault: { status: 503 } });
  const fields = COLLECTIONS.map((name) => `${name} { totalCount }`);
  const { errors } = await gateway.query(`{ ${fields.join(' ')} }`, { user: 'admin' });
  expect(errors).toEqual([]);
  // Warnings are told in the next turn.
  await new Promise((resolve) => setImmediate(resolve));
  expect(warnings).toEqual([]);
});
