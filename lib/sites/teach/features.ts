// What an element can be found by: its attributes, id, classes and name, each as a selector with a price. The price says how likely it is
// that the site changes it: cheap = stays. Classes that a build made are there too, so dear that anything else is taken first.
import { chosenPart, isGenerated, keyedPrefix, kindOfName } from './names.ts';

export type Feature = {
  /** A simple selector. */
  css: string;
  cost: number;
  /** The selector matches nothing but elements that list it: an index can answer for it. */
  exact: boolean;
};

export const COST = {
  made: 70,
  part: 14,
  look: 9,
  word: 4,
  meaning: 3,
  data: 1.5,
  presence: 2.5,
  tag: 10,
  ownTag: 7,
  customTag: 3,
} as const;
/** From here on a selector rests on a name that a build made, whole or in part. */
export const FRAGILE = COST.part;

/** Say what state an element is in, what it looks like, or belong to tools. */
const IDLE =
  /^(?:class|style|id|href|src|srcset|sizes|width|height|tabindex|target|loading|decoding|fetchpriority|xmlns|viewbox|fill|stroke|d|d-.*|action|method|value|content|for|is|align|valign|border|cellpadding|cellspacing|bgcolor|draggable|spellcheck|on.*|js.*|ved|data-v-.*|data-s-.*|data-astro-.*|data-emotion.*|data-styled.*|data-react.*|data-radix.*|data-ved|data-csa-.*|data-cel-.*|data-cpl|data-index|data-position|data-state|data-(?:.*-)?size.*|data-(?:.*-)?(?:width|height|color|variant|theme|layout|align.*)|data-(?:col|hv|h)(?:or)?-.*|data-n|data-p|data-loaded|data-lazy.*|data-src|data-expanded|data-collapsed|data-deferred|data-visible|data-active|data-vidhuk.*|aria-(?:hidden|expanded|pressed|checked|selected|busy|live|disabled|setsize|posinset|level|controls|labelledby|describedby|owns|current|atomic|modal|haspopup|activedescendant|valuenow)|_ng.*|ng-(?!bind|repeat|if).*|.*:.*)$/i;
const LANGUAGE = /^(?:aria-label|title|alt|placeholder|aria-roledescription|aria-description)$/;
const SEMANTIC =
  /^(?:article|time|blockquote|h[1-6]|header|footer|figure|address|cite|summary|details|section|aside|nav|main|dl|dt|dd|table|q|em|b|strong|i|pre)$/;

/** Parts of addresses that name a kind of page. */
const KIND_OF_PLACE =
  /^(?:[a-z]{0,12}[-_]?)?(?:users?|profiles?|members?|people|persons?|authors?|reviewers?|customers?|reviews?|comments?|contrib|opinions?|feedbacks?|responses?|status|posts?|threads?|messages?|account|u|by)$/i;

const quote = (value: string): string => `"${value.replace(/["\\]/g, '\\$&')}"`;
const className = (name: string): string => (/^-?[A-Za-z_][\w-]*$/.test(name) ? `.${name}` : `[class~=${quote(name)}]`);

/** A value that names a kind of thing and not this one thing. */
const isKind = (value: string): boolean =>
  value.length >= 2 &&
  value.length <= 60 &&
  /^[A-Za-z][\w:./#-]*$/.test(value) &&
  !/\d{3}/.test(value) &&
  kindOfName(value.replace(/[:./#]/g, '-')) !== 'made';

function attributeFeatures(element: Element, name: string, value: string): Feature[] {
  if (IDLE.test(name) || name.length > 60) return [];
  if (name === 'itemprop' || name === 'property' || name === 'itemtype' || name === 'typeof') {
    // The last of several, with the prefix that it is written with: `schema:Comment`.
    const word = /[\w:./#-]+$/.exec(value.trim())?.[0];
    const last = /[/#]?[\w-]+$/.exec(word ?? '')?.[0];
    if (!word || !last) return [];
    return name === 'itemtype' || /[/#]/.test(word)
      ? [{ css: `[${name}$=${quote(last)}]`, cost: 2, exact: false }]
      : [{ css: `[${name}~=${quote(word)}]`, cost: COST.data, exact: false }];
  }
  if (LANGUAGE.test(name)) return [{ css: `[${name}]`, cost: 8, exact: true }];
  // Sites set these on what people wrote, whose language and direction they do not know.
  if (name === 'dir') return value === 'auto' ? [{ css: '[dir="auto"]', cost: 6.5, exact: true }] : [];
  if (name === 'lang') return [{ css: '[lang]', cost: 7.5, exact: true }];
  if (name === 'role') return isKind(value) ? [{ css: `[role=${quote(value)}]`, cost: 6, exact: true }] : [];
  if (/^(?:name|slot|type|rel|itemscope|datetime|scope|headers|color|direction|size|align|display)$/.test(name))
    return name === 'datetime' || name === 'itemscope'
      ? [{ css: `[${name}]`, cost: 3.5, exact: true }]
      : isKind(value)
        ? [{ css: `[${name}=${quote(value)}]`, cost: name === 'name' || name === 'slot' ? 4 : 8, exact: true }]
        : [];
  const custom = name.startsWith('data-') || element.localName.includes('-') || name.startsWith('ng-');
  const said = kindOfName(name.replace(/^data-/, ''));
  const found: Feature[] = [];
  const names = value !== 'true' && value !== 'false' && isKind(value);
  // An attribute that names a kind stands on things of many kinds; its name alone says little.
  const presence = !custom ? 8 : names ? 6.5 : said === 'meaning' ? COST.presence : COST.presence + 1;
  if (said !== 'made') found.push({ css: `[${name}]`, cost: presence, exact: true });
  if (names) found.push({ css: `[${name}=${quote(value)}]`, cost: custom ? COST.data : 7, exact: true });
  return found;
}

/** The part of an address's path that all of its kind share: `/users/` of `/users/4711`. */
function addressFeatures(element: Element): Feature[] {
  const href = element.getAttribute('href');
  if (!href || /^(?:javascript|data|mailto|tel):/i.test(href) || href.length > 2000) return [];
  const path =
    /^(?:https?:)?\/\/[^/?#]+(\/[^?#]*)?/i.exec(href)?.[1] ??
    (/^[/.]?[\w/.-]/.test(href) && !/^\/\//.test(href) ? href.replace(/[?#].*$/s, '') : '');
  const parts = path.split('/').filter(Boolean);
  const found: Feature[] = [];
  parts.slice(0, -1).forEach((part) => {
    // Others are names of this shop or that page.
    if (KIND_OF_PLACE.test(part)) found.push({ css: `[href*=${quote(`/${part}/`)}]`, cost: 4, exact: false });
  });
  return found;
}

/** Everything that an element can be found by, in no order. */
export function featuresOf(element: Element): Feature[] {
  const { localName } = element;
  const found: Feature[] = [
    { css: localName, cost: localName.includes('-') ? COST.customTag : SEMANTIC.test(localName) ? COST.ownTag : COST.tag, exact: true },
  ];
  for (const { name, value } of element.attributes) found.push(...attributeFeatures(element, name, value));
  found.push(...addressFeatures(element));
  const { id } = element;
  if (id !== '' && id.length < 200) {
    const kind = kindOfName(id);
    if ((kind === 'word' || kind === 'meaning') && !isGenerated(id) && !/\d{2}/.test(id))
      found.push({ css: `[id=${quote(id)}]`, cost: COST.data + 1, exact: true });
    const prefix = keyedPrefix(id);
    if (prefix !== null) found.push({ css: `[id^=${quote(prefix)}]`, cost: COST.data + 2, exact: false });
    const suffix = /\d[^-_]*([-_][A-Za-z]{3,}(?:[-_][A-Za-z]{3,})*)$/.exec(id)?.[1];
    if (suffix) found.push({ css: `[id$=${quote(suffix)}]`, cost: COST.data + 2.5, exact: false });
  }
  for (const name of element.classList) {
    if (name.length > 100) continue;
    const kind = kindOfName(name);
    found.push({ css: className(name), cost: COST[kind], exact: true });
    const part = kind === 'made' ? chosenPart(name) : null;
    if (part !== null) found.push({ css: `[class*=${quote(part)}]`, cost: COST.part, exact: false });
  }
  return found;
}

/** Whether a selector names a class that a build made, or a part of one. */
export const restsOnMade = (selector: string): boolean =>
  /\[class/.test(selector) || [...selector.matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].some(([, name]) => kindOfName(name ?? '') === 'made');
