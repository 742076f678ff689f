import { expect } from 'vitest';

import { startDemoAppliance, type DemoAppliance, type DemoOptions } from '../../../src/demo/index.ts';
import { unmark } from '../../../src/json/exact.ts';
import { startTestGateway, type Answer, type TestGateway } from '../gateway.ts';
import { arrange, type Arrangement } from './arrange.ts';
import { Browser, userOf, type RequestOptions } from './browser.ts';
import { linesWithPlaceholders, parseJson, printJson, withPlaceholders, withSortedErrors } from './match.ts';
import { blockOf, type Block, type Page, type Step } from './page.ts';
import { printCalls, printHttp, printResponse, sentBodies } from './print.ts';

/** Block `json gateway`. `appliance` starts a new appliance, otherwise a new gateway stands before the same one. */
interface GatewayBlock {
  readonly appliance?: DemoOptions;
  readonly config?: Readonly<Record<string, string>>;
  /** Without it, the users of a page are signed in before anything is recorded. */
  readonly showsSignIn?: true;
}

/** An expectation with what really came, printed in the form of the block. */
export interface Outcome {
  readonly block: Block;
  readonly actual: string;
  /** Fails if the actual value is another one than the block says. */
  check(): void;
}

/** Runs a page and hands on every expectation. @throws Error for a page that cannot be run. */
export async function runPage(page: Page, tell: (outcome: Outcome) => void): Promise<void> {
  const stage = new Stage(page);
  try {
    for (const step of page.steps) for (const outcome of await stage.play(step)) tell(outcome);
  } finally {
    await stage.close();
  }
}

/** What stands between the steps of a page. */
class Stage {
  readonly #page: Page;
  readonly #browser = new Browser();
  readonly #appliances: DemoAppliance[] = [];
  readonly #gateways: TestGateway[] = [];
  #showsSignIn = false;

  constructor(page: Page) {
    this.#page = page;
  }

  async play(step: Step): Promise<Outcome[]> {
    await this.#set(blockOf(step, 'json gateway'));
    const { gateway, appliance } = this.#current();
    const asked = blockOf(step, 'graphql');
    const who = asked?.kind.split(' ')[2] ?? 'admin';
    await this.#signInBefore(gateway, who);
    const arrangement = blockOf(step, 'json appliance');
    if (arrangement) await arrange(appliance, this.#json(arrangement) as Arrangement);
    appliance.clearRequests();
    const answer = await this.#ask(gateway, step, who);
    this.#browser.received(answer);
    return this.#outcomes(step, answer, appliance);
  }

  async close(): Promise<void> {
    for (const gateway of this.#gateways) await gateway.close();
    for (const appliance of this.#appliances) await appliance.close();
  }

  async #set(block: Block | undefined): Promise<void> {
    const wanted = block ? (this.#json(block) as GatewayBlock) : {};
    if (!block && this.#gateways.length > 0) return;
    this.#showsSignIn = wanted.showsSignIn ?? this.#showsSignIn;
    let appliance = this.#appliances.at(-1);
    if (!appliance || wanted.appliance) {
      appliance = await startDemoAppliance(wanted.appliance);
      this.#appliances.push(appliance);
    }
    this.#gateways.push(await startTestGateway({ appliance, config: wanted.config ?? {} }));
  }

  #current(): { gateway: TestGateway; appliance: DemoAppliance } {
    const gateway = this.#gateways.at(-1);
    if (!gateway) throw new Error(`${this.#page.name} has no gateway`);
    return { gateway, appliance: gateway.appliance };
  }

  async #signInBefore(gateway: TestGateway, who: string): Promise<void> {
    if (this.#showsSignIn || who === 'nobody' || who === 'browser') return;
    await gateway.query('{ viewer { name } }', { user: userOf(who) });
  }

  async #ask(gateway: TestGateway, step: Step, who: string): Promise<Answer> {
    const options = this.#optional(step, 'json request') as RequestOptions;
    const variables = this.#optional(step, 'json variables');
    const { operationName, raw, padTo = 0, times = 1 } = options;
    const query = blockOf(step, 'graphql')?.text;
    const body = raw ?? unmark(JSON.stringify({ query, variables, operationName }));
    const headers = this.#browser.headers(who, options);
    const [path, init] =
      options.method === 'GET'
        ? [`/graphql?${new URLSearchParams({ query: query ?? '' }).toString()}`, { headers }]
        : ['/graphql', { method: 'POST', headers, body: body.padEnd(padTo) }];
    const answers = await Promise.all(Array.from({ length: times }, () => gateway.send(path, init)));
    const [first] = answers as [Answer];
    for (const { json } of answers) expect(withPlaceholders(json, first.json)).toEqual(first.json);
    return first;
  }

  #outcomes(step: Step, answer: Answer, appliance: DemoAppliance): Outcome[] {
    const response = blockOf(step, 'json response');
    if (!response) throw new Error(`${this.#page.name} has a step without «json response»`);
    const expected = response.text.trim() === '' ? undefined : this.#json(response);
    const actual = answer.json === undefined ? undefined : parseJson(answer.text);
    const outcomes: Outcome[] = [
      {
        block: response,
        actual: printResponse(actual),
        check: () =>
          expect(
            withPlaceholders(withSortedErrors(actual), withSortedErrors(expected)),
            this.#place(response),
          ).toStrictEqual(withSortedErrors(expected)),
      },
    ];
    outcomes.push(
      this.#head(blockOf(step, 'http') ?? { kind: 'http', text: '200', start: response.end + 1, end: -1 }, answer),
    );
    const rest = blockOf(step, 'rest');
    if (rest) {
      const calls = printCalls(appliance.requests);
      const wanted = rest.text.split('\n').filter((line) => line !== '');
      const check = (): void =>
        expect(linesWithPlaceholders(calls, wanted).toSorted(), this.#place(rest)).toStrictEqual(wanted.toSorted());
      outcomes.push({ block: rest, actual: calls.join('\n'), check });
    }
    const sent = blockOf(step, 'json sent');
    if (sent) outcomes.push(this.#sent(sent, appliance));
    return outcomes;
  }

  /** Bodies of the requests, in their order. Keys that the appliance chose are other ones every time, also in the paths. */
  #sent(block: Block, appliance: DemoAppliance): Outcome {
    const actual = sentBodies(appliance.requests).flatMap((request) => Object.entries(request));
    const expected = (this.#json(block) as Record<string, unknown>[]).flatMap((request) => Object.entries(request));
    const check = (): void => expect(withPlaceholders(actual, expected), this.#place(block)).toStrictEqual(expected);
    return { block, actual: printJson(sentBodies(appliance.requests)), check };
  }

  /** Status and cookies. A block that is not there (`end` before `start`) says 200 and no cookie. */
  #head(block: Block, answer: Answer): Outcome {
    const actual = printHttp(answer);
    const expected = block.text.split('\n');
    const check = (): void => expect(withPlaceholders(actual, expected), this.#place(block)).toStrictEqual(expected);
    return { block, actual: actual.join('\n'), check };
  }

  #place({ kind, start }: Block): string {
    return `test/spec/${this.#page.name}:${start} «${kind}»`;
  }

  #optional(step: Step, kind: string): unknown {
    const block = blockOf(step, kind);
    return block ? this.#json(block) : {};
  }

  #json(block: Block): unknown {
    try {
      return parseJson(block.text);
    } catch (error) {
      throw new Error(`${this.#place(block)} is not JSON: ${String(error)}`);
    }
  }
}
