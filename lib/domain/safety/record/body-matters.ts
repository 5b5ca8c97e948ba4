// Parts of the body that a note's illness is of: a note says `gastritis`, a reply `with your stomach`. Looked for only where the record speaks of the part,
// and only where the part is said to be the author's: a clinic speaks of hearts and teeth all day.

import { AFTER, any, L } from '../word-edges.ts';
import type { LifeMatter } from './life-matters.ts';

type Part = {
  family: string;
  /** Beginnings of words by which a note speaks of it. */
  noted: string;
  /** The part in Ukrainian and Russian, whole words in the instrumental, behind `з вашим`, `с вашей`. */
  withIt: string;
  /** The same in other cases, behind an adjective of illness: `ваш хворий шлунок`. */
  ill: string;
  english: string;
};

const PARTS: readonly Part[] = [
  {
    family: 'тіло:шлунок',
    noted: 'шлунк|шлунок|желуд|гастр|виразк|язв|рефлюкс|reflux|stomach|gastr|ulcer|crohn|colitis|коліт|колит|панкреат|pancrea|ibs',
    withIt: 'шлунком|желудком|животом|травленням|пищеварением|кишечником|кишківником',
    ill: 'шлунк[аиуо][а-яі]{0,3}|шлунок|желуд[ок]к?[а-я]{0,2}|живот[ауе]?|живіт',
    english: 'stomach|tummy|gut|belly|digestion',
  },
  {
    family: 'тіло:серце',
    noted:
      'серц|сердц|сердеч|кард|стенокард|аритм|ішем|ишем|heart|cardi|angina|arrhyth|pacemaker|bypass|fibrillation|інфаркт|инфаркт|гіпертон|гипертон|hypertens|тахікард|тахикард|tachycard|blood pressure',
    withIt: 'серцем|сердцем|тиском|давлением',
    ill: 'серц[еяю]|сердц[еау]',
    english: 'heart|ticker|blood pressure',
  },
  {
    family: 'тіло:нирки',
    noted: 'нирк|нирок|почк|почеч|почек|пієлонефр|пиелонефр|нефр|kidney|renal|nephr|pyelo|dialys|діаліз|диализ',
    withIt: 'нирками|ниркою|почками|почкой',
    ill: 'нир(?:ки|ок|кам)|поч(?:ки|ек|кам)',
    english: 'kidneys?',
  },
  {
    family: 'тіло:спина',
    noted: 'хреб|спин|попере|остеохондр|сколіоз|сколиоз|позвон|пояснич|hernia|гриж|грыж|spin|back|lumbar|disc|sciatic|scolio|радикул',
    withIt: 'спиною|хребтом|попереком|спиной|позвоночником|поясницей',
    ill: 'спин[аиуыі]|хреб[ет]т?[а-я]{0,2}|поперек[ау]?|позвоночник[ау]?|поясниц[аыу]',
    english: 'back|spine',
  },
  {
    family: 'тіло:зір',
    noted:
      'глауком|катаракт|сітківк|сетчатк|зір|зору|зрени|короткозор|близорук|далекозор|дальнозор|сліп|слеп|glaucoma|cataract|macular|retin|eye|vision|blind|myopi|sight',
    withIt: 'зором|очима|зрением|глазами',
    ill: 'зір|зору|зрени[еяю]|оч(?:і|ей|ам)|глаз(?:а|ам)?',
    english: 'eyes|eyesight|sight|vision',
  },
  {
    family: 'тіло:шкіра',
    noted:
      'псорі|псори|екзем|экзем|дермат|розаце|шкір|акне|кожн|нейродерм|psoria|eczema|dermat|rosacea|acne|skin|vitiligo|вітиліго|витилиго',
    withIt: 'шкірою|кожей',
    ill: 'шкір[аиуі]|кож[аиуе]',
    english: 'skin',
  },
  {
    family: 'тіло:легені',
    noted: 'бронх|леген|лег[её]н|л[её]гки|хозл|хобл|copd|lung|bronch|pneumon|пневмон|астм|asthm|туберк|tubercul|апное|апноэ|apnoea|apnea',
    withIt: 'легенями|бронхами|диханням|л[её]гкими|дыханием',
    ill: 'леген[іьям]{1,3}|л[её]гки[ехм]|бронх[иіа][вм]?',
    english: 'lungs?|chest|breathing',
  },
  {
    family: 'тіло:ноги',
    noted:
      'колін|колен|кульш|стегн|тазобедр|тазостегн|суглоб|сустав|артр|arthr|протез|prosthe|ампут|ampu|hip|knee|joint|leg|ankle|mobility|милиц|костыл|crutch|варикоз|varico|walking|перелом|fracture',
    withIt: 'коліном|колінами|ногою|ногами|суглобами|стегном|коленом|коленями|ногой|суставами|бедром',
    ill: 'колін[оауи]|колен[оаеи]|ног[аиуі]|суглоб[иа][вм]?|сустав[ыа][вм]?',
    english: 'hips?|knees?|legs?|joints|ankles?|mobility',
  },
  {
    family: 'тіло:печінка',
    noted: 'гепат|hepat|цироз|цирроз|cirrh|печін|печен|liver',
    withIt: 'печінкою|печенью',
    ill: 'печін[коук]{2,3}|печен[иь]',
    english: 'liver',
  },
  {
    family: 'тіло:слух',
    noted: 'глух|слабочу|слабослыш|слух|недочув|hearing|deaf|cochlear|кохлеар|тинітус|tinnitus',
    withIt: 'слухом|вухами|ушами',
    ill: 'слух[уа]?',
    english: 'hearing|ears',
  },
];

const YOURS = `(?:ваш|тво|вам|тоб|теб)[${L}]{0,3}`;
const FOR_REASON =
  '(?:з|із|зі|с|со|при|через|из-за|враховуючи|учитывая|зважаючи\\sна|з\\sогляду\\sна|с\\sуч[её]том|знаючи\\sпро|зная\\s(?:про|о|об)|памʼятаємо\\sпро)';
const TROUBLE = '(?:проблем|скарг|труднощ|хвороб|недуг|болезн|заболеван|захворюван|жалоб|трудност|бол[іея])';
const ILL =
  '(?:хвор|больн|чутлив|чувствительн|слабк|слаб|проблемн|делікатн|деликатн|неслухнян|прооперован|оперирован|оперован|нов|штучн|искусственн)';
const BOTHERS = '(?:підвод|підвел|турбу|мучи|болит|болят|болить|болять|боліл|болел|дошкул|докуч|подвод|подвел|беспоко|донима)';
/** `With your heart set on it`, `with your knees on the seat`. */
const NO_POSTURE = '(?!\\s(?:set|on\\s(?:the|a)|in\\s(?:it|the|our)|and\\ssoul|against|up|under|above))';
const TROUBLE_EN =
  '(?:trouble|troubles|problems?|issues?|condition|complaint|pain|pains|history|operation|surgery|treatment|disease|illness|replacement)';
const FOR_REASON_EN =
  '(?:with|given|considering|because\\sof|on\\saccount\\sof|due\\sto|about|knowing|remember(?:ed|ing)?|(?:good|bad|hard|easy|kind|gentle|rough|tough|wrong|right)\\s(?:for|on))';
const ADJECTIVES_EN = '(?:(?:poor|bad|new|weak|sore|sensitive|delicate|dodgy|own|ill|sick|failing|troubled|tender|replaced)\\s){0,2}';
/** What the body needs or cannot do. */
const SUFFERS =
  "(?:can['’]?t|cannot|could\\snot|couldn['’]?t|needs?|needed|must|suffers?|reacts?|acts?|acting|hurts?|aches?|gives?|giving|plays?|playing|being|is\\snot|isn['’]?t)";

const toldOf = ({ withIt, ill, english }: Part): string =>
  any(
    `${FOR_REASON}\\s${YOURS}\\s(?:[${L}]+\\s)?(?:${withIt})${AFTER}`,
    `${FOR_REASON}\\s${YOURS}\\s(?:[${L}]+\\s)?${TROUBLE}[${L}]*\\s(?:(?:зі|з|із|со|с|по)\\s)?(?:${withIt}|${ill})${AFTER}`,
    `${TROUBLE}[${L}]*\\s(?:зі|з|із|со|с)\\s(?:${YOURS}\\s)?(?:${withIt})${AFTER}`,
    `(?:${ill})\\s(?:вас|вам)\\s(?:[${L}]+\\s)?${BOTHERS}[${L}]*`,
    `(?:вас|вам)\\s(?:[${L}]+\\s)?${BOTHERS}[${L}]*\\s(?:${ill})${AFTER}`,
    `${YOURS}\\s${ILL}[${L}]*\\s(?:${withIt}|${ill})${AFTER}`,
    `${FOR_REASON_EN}\\syour\\s${ADJECTIVES_EN}(?:${english})${AFTER}${NO_POSTURE}`,
    `with\\san?\\s${ADJECTIVES_EN}(?:${english})\\slike\\s(?:yours|that)${AFTER}`,
    `your\\s${ADJECTIVES_EN}(?:${english})\\s(?:${TROUBLE_EN}|${SUFFERS})${AFTER}`,
  );

const spokenOf = ({ noted, withIt, ill, english }: Part): RegExp =>
  new RegExp(any(`(?:${noted})[${L}]*`, `(?:${withIt}|${ill}|${english})${AFTER}`), 'iu');

export const BODY_MATTERS: readonly LifeMatter[] = PARTS.map((part) => ({
  family: part.family,
  told: new RegExp(toldOf(part), 'giu'),
  noted: new RegExp(any(`(?:${part.noted})[${L}]*`), 'iu'),
  said: new RegExp(spokenOf(part).source, 'giu'),
}));
