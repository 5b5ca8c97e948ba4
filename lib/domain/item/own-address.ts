// Whether an address is one review's own page, so that what happens there is about this review and no other; and whether that page proved it gone.
import type { Item } from '../../contracts/item.ts';

const withoutHash = (address: string): string => address.replace(/#.*$/s, '').replace(/\/$/, '');

/**
 * Whether the address is one review's own: it has the site's id of it in its path or query, whole. A place inside a page (`#comment-5`), or the
 * list itself, says nothing of one review.
 */
export const isOwnAddress = ({ review: { url, externalId } }: Pick<Item, 'review'>): boolean => {
  const parsed = URL.parse(url);
  if (externalId === null || externalId.length < 3 || parsed === null) return false;
  const parts = [...parsed.pathname.split(/[/.]/), ...parsed.searchParams.values()].map((part) => safelyDecoded(part));
  const isNumber = /^\d+$/.test(externalId);
  return parts.some((part) => part === externalId || (isNumber && part.split(/\D+/).includes(externalId)));
};

/** Whether the address is this review's own page. */
export const isAddressOf = (item: Pick<Item, 'review'>, url: string): boolean =>
  withoutHash(item.review.url) === withoutHash(url) && isOwnAddress(item);

const safelyDecoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

export const isGone = ({ deleted }: Pick<Item, 'deleted'>): boolean => deleted !== undefined && deleted.proof !== null;
