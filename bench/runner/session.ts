import { knowsVariable } from './build.ts';
import { settingsOf } from './contenders.ts';
import { checkDocument, circumstances, writeDocument } from './document.ts';
import { goalsTable } from './goals.ts';
import { measure } from './measure.ts';
import type { Options } from './options.ts';
import { scenarioTable, type Result } from './report.ts';
import { SCENARIOS, type Scenario } from './scenarios.ts';

/**
 * Runs the chosen scenarios and says the results, each as soon as it is there. A scenario that fails does not stop the others.
 * @throws Error that names the failed scenarios, if any; the document is left as it is then.
 */
export async function runScenarios(options: Options, say: (text: string) => void): Promise<void> {
  if (options.output === 'document') checkDocument();
  const results: Result[] = [];
  const failed: string[] = [];
  const chosen = SCENARIOS.filter(({ number }) => options.only?.includes(number) ?? true);
  for (const scenario of options.beside === undefined ? chosen : chosen.map(besideOnly)) {
    const reason = whyNot(scenario);
    if (reason !== undefined) {
      say(`\n${scenario.title}: left out, because ${reason}.`);
      continue;
    }
    try {
      const result = { scenario, ...(await measure(scenario, options)) };
      results.push(result);
      say(`\n${scenarioTable(result)}`);
    } catch (error) {
      failed.push(scenario.id);
      say(`\n${scenario.title}: FAILED: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const head = circumstances(options);
  const goals = goalsTable(results);
  say(`\n${goals}\n${head}`);
  if (failed.length > 0) throw new Error(`Failed: ${failed.join(', ')}`);
  if (options.output === 'document') writeDocument([head, goals, ...results.map(scenarioTable)].join('\n\n'));
}

/** The scenario with two gateways, and nothing else. */
function besideOnly(scenario: Scenario): Scenario {
  return { ...scenario, contenders: ['gateway-beside', 'gateway'] };
}

/** Why a scenario cannot be run with this gateway. */
function whyNot({ contenders }: Scenario): string | undefined {
  for (const [name, value] of contenders.flatMap((contender) => Object.entries(settingsOf(contender) ?? {}))) {
    if (!knowsVariable(name, value)) return `the gateway does not know ${name}=${value}`;
  }
  return undefined;
}
