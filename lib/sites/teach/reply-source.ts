// Where the reply to a review is written, from the one box that was pointed at: inside the review, or in a dialog that serves all of them.
import type { Adapter } from '../../contracts/adapter.ts';
import { site } from '../engine/define.ts';
import { candidatesFor, findIn, leadingTo } from './field-selectors.ts';
import type { PageIndex } from './page-index.ts';

const DIALOG = '[role="dialog"], dialog, [aria-modal="true"]';
const MOST = 2;

const NONE: Adapter['reply'] = site({ id: 'x', name: '', hosts: ['*'], item: 'x' }).reply;

/** `kind: none` where the box stands elsewhere: which review it belongs to could not be told. */
export function replyOf(index: PageIndex, root: Element, box: Element, control: Element | null): Adapter['reply'] {
  const selectors = (around: Element, target = box): string[] =>
    candidatesFor(index, around, target)
      .sort((a, b) => a.cost - b.cost)
      .filter((candidate) => !candidate.select.startsWith(':scope') && findIn(index, around, candidate) === target)
      .slice(0, MOST)
      .map(({ select }) => select);
  const opener = control !== null && root.contains(control) ? selectors(root, control) : [];
  if (root.contains(box)) return { ...NONE, kind: 'inline', opener, input: selectors(root) };
  const dialog = box.closest(DIALOG);
  if (dialog === null) return NONE;
  const [shell] = leadingTo(index, dialog.ownerDocument.documentElement, [dialog]).filter(({ select }) => !select.startsWith(':scope'));
  return { ...NONE, kind: 'dialog', opener, input: selectors(dialog), dialog: [shell?.select ?? DIALOG] };
}
