// What stands among the reviews under the same tag, and has nothing of theirs in it: the lines of an article's head, of which all parts are named
// otherwise, are no comments, though each is a name and a word.
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { Adapter } from '../../contracts/adapter.ts';
import { detect } from '../registry.ts';
import { teach } from './teach.ts';

const CONTEXT = { url: 'https://board.example/go/1', now: Date.parse('2026-11-21T20:00:00Z') };
const NAMES = ['olena', 'pavlo77', 'iryna', 'taras', 'nina'];
const SAID = [
  'the last part was hardly read',
  'a title that says too much',
  'thanks for the news',
  'he should rest',
  'see the other thread',
];

const line = (tag: string, value: string, rest = ''): string =>
  `<div class="headline${rest}"><span class="headline-tag">${tag}</span><span class="headline-value">${value}</span></div>`;
const push = (name: string, at: number): string =>
  `<div class="push"><span class="hl push-tag">+ </span><span class="f3 push-user">${name}</span><span class="f3 push-content">: ${SAID[at]}</span><span class="push-time"> 08/17 02:5${at}</span></div>`;

const namesIn = (head: string, examples: readonly number[]): string[] => {
  const { document } = new JSDOM(`<div id="article">${head}\nThe match is put off.\n${NAMES.map(push).join('')}</div>`, {
    url: CONTEXT.url,
  }).window;
  const taught = teach(
    document,
    examples.map((at) => ({ author: NAMES[at] ?? '', text: SAID[at] ?? '' })),
    CONTEXT,
  );
  if ('problem' in taught) throw new Error(taught.problem);
  return (detect(document, CONTEXT, { adapters: [Adapter.parse(taught.inferred.adapter)] })?.found ?? []).map(
    ({ review }) => review.author.name,
  );
};

const HEAD = [
  line('Author', 'joan (star)'),
  line('Board', 'GO', ' right'),
  line('Title', 'A match is put off'),
  line('Time', 'Mon Aug 17'),
];

it.each([[[0, 2]], [[1, 3]], [[2]]])('lines of the head are no comments, by the examples %j', (examples) => {
  expect(namesIn(HEAD.join(''), examples)).toEqual(NAMES);
});
