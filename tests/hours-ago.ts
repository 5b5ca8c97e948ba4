// How long before a fixed now a text says that something happened, as tests of ages compare it.
import { whenIn } from '../lib/sites/engine/when.ts';

const NOW = Date.parse('2026-11-21T20:00:00Z');
const COMMON = ['en', 'uk', 'ru', 'de', 'es', 'fr', 'pl', 'it', 'pt'];
export const read = (text: string, language = 'en') =>
  whenIn(text, { now: NOW, timeZone: 'Europe/Kyiv', languages: [language, ...COMMON] });
/** Hours before now, from and to. */
export const hoursAgo = (text: string, language?: string): [number, number] | null => {
  const when = read(text, language);
  return when === null ? null : [(NOW - Date.parse(when.from)) / 3_600_000, (NOW - Date.parse(when.to)) / 3_600_000];
};
export const days = (from: number, to: number): [number, number] => [from * 24, to * 24];
