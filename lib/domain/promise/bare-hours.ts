// The hour that stands beside a day without a word between them: "до 25 листопада 18:00", "by 27 November 3 pm", "завтра 14:30", "Friday noon",
// "18:00 25 ноября". Anywhere else a bare hour may be anything: a train, opening hours, a price.
import { type ClockPlace, clockOf } from './clock-words.ts';
import { words } from './due-words.ts';

const HOUR = String.raw`(?<hour>\d{1,2}):(?<minute>[0-5]\d)(?:\s*(?<half>[ap]\.?m\.?))?|(?<hour>\d{1,2})\.(?<minute>00|1[3-9]|[2-5]\d)|(?<hour>\d{1,2})\s*(?<half>[ap]\.?m\.?|o'clock|ранку|утра|вечора|вечера|ночі|ночи)`;
const NAMED = `(?<noon>noon|midday|полудень|полдень)|(?<midnight>midnight|північ|полночь)`;
/** "10:00–12:00": it is kept until the end of it. */
const FROM = String.raw`(?:\d{1,2}[:.][0-5]\d\s*(?:[ap]\.?m\.?)?\s?[-–—]\s?)?`;
/** Not a part of a longer number, and no price or measure. */
const BARE = words(
  String.raw`(?<![\d.:/-]|[€£$₴₽+]\s?)(?:${FROM}(?:${HOUR})|${NAMED})(?!\d|[.:/-]\d|\s?[-–—]\s?\d|\s?(?:[€£$₴₽%]|(?:eur|euro|usd|uah|gbp|pln|dollars?|pounds?|грн|грив[a-zа-яёіїєґ]+|руб[a-zа-яёіїєґ]*|євро|евро|zł|кг|kg|км|km|см|cm|мм|mm|гб|gb|л|м|г)(?![a-zа-яёіїєґ]))|\s(?:to|till|until|до|по)\s\d)`,
);
/** "from 9:00", "to 18:00", "с 9:00": one end of a stretch, whose other end counts. */
const ONE_END =
  /(?<![a-zа-яёіїєґ])(?:from|since|between|to|till|until|and|від|з|із|от|с|по|open|opens|hours|closes?|train|flight|рейс|поїзд|поезд|сеанс)[:,]?\s$/u;
const OPENING =
  /(?<![a-zа-яёіїєґ])(?:we(?:'re| are)? (?:are )?open|open(?:ing)? (?:hours|from|daily|every)|is open|are open|працюємо|працює магазин|години роботи|графік|працюватиме|відчинен|работаем|часы работы|график|открыт)/u;
const IN_DAY = `morning|afternoon|evening|зранку|вранці|уранці|вдень|удень|ввечері|увечері|утром|дн[её]м|вечером`;
const BETWEEN_BEHIND = new RegExp(String.raw`^\)?(?:\s(?:р\.|року|г\.|года|р|г))?(?:,?\s(?:${IN_DAY}))?(?:,\s?|\s?[—–(-]\s?|\s)$`, 'u');
const BETWEEN_BEFORE = /^(?:,\s?|\s[—–-]\s|\s\(?)$/u;

export const bareHoursIn = (text: string): ClockPlace[] => {
  const opens = OPENING.test(text);
  const found: ClockPlace[] = [];
  for (const match of text.matchAll(BARE)) {
    const clock = clockOf(match.groups ?? {});
    const isStretch = /\d\s?[-–—]\s?\d/u.test(match[0]);
    if (clock === null || (opens && isStretch) || ONE_END.test(text.slice(0, match.index))) continue;
    found.push({ start: match.index, end: match.index + match[0].length, clock });
  }
  return found;
};

/** Whether nothing but a comma, a dash or the part of the day stands between the hour and the day. */
export const isHourOf = (text: string, day: { start: number; end: number }, hour: ClockPlace): boolean =>
  hour.start >= day.end
    ? BETWEEN_BEHIND.test(text.slice(day.end, hour.start))
    : hour.end <= day.start && BETWEEN_BEFORE.test(text.slice(hour.end, day.start));
