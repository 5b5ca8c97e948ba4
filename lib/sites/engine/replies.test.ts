// Several replies of the company in one thread, read as the first and the newest: in general, and from the pages of sites that are read so.
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { SeenReview } from '../../contracts/review.ts';
import { detect } from '../registry.ts';
import { firstAndNewest } from './replies.ts';

const said = (text: string) => ({ text, publishedAt: null });

describe('first and newest', () => {
  it('is the only one where there is one, or the same twice', () => {
    expect(firstAndNewest([])).toBe(null);
    expect(firstAndNewest([said('A')])).toEqual(said('A'));
    expect(firstAndNewest([said('A'), said('A')])).toEqual(said('A'));
  });

  it('leaves out what stands between them', () => {
    expect(firstAndNewest([said('A'), said('B'), said('C')])).toEqual({ ...said('A'), later: said('C') });
  });
});

/** `around`: the company's whole answer that says `words`; `id`: what names that answer, and no other. */
type Answered = { site: string; page: string; around: string; words: string; id: string };
const FIXTURES: Answered[] = [
  {
    site: 'vk',
    page: 'post',
    around: '[data-testid="wall_comments_comment_in_thread"]',
    words: 'проверяем, напишите номер заказа.',
    id: '32',
  },
  { site: 'ok-ru', page: 'post', around: '[id^="hook_Block"]', words: 'напишите номер заказа.', id: 'MTIzNDU3' },
  { site: 'instagram', page: 'post', around: 'li._a9zj', words: 'your parcel left today.', id: '18002' },
  { site: 'facebook', page: 'comments-en', around: '[role="article"]', words: 'we send a new one today.', id: '2222' },
  {
    site: 'facebook-recommendations',
    page: 'reviews-en',
    around: '[role="article"]',
    words: 'Olena, your parcel left today.',
    id: 'comment_id=1',
  },
  { site: 'youtube', page: 'watch-2018', around: 'ytd-comment-renderer', words: 'No, Olena. We will send another.', id: 'A.3' },
  { site: 'wordpress', page: 'post', around: 'li.bypostauthor', words: 'Two years, Olena.', id: 'comment-104' },
];

describe.each(FIXTURES)('a follow-up of the company on $site', ({ site, page, around, words, id }) => {
  it('is read beside its first answer, which stays the first', () => {
    const folder = new URL(`../${site}/fixtures/`, import.meta.url);
    const { url, at }: { url: string; at: string } = JSON.parse(readFileSync(new URL(`${page}.json`, folder), 'utf8'));
    const { document } = new JSDOM(readFileSync(new URL(`${page}.html`, folder), 'utf8'), { url }).window;
    const context = { url, now: Date.parse(at) };
    const read = () => (detect(document, context)?.found ?? []).flatMap(({ review, own }) => (own === true ? [] : [review]));
    const before = read();
    const answer = [...document.querySelectorAll(around)].findLast((element) => element.textContent.includes(words));
    if (answer === undefined) throw new Error('the fixture has no such answer');
    answer.insertAdjacentHTML('afterend', answer.outerHTML.replace(words, 'It has arrived.').replaceAll(id, `${id}7`));
    const told = read().filter(({ reply }) => reply?.later !== undefined);
    expect(told.map(({ reply }) => reply?.later?.text)).toEqual([expect.stringMatching(/It has arrived\.$/)]);
    const [first] = told;
    expect(first?.reply?.text).toBe(before.find(({ text }) => text === first?.text)?.reply?.text);
    expect(first?.reply?.text).toContain(words);
    expect(SeenReview.safeParse(first).success).toBe(true);
    // Nothing else on the page is read otherwise.
    expect(read().map(({ reply, ...review }) => ({ ...review, reply: reply?.text }))).toEqual(
      before.map(({ reply, ...review }) => ({ ...review, reply: reply?.text })),
    );
  });
});
