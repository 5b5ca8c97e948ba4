// The date that a paper or an order bears is no day on which anything falls due: `замовлення від 17 листопада`, `your letter of 3 November`.

const PAPER =
  'замовлен|заказ|order|звернен|обращен|лист(?!опад)|письм|letter|e-?mail|заяв|request|enquir|скарг|жалоб|complaint|claim|відгук|отзыв|review|чек(?!а)|receipt|рахун|сч[её]т|invoice|bill|догов[іо]р|contract|накладн|тікет|тикет|ticket|бронюван|бронь|booking|reservation|візит|визит|visit|stay|рейс|flight|квитанц|виписк|выписк|statement|плат[іе]ж|payment|переказ|перевод|transfer|при[їйе]ом|повідомлен|сообщен|message|дзвін|звон[ко]к|call|покуп|purchase|акт|довідк|справк|certificate|наказ|приказ|постанов|рішен|решен|decision';
const NUMBER = '(?:\\s(?:№|#|no\\.?|number|номер)?\\s?[\\p{L}\\d/-]*\\d[\\p{L}\\d/-]*)?';
const MONTH =
  'січн|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листопад|груд|январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const DAY = `\\d{1,2}(?:st|nd|rd|th|-?го)?\\s(?:of\\s)?(?:${MONTH})\\p{L}*(?:,?\\s\\d{4}(?:\\s(?:року|года|р\\.|г\\.))?)?|(?:${MONTH})\\p{L}*\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?|\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?`;
const DATED = new RegExp(`(?<=(?<!\\p{L})(?:${PAPER})\\p{L}*${NUMBER}\\s(?:від|от|of|from|dated)\\s)(?:${DAY})(?![\\p{L}\\d])`, 'gu');

/** `sentence` in small letters. The same length, and a word in the place of the date. */
export const withoutPaperDates = (sentence: string): string => sentence.replace(DATED, (date) => 'q'.repeat(date.length));
