import { expect, test } from 'vitest';

import { startTestGateway } from '../support/gateway.ts';
import { KINDS } from './attacks/index.ts';
import { withstandAll } from './support/run.ts';

withstandAll('mutations', KINDS.mutations);
withstandAll('read-only', KINDS['read-only'], { config: { READ_ONLY: 'true' } });

test('the schema of a gateway that only reads has no trace of changes', async () => {
  const gateway = await startTestGateway({ config: { READ_ONLY: 'true' } });
  try {
    const { text } = await gateway.send('/schema.graphql');
    const [, fields = ''] = /^type Mutation \{\n(.*?)^\}/ms.exec(text) ?? [];
    expect(fields.match(/^ {2}\w+/gm)).toEqual(['  signIn', '  signOut']);
    expect(text).not.toMatch(/^(?:type|input) \w+(?:Create|Update|Delete|Reorder)/m);
  } finally {
    await gateway.close();
  }
});
