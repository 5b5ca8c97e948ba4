import { describe, expect, it } from 'vitest';
import { DEFAULT_ADDRESS, filterOf, isFiltered, type LogAddress, NO_FILTER, readAddress, writeAddress } from './log-address.ts';

const today = Temporal.PlainDate.from('2026-03-02');
const address = (part: Partial<LogAddress>): LogAddress => ({ ...DEFAULT_ADDRESS, ...part });

describe('the filter in the address', () => {
  it('writes nothing for the plain log', () => {
    expect(writeAddress(DEFAULT_ADDRESS)).toBe('');
    expect(readAddress('')).toEqual(DEFAULT_ADDRESS);
  });

  it('comes back the same from the address', () => {
    const full = address({
      period: 'dates',
      from: '2026-01-05',
      to: '2026-02-01',
      site: 'trustpilot',
      agent: 'u1',
      category: 'billing',
      outcome: 'escalated',
      page: 3,
      item: 'trustpilot:66f2a1',
    });
    expect(readAddress(writeAddress(full))).toEqual(full);
  });

  it('keeps several values, words and what narrows beside them', () => {
    const full = address({
      ...{ period: 'all', category: 'billing,delivery', clock: 'late,stopped', rating: '1,none', language: 'uk', risk: 'legal' },
      text: 'де посилка & "лапки"',
    });
    expect(readAddress(writeAddress(full))).toEqual(full);
    expect(filterOf(full, today)).toEqual({
      ...{ category: 'billing,delivery', clock: 'late,stopped', rating: '1,none', language: 'uk', risk: 'legal' },
      text: 'де посилка & "лапки"',
    });
    expect(isFiltered(full)).toBe(true);
    expect(isFiltered(address({ ...full, ...NO_FILTER }))).toBe(false);
    expect(readAddress('?clock=late,soon&rating=7&language=&risk=legal&text=%20')).toEqual(address({ risk: 'legal' }));
  });

  it('drops what it does not understand and keeps the rest', () => {
    expect(readAddress('?period=fortnight&outcome=ignored&page=-2&site=Not%20A%20Site&category=billing&item=x')).toEqual(
      address({ category: 'billing' }),
    );
  });

  it('does not carry dates that do not count', () => {
    expect(writeAddress(address({ period: '30d', from: '2026-01-05' }))).toBe('?period=30d');
  });
});

describe('the filter for the server', () => {
  it.each([
    ['today', '2026-03-02', '2026-03-02'],
    ['7d', '2026-02-24', '2026-03-02'],
    ['30d', '2026-02-01', '2026-03-02'],
    ['month', '2026-03-01', '2026-03-02'],
    ['last_month', '2026-02-01', '2026-02-28'],
  ] as const)('%s is %s to %s', (period, from, to) => {
    expect(filterOf(address({ period }), today)).toEqual({ from, to });
  });

  it('sets no date for all time and only the given one for chosen dates', () => {
    expect(filterOf(address({ period: 'all' }), today)).toEqual({});
    expect(filterOf(address({ period: 'dates', to: '2026-02-01', outcome: 'replied' }), today)).toEqual({
      to: '2026-02-01',
      outcome: 'replied',
    });
  });

  it('knows when it shows all there is', () => {
    expect(isFiltered(address({ period: 'all' }))).toBe(false);
    expect(isFiltered(DEFAULT_ADDRESS)).toBe(true);
    expect(isFiltered(address({ period: 'all', agent: 'u1' }))).toBe(true);
  });
});
