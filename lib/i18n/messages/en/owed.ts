// What is owed beyond the open page: promises that press, and reviews that a colleague handed on.
export const owed = {
  promised: 'Promised',
  promisedCount:
    'Promised: {late, plural, =0 {} one {# overdue} other {# overdue}}{both, select, yes {, } other {}}{soon, plural, =0 {} one {# soon} other {# soon}}',
  handed: 'Handed to you',
  handedCount: 'Handed to you: {count}',
  open: 'Open the page of the review',
  by: 'promised by {name}',
  byYou: 'promised by you',
  wasDue: 'was due by {time}',
  from: 'from {name}, {time}',
  more: '{count, plural, one {And # more.} other {And # more.}}',
  warnLate: 'Review by {name}: the promise is overdue.',
  warnManyLate: '{count, plural, one {# promise is overdue.} other {# promises are overdue.}}',
  warnHanded: 'The review by {name} was handed to you. From: {by}.',
  warnManyHanded: '{count, plural, one {# review waits that was handed to you.} other {# reviews wait that were handed to you.}}',
  here: 'This review was handed to you',
  take: 'Take it on',
  back: 'Hand it back',
  backWhy: 'Why does it go back?',
  backHint: 'To: {name}. The words go into the record.',
} as const;
