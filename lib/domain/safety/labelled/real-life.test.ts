// The gate on drafts that were written before its rules were read again: each is judged as labelled.
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../check-draft.ts';
import { isWrongLanguage } from '../wrong-language/wrong-language.ts';
import { judge } from './judge.ts';
import { REAL_ACROSS } from './real-across.ts';
import { REAL_CONDITIONS } from './real-conditions.ts';
import { REAL_DESKS } from './real-desks.ts';
import { REAL_FORM } from './real-form.ts';
import { REAL_FORM_AGAIN } from './real-form-again.ts';
import { REAL_GIFTS } from './real-gifts.ts';
import { REAL_HINTS } from './real-hints.ts';
import { REAL_HOMES } from './real-homes.ts';
import { REAL_LEAKS_AGAIN } from './real-leaks-again.ts';
import { REAL_LEAKS_EN } from './real-leaks-en.ts';
import { REAL_LEAKS_RU } from './real-leaks-ru.ts';
import { REAL_LEAKS_UK } from './real-leaks-uk.ts';
import { REAL_LIVES } from './real-lives.ts';
import { REAL_MATTERS } from './real-matters.ts';
import { REAL_PERSONAL } from './real-personal.ts';
import { REAL_PERSONAL_AGAIN } from './real-personal-again.ts';
import { REAL_PRAISE } from './real-praise.ts';
import { REAL_PRIVATE } from './real-private.ts';
import { REAL_REGULATED } from './real-regulated.ts';
import { REAL_SOUNDED } from './real-sounded.ts';
import { REAL_STAYING } from './real-staying.ts';
import { REAL_STORIES } from './real-stories.ts';
import { REAL_TOLD } from './real-told.ts';
import { REAL_WHOLE } from './real-whole.ts';
import { REAL_WHOLE_TONE } from './real-whole-tone.ts';

const rulesOf = (draft: string, review: { author: string; text: string }, contact: Parameters<typeof checkDraft>[0]['contact']) =>
  checkDraft({ draft, review, contact, limit: null, language: 'und', tone: null })
    .filter(({ level }) => level === 'block')
    .map(({ rule }) => rule);

describe.each([
  ...REAL_LEAKS_UK,
  ...REAL_LEAKS_RU,
  ...REAL_LEAKS_EN,
  ...REAL_LEAKS_AGAIN,
  ...REAL_CONDITIONS,
  ...REAL_SOUNDED,
  ...REAL_LIVES,
  ...REAL_MATTERS,
  ...REAL_TOLD,
  ...REAL_ACROSS,
])('record of $contact.contact.name', ({ contact, review, leak, clean }) => {
  it.each(leak)('leaks: %s', (draft) => {
    expect(rulesOf(draft, review, contact)).toContain('crm_leak');
  });
  it.each(clean)('passes: %s', (draft) => {
    expect(rulesOf(draft, review, contact)).toEqual([]);
  });
});

describe.each([
  ...REAL_DESKS,
  ...REAL_PERSONAL,
  ...REAL_PERSONAL_AGAIN,
  ...REAL_PRIVATE,
  ...REAL_FORM,
  ...REAL_FORM_AGAIN,
  ...REAL_REGULATED,
  ...REAL_STORIES,
  ...REAL_PRAISE,
  ...REAL_WHOLE,
  ...REAL_WHOLE_TONE,
  ...REAL_HOMES,
  ...REAL_HINTS,
  ...REAL_GIFTS,
  ...REAL_STAYING,
])('$rule', (table) => {
  it.each(judge(table).map((verdict) => [`${verdict.language}: ${verdict.draft}`, verdict] as const))(
    '%s',
    (_, { rule, found, expected }) => {
      expect(found.includes(rule)).toBe(expected.includes(rule));
    },
  );
});

/** The languages of these are told by nothing but their script. */
const UNDECIDED: readonly (readonly [draft: string, review: string, wrong: boolean])[] = [
  ['Wir tauschen das Kabel morgen, es tut uns leid.', 'Кабель порвався.', true],
  ['Bardzo nam przykro, kabel wyślemy jutro rano.', 'Кабель порвался.', true],
  ['Lo sentimos mucho, el cable sale mañana con el correo.', 'Кабель капут.', true],
  ['Nous sommes désolés, le câble part demain avec la poste.', 'Кабель капут.', true],
  ['Siamo spiacenti, il cavo parte domani con il corriere.', 'Кабель не той.', true],
  ['Üzgünüz, yarın yeni bir kablo gönderiyoruz, çok özür dileriz.', 'Кабель не тот.', true],
  ['Lamentamos muito, o cabo chega amanhã com a nova caixa.', 'Кабель.', true],
  ['Wir tauschen das Kabel morgen, es tut uns leid.', 'Das Kabel ist kaputt und keiner hilft.', false],
  ['Bardzo nam przykro, kabel wyślemy jutro rano.', 'Kabel nie działa, nikt nie odpowiada.', false],
  ['Ugreen USB Type C 2m, Baseus Cafule, Anker PowerLine III.', 'Кабель порвался.', false],
  ['OK, www.kabel.example/das-ist-der-link, help@kabel.example', 'Кабель порвался.', false],
  ['Кабель Ugreen USB Type C меняем завтра, dpd.', 'Кабель порвался.', false],
  ['Thank you, we will change the cable tomorrow.', 'Кабель порвался.', false],
  ['Thank you, we will change the cable tomorrow.', 'Застосунок не бачить мою картку, хоча в банку все гаразд.', true],
  ['Hi Nazar, sorry about the tram, the fare is refunded on Friday.', 'Трамвай не зупинився, водій мене не помітив', true],
  ['Sorry, the lamp is replaced on Friday.', 'Лампа не работает, замена не помогла, магазин молчит.', true],
  ['Sorry, the lamp is replaced on Friday.', 'Lamp is dead. Лампа.', false],
  ['Xiaomi Redmi Note, OK.', 'Лампа не работает, замена не помогла, магазин молчит.', false],
  ['Дякуємо, кабель замінимо завтра до обіду.', 'Das Kabel ist für uns nicht zu gebrauchen und keiner hilft.', true],
  ['Спасибо, кабель заменим завтра до обеда.', 'Le câble ne marche pas et personne ne répond dans la boutique.', true],
  ['Lo sentimos mucho, el cable sale mañana con el correo.', 'El cable no funciona y nadie contesta en la tienda. Una vergüenza.', false],
  [
    'Entschuldigung, wir tauschen das Kabel morgen.\nSorry, we will change the cable tomorrow.',
    'Das Kabel ist nach zwei Tagen kaputt und keiner hilft.',
    false,
  ],
  ['Спасибо, кабель заменим завтра до обеда.', 'Kabel ne rabotaet, na zvonki ne otvechayut, do nas im net dela, za chto platim.', false],
  ['Дякуємо, кабель замінимо завтра до обіду.', 'Za tyzhden kabel ne pryishov, do vas ne dodzvonytysia, nam ne vidpovidaiut.', false],
  ['Thank you, we will change the cable tomorrow.', 'Cable dead. Bosch, La Poste, Der Spiegel.', false],
  [
    'Przepraszamy, wymienimy kabel jutro.\nВибачте, кабель замінимо завтра.',
    'Kabel nie działa, a sklep nie odpowiada już od tygodnia.',
    false,
  ],
  ['Dziękujemy! Дякуємо, кабель замінимо завтра до обіду.', 'Kabel nie działa, a sklep nie odpowiada już od tygodnia.', false],
  ['Вибачте, кабель замінимо завтра. Wir tauschen das Kabel morgen.', 'Das Kabel ist für uns nicht zu gebrauchen und keiner hilft.', false],
];

describe('English under a review in a language that is none of ours', () => {
  const levels = (draft: string, text: string, language: 'und' | 'en' = 'und') =>
    checkDraft({ draft, review: { author: 'a', text }, contact: null, limit: null, language, tone: null })
      .filter(({ rule }) => rule === 'wrong_language')
      .map(({ level }) => level);
  it.each([
    'El cable no funciona y nadie contesta en la tienda. Una vergüenza.',
    'Das Kabel ist nach zwei Tagen kaputt und keiner hilft.',
    'Kabel nie działa, a sklep nie odpowiada już od tygodnia.',
  ])('is worth a word and no block: %s', (review) => {
    expect(levels('Thank you, we will change the cable tomorrow.', review)).toEqual(['warn']);
  });
  it('is told behind a greeting and before a signature too', () => {
    const draft = 'Dear Guest,\nThank you, we will change the cable tomorrow.\nKind regards, Front Office';
    expect(levels(draft, 'Das Kabel ist nach zwei Tagen kaputt und keiner hilft.')).toEqual(['warn']);
  });
  it('is right where the agent has chosen it', () => {
    expect(levels('Thank you, we will change the cable tomorrow.', 'Das Kabel ist nach zwei Tagen kaputt und keiner hilft.', 'en')).toEqual(
      [],
    );
  });
});

describe('a language that is none of ours, in the reply or in the review', () => {
  it.each(UNDECIDED)('%s / %s', (draft, review, wrong) => {
    expect(isWrongLanguage(draft, 'und', review)).toBe(wrong);
  });
});
