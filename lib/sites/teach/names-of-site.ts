// What a page says of whose site it is and what it is about: whoever writes under such a name writes for the company.

/** In letters and digits alone: sites write their names in many ways, and addresses without accents. */
export const lettersOf = (words: string): string =>
  words
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .normalize('NFC');

const SITE = 'meta[property="og:site_name"], meta[name="application-name"], meta[name="apple-mobile-web-app-title"]';
const FEED = 'link[rel~="alternate"][type*="rss"][title], link[rel~="alternate"][type*="atom"][title]';
const LOGO = '[rel~="home"], .site-title, [class*="logo" i]';
/** No `catalogo` and no `logout`. */
const LOGO_NAME = /(?:^|[-_])logo(?:$|[-_])|[a-z]Logo(?:$|[A-Z])|^site-title$/;
const SCHEMA = '[itemtype$="/Organization"], [itemtype$="Business"], [itemtype$="/Store"], [itemtype$="/Restaurant"], [itemtype$="/Hotel"]';
/** Kinds of things in JSON-LD that answer reviews; people and articles do not. */
const COMPANY =
  /Organization|Business|Store$|Shop$|Restaurant|Hotel|Lodging|Dentist|Clinic|Hospital|Medical|Physician|Corporation|WebSite|School|Salon|Agency|Service$|Repair|Dealer/;
const LONGEST = 60;
const MOST_PARTS = 400;

/** A title has the page's name and the site's name in it. */
const partsOf = (words: string): string[] => words.split(/\s[-–—/:]\s|[|·»«"“”„,:•]|\s::\s/u);

/** Names of companies anywhere in what a page says to machines. */
function namesIn(value: unknown, found: string[] = [], left = { parts: MOST_PARTS }): string[] {
  left.parts -= 1;
  if (left.parts < 0 || typeof value !== 'object' || value === null) return found;
  if (Array.isArray(value)) for (const one of value) namesIn(one, found, left);
  else {
    const { '@type': type, name } = value as Record<string, unknown>;
    if ([type].flat().some((one) => typeof one === 'string' && COMPANY.test(one)) && typeof name === 'string') found.push(name);
    for (const inner of Object.values(value)) namesIn(inner, found, left);
  }
  return found;
}

function namesInJsonLd(document: Document): string[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    try {
      return namesIn(JSON.parse(script.textContent ?? ''));
    } catch {
      // Sites write broken JSON; nobody reads it then.
      return [];
    }
  });
}

const isLogo = (element: Element): boolean =>
  element.matches('[rel~="home"]') || [...element.classList].some((name) => LOGO_NAME.test(name));

const sayings = (element: Element): string[] => [
  element.getAttribute('alt') ?? '',
  ...[...element.querySelectorAll('img[alt]')].map((image) => image.getAttribute('alt') ?? ''),
  element.textContent ?? '',
];

/** Under which the address of a frame names the page that it stands in. */
const EMBEDDING = /^(?:href|url|(?:page|host)_?url|t_u)$/i;

/** A frame of comments stands in somebody's page: the frame's address says in whose. The longest part of its host is the name. */
function hostAround(document: Document): string[] {
  const own = URL.parse(document.URL);
  return [...(own?.searchParams ?? [])].flatMap(([key, value]) => {
    const page = EMBEDDING.test(key) ? URL.parse(value) : null;
    if (page === null || !/^https?:$/.test(page.protocol) || page.hostname === own?.hostname) return [];
    return page.hostname
      .split('.')
      .slice(0, -1)
      .sort((a, b) => b.length - a.length)
      .slice(0, 1);
  });
}

/**
 * A heading names what is reviewed, and the page's own host is short for many things: neither is asked.
 * `site` = whose site it is, `page` = what stands in its title as well; in letters alone. `isInReview` = what is no part of the page's frame.
 */
export function namesOfSite(document: Document, isInReview: (element: Element) => boolean): { site: Set<string>; page: Set<string> } {
  const content = (select: string, attribute: string): string[] =>
    [...document.querySelectorAll(select)].map((element) => element.getAttribute(attribute) ?? '');
  const frame = [...document.querySelectorAll(LOGO)].filter((element) => isLogo(element) && !isInReview(element)).flatMap(sayings);
  const schema = [...document.querySelectorAll(SCHEMA)]
    .filter((element) => !isInReview(element))
    .flatMap((element) => [...element.querySelectorAll('[itemprop="name"]')].slice(0, 1))
    .flatMap((element) => [element.getAttribute('content') ?? '', element.textContent ?? '']);
  const feeds = content(FEED, 'title').flatMap((title) => partsOf(title).slice(0, 1));
  const site = [...content(SITE, 'content'), ...feeds, ...frame, ...schema, ...namesInJsonLd(document), ...hostAround(document)];
  const letters = (names: readonly string[]): Set<string> =>
    new Set(names.filter(({ length }) => length <= LONGEST).map((name) => lettersOf(name)));
  return { site: letters(site), page: letters([...site, document.title, ...partsOf(document.title)]) };
}
