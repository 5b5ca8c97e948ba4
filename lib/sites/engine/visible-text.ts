// The text a reader sees, with its line breaks. `innerText` exists in browsers only and depends on style sheets; this reads markup and
// attributes alone, so that it gives the same in jsdom and in Chromium. The page is only read.

const BLOCKS = new Set(
  'address article aside blockquote dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol pre section table tr ul'.split(
    ' ',
  ),
);
/** Not part of a text: code, controls, drawings. */
const SILENT = new Set(
  'script style noscript template head button select option textarea input iframe object video audio canvas svg math'.split(' '),
);
const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** The link or button that unfolds a text, where the site does not make it a `button`. */
const UNFOLD =
  /^(?:…|\.{3})?\s*(?:(?:see|read|show|view) (?:more|less|full|all)|more|less|докладніше|детальніше|більше|показати більше|читати (?:далі|повністю)|ещё|еще|подробнее|показать (?:ещё|еще|полностью)|читать (?:дальше|далее|полностью)|mehr(?: anzeigen)?|(?:voir|lire) (?:plus|la suite)|(?:ver|leer|ler|mostra) (?:más|mais|altro)|więcej|czytaj dalej)\s*(?:…|\.{3}|»|›|→)?$/iu;
const CUT = /(?:…|\.{3})$/;
const TEXT = 3;

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Hidden by its own attributes. What only a style sheet hides cannot be told from markup. */
const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  HIDING_STYLE.test(element.getAttribute('style') ?? '');

const isUnfold = (element: Element): boolean => {
  if (element.firstElementChild !== null) return false;
  const label = element.textContent ?? '';
  return label.length <= 40 && UNFOLD.test(label.trim());
};

class Writer {
  out = '';
  skippedHidden = false;
  readonly max: number;
  readonly pre: boolean;
  readonly withHidden: boolean;
  #lines = 0;
  #breaks = 0;
  #space = false;

  constructor(max: number, pre: boolean, withHidden: boolean) {
    this.max = max;
    this.pre = pre;
    this.withHidden = withHidden;
  }

  text(data: string): void {
    // A hostile page can hold a text node of any size.
    const part = data.length > this.max * 4 ? data.slice(0, this.max * 4) : data;
    const lines = this.pre ? part.split(/\r\n?|\n/) : [part];
    lines.forEach((line, index) => {
      if (index > 0) this.lineBreak();
      this.#words(line);
    });
  }

  #words(raw: string): void {
    const words = raw.replace(/\s+/g, ' ');
    const trimmed = words.trim();
    if (trimmed === '') {
      if (words !== '') this.#space = true;
      return;
    }
    if (this.out !== '') {
      if (this.#lines > 0) this.out += this.#lines > 1 ? '\n\n' : '\n';
      else if (this.#space || words.startsWith(' ')) this.out += ' ';
    }
    this.out += trimmed;
    this.#lines = 0;
    this.#breaks = 0;
    this.#space = words.endsWith(' ');
  }

  lineBreak(): void {
    this.#breaks += 1;
    this.block(this.#breaks);
  }

  /** The edge of a block: at least so many line ends before what follows. */
  block(lines: number): void {
    if (lines > this.#lines) this.#lines = lines;
  }

  children(parent: Element): void {
    for (let node = parent.firstChild; node !== null && this.out.length < this.max; node = node.nextSibling) {
      if (node.nodeType === TEXT) this.text(node.nodeValue ?? '');
      else if (isElement(node)) this.#element(node);
    }
  }

  #element(element: Element): void {
    const name = element.localName;
    if (name === 'br') this.lineBreak();
    else if (name === 'img') this.#image(element);
    else if (!SILENT.has(name)) this.#container(element, name);
  }

  #container(element: Element, name: string): void {
    if (element.hasAttributes()) {
      if (element.getAttribute('role') === 'button') return;
      if (isHidden(element)) {
        this.skippedHidden = true;
        if (!this.withHidden) return;
      }
    }
    if ((name === 'a' || name === 'span') && isUnfold(element)) return;
    const edge = name === 'p' ? 2 : BLOCKS.has(name) ? 1 : 0;
    if (edge > 0) this.block(edge);
    this.children(element);
    if (edge > 0) this.block(edge);
  }

  /** Sites draw emoji as pictures; their `alt` is what the author typed. */
  #image(element: Element): void {
    const alt = element.getAttribute('alt') ?? '';
    if (alt.length <= 16 && /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(alt)) this.text(alt);
  }
}

const write = (element: Element, max: number, pre: boolean, withHidden: boolean): Writer => {
  const writer = new Writer(max, pre, withHidden);
  writer.children(element);
  return writer;
};

/** At most `max` UTF-16 units, never half a surrogate pair. */
export const cap = (text: string, max: number): string => (text.length <= max ? text : text.slice(0, max).replace(/[\uD800-\uDBFF]$/, ''));

/** One line: white space of every kind is one blank. */
export const oneLine = (text: string, max = 500): string =>
  cap((text.length > max * 8 ? text.slice(0, max * 8) : text).replace(/\s+/g, ' ').trim(), max);

/**
 * Text of an element as a reader sees it, at most `max` UTF-16 units. `pre` = line ends of the source count (`white-space: pre-line`).
 * Where the text is cut by the site ("…") and the whole stands hidden beside it, the whole is given.
 */
export const visibleText = (element: Element, max = 20_000, pre = false): string => {
  if (element.firstElementChild === null && !pre) return oneLine(element.textContent ?? '', max);
  const seen = write(element, max, pre, false);
  if (!seen.skippedHidden || !CUT.test(seen.out)) return cap(seen.out, max);
  const start = seen.out.replace(CUT, '').trim();
  const all = write(element, max * 2, pre, true).out;
  // Either the hidden part tells the whole again, before or after the cut one, or it goes on where the cut is.
  const again = all.indexOf(start.slice(0, 40), Math.min(start.length, 40));
  if (again > 0) {
    const [first, second] = [all.slice(0, again).trim(), all.slice(again)];
    return cap(CUT.test(first) ? second : first, max);
  }
  return cap(
    all.replace(/\s*(?:…|\.{3})\s*/g, (mark, at: number) => (Math.abs(at - start.length) <= 1 ? ' ' : mark)),
    max,
  );
};
