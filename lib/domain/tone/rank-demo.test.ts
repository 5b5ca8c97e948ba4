// The demo's skeletons: which is first for what a customer of the shop writes.
import { expect, it } from 'vitest';
import { TEMPLATES } from '../../../demo/templates.ts';
import type { Template } from '../../contracts/template.ts';
import { likenessIndex } from './likeness-index.ts';
import { rankTemplates } from './rank-templates.ts';

const ALL: Template[] = TEMPLATES.map((one, at) => ({
  ...{ sites: [], version: 1, updatedAt: '2026-11-01T00:00:00.000Z', archived: false },
  ...one,
  categories: [...one.categories],
  templateId: `01900000-0000-7000-8000-${String(at).padStart(12, '0')}`,
}));

it.each([
  ['uk', 'quality', 'Стілець за два місяці протерся, оббивка вилізла на швах.', 'Якість нижча за очікування'],
  ['uk', 'quality', 'Крісло розхиталося за пів року, фарба облізла.', 'Якість нижча за очікування'],
  ['ru', 'quality', 'Стул за два месяца протёрся, обивка вылезла.', 'Качество ниже ожиданий'],
  ['uk', 'quality', 'Стільниця розбита вщент, коробка мокра, кур’єр поїхав. Чекаю на заміну.', 'Пошкоджено в дорозі або не той товар'],
  ['uk', 'quality', 'Привезли не той товар: замовляла білу полицю, приїхала чорна.', 'Пошкоджено в дорозі або не той товар'],
] as const)('%s, %s: %s', (language, category, text, first) => {
  const likeness = likenessIndex(ALL, [], language).scores(text);
  expect(rankTemplates(ALL, { language, category, site: 'other', band: 'low', likeness })[0]?.title).toBe(first);
});
