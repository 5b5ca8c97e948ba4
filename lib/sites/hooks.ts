// The shipped hooks by name: code of a site's folder for what its adapter's data cannot say. A name that is not here does nothing.
import { hook as appStoreConnect } from './app-store-connect/hook.ts';
import type { Hook } from './engine/review-parts.ts';
import { hook as facebook } from './facebook/hook.ts';
import { hook as googleReviewId } from './google-business/hook.ts';
import { hook as schemaOrg } from './schema-org/hook.ts';

export const HOOKS: ReadonlyMap<string, Hook> = new Map([
  ['app-store-connect', appStoreConnect],
  ['facebook', facebook],
  ['google-review-id', googleReviewId],
  ['schema-org', schemaOrg],
]);
