// Which origins the browser is asked for, by site: as narrow as the site's adapter allows.
import type { Adapter } from '../../contracts/adapter.ts';

/** A site with more hosts than this lists its national domains: asking for all of them would ask for half the web. */
const HOSTS_MAX = 6;

/** Match patterns of a shipped site; empty for the adapter of any page, whose pages are switched on one by one. */
export const originsOf = (adapter: Pick<Adapter, 'hosts'>): string[] => {
  const hosts = adapter.hosts.filter((host) => host !== '*');
  const [first] = hosts;
  if (first !== undefined && hosts.length > HOSTS_MAX) return [`https://${first.replace(/^\*\./, 'www.')}/*`];
  return hosts.map((host) => `https://${host}/*`);
};

/** The match pattern of the page that an agent typed the address of; `https` where no scheme was typed. Null where it is no web address. */
export const originOfAddress = (typed: string): string | null => {
  const text = typed.trim();
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname.includes('*')) return null;
  if (!url.hostname.includes('.') && url.hostname !== 'localhost') return null;
  // Without the port: a pattern then covers every port of the host, as the panel asks for it too.
  return `${url.protocol}//${url.hostname}/*`;
};

/** As people read it: without scheme of the secure web, pattern signs and path. */
export const nameOfOrigin = (origin: string): string =>
  origin
    .replace(/^https:\/\//, '')
    .replace(/\/\*$/, '')
    .replace(/^\*\./, '');
