// Whose comments are the community's, of which the panel lists none: those of whoever wrote the post, unless that was a member.
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { detect } from '../registry.ts';

it('the community wrote its answers, the member nothing but his own comment', () => {
  const url = 'https://vk.com/lampa';
  const html = readFileSync(new URL('fixtures/threads-ru.html', import.meta.url), 'utf8');
  const extraction = detect(new JSDOM(html, { url }).window.document, { url, now: Date.parse('2026-11-21T20:00:00Z') });
  const own = (extraction?.found ?? []).filter((found) => found.own).map(({ review }) => review.text);
  expect(own).toEqual(['Напишите номер заказа, проверим.', 'Заменим.']);
});
