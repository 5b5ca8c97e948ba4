// The same reviews read another way: from the file's characters and the JSON-LD in it, without a DOM, selectors or any code of the engine.
// What both ways give alike is right, or wrong in two unrelated programs.

export type Expected = {
  id: string | null;
  url: string;
  author: string;
  profileUrl: string | null;
  rating: number | null;
  title: string | null;
  text: string;
  /** An instant, a day `YYYY-MM-DD`, or words such as "a week ago". */
  date: string | null;
  reply: { text: string; date: string } | null;
};

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', rsquo: '’' };

/** Words of a piece of HTML in one line. */
export const plain = (html: string): string =>
  html
    .replace(/<br\s*\/?>|<\/p>|<\/div>/gi, ' ')
    .replace(/<!--.*?-->|<[^>]+>/gs, '')
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (whole: string, decimal?: string, hex?: string, name?: string) =>
      decimal !== undefined
        ? String.fromCodePoint(Number(decimal))
        : hex !== undefined
          ? String.fromCodePoint(Number.parseInt(hex, 16))
          : (ENTITIES[name ?? ''] ?? whole),
    )
    .replace(/\s+/g, ' ')
    .trim();

const group = (pattern: RegExp, html: string): string | null => pattern.exec(html)?.[1] ?? null;
const plainGroup = (pattern: RegExp, html: string): string | null => {
  const found = group(pattern, html);
  return found === null ? null : plain(found);
};
const need = (value: string | null, what: string): string => {
  if (value === null) throw new Error(`the page has no ${what} where it was counted by hand`);
  return value;
};
/** Pieces of a text that begin where the pattern matches. */
const pieces = (html: string, start: RegExp): string[] => html.split(start).slice(1);

type JsonLd = {
  '@type'?: unknown;
  '@id'?: string;
  author?: { name?: string; url?: string };
  datePublished?: string;
  headline?: string;
  reviewBody?: string;
  reviewRating?: { ratingValue?: string };
};

/** Trustpilot repeats every review in JSON-LD, without the replies; those are read from the characters of the cards. */
const trustpilot = (html: string): Expected[] => {
  const graph: unknown = JSON.parse(need(group(/<script[^>]*ld\+json[^>]*>(.*?)<\/script>/s, html), 'JSON-LD'));
  const nodes = typeof graph === 'object' && graph !== null && '@graph' in graph && Array.isArray(graph['@graph']) ? graph['@graph'] : [];
  const reviews: JsonLd[] = nodes.filter((node: JsonLd) => node['@type'] === 'Review');
  const cards = pieces(html, /<article\b/).filter((card) => card.includes('data-service-review-rating='));
  return reviews.map((review) => {
    const id = need(review['@id']?.split('/').at(-1) ?? null, '@id');
    const card = need(cards.find((candidate) => candidate.includes(`/reviews/${id}"`)) ?? null, `card of ${id}`);
    const reply = plainGroup(/data-service-review-business-reply-text-typography="true"[^>]*>(.*?)<\/p>/s, card);
    return {
      id,
      url: `https://www.trustpilot.com/reviews/${id}`,
      author: plain(review.author?.name ?? ''),
      profileUrl: (review.author?.url ?? '').replace(/\/$/, ''),
      rating: Number(review.reviewRating?.ratingValue),
      title: plain(review.headline ?? ''),
      text: plain(review.reviewBody ?? ''),
      date: review.datePublished ?? null,
      reply:
        reply === null
          ? null
          : {
              text: reply,
              date: need(
                group(/<time[^>]*datetime="([^"]+)"[^>]*data-service-review-business-reply-date-time-ago/i, card),
                'date of the reply',
              ),
            },
    };
  });
};

const googleMaps = (html: string, url: string): Expected[] =>
  pieces(html, /<div class="jftiEf /).map((card) => {
    const reply = plainGroup(/class="CDe7pd".*?class="wiI7pd"[^>]*>(.*?)<\/div>/s, card);
    return {
      id: group(/data-review-id="([^"]+)"/, card),
      url,
      // Not where the engine looks first: the label of the picture.
      author: need(plainGroup(/aria-label="Photo of ([^"]+)"/, card), 'author'),
      profileUrl: plainGroup(/data-href="([^"]+)"/, card),
      // One picture a star, a class of its own for the full ones.
      rating: need(group(/class="kvMYJc"(.*?)<\/span>/s, card), 'stars').split('vzX5Ic').length - 1,
      title: null,
      text: plainGroup(/<span class="wiI7pd">(.*?)<\/span>/s, card) ?? '',
      date: plainGroup(/class="rsqaWe">(.*?)<\/span>/s, card),
      reply: reply === null ? null : { text: reply, date: need(plainGroup(/class="DZSIDd">(.*?)<\/span>/s, card), 'date of the reply') },
    };
  });

const booking = (html: string, url: string): Expected[] =>
  pieces(html, /<div itemprop="review"/).map((card) => ({
    id: null,
    url,
    author: need(plainGroup(/itemprop="name"[^>]*>(.*?)<\/span>/s, card), 'author'),
    profileUrl: null,
    rating: null,
    title: null,
    // Behind the author's block, to the end of the review.
    text: need(plainGroup(/itemprop="nationality".*?<\/div><\/div><\/div><\/div><div[^>]*>(.*?)<\/div>/s, card), 'text'),
    date: null,
    reply: null,
  }));

const shop = (html: string, url: string): Expected[] =>
  pieces(html, /<div class="bvseo-review"/).map((card) => ({
    id: group(/data-reviewid="(\d+)"/, card),
    url,
    author: need(plainGroup(/\bby\s*<span[^>]*itemprop="author"[^>]*>(.*?)<\/span>/s, card), 'author'),
    profileUrl: null,
    rating: Number(group(/Rated\s*<span[^>]*>(\d)<\/span>/, card)),
    title: plainGroup(/\bfrom\s*<span itemprop="name">(.*?)<\/span>/s, card),
    text: need(plainGroup(/itemprop="description">(.*?)<\/span>/s, card), 'text'),
    date: group(/Date published: (\d{4}-\d\d-\d\d)/, card),
    reply: null,
  }));

const getApp = (html: string, url: string): Expected[] =>
  pieces(html, /<div class="review-card"/).map((card) => ({
    id: null,
    url,
    author: need(plainGroup(/alt="([^"]+)" onerror/, card), 'author'),
    profileUrl: new URL(need(group(/click-review-author-photo" href="([^"]+)"/, card), 'profile'), url).href,
    // Full stars before the breakdown by part.
    rating: need(group(/reviewRating(.*?)<\/span>/s, card), 'stars').split('fa-star"').length - 1,
    title: plainGroup(/<h4[^>]*>(.*?)<\/h4>/s, card),
    text: need(plainGroup(/itemprop="reviewBody"[^>]*>(.*?)<\/div>/s, card), 'text'),
    date: group(/content="([^"]+)" itemprop="datePublished"/, card),
    reply: null,
  }));

export const READERS: Record<string, (html: string, url: string) => Expected[]> = {
  'getapp-2017-fragment.html': getApp,
  'trustpilot-2026-en.html': trustpilot,
  'google-maps-2023-en.html': googleMaps,
  'booking-landing-2025.html': booking,
  'microdata-shop-2023.html': shop,
};
