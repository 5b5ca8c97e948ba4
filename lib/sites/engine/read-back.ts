// What stands in a reply box, read from the page itself: the only proof that an insertion worked.
// Compared character by character; only the way line breaks and spaces are represented may differ.
import { isTextControl, keepsSpaces } from './element-kinds.ts';

const BLOCK = /^(ADDRESS|ARTICLE|BLOCKQUOTE|D[DLT]|DIV|FIGURE|FORM|H\d|LI|OL|P|PRE|SECTION|TABLE|TR|UL)$/;

/**
 * The text in a field or an editor as a person sees it, lines parted by `\n`: a block is a line, a `<br>` ends one, the last `<br>` of a
 * block only holds it open. Emoji that an editor draws as pictures count by their `alt`.
 */
export function readText(box: Element): string {
  if (isTextControl(box)) return box.value;
  const verbatim = keepsSpaces(box);
  const lines: string[] = [];
  let line: string | null = null;
  let broken = false;
  const end = (next: string | null) => {
    if (line !== null) lines.push(line);
    line = next;
    broken = false;
  };
  const text = (data: string) => {
    if (data === '') return;
    if (broken) end('');
    line = (line ?? '') + data;
  };
  const lineBreak = () => {
    if (broken) end('');
    line ??= '';
    broken = true;
  };
  const collect = (parent: Node) => {
    for (const node of parent.childNodes) {
      const { nodeName } = node;
      const data = node.nodeValue ?? '';
      if (nodeName === '#text') {
        if (verbatim) {
          for (const [index, part] of data.split('\n').entries()) {
            if (index > 0) lineBreak();
            text(part);
          }
        } else if (/[^ \t\r\n]/.test(data)) text(data.replace(/[ \t\r\n]+/g, ' '));
      } else if (nodeName === 'BR') lineBreak();
      else if (nodeName === 'IMG') text((node as Element).getAttribute('alt') ?? '');
      else if (BLOCK.test(nodeName)) {
        end(null);
        collect(node);
        end(null);
      } else collect(node);
    }
  };
  collect(box);
  end(null);
  return lines.join('\n');
}

/** Editors keep line ends, no-break spaces and invisible fillers in their own ways; everything else must agree. */
const comparable = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .replace(/\ufeff|\n+$/g, '');

/** Whether `read` is `written`, whole. */
export const sameWritten = (read: string, written: string): boolean => comparable(read) === comparable(written);

/** Whether `read` is nothing but the first lines of `written`, or all of them: what a writing that was broken off leaves. */
export const startsWritten = (read: string, written: string): boolean => {
  const [part, whole] = [comparable(read), comparable(written)];
  return part !== '' && (part === whole || whole.startsWith(`${part}\n`));
};

/** Lets the page's own code answer an input event: the running task, a frame (where frames are drawn at all) and what the frame queued. */
export async function settled(view: Window): Promise<void> {
  const task = (ms = 0) => new Promise<void>((resolve) => void view.setTimeout(resolve, ms));
  await task();
  // A hidden tab draws no frames.
  await Promise.race([task(100), new Promise((resolve) => void view.requestAnimationFrame(resolve))]);
  await task();
}
