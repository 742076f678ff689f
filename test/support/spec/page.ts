/** A fenced block of a page. */
export interface Block {
  /** Words after the fence: `json response`. */
  readonly kind: string;
  readonly text: string;
  /** Lines of the page, from 0: the first line inside the block and the line of the closing fence. */
  readonly start: number;
  readonly end: number;
}

/** What is arranged, one request, and what is expected of it. */
export interface Step {
  readonly blocks: readonly Block[];
}

/** A page of the specification (test/spec/README.md). */
export interface Page {
  /** Path of the file below test/spec. */
  readonly name: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly steps: readonly Step[];
}

/** Blocks that arrange something or ask; one of these after an expectation begins the next step. */
const BEFORE = ['json gateway', 'json appliance', 'graphql', 'json variables', 'json request'];
const EXPECTATIONS = ['json response', 'http', 'rest', 'json sent'];

/** Reads a page. @throws Error that names the line of what is wrong with the page. */
export function parsePage(name: string, text: string): Page {
  const lines = text.split('\n');
  const title = /^# (.+)$/.exec(lines[0] ?? '')?.[1];
  if (title === undefined) throw new Error(`${name}:1 must be the title: # ...`);
  const { blocks, prose } = parseBlocks(name, lines);
  if (prose.length < 60) throw new Error(`${name} must say in words what it shows and why it is so`);
  const steps = stepsOf(blocks);
  if (steps.length === 0) throw new Error(`${name} shows nothing`);
  for (const { blocks: inStep } of steps) {
    const kinds = inStep.map(({ kind }) => kindOf(kind));
    const twice = inStep.find((_, index) => kinds.indexOf(kinds[index] ?? '') !== index);
    if (twice) throw new Error(`${name}:${twice.start} has a second block «${twice.kind}» in one step`);
  }
  return { name, title, lines, steps };
}

/** The kind of a block: `graphql as operator` is of the kind `graphql`. */
export function kindOf(kind: string): string {
  return kind.startsWith('graphql as ') ? 'graphql' : kind;
}

/** The block of a kind in a step, if it is there. */
export function blockOf({ blocks }: Step, kind: string): Block | undefined {
  return blocks.find((block) => kindOf(block.kind) === kind);
}

function parseBlocks(name: string, lines: readonly string[]): { blocks: Block[]; prose: string } {
  const blocks: Block[] = [];
  const prose: string[] = [];
  for (let index = 1; index < lines.length; index += 1) {
    const fence = /^```(.*)$/.exec(lines[index] ?? '');
    if (!fence) {
      prose.push(lines[index] ?? '');
      continue;
    }
    const kind = (fence[1] ?? '').trim();
    if (![...BEFORE, ...EXPECTATIONS].includes(kindOf(kind))) {
      throw new Error(`${name}:${index + 1} begins a block of the unknown kind «${kind}»`);
    }
    const start = index + 1;
    let end = start;
    while (end < lines.length && lines[end] !== '```') end += 1;
    if (end === lines.length) throw new Error(`${name}:${index + 1} begins a block that does not end`);
    blocks.push({ kind, text: lines.slice(start, end).join('\n'), start, end });
    index = end;
  }
  return { blocks, prose: prose.join(' ').trim() };
}

function stepsOf(blocks: readonly Block[]): Step[] {
  const steps: Block[][] = [];
  let isAnswered = true;
  for (const block of blocks) {
    const isExpectation = EXPECTATIONS.includes(block.kind);
    if (!isExpectation && isAnswered) steps.push([]);
    isAnswered = isExpectation;
    steps.at(-1)?.push(block);
  }
  return steps.map((inStep) => ({ blocks: inStep }));
}
