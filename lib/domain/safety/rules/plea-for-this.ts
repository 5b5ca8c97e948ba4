// A plea for a review to go that calls it no more than `this`, once all is settled: `we'd appreciate you taking this one down`, `no reason to leave this up`. What is
// taken down from a wall or off a charger, and what we take down ourselves, is none.
import type { PhraseRule } from '../phrases/phrases.ts';

const ASKED =
  'appreciate|grateful|glad|happy|mind|could|would|kind|please|ask|love|like|hope|thankful|pleased|вдячн*|раді|рада|радий|прос*|будь|якщо|ласка|добре|можна|благодарн*|признательн*|рады|рад|просим|прошу|пожалуйста|можно|хорошо|здорово';
const THIS = 'this one|this|that one|this thing';
const DOWN_END = ['$', '(here|from|when|now|once|for|please|thanks|thank|as|today|tonight|soon|off|again)'];
const HERE =
  'here|off google|off maps|off trustpilot|off the page|off this page|off the site|from here|from the page|from this page|from the site|from google|from public view|from maps|from trustpilot';
const HERE_SLAVIC =
  'звідси|отсюда|зі сторінки|із сторінки|з сторінки|со страницы|с страницы|з мап|із мап|з карт|с карт|з гугла|с гугла|з сайту|с сайта|з очей|с глаз|з видноти|тут';
const TAKEN_SLAVIC =
  'приберете|приберіть|прибрати|прибрали|заберете|заберіть|зніміть|знімете|зняти|видалите|видаліть|видалити|сховаєте|сховайте|уберете|уберите|убрать|убрали|снимете|снимите|снять|удалите|удалить|спрячете|скроете|скройте';
const IT_SLAVIC = 'це|цього|це все|все це|это|этого|это все|все это';
const NEEDLESS =
  'нема|немає|незачем|нет|ні до чого|ни к чему|нема сенсу|не варто|не стоит|зайве|лишнее|незачим|потреби|нужды|смысла|сенсу|причин|причины';

/** A thing that is taken down or off. */
const OF_A_THING = [
  '(wall|roof|shelf|shelves|poster|banner|sign|tent|tree|charger|hob|heat|oven|stove|hook|hanger|number|note|notes|details|ladder|curtain|curtains|blind|blinds|scaffold*|depot|flyer|stickers|sticker|wallpaper|plaster|bandage|label|tag)',
  '(стін*|стен*|полиц*|полк*|плакат*|вивіск*|вывеск*|драбин*|лестниц*|плит*|гачк*|крюч*|штор*|жалюзі|жалюзи|наліпк*|наклейк*|плівк*|пленк*|ящик*|коробк*|меблі|мебель|сміття|мусор|речі|вещи|кутку|углу)',
];

export const PLEA_FOR_THIS: readonly PhraseRule<'rating_request'>[] = [
  {
    name: 'rating_request',
    sure: true,
    find: [
      ...DOWN_END.flatMap((end) => [
        `(${ASKED}) ..5 (take|taking|took|bring|bringing|pull|pulling|get|getting) (${THIS}) (down|offline) ${end}`,
        `(${ASKED}) ..4 (${THIS}) (came|comes|come|went|goes|was taken|were taken|is taken|to come) (down|offline|away) ${end}`,
      ]),
      `(${ASKED}) ..5 (take|taking|took|pull|pulling|remove|removing|clear|clearing|lift|lifting) (${THIS}|it) ..1 (${HERE})`,
      `(${ASKED}) ..4 (pulling|dropping|withdrawing|retracting|letting) (this one) ..1 (go)? $`,
      `(no|not much|little|isnt any|isnt much) ..1 (reason|need|point|sense|cause) ..2 (leave|leaving|keep|keeping|have|having|in) ..1 (${THIS}|it|that) ..2 (up|here|online|hanging|public|standing|sitting)`,
      `(${ASKED}) ..6 (${IT_SLAVIC}) ..3 (${TAKEN_SLAVIC}) ..2 (${HERE_SLAVIC})`,
      `(${ASKED}) ..6 (${TAKEN_SLAVIC}) (${IT_SLAVIC}) ..2 (${HERE_SLAVIC})`,
      `(тримати|держать|лишати|залишати|оставлять|висіти|висеть) (${IT_SLAVIC}|йому|ему|його|его) ..1 (тут|здесь|на видноті|на виду|на сторінці|на странице) ..3 (${NEEDLESS})`,
      `(${NEEDLESS}) ..2 (тримати|держать|лишати|залишати|оставлять|висіти|висеть) (${IT_SLAVIC}|йому|ему|його|его) ..1 (тут|здесь|на видноті|на виду|на сторінці|на странице)`,
      '(вдячн*|благодарн*|признательн*|раді|рады|рада|рад|радий) ..3 (якби|якщо б|щоб|если бы|чтобы|щоби) ..1 (цього|этого) ..1 (тут|здесь) ..2 (не було|не стало|не было|не залишилося|не осталось)',
    ],
    unlessBefore: ['(ми|мы|we|weve|well|us to|not|never|не) ..2', '(we|ми|мы) ..2'],
    unless: OF_A_THING,
  },
];
