import { describe, expect, it } from 'vitest';
import type { Template } from '../../contracts/template.ts';
import { rankTemplates } from './rank-templates.ts';

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
});
