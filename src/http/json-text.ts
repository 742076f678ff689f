import type { FormattedExecutionResult } from 'graphql';

import { unmark } from '../json/exact.ts';

/** JSON that is text already: what a plan has written goes into the response as it is. */
export class JsonText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** The body of a response: JSON, with ready-made text in it. */
export function stringifyResult({ errors, data, extensions }: FormattedExecutionResult): string {
  const members: string[] = [];
  if (errors) members.push(`"errors":${JSON.stringify(errors)}`);
  if (data !== undefined) members.push(`"data":${data instanceof JsonText ? data.text : unmark(JSON.stringify(data))}`);
  if (extensions) members.push(`"extensions":${JSON.stringify(extensions)}`);
  return `{${members.join(',')}}\n`;
}
