// The order in which adapters are tried on a page: who knows more about the address comes first.
import type { Adapter } from '../../contracts/adapter.ts';

type Known = Pick<Adapter, 'id' | 'hosts' | 'paths'>;

/** Reads whatever carries review markup, so whoever knows the page better goes before it. */
const LAST = 'schema-org';

const rank = ({ id, hosts, paths }: Known): number => (id === LAST ? 4 : 0) + (hosts.includes('*') ? 2 : 0) + (paths.length === 0 ? 1 : 0);

/** For sorting: named hosts before any host, named paths before any path, then by id, so that the order never depends on chance. */
export const bySpecificity = (a: Known, b: Known): number => rank(a) - rank(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
