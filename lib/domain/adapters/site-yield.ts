// How many of a site's visits hold reviews that its adapter can read, as this machine has seen them. A page without reviews says nothing; that all of
// them are, where most were not, says that the site has changed even though its adapter finds nothing to complain of.

/** Visits of one version of an adapter, oldest first. */
export type SiteYield = { version: number; visits: { id: string; found: boolean }[] };

const KEPT = 40;
/** So many visits in a row without a review … */
const EMPTY = 8;
/** … after so many that had some, of at most twice as many. */
const FULL = 6;

/** The same visit again keeps its place; reviews once found stay found. Another version begins anew. */
export function noteVisit(before: SiteYield | null, version: number, id: string, found: boolean): SiteYield {
  const visits = before === null || before.version !== version ? [] : before.visits;
  const known = visits.find((visit) => visit.id === id);
  if (known === undefined) return { version, visits: [...visits, { id, found }].slice(-KEPT) };
  if (!found || known.found) return { version, visits };
  return { version, visits: visits.map((visit) => (visit.id === id ? { id, found } : visit)) };
}

export function hasDropped({ visits }: SiteYield): boolean {
  const last = visits.slice(-EMPTY);
  if (last.length < EMPTY || last.some(({ found }) => found)) return false;
  return (
    visits
      .slice(0, -EMPTY)
      .slice(-2 * FULL)
      .filter(({ found }) => found).length >= FULL
  );
}
