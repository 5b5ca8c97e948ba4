// What the agent of the headless run writes where a skeleton asks for own words, in the language of the skeleton.

const OWN_WORDS = {
  uk: ['Не вистачало однієї полиці від виробника, сьогодні вона вже на складі', 'сьогодні до 18:00', 'Відповідатиме старша зміни'],
  ru: ['Разобрались, что пошло не так, и уже исправляем', 'в течение трёх рабочих дней', 'Ответит старшая смены'],
  en: ['Please unplug it; a technician collects it tomorrow morning', 'by six in the evening', 'The shift lead will answer'],
} as const;

const languageOf = (text: string): keyof typeof OWN_WORDS => (/[іїєґ]/i.test(text) ? 'uk' : /[а-яё]/i.test(text) ? 'ru' : 'en');

/** The text with every `[[…]]` replaced. */
export const fillBlanks = (text: string): string => {
  const words = OWN_WORDS[languageOf(text)];
  let next = 0;
  return text.replace(/\[\[[^\]]+\]\]/g, () => {
    next += 1;
    return words[(next - 1) % words.length] ?? '';
  });
};
