// Names of days and months in three languages, in the forms in which promises have them.

const WEEKDAYS: readonly (readonly [string, number])[] = [
  ['monday|понеділ(?:ка|ок|ку|ком)|понедельник(?:а|у|ом)?', 1],
  ['tuesday|вівтор(?:ка|ок|ку)|вторник[ау]?', 2],
  ['wednesday|серед[иуаі]|сред[ыуае]', 3],
  ['thursday|четвер(?:га|гу|г)?|четверг[ау]?', 4],
  ["friday|п'ятниц[іюя]|пятниц[ыуае]", 5],
  ['saturday|субот[иуаі]|суббот[ыуае]', 6],
  ['sunday|неділ[іюя]|воскресень[яеюь]', 7],
];
export const WEEKDAY = WEEKDAYS.map(([names]) => names).join('|');
/** 1 = Monday. */
export const weekdayOf = (text: string | undefined): number =>
  WEEKDAYS.find(([names]) => new RegExp(`^(?:${names})$`, 'u').test(text ?? ''))?.[1] ?? 1;

const MONTHS = [
  'january|jan|січня|января',
  'february|feb|лютого|февраля',
  'march|mar|березня|марта',
  'april|apr|квітня|апреля',
  'may|травня|мая',
  'june|jun|червня|июня',
  'july|jul|липня|июля',
  'august|aug|серпня|августа',
  'september|sept?|вересня|сентября',
  'october|oct|жовтня|октября',
  'november|nov|листопада|ноября',
  'december|dec|грудня|декабря',
] as const;
export const MONTH = MONTHS.join('|');
export const ENGLISH_MONTH = MONTH.split('|')
  .filter((name) => /^[a-z]/.test(name))
  .join('|');
/** 1 = January; 0 where it is none. */
export const monthOf = (text: string | undefined): number =>
  MONTHS.findIndex((names) => new RegExp(`^(?:${names})$`, 'u').test(text ?? '')) + 1;

/** "в декабре", "у грудні": where a month stands by itself. */
const IN_MONTHS = [
  'january|січні|январе',
  'february|лютому|феврале',
  'march|березні|марте',
  'april|квітні|апреле',
  'may|травні|мае',
  'june|червні|июне',
  'july|липні|июле',
  'august|серпні|августе',
  'september|вересні|сентябре',
  'october|жовтні|октябре',
  'november|листопаді|ноябре',
  'december|грудні|декабре',
] as const;
export const IN_MONTH = IN_MONTHS.join('|');
export const inMonthOf = (text: string | undefined): number =>
  IN_MONTHS.findIndex((names) => new RegExp(`^(?:${names})$`, 'u').test(text ?? '')) + 1;
