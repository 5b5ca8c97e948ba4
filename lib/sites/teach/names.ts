// Tells names that people chose (`review-card`, `comment__body`) from names that a build made (`css-175oi2r`, `jftiEf`, `Card_card__146e7a`).
// A name wrongly called made only costs preference; one wrongly called chosen costs an adapter that breaks with the next build.

/** Words of two letters that stand in names; other pairs are as likely chance. */
const SHORT = new Set(
  'ad at by fb id in is js li ok on pp sm md lg xl ta to ui us vk we wp yt cr no of hd fn dd dt go qa op th tr td up'.split(' '),
);
/** Words that sites use about reviews. A name with one of them was chosen for its meaning. */
const MEANING =
  /review|comment|opinion|feedback|response|answer|repl(?:y|ies)|author|owner|user|reviewer|customer|client|person|member|name|nick|login|rating|rate|star|score|grade|date|time|publish|created|posted|text|body|content|message|descr|title|summary|head|foot|meta|item|card|entry|post|thread|list|profile|avatar|testimonial|story|quote/i;
/** Names that say how a thing looks; they change with the design and stand on anything. */
const LOOK =
  /^-?(?:!?[mp][trblxyse]?(?=-(?:\d|auto|px|none|xs|sm|md|lg|xl))|[mp][trblxyse]?$|w|h|min-[wh]|max-[wh]|gap|top|left|right|bottom|inset|z|order|flex|grid|col|row|text|font|bg|border|rounded|shadow|leading|tracking|opacity|align|justify|items|self|space|d|float|pull|clearfix|hidden|visible|block|inline|inline-block|relative|absolute|static|container|wrapper|clear|small|large|medium|bold|even|odd|first|last|active|open|closed|collapsed|expanded|show|hide|is-[a-z-]+|has-[a-z-]+|js-[a-z-]+|no-js|ng-[a-z-]+|style-scope|ltr|rtl)(?:-.*)?$/i;

const STYLE_LIBRARY = /(?:^|[-_])(?:css|sc|jss|jsx|emotion|svelte|astro|styled|makeStyles)[-_]|^[xr]-/i;

const isWord = (token: string): boolean => {
  const word = token.toLowerCase();
  if (/^\d{1,2}$/.test(word)) return true;
  if (/^(?:h[1-6]|v\d|x{1,3}l|\d{1,3}(?:px|x|d)|[a-z]{4,}\d)$/.test(word) && !/[bcdfghjklmnpqrstvwxz]{4}/.test(word)) return true;
  if (!/^[a-z]+$/.test(word)) return false;
  if (word.length === 1) return true;
  if (word.length === 2) return SHORT.has(word);
  if (word.length === 3) return token === word;
  if (MEANING.test(word)) return true;
  // A word in a person's language has vowels, and no crowd of consonants.
  const vowels = word.match(/[aeiouy]/g)?.length ?? 0;
  if (word.length >= 4 && (vowels === 0 || vowels / word.length < 0.17 || vowels / word.length > 0.8)) return false;
  return !/[bcdfghjklmnpqrstvwxz]{5}|[jqvxz][bcdfgjkpqvxz]|[bcdfgkpvwx][jqxz]|q[^u]|^[bcdfgjkmnpqtvxz]{3}|[^aeiouy]{4}$/.test(word);
};

const tokensOf = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Letters that change case more than names do: `KtCyie`, `iaAKVV`, `hiWQBC`. Each piece is too short to be a word. */
const isScrambled = (name: string): boolean => {
  if (!/^[A-Za-z]{4,8}$/.test(name) || !/[a-z]/.test(name) || !/.[A-Z]/.test(name)) return false;
  return tokensOf(name).some((token) => token.length < 3 && !SHORT.has(token.toLowerCase()));
};

/** Whether a build, a framework or a database made the name. */
export const isMade = (name: string): boolean => {
  if (name.length > 80 || isScrambled(name)) return true;
  const tokens = tokensOf(name);
  // A vendor's letters may stand first: `jdgm-rev__body`.
  const [first = '', ...rest] = tokens;
  const isVendor = rest.length > 0 && /^[a-z]{2,5}$/.test(first) && rest.some((token) => MEANING.test(token));
  // People shorten: `post-tx`, `review-nm`. A key of a build is longer, and stands behind more than one hyphen.
  const isShort = (token: string): boolean =>
    /^[a-z]{2}$/.test(token) && tokens.length === 2 && MEANING.test(first) && /^[a-z]+[-_][a-z]+$/.test(name);
  if (tokens.length === 0 || !(isVendor || isWord(first)) || rest.some((token) => !isWord(token) && !isShort(token))) return true;
  // `sc-aXcv`, `css-abc`: a style library's letters before a short key. A site's own letter may stand there too: `r-author`.
  const isOwn = /^[a-z]-/i.test(name) && rest.some((token) => MEANING.test(token));
  return (STYLE_LIBRARY.test(name) && !isOwn) || /^_/.test(name);
};

/** The chosen beginning of a made name, e.g. `styles_reviewCard__` of `styles_reviewCard__meSdm`; null where it says too little. */
export const chosenPart = (name: string): string | null => {
  const parts = name.split(/(?<=[-_]+)(?=[^-_])/);
  let chosen = '';
  for (const part of parts) {
    const bare = part.replace(/[-_]+$/, '');
    if (isScrambled(bare) || !tokensOf(bare).every(isWord) || /^sc$/i.test(bare)) break;
    chosen += part;
  }
  // The whole name would not be a beginning.
  if (chosen.length >= name.length || !/[-_]$/.test(chosen)) return null;
  return chosen.length >= 7 && !STYLE_LIBRARY.test(chosen) && tokensOf(chosen).some((token) => token.length >= 4) ? chosen : null;
};

export type NameKind = 'meaning' | 'word' | 'look' | 'made';

/** What a class or an id is worth as a thing to find an element by. */
export const kindOfName = (name: string): NameKind => {
  if (!isScrambled(name) && (LOOK.test(name) || /[:!/[\]%@]/.test(name))) return 'look';
  if (isMade(name)) return 'made';
  return MEANING.test(name) ? 'meaning' : 'word';
};

/** An id made of a chosen beginning and a number or key: `comment-1916` gives `comment-`. Null where there is no such beginning. */
export const keyedPrefix = (id: string): string | null => {
  const prefix = /^(.*?[A-Za-z]{3,}[-_:.]?)(?=[^-_:.]*\d)/.exec(id)?.[1] ?? chosenPart(id);
  return prefix && prefix.length >= 4 && prefix.length < id.length && !isMade(prefix) && !isGenerated(id) ? prefix : null;
};

/** Ids that a framework numbers anew on every load. */
export const isGenerated = (id: string): boolean =>
  /^(?:ember|react|radix|ext|gwt|yui|id__|uid|ui-id|mui|headlessui|aria|tippy|popover|tooltip|swiper|slick|jsx?)[-_:]?|^:|^\W*\d|^[\da-f]{8}-[\da-f]{4}-/i.test(
    id,
  );
