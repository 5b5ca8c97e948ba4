// One pass over one document: what its dates, addresses and languages are read against, with what was already worked out
// (a page of a thousand reviews says "a week ago" a hundred times).
import type { Adapter } from '../../contracts/adapter.ts';
import type { When } from '../../contracts/primitives.ts';
import { beyondRoot } from './beyond-root.ts';
import { one, turn } from './dom.ts';
import type { PageContext } from './types.ts';
import { oneLine } from './visible-text.ts';
import { exactInstant, whenIn } from './when.ts';

/** Tried after the page's own language: pages lie about theirs, and quote dates of others. */
const COMMON_LANGUAGES = ['en', 'uk', 'ru', 'de', 'es', 'fr', 'pl', 'it', 'pt', 'tr', 'ro', 'cs', 'ja'];
const MAX_URL = 4096;

export type Reading = {
  adapter: Adapter;
  document: Document;
  /** The page's own address. */
  pageUrl: string;
  /** First match inside a root, itself for `:scope` (and a list that begins with it), beyond it for what `beyond-root.ts` names; looked up once. */
  find: (root: Element, select: string) => Element | null;
  /** Absolute http or https address, or null: `javascript:` and `data:` are no addresses of people. */
  webUrl: (href: string | null | undefined) => string | null;
  /** `seen` is the wording on the page, where the value comes from an attribute. */
  when: (value: string, seen?: string) => When | null;
};

/** An address that parsing would give back as it is: plain characters, no `.` or `..` parts. Parsing is the slow part of a pass. */
const PLAIN = /^(?!.*\/\.)(?:https:\/\/[a-z][a-z.]*\.[a-z]{2,})?\/[\w-][\w/.?=&-]{0,400}$/;

const webUrl = (href: string | null | undefined, base?: string, origin = ''): string | null => {
  if (href && origin && PLAIN.test(href)) return href.startsWith('/') ? origin + href : href;
  const parsed = href ? URL.parse(href.slice(0, MAX_URL + 1), base) : null;
  return parsed !== null && /^https?:$/.test(parsed.protocol) && parsed.href.length <= MAX_URL ? parsed.href : null;
};

const isLanguage = (tag: string | null | undefined): tag is string => {
  try {
    return Boolean(tag && Intl.getCanonicalLocales(tag).length > 0);
  } catch {
    return false;
  }
};

export const startReading = (document: Document, adapter: Adapter, context: PageContext): Reading => {
  const pageUrl = webUrl(context.url) ?? context.url;
  // A `<base>` moves relative links; without one the address we were given stands.
  const base = (document.baseURI === document.URL ? null : webUrl(document.baseURI)) ?? pageUrl;
  const origin = URL.parse(base)?.origin;
  let languages: string[] | undefined;
  const clock = {
    now: context.now,
    get timeZone(): string {
      return context.timeZone ?? 'UTC';
    },
    // Asked for by few pages: most write dates for machines.
    get languages(): string[] {
      if (languages === undefined) {
        // `hl` is the language that Google was asked for; saved pages may have no `lang`.
        const own = [document.documentElement.lang, URL.parse(pageUrl)?.searchParams.get('hl')].filter(isLanguage);
        languages = [...new Set([...own, ...COMMON_LANGUAGES])];
      }
      return languages;
    },
  };
  const dates = new Map<string, When | null>();
  /** What was looked up, with the number of the root that it was looked up for and the selector as it is asked. */
  const looked = new Map<string, [of: number, found: Element | null, quick: string]>();
  let lastRoot: Element | null = null;
  let roots = 0;
  const beyond = (root: Element, select: string): Element | null =>
    /^:scope(,|$)/.test(select) ? root : ((beyondRoot(root, select, adapter.item) ?? [one(root, select)])[0] ?? null);
  return {
    adapter,
    document,
    pageUrl,
    find: (root, select) => {
      if (root !== lastRoot) {
        roots += 1;
        lastRoot = root;
      }
      let known = looked.get(select);
      if (known === undefined) {
        known = [0, null, turn(select)];
        looked.set(select, known);
      }
      if (known[0] !== roots) {
        // Nearly all selectors are of what is inside.
        known[1] = select.startsWith(':') ? beyond(root, select) : root.querySelector(known[2]);
        known[0] = roots;
      }
      return known[1];
    },
    webUrl: (href) => webUrl(href, base, origin),
    when: (value, seen = value) => {
      const exact = exactInstant(value, seen || value);
      if (exact) return exact;
      const key = value === seen ? value : `${value}\n${seen}`;
      let when = dates.get(key);
      if (when === undefined) {
        const raw = oneLine(seen) || oneLine(value);
        when = whenIn(value, clock, raw) ?? whenIn(seen, clock, raw);
        dates.set(key, when);
      }
      return when;
    },
  };
};
