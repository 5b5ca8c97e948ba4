import { expect, it } from 'vitest';
import { ownNamesIn } from './own-names.ts';

it.each([
  ['Софія Гриник', 'Полиця', 'Sofiia Hrynyk', 'Polytsia'],
  ['Юлія Щербак-Згурська', 'ТОВ «Яблуко»', 'Yuliia Shcherbak-Zghurska', 'TOV «Yabluko»'],
  ['Олег Мар’яненко', 'Їжак', 'Oleh Marianenko', 'Yizhak'],
  ['Мария Кузнецова', 'Ромашка', 'Mariya Kuznetsova', 'Romashka'],
  ['Артём Белый', 'Полка', 'Artem Bely', 'Polka'],
  ['Anna', 'Polytsia', 'Anna', 'Polytsia'],
])('%s, %s → %s, %s', (agent, company, latinAgent, latinCompany) => {
  expect(ownNamesIn('en', { agent, company })).toEqual({ agent: latinAgent, company: latinCompany });
});

it('stay as they are under a Ukrainian or Russian reply', () => {
  for (const language of ['uk', 'ru', 'und'] as const)
    expect(ownNamesIn(language, { agent: 'Софія Гриник', company: 'Shelf' })).toEqual({ agent: 'Софія Гриник', company: 'Shelf' });
});
