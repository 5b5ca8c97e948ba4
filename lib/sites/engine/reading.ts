// One pass over one document: what its dates, addresses and languages are read against, with what was already worked out
// (a page of a thousand reviews says "a week ago" a hundred times).
import type { Adapter } from '../../contracts/adapter.ts';
import type { DetectedReview } from '../../contracts/review.ts';
import type { PageContext } from './types.ts';
import { cap, oneLine } from './visible-text.ts';
import { whenIn } from './when.ts';
import type { Clock } from './when-span.ts';

type When = NonNullable<DetectedReview['publishedAt']>;

/** Tried after the page's own language: pages lie about theirs, and quote dates of others. */
const COMMON_LANGUAGES = ['en', 'uk', 'ru', 'de', 'es', 'fr', 'pl', 'it', 'pt'];
const MAX_URL = 4096;

/** Address of the document as it resolves relative links, without trusting a hostile `<base>`. */
const baseOf = (document: Document, url: string): string => {
  const base = document.querySelector('base[href]')?.getAttribute('href');
  const resolved = base ? URL.parse(base, url) : null;
  return resolved !== null && /^https?:$/.test(resolved.protocol) ? resolved.href : url;
};

export class Reading {
  readonly adapter: Adapter;
  readonly context: PageContext;
  /** The page's own address. */
  readonly pageUrl: string;
  readonly document: Document;
  readonly #base: string;
  readonly #clock: Clock;
  readonly #dates = new Map<string, When | null>();

  constructor(document: Document, adapter: Adapter, context: PageContext) {
    this.document = document;
    this.adapter = adapter;
    this.context = context;
    this.pageUrl = URL.parse(context.url)?.href ?? context.url;
    this.#base = baseOf(document, this.pageUrl);
    const own = document.documentElement.getAttribute('lang')?.trim() ?? '';
    // `hl` is the language that Google was asked for; saved pages may have no `lang`.
    const asked = /[?&]hl=([a-z]{2,3}(?:-[a-z0-9]{2,8})?)/i.exec(context.url)?.[1] ?? '';
    const languages = [own, asked].filter((tag) => /^[a-z]{2,3}(?:[-_][a-z0-9]+)*$/i.test(tag)).map((tag) => tag.replaceAll('_', '-'));
    this.#clock = { now: context.now, timeZone: context.timeZone ?? 'UTC', languages: [...new Set([...languages, ...COMMON_LANGUAGES])] };
  }

  /** Absolute http or https address, or null: `javascript:` and `data:` are no addresses of people. */
  webUrl(href: string | null): string | null {
    if (href === null || href.length > MAX_URL) return null;
    const parsed = URL.parse(href.trim(), this.#base);
    return parsed !== null && /^https?:$/.test(parsed.protocol) && parsed.href.length <= MAX_URL ? parsed.href : null;
  }

  /** `seen` is the wording on the page, where the value comes from an attribute. */
  when(value: string, seen = value): When | null {
    const key = `${cap(value, 200)}\n${cap(seen, 200)}`;
    let when = this.#dates.get(key);
    if (when === undefined) {
      when = whenIn(value, this.#clock, oneLine(seen)) ?? (seen === value ? null : whenIn(seen, this.#clock, oneLine(seen)));
      this.#dates.set(key, when);
    }
    return when;
  }
}
