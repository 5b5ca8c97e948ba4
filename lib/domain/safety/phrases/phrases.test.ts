import { describe, expect, it } from 'vitest';
import { joinSentences, sentencesOf } from '../sentences.ts';
import { type PhraseRule, phraseSearch } from './phrases.ts';

const search = (rule: Omit<PhraseRule<'x'>, 'name'>) => {
  const find = phraseSearch([{ name: 'x', ...rule }]);
  return (text: string): string[] => {
    const sentences = sentencesOf(text);
    const joined = sentences.slice(1).flatMap((next, at) => {
      const first = sentences[at];
      return first === undefined ? [] : [joinSentences(first, next)];
    });
    return find(sentences, joined).map(({ start, end }) => text.slice(start, end));
  };
};

describe('a pattern of words', () => {
  it('takes whole words, beginnings with a star and any of a list', () => {
    const found = search({ find: ['(кот|пес*) спить'] });
    expect(found('Кот спить.')).toEqual(['Кот спить']);
    expect(found('А песик спить!')).toEqual(['песик спить']);
    expect(found('Котик спить.')).toEqual([]);
    expect(found('Кот, спить.')).toEqual(['Кот, спить']);
  });

  it('jumps over so many words and no more, and over none that is barred', () => {
    const found = search({ find: ['дайте ..2 чай'] });
    expect(found('Дайте нам усім чай')).toEqual(['Дайте нам усім чай']);
    expect(found('Дайте нам усім гарячий чай')).toEqual([]);
    expect(search({ find: ['дайте ..2!DENIAL чай'] })('Дайте не чай')).toEqual([]);
  });

  it('has words that may be absent', () => {
    const found = search({ find: ['дуже? смачно'] });
    expect(found('Смачно!')).toEqual(['Смачно']);
    expect(found('Дуже смачно!')).toEqual(['Дуже смачно']);
  });

  it('names lists and shapes', () => {
    expect(search({ find: ['CHANGE ..1 REVIEW'] })('Змініть свій відгук')).toEqual(['Змініть свій відгук']);
    expect(search({ find: ['NUMBER зірок'] })('Маємо 5 зірок')).toEqual(['5 зірок']);
  });

  it('is not found behind or beside what excludes it', () => {
    const found = search({ find: ['змінити оцінку'], unlessBefore: ['не просимо ..1'], unless: ['правил*'] });
    expect(found('Прошу змінити оцінку.')).toEqual(['змінити оцінку']);
    expect(found('Ми не просимо вас змінити оцінку.')).toEqual([]);
    expect(found('За правилами сайту можна змінити оцінку.')).toEqual([]);
  });

  it('begins with what it must stand behind', () => {
    const found = search({ find: ['ховає комісії'], behind: ['(новий|інший) банк ..2'] });
    expect(found('А ваш новий банк тихо ховає комісії.')).toEqual(['новий банк тихо ховає комісії']);
    expect(found('Старий банк ховає комісії.')).toEqual([]);
    expect(found('Новий банк десь дуже далеко ховає комісії.')).toEqual([]);
  });

  it('looks across two sentences only where it says so', () => {
    const text = 'Приберіть відгук. Повернемо гроші.';
    expect(search({ find: ['відгук ..1 гроші'], across: true })(text)).toEqual(['відгук. Повернемо гроші']);
    expect(search({ find: ['відгук ..1 гроші'] })(text)).toEqual([]);
  });

  it('answers the same a second time, when the sentence is known', () => {
    const found = search({ find: ['кот'] });
    expect(found('Кот тут.')).toEqual(found('Кот тут.'));
    expect(found('А ще кот тут.')).toEqual(['кот']);
  });
});
