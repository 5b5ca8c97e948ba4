// Words and short measures used everywhere.
export const common = {
  loading: 'Loading…',
  retry: 'Try again',
  cancel: 'Cancel',
  close: 'Close',
  back: 'Back to the list',
  next: 'Next',
  or: 'or',
  age: {
    now: 'now',
    minutes: '{n} min',
    hours: '{n} h',
    days: '{n} d',
    weeks: '{n} wk',
    months: '{n} mo',
    years: '{n} y',
    about: '≈ {age}',
    between: '{from} to {to}',
    unknown: 'date unknown',
  },
  duration: {
    seconds: '{s} s',
    minutes: '{m} min',
    hours: '{h} h {m} min',
    days: '{d} d {h} h',
  },
  language: { uk: 'Ukrainian', ru: 'Russian', en: 'English', und: 'language unclear' },
} as const;
