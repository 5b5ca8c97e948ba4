// How the panel names an address.

/** Host name without `www.`; empty where the address is broken. */
export const hostOf = (url: string): string => URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';
