import { describe, expect, it } from 'vitest';
import type { Template, Tone } from '../../contracts/template.ts';
import { fillTemplate } from './fill.ts';

const template = (body: string): Template => ({
  templateId: '01900000-0000-7000-8000-000000000001',
  title: 'Parcel late',
  language: 'uk',
  categories: [],
  sites: [],
  body,
  version: 1,
  updatedAt: '2026-11-01T00:00:00.000Z',
  archived: false,
});
const tone: Tone = {
  language: 'uk',
  formality: 'formal',
  greeting: 'Вітаємо, {{name}}!',
  greetingWithoutName: 'Вітаємо!',
  signOff: 'З повагою, {{agent}}, {{company}}',
  avoid: [],
  version: 1,
};
const request = (body: string) => ({ template: template(body), tone, authorName: 'Олена К.', company: 'Крамниця', agentName: 'Ірина' });
const fill = (body: string, more: { tone?: Tone | null; authorName?: string; company?: string; agentName?: string } = {}) =>
  fillTemplate({ ...request(body), ...more });

describe('fillTemplate', () => {
  it.each([
    ['{{greeting}} Дякуємо. {{sign_off}}', {}, 'Вітаємо, Олено! Дякуємо. З повагою, Ірина, Крамниця'],
    ['{{greeting}}', { authorName: 'user1' }, 'Вітаємо!'],
    ['{{ name }}, дякуємо', {}, 'Олено, дякуємо'],
    ['{{company}}: {{agent}}', {}, 'Крамниця: Ірина'],
    // What is not known, or not safe, stays a blank.
    ['{{name}}, дякуємо', { authorName: 'user1' }, '{{name}}, дякуємо'],
    ['{{order}}', {}, '{{order}}'],
    ['{{phone}}', {}, '{{phone}}'],
    ['{{constructor}}', {}, '{{constructor}}'],
    ['{{greeting}}', { tone: null }, '{{greeting}}'],
    ['{{company}}', { company: '' }, '{{company}}'],
    // A value is never read as a template again.
    ['{{company}} {{agent}}', { company: '{{agent}}' }, '{{agent}} Ірина'],
    ['{{company}}', { company: '$& $1' }, '$& $1'],
  ])('%s %o: %s', (body, more, text) => {
    expect(fill(body, more).text).toBe(text);
  });

  it('signs an English reply in Latin letters, unless its tone has its own words', () => {
    const english = { ...template('{{greeting}} {{company}} thanks you. {{sign_off}}'), language: 'en' as const };
    const own: Tone = { ...tone, language: 'en', greeting: 'Hello {{name}},', signOff: '{{agent}}, {{company}}' };
    const of = { template: english, tone: own, authorName: 'Daniel O.', company: 'Полиця', agentName: 'Софія Гриник' };
    expect(fillTemplate(of).text).toBe('Hello Daniel, Polytsia thanks you. Sofiia Hrynyk, Polytsia');
    expect(fillTemplate({ ...of, tone: { ...own, signOff: 'Sofia, the Shelf' } }).text).toMatch(/thanks you\. Sofia, the Shelf$/);
  });

  it('fills a fact while it holds, and leaves its slot once it is out of date', () => {
    const entry = {
      id: 'hours',
      title: 'Години',
      text: 'щодня 9-18',
      language: 'uk' as const,
      validUntil: '2026-11-30',
      version: 1,
      updatedAt: '2026-11-01T00:00:00.000Z',
      archived: false,
    };
    const on = (today: string) =>
      fillTemplate({ ...request('{{greeting}} Ми тут {{fact:hours}}. {{fact:none}}'), knowledge: [entry], today });
    expect(on('2026-11-30').text).toBe('Вітаємо, Олено! Ми тут щодня 9-18. {{fact:none}}');
    expect(on('2026-12-01').text).toBe('Вітаємо, Олено! Ми тут {{fact:hours}}. {{fact:none}}');
    expect(on('2026-12-01').hints.map((hint) => hint.text)).toEqual(['fact:hours', 'fact:none']);
    expect(fill('{{fact:hours}}').text).toBe('{{fact:hours}}');
  });

  it('gives hints and unknown slots with their places', () => {
    const { text, hints } = fill('{{greeting}} [[що сталося]] і {{order}}.');
    expect(hints).toEqual([
      { start: 16, end: 30, text: 'що сталося' },
      { start: 33, end: 42, text: 'order' },
    ]);
    expect(hints.map(({ start, end }) => text.slice(start, end))).toEqual(['[[що сталося]]', '{{order}}']);
  });
});
