// The address that an agent types, as the base of all requests.

/**
 * Origin and path without a trailing slash; `https` where no scheme was typed, but `http` for this machine itself.
 * Null where it is not a web address.
 */
export const serverUrl = (typed: string): string | null => {
  const trimmed = typed.trim();
  const local = /^(localhost|127\.0\.0\.1|\[::1\])(:|\/|$)/i.test(trimmed);
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `${local ? 'http' : 'https'}://${trimmed}`);
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '' || url.username !== '' || url.password !== '') return null;
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
};
