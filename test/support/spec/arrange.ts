import type { DemoAppliance, Fault, FaultRule } from '../../../src/demo/index.ts';
import { unmark } from '../../../src/json/exact.ts';

/** Values by JSON pointer: `{"/body/name": 5}`. */
type Changes = Readonly<Record<string, unknown>>;

/** Block `json appliance`: what happens to the appliance before the request, in the order of these members. */
export interface Arrangement {
  /** Changes of the committed configuration: of some values, of the whole body, or of a collection's list of keys. */
  readonly edits?: readonly ({ path: string; set: Changes } | { path: string; body: unknown })[];
  readonly withoutFaults?: true;
  /** What goes wrong; `set` changes values of the answer, `json` is an answer whose numbers have the digits of the page. */
  readonly faults?: readonly (Omit<FaultRule, 'path' | 'fault'> & {
    path?: string;
    /** Regular expression instead of the path. */
    pattern?: string;
    fault: Fault | { readonly set: Changes } | { readonly json: unknown };
  })[];
  readonly sessionsExpire?: true;
  readonly goesDown?: true;
}

export async function arrange(appliance: DemoAppliance, arrangement: Arrangement): Promise<void> {
  for (const edit of arrangement.edits ?? []) {
    appliance.edit(edit.path, (body) => ('body' in edit ? edit.body : changed(body, edit.set)));
  }
  if (arrangement.withoutFaults) appliance.faults.clear();
  for (const { path, pattern, fault, ...rest } of arrangement.faults ?? []) {
    const where = pattern === undefined ? path : new RegExp(pattern);
    appliance.faults.add({
      ...rest,
      ...(where !== undefined && { path: where }),
      fault: faultOf(fault),
    });
  }
  if (arrangement.sessionsExpire) appliance.expireSessions();
  if (arrangement.goesDown) await appliance.close();
}

function faultOf(fault: Fault | { readonly set: Changes } | { readonly json: unknown }): Fault {
  if ('json' in fault) return { raw: unmark(JSON.stringify(fault.json)) };
  return 'set' in fault ? { mutate: (answer) => changed(answer, fault.set) } : fault;
}

/** Changes values inside a JSON value, which is changed itself. A pointer with `-` at the end appends to a list. */
function changed(value: unknown, changes: Changes): unknown {
  for (const [pointer, to] of Object.entries(changes)) {
    const steps = pointer.split('/').slice(1);
    const last = steps.pop() ?? '';
    let at = value as Record<string, unknown>;
    for (const step of steps) {
      const next = at[step];
      if (typeof next !== 'object' || next === null) throw new Error(`${pointer} leads nowhere`);
      at = next as Record<string, unknown>;
    }
    if (Array.isArray(at) && last === '-') at.push(to);
    else at[last] = to;
  }
  return value;
}
