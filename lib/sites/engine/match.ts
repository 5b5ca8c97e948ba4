// Which adapters take an address. Hosts are compared on the parsed host name, never on the address's text:
// `https://evil.example/?trustpilot.com` is nobody's page.
import type { Adapter } from '../../contracts/adapter.ts';

const paths = new Map<string, RegExp[]>();

/**
 * Patterns are written in a part of URLPattern's language: plain text, `:name` for one part of the path, `*` for anything. The pieces between stars are
 * looked for one after the other, each where it stands first: one expression with many `.*` would try a long path in too many ways.
 */
const takesPath = (pattern: string, path: string): boolean => {
  let pieces = paths.get(pattern);
  if (pieces === undefined) {
    const texts = pattern.split('*').map((piece) => piece.replace(/[\\^$.|?+()[\]{}]/g, '\\$&').replace(/:\w+/g, '[^/]+'));
    const last = texts.length - 1;
    pieces = texts.map((text, index) => new RegExp(`${index === 0 ? '^' : ''}${text}${index === last ? '$' : ''}`));
    paths.set(pattern, pieces);
  }
  let rest = path;
  for (const piece of pieces) {
    const found = piece.exec(rest);
    if (found === null) return false;
    rest = rest.slice(found.index + found[0].length);
  }
  return true;
};

/** `*` = every host, `*.domain` = the domain and all below it, otherwise the exact name. */
export const matchesHost = (pattern: string, host: string): boolean => {
  if (pattern === '*') return true;
  if (pattern.startsWith('*.')) return host === pattern.slice(2) || host.endsWith(pattern.slice(1));
  return host === pattern;
};

let last: { url: string; parsed: URL | null } | null = null;

/** Each adapter of a page asks of the same address. */
const parse = (url: string): URL | null => {
  if (last?.url !== url) {
    const parsed = URL.parse(url);
    last = { url, parsed: parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed : null };
  }
  return last.parsed;
};

/** Whether the address is http or https and of a host of the adapter's, on whatever path: a document may go to another one without loading anew. */
export const isOfHost = (adapter: Pick<Adapter, 'hosts'>, url: string): boolean => {
  // A trailing dot names the same host.
  const host = parse(url)?.hostname.replace(/\.$/, '');
  return host !== undefined && adapter.hosts.some((pattern) => matchesHost(pattern, host));
};

/** Whether the adapter takes this address: http or https, a host of its own, and a path of its own where it names any. */
export const matches = (adapter: Adapter, url: string): boolean => {
  const parsed = parse(url);
  if (parsed === null || !isOfHost(adapter, url)) return false;
  return adapter.paths.length === 0 || adapter.paths.some((pattern) => takesPath(pattern, parsed.pathname));
};

/** `reply_form` where the address is that of a frame holding the form for one review. */
export const roleOf = (adapter: Adapter, url: string): 'list' | 'reply_form' => {
  const path = parse(url)?.pathname ?? '';
  return adapter.reply.framePaths.some((pattern) => takesPath(pattern, path)) ? 'reply_form' : 'list';
};
