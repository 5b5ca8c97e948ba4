// A period cut into parts for a trend, and the period before it. Local dates, both ends inclusive.

export type Days = { from: Temporal.PlainDate; to: Temporal.PlainDate };

/** Up to so many days each has its own part; more are taken by sevens. */
const DAYS_ALONE = 31;

export const daysIn = ({ from, to }: Days): number => to.since(from, { largestUnit: 'days' }).days + 1;

/** As many days, directly before. */
export const periodBefore = (period: Days): Days => {
  const days = daysIn(period);
  return { from: period.from.subtract({ days }), to: period.from.subtract({ days: 1 }) };
};

/** The last part may be shorter than the others. */
export const partsOfPeriod = (period: Days): Days[] => {
  const days = daysIn(period);
  const step = days <= DAYS_ALONE ? 1 : 7;
  return Array.from({ length: Math.ceil(days / step) }, (_, index) => {
    const from = period.from.add({ days: index * step });
    const last = from.add({ days: step - 1 });
    return { from, to: Temporal.PlainDate.compare(last, period.to) > 0 ? period.to : last };
  });
};
