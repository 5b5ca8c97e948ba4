// The Ukrainian vocative of given names and patronymics in the second declension's and first declension's usual patterns (Ukrainian orthography
// 2019, sections 2.1 and 3). Only for words that are known to be names; anything unusual stays as it is.

/** Names that do not follow the patterns below: of the soft group without a sign of it, third declension, a vowel that changes. */
const IRREGULAR: Readonly<Record<string, string>> = {
  ігор: 'Ігорю',
  лазар: 'Лазарю',
  лев: 'Леве',
  любов: 'Любове',
  есфір: 'Есфіре',
  нінель: 'Нінеле',
  адель: 'Аделе',
  рахіль: 'Рахіле',
  ілля: 'Ілле',
  антін: 'Антоне',
  нестір: 'Несторе',
  прокіп: 'Прокопе',
  сидір: 'Сидоре',
  тихін: 'Тихоне',
  федір: 'Федоре',
  яків: 'Якове',
};

const CONSONANT = /[бвгґджзклмнпрстфхцчшщ]$/u;

const feminine = (name: string): string => {
  if (/[ії]я$/u.test(name)) return `${name.slice(0, -1)}є`;
  if (/['’ʼ]я$/u.test(name)) return `${name.slice(0, -1)}є`;
  // Short names of the soft group are endearing: `Галю, Олю, Катю`; also `Наталю`.
  if (/[оуаеиіюєвй]я$/u.test(name)) return `${name.slice(0, -1)}є`;
  if (name.endsWith('я')) return `${name.slice(0, -1)}ю`;
  if (name.endsWith('а')) return `${name.slice(0, -1)}о`;
  // Those on a consonant (`Ніколь`, `Кармен`) are not declined, but for the few above.
  return name;
};

const masculine = (name: string): string => {
  if (name.endsWith('й')) return `${name.slice(0, -1)}ю`;
  if (name.endsWith('ець')) return `${name.slice(0, -3)}че`;
  if (name.endsWith('ь')) return `${name.slice(0, -1)}ю`;
  if (/[ії]я$/u.test(name)) return `${name.slice(0, -1)}є`;
  if (name.endsWith('я')) return `${name.slice(0, -1)}ю`;
  if (name.endsWith('а')) return `${name.slice(0, -1)}о`;
  // `Ігорьок - Ігорьку`: the vowel goes.
  if (/[ьй]ок$/u.test(name)) return `${name.slice(0, -2)}ку`;
  // Diminutives in -ко and stems in г, к, х take -у, other names in -о take -е: `Сашку`, `Олегу`, `Дмитре`.
  if (/(?:ко|[гґкх])$/u.test(name)) return `${name.replace(/о$/u, '')}у`;
  if (name.endsWith('о')) return `${name.slice(0, -1)}е`;
  return CONSONANT.test(name) ? `${name}е` : name;
};

/** `name` with a capital, in Cyrillic. */
export const vocative = (name: string, gender: 'f' | 'm'): string =>
  IRREGULAR[name.toLowerCase()] ?? (gender === 'f' ? feminine(name) : masculine(name));

/** `Іванівна` → `Іванівно`, `Петрович` → `Петровичу`; other words as they are. */
export const patronymicVocative = (word: string): string => {
  if (/(?:івна|ївна|[иі]чна)$/u.test(word)) return `${word.slice(0, -1)}о`;
  return /[иі]ч$/u.test(word) ? `${word}у` : word;
};
