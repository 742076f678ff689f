import { parsed } from './connection.ts';
import { excusesChange, judge, type Field, type Step } from './field.ts';
import type { OwnPolicy } from './person.ts';
import { TIME_POLICIES } from './world.ts';

/** A dry run, which must show what it would do, and leave nothing. */
export function dryRun(field: Field): Step {
  return {
    name: 'dry run',
    weight: 1,
    suits: ({ user, policies }) => user === 'admin' && policies.length > 0,
    run: async (person) => {
      const policy = person.policies[0] as OwnPolicy;
      const name = `${person.newName()}.dry`;
      const query = `mutation ($id: ID!, $name: String!) @transaction(dryRun: true) {
        timePolicyUpdate(id: $id, input: { name: $name }) { timePolicy { name } }
        transaction { changes { type object { id } newValue } } }`;
      const { signedInAt } = person;
      const from = performance.now();
      const answer = await person.ask({ query, variables: { id: policy.key, name } });
      field.ledger.done('dry run', answer.ms);
      const own = (value: unknown): string | undefined =>
        (value as { name?: string } | null)?.name === name ? undefined : 'a change of somebody else';
      const changes = [{ type: 'REPLACE', object: { id: `TimePolicy:${policy.key}` }, newValue: own }];
      const data = { timePolicyUpdate: { timePolicy: { name } }, transaction: { changes } };
      judge(field, 'dry run', answer, { status: 200, data }, excusesChange(field, signedInAt, from));
      const outcome = parsed(answer).extensions?.transaction?.outcome ?? 'none';
      field.ledger.ended(outcome);
      if (field.world.nameAt(`${TIME_POLICIES}/${policy.key}`) !== policy.name)
        field.ledger.mistake(`dry run: ${policy.name} has another name`);
    },
  };
}
