// What the agent of the headless run writes where a skeleton asks for own words. A blank that nothing is written for gets the words of
// its language, so that any skeleton can be finished.

const BY_BLANK: Record<string, string> = {
  'Що сталося із замовленням і де воно зараз': 'Виробник затримав одну деталь, сьогодні вона вже на складі',
  'до якого часу відповімо': 'сьогодні до 18:00',
  'Коли кур’єр забере пошкоджене і привезе заміну': 'Кур’єр забере пошкоджене завтра зранку і того самого дня привезе заміну',
  'Що саме перевіряємо і хто цим займається': 'Бухгалтерія звіряє оплату з банком',
  'строк повернення': 'протягом трьох робочих днів',
  'Безпечна дія просто зараз або коли приїде майстер': 'Поки що не вмикайте, майстер приїде завтра зранку',
  'Що вже зроблено: з ким поговорили, що змінили': 'Старша зміни вже поговорила з усіма, хто вам відповідав',
  'де зручно написати': 'найшвидше відповідаємо в чаті магазину',
  'What happened to the order and where it is now': 'The maker was late with one part; it reached our warehouse today',
  'by when we answer': 'by six this evening',
  'What exactly is checked and by whom': 'Our accounts check the invoice against your cancellation',
  'by when': 'within three working days',
  'The safe thing to do right now, or when the technician comes': 'Please leave it unplugged; a technician collects it tomorrow morning',
  'What we offer: repair, replacement or refund': 'We repair it at your home or take it back',
  'What has been done already: who was spoken to, what has changed': 'The shift lead has spoken to everybody who answered you',
  'Что случилось с заказом и где он сейчас': 'Производитель задержал одну деталь, сегодня она уже на складе',
  'до какого времени ответим': 'сегодня до 18:00',
  'Что именно проверяем и кто этим занимается': 'Бухгалтерия сверяет оплату с банком',
  'срок возврата': 'в течение трёх рабочих дней',
  'Безопасное действие прямо сейчас или когда приедет мастер': 'Пока не включайте, мастер приедет завтра утром',
  'Что уже сделано: с кем поговорили, что изменили': 'Старшая смены поговорила со всеми, кто вам отвечал',
  'где удобно написать': 'быстрее всего отвечаем в чате магазина',
};

const BY_LANGUAGE = {
  uk: 'ми з’ясували, що сталося, і вже виправляємо',
  ru: 'мы разобрались, что произошло, и уже исправляем',
  en: 'we found out what happened and are putting it right',
} as const;

const languageOf = (text: string): keyof typeof BY_LANGUAGE => (/[іїєґ]/i.test(text) ? 'uk' : /[а-яё]/i.test(text) ? 'ru' : 'en');

/** The text with every `[[…]]` replaced. The language is that of the body: the sign-off holds names. */
export const fillBlanks = (skeleton: string): string => {
  const body = skeleton.split('\n\n').slice(0, -1).join('\n\n');
  return skeleton.replace(/\[\[([^\]]+)\]\]/g, (_, blank: string) => BY_BLANK[blank.trim()] ?? BY_LANGUAGE[languageOf(body)]);
};
