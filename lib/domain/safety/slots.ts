// Blanks of a template that nobody has filled: our own `{{name}}` and `[[hint]]`, and those of other tools and of hand-made texts.
import type { Span } from './phones.ts';

const OURS = /\{\{([^{}]*)\}\}|\[\[([^[\]]*)\]\]/gu;
/** What stands in a blank; without one of these words `[так]` is only a bracket. */
const ASKS =
  "(?:піб|фио|підпис\\p{L}*|подпис\\p{L}*|посада|должность|філі[яюї]|послуг\\p{L}*|услуг\\p{L}*|варіант|вариант|ім['’ʼ]?я|імя|прізвище|дата|дату|номер|назва|назву|місто|адрес[ау]|термін|сума|суму|клієнт\\p{L}*|менеджер|посилання|телефон|причина|вкаж\\p{L}*|встав\\p{L}*|впиш\\p{L}*|додай\\p{L}*|заповн\\p{L}*|имя|фамилия|название|город|срок|сумма|клиент\\p{L}*|ссылка|причина|укаж\\p{L}*|встав\\p{L}*|впиш\\p{L}*|добав\\p{L}*|заполн\\p{L}*|компані[яюї]|компани[яюи]|товар|замовлення|заказ|name|first[ _]?name|last[ _]?name|customer|client|guest|author|date|number|order|order[ _]?(?:id|number)|company|hotel|city|address|amount|link|url|phone|email|reason|insert\\p{L}*|your|add|fill|deadline|time|product|agent|manager|signature|issue|placeholder|tb[d]|to[d]o|xxx?)";
const OTHERS = new RegExp(
  `\\[(?!(?:see|див|см|дивіться|смотрите)\\.?\\s)(?:[^\\[\\]\\n]{0,30}\\s)?${ASKS}(?:[\\s_][^\\[\\]\\n]{0,40})?\\]|\\{(?:[^{}\\n]{0,20}[\\s_])?${ASKS}(?:[\\s_][^{}\\n]{0,20})?\\}|<(?:[^<>\\n]{0,20}[\\s_])?${ASKS}(?:[\\s_][^<>\\n]{0,20})?>|<<[^<>\\n]{1,40}>>|%[\\p{L}_]{3,20}%|\\$\\{?${ASKS}\\}?(?![\\p{L}\\d])|_{3,}|\\((?:встав\\p{L}*|впиш\\p{L}*|вкаж\\p{L}*|укаж\\p{L}*|insert)\\s[^()\\n]{2,40}\\)|\\((?:ім['’ʼ]?я|имя|name|first name|customer(?:['’]s)? name|guest name|прізвище|фамилия|дата|номер замовлення|номер заказа|order number|сума|сумма)(?:\\s(?:клієнта|клиента|гостя|гост[ья]|автора))?\\)|(?<=[\\p{L},]\\s)(?:\\.{3,}|…)(?=\\s?[,!])|(?<=[№#]\\s?)(?:\\.{3,}|…|-{2,}|\\*{2,})|\\{\\d{0,2}\\}|\\[(?:[\\s.…_-]{0,12})\\]|%(?:s|\\d\\$s|d)(?!\\p{L})|(?<![\\p{L}\\d])(?:[DДМM]{2}[./-][DДМM]{2}(?:[./-][YРГГ]{2,4})?|undefined|NaN|lorem ipsum|[XХ]{2}[./-][XХ]{2}(?:[./-][XХ]{2,4})?|[XХ]{3,}|TO[D]O|TB[D]|N{3,})(?![\\p{L}\\d])`,
  'giu',
);

export const slotsIn = (text: string): (Span & { name: string })[] => {
  const found: (Span & { name: string })[] = [...text.matchAll(OURS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    name: (match[1] ?? match[2] ?? '').trim(),
  }));
  for (const match of text.matchAll(OTHERS)) {
    const end = match.index + match[0].length;
    if (!found.some((other) => match.index < other.end && other.start < end))
      found.push({ start: match.index, end, name: match[0].replace(/^[[{<(%$_]+|[\]}>)%_]+$/gu, '').trim() });
  }
  return found;
};
