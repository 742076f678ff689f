import { afterAll, beforeAll, expect, it } from 'vitest';

import { Campaign, type KindName } from './campaign.ts';

// The short form: always the same cases, so that it fails only for a reason. `npm run fuzz` looks for new ones.

const SEED = 20_260_601;
const TIMEOUT_MS = 120_000;
let campaign: Campaign;

beforeAll(async () => void (campaign = await Campaign.start()), TIMEOUT_MS);
afterAll(() => campaign.close());

/** What the cases must have come across, as counted by the tally, and how often at least. */
const COVERED: Readonly<Record<KindName, Readonly<Record<string, number>>>> = {
  queries: {
    'damaged: all': 65,
    'damaged: another answer': 35,
    'damaged: with data': 65,
    'damaged: UPSTREAM_MALFORMED': 15,
  },
  mutations: {
    'mutation: COMMITTED': 5,
    'mutation: COMMITTED, wrong answers': 5,
    'mutation: ROLLED_BACK': 10,
    'mutation: ROLLED_BACK, wrong answers': 20,
    'mutation: DRY_RUN, wrong answers': 1,
  },
  broken: {
    'broken: GRAPHQL_PARSE_FAILED': 30,
    'broken: GRAPHQL_VALIDATION_FAILED': 1,
    'broken: BAD_USER_INPUT': 3,
    'broken: BAD_REQUEST': 10,
    'broken: status 413': 1,
    'broken: status 415': 1,
  },
};

const CASES: Readonly<Record<KindName, number>> = { queries: 80, mutations: 160, broken: 160 };

it.each(Object.keys(CASES) as KindName[])(
  '%s',
  async (kind) => {
    const finding = await campaign.run(kind, SEED, CASES[kind], TIMEOUT_MS - 10_000);
    expect(finding).toBeUndefined();
    const rare = Object.entries(COVERED[kind]).filter(([what, times]) => campaign.tally.of(what) < times);
    expect(rare.map(([what]) => `${what} ${campaign.tally.of(what)}`)).toEqual([]);
  },
  TIMEOUT_MS,
);
