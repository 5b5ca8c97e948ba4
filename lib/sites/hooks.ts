// The shipped hooks by name: code of a site's folder for what its adapter's data cannot say. A name that is not here does nothing.
import type { Hook } from './engine/review-parts.ts';
import { hook as schemaOrg } from './schema-org/hook.ts';

export const HOOKS: Readonly<Record<string, Hook>> = { 'schema-org': schemaOrg };
