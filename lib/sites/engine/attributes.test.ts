import { expect, it } from 'vitest';
import { attributesOf } from './attributes.ts';
import { count, date, line, site, widthPercent } from './define.ts';

const adapter = site({ id: 'shop', name: 'Shop', hosts: ['shop.example'], item: 'li[data-id]', require: ['[data-rated="yes"]'] });
const fields = (given: Partial<typeof adapter.fields>) => ({ ...adapter, fields: { ...adapter.fields, ...given } });

it('names what is read, and what selectors ask for', () => {
  expect(attributesOf([fields({ publishedAt: [date('time[lang]', 'datetime')], author: [line('.name')] })])).toEqual(
    expect.arrayContaining(['datetime', 'lang', 'data-id', 'data-rated']),
  );
});

it('names classes only where stars are counted by them', () => {
  expect(attributesOf([fields({ author: [line('.name')], text: [line('[class*="text"]')] })])).not.toContain('class');
  expect(attributesOf([fields({ rating: [count('.star.is-full')] })])).toContain('class');
  expect(attributesOf([fields({ rating: [count('[data-full]')] })])).not.toContain('class');
  expect(attributesOf([fields({ rating: [widthPercent('.stars')] })])).toContain('style');
});
