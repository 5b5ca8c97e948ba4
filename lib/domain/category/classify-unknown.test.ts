// Texts that the shipped model has few words for, and those that it only seems to: other languages, signs, Latin letters for Cyrillic ones.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readModel } from './category-model.ts';
import { classify } from './classify.ts';

const model = readModel(readFileSync(fileURLToPath(new URL('../../../public/models/category.bin', import.meta.url))));
const ask = (text: string, stars: number | null = null, title: string | null = null) => {
  if (model === null) throw new Error('the shipped model cannot be read');
  return classify(model, { text, title, rating: stars === null ? null : { value: stars, max: 5 } });
};

describe('a text that the model has few words for', () => {
  it.each([
    "Très bon accueil, merci à toute l'équipe",
    'Sehr gut, danke schön für alles',
    'Muy buen servicio',
    'Nie polecam tej firmy nikomu.',
    'Väga hea teenindus, aitäh',
    'とても良いお店でした。ありがとうございました',
    'スタッフの対応が良かったです',
    'שירות מצוין',
    'Керемет қызмет, рахмет',
    'Merci',
    'Genial',
    'asdfgh qwerty',
    '!!!',
    '5',
    '10/10',
    '...',
    '',
  ])('is withheld without stars and felt as nothing: %s', (text) => {
    const answer = ask(text);
    expect(answer).toMatchObject({ abstained: true, sentiment: 'neutral', language: 'und' });
    expect(answer.category).not.toBe('abuse');
    expect(answer.confidence).toBeLessThan(0.45);
    expect(answer.risk).toEqual([]);
  });

  it('is felt by the signs that anybody reads, and still withheld', () => {
    expect(ask('Todo perfecto, gracias')).toMatchObject({ category: 'praise', abstained: true, sentiment: 'positive' });
    expect(ask('Merci à tous :)')).toMatchObject({ category: 'praise', abstained: true, sentiment: 'positive' });
    expect(ask('¿Dónde está mi pedido?')).toMatchObject({ category: 'question', abstained: true });
    expect(ask('👍👍')).toMatchObject({ category: 'praise', abstained: false, sentiment: 'positive' });
    expect(ask('😡😡')).toMatchObject({ category: 'quality', abstained: false, sentiment: 'negative' });
  });

  it.each([':(', ':-(', ":'(", '=(', '((', ':(((', '☹', '🙁', '😞', '💔', 'Merci :('])(
    'is no praise where it only has a sad face, and still withheld: %s',
    (text) => {
      const answer = ask(text);
      expect(answer).toMatchObject({ abstained: true, sentiment: 'negative' });
      expect(['praise', 'abuse']).not.toContain(answer.category);
    },
  );

  it.each([':)', ':-)', ')))', 'Merci :)', '👌'])('is praise where its face is glad: %s', (text) => {
    expect(ask(text)).toMatchObject({ category: 'praise', sentiment: 'positive' });
  });

  it.each([':D', '😂', '😂😂'])('is no abuse where it only laughs: %s', (text) => {
    const answer = ask(text);
    expect(answer.abstained).toBe(true);
    expect(answer.category).not.toBe('abuse');
  });

  it('is what its stars say, whatever its face', () => {
    expect(ask(':(', 5).category).toBe('praise');
    expect(ask('Дякую, дуже швидко :(')).toMatchObject({ category: 'praise' });
  });

  it('is answered by its stars, weakly where they say little', () => {
    expect(ask("Très bon accueil, merci à toute l'équipe", 5)).toMatchObject({
      category: 'praise',
      abstained: false,
      sentiment: 'positive',
    });
    for (const stars of [1, 2, 3]) {
      const answer = ask('Très mauvais accueil', stars);
      expect(answer).toMatchObject({ abstained: true, sentiment: 'negative' });
      expect(answer.category).not.toBe('abuse');
    }
    expect(ask('!!!', 5)).toMatchObject({ category: 'praise', abstained: false });
  });

  it('is never more certain than its shares allow', () => {
    for (const text of ['Merci', 'Bardzo polecam, super obsługa', '???', 'Idiot, merde alors']) {
      const { confidence, alternatives } = ask(text);
      expect(confidence + alternatives.reduce((sum, one) => sum + one.confidence, 0)).toBeLessThanOrEqual(1.0005);
      for (const one of alternatives) expect(one.confidence).toBeLessThanOrEqual(confidence);
    }
  });

  it('takes nothing from texts that it knows, abuse among them', () => {
    for (const text of ['Ідіоти, щоб ви здохли, тварюки', 'Дебилы, твари, горите в аду', 'You are all morons, go to hell'])
      expect(ask(text)).toMatchObject({ category: 'abuse', abstained: false, sentiment: 'negative' });
    for (const text of ['Супер', 'Все супер, рекомендую', 'ok', 'Excellent', 'Top!', 'Много добре, благодаря'])
      expect(ask(text)).toMatchObject({ category: 'praise', abstained: false });
    expect(ask('The café was naïve about our résumé, rude staff').category).toBe('service');
  });
});

describe('Ukrainian and Russian in Latin letters', () => {
  it.each([
    ['praise', 'positive', 'Dyakuyu, duzhe shvydko pryvezly'],
    ['praise', 'positive', 'Otlichnyj magazin, rekomenduyu vsem'],
    ['praise', 'positive', 'Spasibo'],
    ['praise', 'positive', 'Diakuiu'],
    ['quality', 'negative', 'Ochen ploho rabotaet, ne sovetuyu nikomu'],
    ['delivery', 'negative', 'Posylka zahubylas, tretij tyzhden chekayu'],
    ['billing', 'negative', 'Dengi snyali dvazhdy i ne vernuli'],
    ['service', 'negative', 'Kasyrka nakhamyla, cherha na dvi hodyny'],
    ['question', 'neutral', 'Pidkazhit, bud laska, yak zminyty taryf?'],
    ['abuse', 'negative', 'Idioty, shchob vy zdokhly, tvariuky'],
  ])('%s, %s: %s', (category, sentiment, text) => {
    expect(ask(text)).toMatchObject({ category, sentiment, abstained: false, language: 'und' });
  });

  it('names the risks and reads the title', () => {
    expect(ask('Ya podam v sud na vas, moshenniki').risk).toEqual(expect.arrayContaining(['legal', 'fraud']));
    expect(ask('Ne rabotaet', null, 'Prilozhenie vyletaet')).toMatchObject({ category: 'fault', abstained: false });
  });

  it('is not made of other languages', () => {
    for (const text of [
      'La chambre est',
      'Das Hotel ist',
      'Habe dieses Hotel',
      'Wij waren hier',
      'Un hotel de',
      'Nie polecam tej firmy nikomu',
    ])
      expect(ask(text)).toMatchObject({ abstained: true, sentiment: 'neutral' });
  });
});
