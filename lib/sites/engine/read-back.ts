// What stands in a reply box, read from the page itself: the only proof that an insertion worked.
// Compared character by character; only the way line breaks and spaces are represented may differ.
import { isTextControl, keepsSpaces } from './element-kinds.ts';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);

/** Collects lines the way a person sees them: a block is a line, a `<br>` ends one, the last `<br>` of a block only holds it open. */
class Lines {
  private readonly done: string[] = [];
  private current: string | null = null;
  private breakPending = false;

  text(data: string): void {
    if (data === '') return;
    if (this.breakPending) this.push();
    this.current = (this.current ?? '') + data;
  }

  lineBreak(): void {
    if (this.breakPending) this.push();
    this.current ??= '';
    this.breakPending = true;
  }

  blockEdge(): void {
    if (this.current !== null) this.done.push(this.current);
    this.current = null;
    this.breakPending = false;
  }

  private push(): void {
    this.done.push(this.current ?? '');
    this.current = '';
    this.breakPending = false;
  }

  toString(): string {
    this.blockEdge();
    return this.done.join('\n');
  }
}

function collect(node: Node, verbatim: boolean, lines: Lines): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) {
      const data = child.nodeValue ?? '';
      if (verbatim) {
        const [first = '', ...rest] = data.split('\n');
        lines.text(first);
        for (const line of rest) {
          lines.lineBreak();
          lines.text(line);
        }
      } else if (/[^ \t\r\n]/.test(data)) lines.text(data.replace(/[ \t\r\n]+/g, ' '));
    } else if (child.nodeType === 1) {
      const element = child as Element;
      if (element.nodeName === 'BR') lines.lineBreak();
      else if (element.nodeName === 'IMG') lines.text(element.getAttribute('alt') ?? '');
      else if (BLOCKS.has(element.nodeName)) {
        lines.blockEdge();
        collect(element, verbatim, lines);
        lines.blockEdge();
      } else collect(element, verbatim, lines);
    }
  }
}

/** The text in a field or an editor, lines parted by `\n`. Emoji that an editor draws as pictures count by their `alt`. */
export function readText(box: Element): string {
  if (isTextControl(box)) return box.value;
  const lines = new Lines();
  collect(box, keepsSpaces(box), lines);
  return lines.toString();
}

/** Editors keep line ends, no-break spaces and invisible fillers in their own ways; everything else must agree. */
const comparable = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replaceAll('\u00a0', ' ').replaceAll('\ufeff', '').replace(/\n+$/, '');

/** Whether `read` is `written`, whole. */
export const sameWritten = (read: string, written: string): boolean => comparable(read) === comparable(written);

/** Lets the page's own code answer an input event: the running task, a frame (where frames are drawn at all) and what the frame queued. */
export async function settled(view: Window): Promise<void> {
  const task = () => new Promise<void>((resolve) => void view.setTimeout(resolve, 0));
  await task();
  await new Promise<void>((resolve) => {
    // A hidden tab draws no frames.
    const timer = view.setTimeout(resolve, 100);
    view.requestAnimationFrame(() => {
      view.clearTimeout(timer);
      resolve();
    });
  });
  await task();
}
