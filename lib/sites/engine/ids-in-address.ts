// Ids that sites put into their addresses. A file of its own: hooks need it without the parsers of fields.

const decoded = (text: string | undefined): string | null => {
  try {
    return text === undefined ? null : decodeURIComponent(text);
  } catch {
    return null;
  }
};

/** `reviewId` of an address; null where it has none. */
export const reviewIdIn = (address: string): string | null => decoded(/[?&#]reviewid=([^&#]+)/i.exec(address)?.[1]);

/** Facebook's id of a comment, plain or as base64 of `comment:<post>_<comment>`; null where the address has none. */
export const commentIdIn = (address: string): string | null => {
  const id = decoded((/[?&]reply_comment_id=([^&#]+)/.exec(address) ?? /[?&]comment_id=([^&#]+)/.exec(address))?.[1]);
  if (id === null || /^\d+$/.test(id)) return id;
  try {
    return /_(\d+)$/.exec(atob(id))?.[1] ?? null;
  } catch {
    return null;
  }
};
