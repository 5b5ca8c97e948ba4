// The people of the shapes in a page of their own, and what it shows of them.
import { PEOPLE, type Shown } from './shapes.ts';

type Person = (typeof PEOPLE)[number];

export const each = (write: (one: Person, position: number) => string): string => PEOPLE.map(write).join('');
export const page = (body: string): string =>
  `<!doctype html><html lang="en"><body><header><h1>Lampa</h1></header>${body}<footer>© Lampa</footer></body></html>`;
export const words = ({ paragraphs }: Person): string => paragraphs.join(' ');
export const shown: Shown[] = PEOPLE.map(({ paragraphs, ...one }) => ({ ...one, text: paragraphs.join(' ') }));
