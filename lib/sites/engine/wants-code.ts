// Whether a page holds anything for an adapter that cannot read without code which is not there yet (`late.ts`).
import type { Adapter } from '../../contracts/adapter.ts';
import { isElsewhere, isThere, type Scope } from './extract.ts';

/** `beside`: what tells, besides its items, that the page may be of this adapter. */
export const wantsCode = (adapter: Adapter, beside: readonly string[], scopes: readonly Scope[]): boolean =>
  !isElsewhere(adapter, undefined, scopes) || beside.some((select) => isThere(select, scopes, false));
