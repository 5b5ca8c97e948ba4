import { describe, expect, it } from 'vitest';
import type { Template } from '../../contracts/template.ts';
import { rankTemplates, suggestedOf } from './rank-templates.ts';

const template = (title: string, more: Partial<Template> = {}): Template => ({
  templateId: '01900000-0000-7000-8000-000000000001',
  title,
  language: 'uk',
  categories: [],
  sites: [],
  body: 'x',
  version: 1,
  updatedAt: '2026-11-01T00:00:00.000Z',
  archived: false,
  ...more,
});
const titles = (templates: Template[], need: Parameters<typeof rankTemplates>[1]) =>
  rankTemplates(templates, need).map(({ title }) => title);

const ALL = [
  template('any'),
  template('delivery', { categories: ['delivery'] }),
  template('delivery on Google', { categories: ['delivery'], sites: ['google-maps'] }),
  template('billing', { categories: ['billing'] }),
  template('Facebook only', { sites: ['facebook'] }),
  template('russian', { language: 'ru', categories: ['delivery'] }),
  template('old', { archived: true, categories: ['delivery'] }),
];

describe('rankTemplates', () => {
  it('puts category first, then site, then those for any, then other categories', () => {
    expect(titles(ALL, { language: 'uk', category: 'delivery', site: 'google-maps' })).toEqual([
      'delivery on Google',
      'delivery',
      'any',
      'billing',
    ]);
  });
  it('shows every language where the language is not decided', () => {
    expect(titles(ALL, { language: 'und', category: 'delivery', site: 'other' })).toContain('russian');
  });
  it('without a category, templates for any go first', () => {
    expect(titles(ALL, { language: 'uk', category: null, site: 'facebook' })[0]).toBe('Facebook only');
  });
  it('newest first among equals', () => {
    const templates = [template('older'), template('newer', { updatedAt: '2026-11-02T00:00:00.000Z' })];
    expect(titles(templates, { language: 'uk', category: null, site: 'other' })).toEqual(['newer', 'older']);
  });
  it('does not change its argument', () => {
    const before = [...ALL];
    rankTemplates(ALL, { language: 'uk', category: 'billing', site: 'other' });
    expect(ALL).toEqual(before);
  });
  it('puts those made for the rating before the others', () => {
    const templates = [template('high', { ratings: ['high'] }), template('any'), template('low', { ratings: ['low'] })];
    const need = { language: 'uk', category: null, site: 'other', band: 'low' } as const;
    expect(titles(templates, need)).toEqual(['low', 'any', 'high']);
    expect(suggestedOf(rankTemplates(templates, need), need).map(({ title }) => title)).toEqual(['low', 'any']);
  });
  it('among those of the category, the likeliest by the text goes first', () => {
    const templates = [
      template('refund', { templateId: 'a', categories: ['billing'] }),
      template('double', { templateId: 'b', categories: ['billing'] }),
      template('delivery', { templateId: 'c', categories: ['delivery'] }),
    ];
    const likeness = new Map([
      ['a', 0.1],
      ['b', 0.4],
      ['c', 1],
    ]);
    expect(titles(templates, { language: 'uk', category: 'billing', site: 'other', likeness })).toEqual(['double', 'refund', 'delivery']);
  });
  it('one that serves another category too goes behind one for this alone, unless the text is really like it', () => {
    const templates = [
      template('damaged on the way', { templateId: 'a', categories: ['delivery', 'quality'] }),
      template('worn', { templateId: 'b', categories: ['quality'] }),
    ];
    const ranked = (likeness: [number, number]) =>
      titles(templates, {
        ...{ language: 'uk', category: 'quality', site: 'other' },
        likeness: new Map([
          ['a', likeness[0]],
          ['b', likeness[1]],
        ]),
      });
    expect(ranked([0.12, 0.04])).toEqual(['worn', 'damaged on the way']);
    expect(ranked([0.27, 0.08])).toEqual(['damaged on the way', 'worn']);
  });
  it('one whose replies stood goes before one whose did not, most of all in the same place', () => {
    const use = (templateId: string, uses: number, posted: number, site = 'other') => ({
      ...{
        templateId,
        title: '',
        uses,
        lastUsedAt: '2026-11-01T00:00:00.000Z',
        posted,
        doNotEngage: 0,
        escalated: 0,
        waiting: 0,
        returned: 0,
      },
      ...{ changed: null, own: null, places: [{ category: null, site, band: null, uses, posted }] },
    });
    const templates = [
      template('failed', { templateId: 'a' }),
      template('unused', { templateId: 'b' }),
      template('stood', { templateId: 'c' }),
    ];
    const need = { language: 'uk', category: null, site: 'other', band: null } as const;
    expect(titles(templates, { ...need, uses: [use('a', 10, 1), use('c', 10, 9)] })).toEqual(['stood', 'unused', 'failed']);
    const mixed = [template('here', { templateId: 'a' }), template('there', { templateId: 'c' })];
    expect(titles(mixed, { ...need, uses: [use('a', 6, 6), use('c', 6, 6, 'elsewhere')] })).toEqual(['here', 'there']);
  });
  it('suggests three at most, none made for another category', () => {
    const many = Array.from({ length: 5 }, (_, index) => template(`t${index}`));
    const need = { language: 'uk', category: 'billing', site: 'other' } as const;
    expect(suggestedOf(rankTemplates([...many, ...ALL], need), need)).toHaveLength(3);
    const two = [template('delivery', { categories: ['delivery'] }), template('billing', { categories: ['billing'] })];
    expect(suggestedOf(rankTemplates(two, need), need).map(({ title }) => title)).toEqual(['billing']);
    // Without a category the text decides, and any may be meant.
    expect(suggestedOf(two, { category: null })).toHaveLength(2);
  });
});
