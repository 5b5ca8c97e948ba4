// The Ukrainian vocative of given names and patronymics in the second declension's and first declension's usual patterns (Ukrainian orthography
// 2019, sections 2.1 and 3). Only for words that are known to be names; anything unusual stays as it is.

/** Names that do not follow the patterns below. */
const IRREGULAR: Readonly<Record<string, string>> = {
  ігор: 'Ігоре',
  лазар: 'Лазаре',
  лев: 'Леве',
  любов: 'Любове',
  есфір: 'Есфіре',
  олег: 'Олегу',
  марко: 'Марку',
  данко: 'Данку',
  микита: 'Микито',
  ілля: 'Ілле',
  вільям: 'Вільяме',
};

/** Feminine names that end in a consonant and are not declined. */
const INDECLINABLE = /[бвгґджзклмнпрстфхцчшщ]$/u;

const feminine = (name: string): string => {
  if (/[ії]я$/u.test(name)) return `${name.slice(0, -1)}є`;
  if (/['’ʼ]я$/u.test(name)) return `${name.slice(0, -1)}є`;
  // Short names of the soft group are endearing: `Галю, Олю, Катю`; also `Наталю`.
  if (/[оуаеиіюєвй]я$/u.test(name)) return `${name.slice(0, -1)}є`;
  if (name.endsWith('я')) return `${name.slice(0, -1)}ю`;
  if (name.endsWith('а')) return `${name.slice(0, -1)}о`;
  if (name.endsWith('ь')) return `${name.slice(0, -1)}е`;
  return name;
};

const masculine = (name: string): string => {
  if (name.endsWith('й')) return `${name.slice(0, -1)}ю`;
  if (name.endsWith('ь')) return `${name.slice(0, -1)}ю`;
  if (/[ії]я$/u.test(name)) return `${name.slice(0, -1)}є`;
  if (name.endsWith('я')) return `${name.slice(0, -1)}ю`;
  if (name.endsWith('а')) return `${name.slice(0, -1)}о`;
  // Diminutives in -ко take -у, full names in -о take -е: `Сашку`, `Дмитре`.
  if (name.endsWith('ко') || name.endsWith('ик') || name.endsWith('ік') || name.endsWith('чик') || name.endsWith('к'))
    return `${name.replace(/о$/u, '')}у`;
  if (name.endsWith('ець')) return `${name.slice(0, -3)}че`;
  if (name.endsWith('о')) return `${name.slice(0, -1)}е`;
  return INDECLINABLE.test(name) ? `${name}е` : name;
};

/** `name` with a capital, in Cyrillic. */
export const vocative = (name: string, gender: 'f' | 'm'): string =>
  IRREGULAR[name.toLowerCase()] ?? (gender === 'f' ? feminine(name) : masculine(name));

/** `Іванівна` → `Іванівно`, `Петрович` → `Петровичу`; other words as they are. */
export const patronymicVocative = (word: string): string => {
  if (/(?:івна|ївна|инична|ічна)$/u.test(word)) return `${word.slice(0, -1)}о`;
  return /(?:ович|йович|ьович|іч)$/u.test(word) ? `${word}у` : word;
};
