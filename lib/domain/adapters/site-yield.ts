// How many of a site's documents hold reviews that its adapter can read, as this machine has seen them. A page without reviews says nothing; that all of
// them are, where most were not, says that the site has changed even though its adapter finds nothing to complain of.

/** Documents of one version of an adapter, oldest first. */
export type SiteYield = { version: number; documents: { id: string; found: boolean }[] };

const KEPT = 40;
/** So many documents in a row without a review … */
const EMPTY = 8;
/** … after so many that had some, of at most twice as many. */
const FULL = 6;

/** The same document again keeps its place; reviews once found stay found. Another version begins anew. */
export function noteDocument(before: SiteYield | null, version: number, id: string, found: boolean): SiteYield {
  const documents = before === null || before.version !== version ? [] : before.documents;
  const known = documents.find((document) => document.id === id);
  if (known === undefined) return { version, documents: [...documents, { id, found }].slice(-KEPT) };
  if (!found || known.found) return { version, documents };
  return { version, documents: documents.map((document) => (document.id === id ? { id, found } : document)) };
}

export function hasDropped({ documents }: SiteYield): boolean {
  const last = documents.slice(-EMPTY);
  if (last.length < EMPTY || last.some(({ found }) => found)) return false;
  return (
    documents
      .slice(0, -EMPTY)
      .slice(-2 * FULL)
      .filter(({ found }) => found).length >= FULL
  );
}
