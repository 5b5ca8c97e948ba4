// Whose comments are the channel owner's, of which the panel lists none: on today's pages everybody's comment has an empty badge.
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { detect } from '../registry.ts';

const owners = (page: string): (string | null | undefined)[] => {
  const url = 'https://www.youtube.com/watch?v=vvvvvvvvvvv';
  const html = readFileSync(new URL(`fixtures/${page}.html`, import.meta.url), 'utf8');
  const extraction = detect(new JSDOM(html, { url }).window.document, { url, now: Date.parse('2026-11-21T20:00:00Z') });
  return (extraction?.found ?? []).filter(({ own }) => own).map(({ review }) => review.author.name);
};

it.each([
  ['watch-2018', ['Lampa', 'Lampa']],
  ['watch-uk', ['@lampa']],
  ['threads-en', ['@lampa']],
])('%s', (page, names) => {
  expect(owners(page)).toEqual(names);
});
