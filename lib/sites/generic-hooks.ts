// The code that any page may need: of the sites without a host of their own. Written by `npm run sites` from the folders beside it: do not edit.
import type { Hooks } from './engine/hooks-in-page.ts';
import { hook as schemaOrg } from './schema-org/hook.ts';
import { hook as wordpress } from './wordpress/hook.ts';

export const GENERIC_HOOKS: Hooks = new Map([
  ['schema-org', schemaOrg],
  ['wordpress', wordpress],
]);
