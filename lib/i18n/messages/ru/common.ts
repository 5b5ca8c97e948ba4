// Слова и короткие единицы, которые встречаются всюду.
export const common = {
  loading: 'Загрузка…',
  retry: 'Попробовать ещё раз',
  cancel: 'Отменить',
  close: 'Закрыть',
  back: 'К списку',
  next: 'Дальше',
  or: 'или',
  age: {
    now: 'только что',
    minutes: '{n} мин',
    hours: '{n} ч',
    days: '{n} дн',
    weeks: '{n} нед',
    months: '{n} мес',
    years: '{n} г',
    about: '≈\u00a0{age}',
    between: 'с {from} по {to}',
    unknown: 'дата неизвестна',
  },
  duration: {
    seconds: '{s} с',
    minutes: '{m} мин',
    hours: '{h} ч {m} мин',
    days: '{d} дн {h} ч',
  },
  language: { uk: 'украинский', ru: 'русский', en: 'английский', und: 'язык неясен' },
} as const;
