// Words without their endings, in Ukrainian, Russian and English, and which words every text has. Light on purpose: letter groups catch the rest.

const ENDING =
  /(?:иями|ями|ами|ією|ией|иям|ием|иях|ість|ості|істю|ость|ости|остью|ення|енню|ение|ения|ений|ению|тися|ться|тся|увати|ювати|ивать|ывать|овать|ете|ите|єте|їте|ешь|єш|еш|ишь|иш|ують|юють|ають|ують|уют|яют|ают|ует|ує|ює|ає|яє|ает|яет|еет|ого|його|его|ому|ьому|ему|ыми|ими|іми|ая|яя|ое|ее|ые|ие|ый|ий|ій|ой|ей|ом|ем|єм|ым|им|ім|ах|ях|ів|їв|ов|ев|ам|ям|ую|юю|ть|ти|ла|ло|ли|ет|ит|ит|ют|ут|ат|ят|ил|ал|ел|ив|ав|ing|ers?|ed|es|ly|s|а|я|о|е|є|ы|и|і|ї|у|ю|ь|й|e)$/u;
const MIN_STEM = 3;

/** Two endings come off at most: a plural's and a diminutive's, a participle's and its case. */
export const stemOf = (word: string): string => {
  let stem = word;
  for (let round = 0; round < 2; round++) {
    const shorter = stem.replace(ENDING, '');
    if (shorter.length < MIN_STEM) break;
    stem = shorter;
  }
  return stem;
};

/** Words that every text has. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет о из ему когда ну ли если уже
  или до вас опять вам там себя она тут где есть для мы их чем чтобы без раз тоже под тогда кто этот потому какой здесь при об после над через нас про
  эту это такой здравствуйте добрый день пожалуйста подскажите спасибо і й та що він вона не на як але чи бо це я ми ви його її нам вам вас мене мені
  було був є для до від по за про при коли якщо щоб де хто вже ще тут там дуже будь ласка дякую добрий доброго дня the a an and or but of to in on at for
  with is are was were be been it this that i we you they he she my our your their me us please hello thanks thank not no so as if from by`.split(
    /\s+/,
  ),
);

export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Stems of the words that say something, in order. */
export const stemsOf = (text: string): string[] =>
  wordsOf(text)
    .filter((word) => !EMPTY_WORDS.has(word))
    .map(stemOf);
