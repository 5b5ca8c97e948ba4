// Which adapters take an address. Hosts are compared on the parsed host name, never on the address's text:
// `https://evil.example/?trustpilot.com` is nobody's page.
import type { Adapter } from '../../contracts/adapter.ts';

const paths = new Map<string, RegExp>();

/** Patterns are written in a part of URLPattern's language: plain text, `:name` for one part of the path, `*` for anything. */
const takesPath = (pattern: string, path: string): boolean => {
  let compiled = paths.get(pattern);
  if (compiled === undefined) {
    const source = pattern
      .replace(/[\\^$.|?+()[\]{}]/g, '\\$&')
      .replace(/:\w+/g, '[^/]+')
      .replace(/\*/g, '.*');
    compiled = new RegExp(`^${source}$`);
    paths.set(pattern, compiled);
  }
  return compiled.test(path);
};

/** `*` = every host, `*.domain` = the domain and all below it, otherwise the exact name. */
export const matchesHost = (pattern: string, host: string): boolean => {
  if (pattern === '*') return true;
  if (pattern.startsWith('*.')) return host === pattern.slice(2) || host.endsWith(pattern.slice(1));
  return host === pattern;
};

const parse = (url: string): URL | null => {
  const parsed = URL.parse(url);
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed : null;
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
