// The adapter of a benchmark page that no adapter of ours knows: learnt from two examples of that page, as an agent teaches it.
import { JSDOM } from 'jsdom';
import { Adapter } from '../lib/contracts/adapter.ts';
import { teach } from '../lib/sites/teach/teach.ts';

/** Where the page shows each field: what the agent would point at. */
export type Pointed = { item: string; author: string; text: string; date: string; rating: { select: string; from: string } };

const EXAMPLES = [2, 7];

/** `html`: a short page of the same cards. */
export const taughtAdapter = (html: string, url: string, now: number, pointed: Pointed): Adapter => {
  const { document } = new JSDOM(html, { url }).window;
  const items = document.querySelectorAll(pointed.item);
  const examples = EXAMPLES.map((position) => {
    const item = items[position];
    const shown = (select: string): string => item?.querySelector(select)?.textContent.trim() ?? '';
    const rating = item?.querySelector(pointed.rating.select)?.getAttribute(pointed.rating.from) ?? null;
    return { author: shown(pointed.author), text: shown(pointed.text), date: shown(pointed.date), rating };
  });
  const taught = teach(document, examples, { url, now });
  if ('problem' in taught) throw new Error(`the page of the benchmark cannot be taught: ${taught.problem}`);
  return Adapter.parse(taught.inferred.adapter);
};
