// The code of every site that has any. Written by `npm run sites` from the folders beside it: do not edit.
import { hook as appStoreConnect } from './app-store-connect/hook.ts';
import type { Hooks } from './engine/hooks-in-page.ts';
import { hook as facebook } from './facebook/hook.ts';
import { hook as googleBusiness } from './google-business/hook.ts';
import { hook as schemaOrg } from './schema-org/hook.ts';

export const HOOKS: Hooks = new Map([
  ['app-store-connect', appStoreConnect],
  ['facebook', facebook],
  ['google-business', googleBusiness],
  ['schema-org', schemaOrg],
]);
