// The clock: a word and a wall-clock time for each state.
export const sla = {
  due: 'due {time}',
  left: '{duration} left',
  dueSoon: 'due {time} · {duration} left',
  running: 'due {time} · {duration}',
  late: 'late by {duration} · was due {time}',
  lateShort: 'late {duration}',
  met: 'answered in time',
  missed: 'answered late',
  stopped: 'clock stopped',
  undecidable: 'deadline unclear',
  undecidableWhy: 'The site shows only “{raw}”, so the deadline lies between {from} and {to}. It is not guessed.',
  undecidableNoDate: 'The site shows no date, so there is no start to count from.',
  none: 'no deadline',
  noneWhy: 'No rule of your team’s policy covers this review.',
  warnSoon: 'Review by {name}: {duration} left to answer.',
  warnLate: 'Review by {name}: the time to answer has run out.',
  others:
    '{late, plural, =0 {} one {# late} other {# late}}{both, select, yes {, } other {}}{soon, plural, =0 {} one {# due soon} other {# due soon}}',
  othersHint: 'Back to the list: these wait there',
} as const;
