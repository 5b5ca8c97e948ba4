// The part of an address that names what it leads to. Sites hang the visitor's language, sorting, tracking and position on the same page;
// none of that may get into a key that must be the same on every machine.

/** Query parameters that name a thing. Everything else in a query (tracking, sorting, language, page number) is dropped. */
const NAMING = new Set(['id', 'item_id', 'p', 'product', 'product_id', 'u', 'uid', 'user', 'user_id', 'userid', 'v']);

/** Pagination in the path: a review wanders to the next page when newer ones arrive. */
const PAGE_PART = /\/(?:comment-page|page)[-/]\d+$/;

/** Origin, path and naming parameters of an http(s) address; an address that does not parse is returned trimmed. */
export function stableAddress(address: string): string {
  const url = URL.parse(address);
  if (url === null) return address.trim();
  const path = url.pathname.replace(/\/+$/, '').replace(PAGE_PART, '');
  const named = [...url.searchParams].filter(([name, value]) => value !== '' && NAMING.has(name.toLowerCase()));
  named.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = named.map(([name, value]) => `${name.toLowerCase()}=${encodeURIComponent(value)}`).join('&');
  return `${url.origin}${path}${query === '' ? '' : `?${query}`}`;
}
