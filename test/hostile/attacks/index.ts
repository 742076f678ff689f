import type { Attacks } from '../support/attack.ts';
import { aliases } from './aliases.ts';
import { answers } from './answers.ts';
import { characters } from './characters.ts';
import { connections } from './connections.ts';
import { credentials } from './credentials.ts';
import { floods } from './floods.ts';
import { introspection } from './introspection.ts';
import { keys } from './keys.ts';
import { messages } from './messages.ts';
import { mutations } from './mutations.ts';
import { nesting } from './nesting.ts';
import { pages } from './pages.ts';
import { readOnly } from './read-only.ts';
import { references } from './references.ts';
import { targets } from './targets.ts';
import { variables } from './variables.ts';

/** All attacks, by their kind. */
export const KINDS = {
  documents: [...floods, ...nesting, ...introspection, ...characters],
  variables,
  http: [...messages, ...connections, ...targets],
  'sign-in': credentials,
  'ids and pages': [...keys, ...pages],
  'the appliance': [...answers, ...references],
  mutations: [...mutations, ...aliases],
  'read-only': readOnly,
} satisfies Record<string, Attacks>;
