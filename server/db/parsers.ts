// How values of PostgreSQL's types become JavaScript, the same on PGlite and on `pg`: without this, count(*) is a number on one
// and a string on the other, and a date moves by the time zone of the process.

const OID_INT8 = 20;
const OID_DATE = 1082;
const OID_TIMESTAMPTZ = 1184;

const parseInt8 = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError('A bigint of the store is beyond the safe integers');
  return value;
};

/** `2026-11-21 22:16:03.123456+02` and the like; PostgreSQL's own text form with any session time zone. */
const parseTimestamptz = (text: string): Date => {
  const iso = text.replace(' ', 'T').replace(/([+-]\d{2})$/, '$1:00');
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) throw new RangeError('A timestamp of the store is outside the range of Date');
  return date;
};

/** By the object id of the type. */
export const PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  [OID_INT8]: parseInt8,
  [OID_DATE]: (text) => text,
  [OID_TIMESTAMPTZ]: parseTimestamptz,
};
