import { parseArgs } from 'node:util';

import { Campaign, type Finding } from './campaign.ts';

/** Findings after which there is enough to look at. */
const MOST_FINDINGS = 10;

/** Cases of one kind before the next one has its turn. */
const CASES_PER_TURN = 40;

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' }, only: { type: 'string' } },
});
const seconds = Number(values.seconds);
const firstSeed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
if (!(seconds > 0) || !Number.isInteger(firstSeed)) {
  process.stderr.write('--seconds takes a number above 0, --seed an integer\n');
  process.exit(2);
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const astray: unknown[] = [];
process.on('unhandledRejection', (reason) => astray.push(reason));

say(`seed ${firstSeed}, ${seconds} s`);
const campaign = await Campaign.start();
const kinds = campaign.kinds.filter((kind) => values.only === undefined || kind === values.only);
const findings: Finding[] = [];
const end = performance.now() + seconds * 1_000;
let turns = 0;
for (; performance.now() < end && findings.length < MOST_FINDINGS; turns += 1) {
  const kind = kinds[turns % kinds.length];
  if (!kind) break;
  const finding = await campaign.run(kind, firstSeed + turns, CASES_PER_TURN, Math.max(end - performance.now(), 1_000));
  if (!finding) continue;
  findings.push(finding);
  say(`\n${kind}, seed ${finding.seed}\n${finding.given}\n${finding.problems}`);
}
await campaign.close();

say(`\n${campaign.tally.lines().join('\n')}`);
for (const reason of astray) say(`unhandled rejection: ${String(reason)}`);
say(`\nturns ${turns}, findings ${findings.length}, unhandled rejections ${astray.length}`);
process.exitCode = findings.length + astray.length > 0 ? 1 : 0;
