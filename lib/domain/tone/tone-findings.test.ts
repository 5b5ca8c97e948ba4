import { describe, expect, it } from 'vitest';
import type { Tone } from '../../contracts/template.ts';
import { toneFindings } from './tone-findings.ts';

const tone = (more: Partial<Tone> = {}): Tone => ({
  language: 'uk',
  formality: 'formal',
  greeting: 'Добрий день, {{name}}.',
  greetingWithoutName: 'Добрий день.',
  signOff: 'З повагою, {{agent}}, {{company}}',
  avoid: ['на жаль', 'проблема'],
  use: [{ say: 'гість', insteadOf: ['клієнт'] }],
  version: 1,
  ...more,
});
const told = (draft: string, more: Partial<Tone> = {}, names: string[] = []) =>
  toneFindings(draft, tone(more), names).map(({ kind, start, end, detail }) => `${kind} ${draft.slice(start, end)} ${detail}`.trim());

describe('words', () => {
  it.each([
    ['На жаль, так.', ['avoid На жаль на жаль']],
    ['Ця проблема і ці проблеми.', ['avoid проблема проблема', 'avoid проблеми проблема']],
    ['Наші клієнти й клієнтам.', ['say клієнти гість', 'say клієнтам гість']],
    ['Нажаль, жаль, на жалюзі.', []],
    ['Проблемність, клієнтоорієнтованість.', []],
  ])('%s', (draft, wanted) => {
    expect(told(draft)).toEqual(wanted);
  });
});

describe('formality', () => {
  it.each([
    ['uk', 'formal', 'Ми тобі напишемо, твої гроші вже йдуть.', ['too_informal тобі', 'too_informal твої']],
    ['uk', 'formal', 'Ми вам напишемо.', []],
    ['uk', 'informal', 'Ми вам напишемо, Шановна Олено.', ['too_formal вам', 'too_formal Шановна']],
    ['ru', 'formal', 'Привет, напиши нам.', ['too_informal Привет', 'too_informal напиши']],
    ['ru', 'informal', 'Мы тебе ответим.', []],
    ['en', 'formal', 'Hey, we are gonna fix it, Pls wait.', ['too_informal Hey', 'too_informal gonna', 'too_informal Pls']],
    ['en', 'formal', 'They were great mates of ours; cheering up.', []],
    ['en', 'informal', 'Dear Sir, we will fix it.', ['too_formal Dear Sir']],
  ] as const)('%s %s: %s', (language, formality, draft, wanted) => {
    expect(told(draft, { language, formality, avoid: [], use: [] })).toEqual(wanted);
  });
  it('leaves the tone its own words', () => {
    expect(told('Привіт, Олено!', { greeting: 'Привіт, {{name}}!' })).toEqual([]);
  });
});

describe('greeting and sign-off', () => {
  const body = 'Кур’єр запізнився, і ми вже повернули вам гроші на картку за доставку.';
  it.each([
    [`Добрий день, Олено. ${body} З повагою, Ірина`, []],
    [`Олено, добрий день. ${body} Крамниця`, []],
    [body, ['greeting Кур’єр', 'sign_off доставку']],
    [`Добрий день. ${body}`, ['sign_off доставку']],
    ['Добре, зробимо.', []],
  ])('%s', (draft, wanted) => {
    expect(told(draft, {}, ['Крамниця', 'Ірина'])).toEqual(wanted);
  });
  it.each(['Sofia, Polytsia', 'Sofiia Hrynyk, Polytsia', 'Софія Гриник', 'Polytsya team', 'Sofia Hrynyk'])(
    'takes the team’s names in either script: %s',
    (close) => {
      const draft = `Hello Daniel, we have sent the missing part and it is with you on Friday. ${close}`;
      const english = tone({
        language: 'en',
        greeting: 'Hello {{name}},',
        greetingWithoutName: 'Hello,',
        signOff: '{{agent}}, {{company}}',
        avoid: [],
        use: [],
      });
      expect(toneFindings(draft, english, ['Полиця', 'Софія Гриник'])).toEqual([]);
      expect(toneFindings(draft.replace(close, 'Bye now'), english, ['Полиця', 'Софія Гриник']).map(({ kind }) => kind)).toEqual([
        'sign_off',
      ]);
    },
  );
  it('asks for nothing that the tone does not have', () => {
    expect(told(body, { greeting: '{{name}}', greetingWithoutName: '', signOff: '' })).toEqual([]);
    expect(told(`Добрий день. ${body}`, { signOff: '{{agent}}, {{company}}' })).toEqual([]);
    expect(toneFindings(body, null)).toEqual([]);
  });
});
