// Слова та короткі одиниці, що трапляються всюди.
export const common = {
  loading: 'Завантаження…',
  retry: 'Спробувати ще раз',
  cancel: 'Скасувати',
  close: 'Закрити',
  back: 'До списку',
  next: 'Далі',
  or: 'або',
  age: {
    now: 'щойно',
    minutes: '{n} хв',
    hours: '{n} год',
    days: '{n} дн',
    weeks: '{n} тиж',
    months: '{n} міс',
    years: '{n} р',
    about: '≈\u00a0{age}',
    between: 'від {from} до {to}',
    unknown: 'дата невідома',
  },
  duration: {
    seconds: '{s} с',
    minutes: '{m} хв',
    hours: '{h} год {m} хв',
    days: '{d} дн {h} год',
  },
  language: { uk: 'українська', ru: 'російська', en: 'англійська', und: 'мова неясна' },
} as const;
