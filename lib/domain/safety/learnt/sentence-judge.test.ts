// The shipped model and how it stands beside the phrases.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../check-draft.ts';
import { ALL_TABLES, blockScore, judge } from '../labelled/judge.ts';
import { phrasesIn } from '../phrases/phrase-rules.ts';
import { sentencesOf } from '../sentences.ts';
import { readGateModel, TABLE_BYTES } from './gate-model.ts';
import type { LearntRule } from './learnt-rules.ts';
import { sentenceJudge, signsOf } from './sentence-judge.ts';
import { type SentenceJudge, type Verdict, withLearnt } from './with-learnt.ts';

const BYTES = readFileSync(new URL('../../../../public/models/gate.bin', import.meta.url));
const MODEL = readGateModel(BYTES);
const learnt: SentenceJudge = MODEL === null ? () => [] : sentenceJudge(MODEL);

const blocksOf = (draft: string, judged: SentenceJudge | null) =>
  checkDraft({ draft, review: { text: '', author: 'user1' }, contact: null, limit: null, language: 'und', tone: null, judge: judged })
    .filter(({ level }) => level === 'block')
    .map(({ rule, start, end }) => [rule, draft.slice(start, end)]);

describe('the shipped model', () => {
  it('is whole, and no larger than half a byte a weight', () => {
    expect(MODEL).not.toBeNull();
    const classes = new TextEncoder().encode(JSON.stringify(MODEL?.classes)).length;
    expect(BYTES.length - classes).toBeLessThan(TABLE_BYTES + 4_000);
    expect(classes).toBeLessThan(700_000);
  });

  it.each<[LearntRule, string, string]>([
    [
      'rating_request',
      'Дякуємо за звернення. Нам би дуже пасувала ще одна зірочка від вас. Гарного дня!',
      'Нам би дуже пасувала ще одна зірочка від вас',
    ],
    [
      'other_customer',
      'Простите за шум. Даме из двадцать второй палаты стало плохо, у неё диабет. Теперь тихо.',
      'Даме из двадцать второй палаты стало плохо, у неё диабет',
    ],
  ])('finds %s that no phrase holds, as the whole sentence', (rule, draft, sentence) => {
    expect(blocksOf(draft, null)).toEqual([]);
    expect(blocksOf(draft, learnt)).toEqual([[rule, sentence]]);
  });

  it('lets plain replies pass', () => {
    for (const draft of [
      'Kind regards, Anna Smith, General Manager',
      'Ваш відгук допоміг змінити меню.',
      'Ваш отзыв помог изменить меню.',
      'Вітаємо, Олено! Посилка вже їде, кур’єр Степан подзвонить за годину.',
      'We are sorry that the room was cold. The heating has been repaired and your night refunded.',
    ])
      expect(blocksOf(draft, learnt)).toEqual([]);
  });

  it('loses nothing that the phrases find in the labelled drafts and adds little', () => {
    const { precision, recall } = blockScore(ALL_TABLES.flatMap((table) => judge(table, learnt)));
    expect(recall).toBeGreaterThanOrEqual(0.99);
    expect(precision).toBeGreaterThanOrEqual(0.97);
  }, 60_000);
});

describe('beside the phrases', () => {
  const text = 'Змініть, будь ласка, оцінку. Ми все виправили.';
  const sentences = sentencesOf(text);
  const phrases = phrasesIn(sentences, [], false);
  const always =
    (rule: LearntRule, verdict: Verdict['verdict']): SentenceJudge =>
    (_, sentence) =>
      sentence === sentences[0] ? [{ rule, verdict }] : [];

  it('keeps the smaller place of a phrase', () => {
    const { kept, learnt: added } = withLearnt(text, sentences, phrases, always('rating_request', 'found'));
    expect(kept).toEqual(phrases);
    expect(added).toEqual([]);
  });

  it('drops a phrase where the judge is sure of the contrary', () => {
    expect(withLearnt(text, sentences, phrases, always('rating_request', 'clean')).kept).toEqual([]);
    expect(withLearnt(text, sentences, phrases, always('threat', 'clean')).kept).toEqual(phrases);
  });

  it('guesses at no hostile words where a phrase blocks already', () => {
    expect(withLearnt(text, sentences, phrases, always('threat', 'found')).learnt).toEqual([]);
    expect(withLearnt(text, sentences, [], always('threat', 'found')).learnt).toEqual([{ name: 'threat', start: 0, end: 27 }]);
    expect(withLearnt(text, sentences, phrases, always('threat', 'sure')).learnt).toEqual([{ name: 'threat', start: 0, end: 27 }]);
  });
});

describe('what stands around the words', () => {
  it.each<[string, number, string]>([
    ['Оксано, зачекайте?', 1, '?'],
    ['Сергей Иванович, мы проверим!', 2, '!'],
    ['Mr Patel, it is fixed.', 2, ''],
    ['We are sorry, Tom.', 0, ''],
    ['The parcel is here', 0, ''],
  ])('%s', (text, greeted, mark) => {
    const [sentence] = sentencesOf(text);
    expect(sentence === undefined ? null : signsOf(text, sentence)).toEqual({ greeted, mark });
  });
});
