import { describe, expect, it } from 'vitest';
import { saidIn } from './said-words.ts';
import { eachTurn, turnIndex } from './turn-index.ts';

const CLASSES = { money: 'грош/деньг money_' };
const found = (written: string, text: string): string[] => {
  const all: string[] = [];
  const said = saidIn(text);
  eachTurn(turnIndex([[written, 'x']], CLASSES), said, (_, at, end) => all.push(said.words.slice(at, end + 1).join(' ')));
  return all;
};

describe('eachTurn', () => {
  it('takes beginnings, whole words, classes and numbers', () => {
    expect(found('взял <money>', 'Взяли деньги')).toEqual(['взяли деньги']);
    expect(found('взяли_ <money>', 'Взялися, гроші')).toEqual([]);
    expect(found('за_ # грн', 'За 500 грн')).toEqual(['за 500 грн']);
    expect(found('# грн', '500грн і 30 грн')).toEqual(['30 грн']);
  });

  it('lets a gap hold so many words and no more', () => {
    expect(found('взяли_ ..2 <money>', 'взяли у нас гроші')).toEqual(['взяли у нас гроші']);
    expect(found('взяли_ ..2 <money>', 'взяли у нас усі гроші')).toEqual([]);
  });

  it('takes both orders where asked', () => {
    expect(found('took_ ~3 <money>', 'the money he took')).toEqual(['money he took']);
    expect(found('took_ ~3 <money>', 'took all the money')).toEqual(['took all the money']);
  });

  it('joins words that stand together among alternatives', () => {
    expect(found('двер ..2 зачин/не_+відчин', 'двері ніхто не відчинив')).toEqual(['двері ніхто не відчинив']);
    expect(found('двер ..2 зачин/не_+відчин', 'двері відчинив')).toEqual([]);
  });

  it('is refused by the word that must not come next', () => {
    expect(found('продажна_ !цін', 'Продажна ціна')).toEqual([]);
    expect(found('продажна_ !цін', 'Продажна влада')).toEqual(['продажна']);
    expect(found('продажна_ !цін', 'Яка ж вона продажна')).toEqual(['продажна']);
  });

  it('ends with its sentence', () => {
    expect(found('взяли_ ..4 <money>', 'Талон взяли. Гроші були')).toEqual([]);
    expect(found('взяли_ ..4 <money>', 'Талон взяли, гроші теж')).toEqual(['взяли гроші']);
  });

  it('is undone by a denial that is not its own', () => {
    expect(found('взяли_ ..3 <money>', 'Не взяли гроші')).toEqual([]);
    expect(found('взяли_ ..5 <money>', 'Взяли квиток, але не гроші')).toEqual([]);
    expect(found('без_ грош ..2 не_', 'без грошей тут не лікують')).toEqual(['без грошей тут не']);
  });

  it('finds the same again, also after more words than it remembers', () => {
    const index = turnIndex([['взял <money>', 'x']], CLASSES);
    const count = (): number => {
      let all = 0;
      eachTurn(index, saidIn('Взяли деньги, взялися за гроші'), () => all++);
      return all;
    };
    expect(count()).toBe(1);
    expect(count()).toBe(1);
    eachTurn(index, saidIn(Array.from({ length: 9_000 }, (_, at) => `слово${at}`).join(' ')), () => undefined);
    expect(index.begun.size).toBeLessThan(5_000);
    expect(count()).toBe(1);
  });

  it('knows its classes', () => {
    expect(() => found('<nothing> взяли', 'x')).toThrow('nothing');
  });
});
