// Google's consoles name a review in the links about it, where they name it at all; the reply form's frame only in its own address.
// Of a review of stars alone the only text is the owner's: the words around it, or a control that edits it, say so. A link behind a text that is
// cut is no part of it.
import { all, attr, one } from '../engine/dom.ts';
import { reviewIdIn } from '../engine/ids-in-address.ts';
import { roleOf } from '../engine/match.ts';
import type { Hook } from '../engine/review-parts.ts';

/** Around a reply: whose it is, and what can be done with it. */
const OWNERS =
  /owner|your repl|edit|власник|ваша|змін|владел|ваш ответ|измен|bearbeit|inhaber|propri[eé]t|propietari|modif|edyt|właściciel|twoja odp/i;
const REPLY = /^\W*(?:repl|respond|répond|rispond|odpow|відпов|ответ|antwort)/iu;

export const hook: Hook = {
  local: true,
  // A selector cannot read what a button without a label says.
  hasReply: (root) => all(root, 'button').some((button) => REPLY.test(button.textContent?.trim() ?? '')),
  amend: (parts, root, reading) => {
    const texts = all(root, '.gyKkFe:not([jsname="PBWx0c"])');
    const last = texts.at(-1);
    const isForm = roleOf(reading.adapter, reading.pageUrl) === 'reply_form';
    // The part of the card that holds the last text and nothing of the customer's.
    const block = last?.parentElement?.matches(':not(:has(.DYizzd, .N0c6q, [jsname="xs1xe"]))') ? last.parentElement : null;
    const labels = isForm ? [] : all(root, 'button').map((button) => attr(button, 'aria-label') ?? button.textContent);
    // Neither what is written nor the day, which may be that of an edit.
    const said = block ? all(block, '.gyKkFe, .KEfuhb') : [];
    const around = said.reduce((rest, { textContent }) => rest.replace(textContent ?? '', ''), block?.textContent ?? '');
    const alone = block !== null && texts.length === 1 && OWNERS.test([around, ...labels].join(' '));
    const unfold = one(root, '.gyKkFe a')?.textContent?.trim();
    const text = unfold && parts.text?.endsWith(unfold) ? parts.text.slice(0, -unfold.length).trim() : parts.text;
    const reply = alone && text ? { text, publishedAt: null } : parts.reply;
    const dates = reply && block ? all(block, 'time, span') : [];
    return {
      ...parts,
      text: alone ? null : text,
      reply: reply && {
        ...reply,
        publishedAt: reply.publishedAt ?? dates.map((date) => reading.when(date.textContent ?? '')).find(Boolean) ?? null,
      },
      ...(alone && { replyPart: block }),
      nativeId:
        attr(root, 'data-review-id') ?? reviewIdIn(attr(one(root, 'a[href*="reviewId="]'), 'href') ?? (isForm ? reading.pageUrl : '')),
    };
  },
};
