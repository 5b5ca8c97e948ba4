// Short forms in which the shipped adapters are written. What comes out is the contract's plain data (tested against its schema); what goes
// in is small, since every byte of it is in the content script.
import type { Adapter, FieldSource, ParserName } from '../../contracts/adapter.ts';

type Source = (select: string, from?: string) => FieldSource;

const source =
  (parse: ParserName): Source =>
  (select, from = 'text') => ({ select, from, parse });

/** Sources by parser: first argument the selector, second the attribute to read, the visible text where there is none. */
export const line = source('line');
export const text = source('text');
/** Text with the line ends of the page's source. */
export const preText = source('pre_text');
/** Every match, a paragraph each. */
export const texts = source('texts');
/** The same with the line ends of the page's source. */
export const preTexts = source('pre_texts');
export const rating = source('rating');
export const count = source('count');
export const classNumber = source('class_number');
/** Of `style`, unless said otherwise. */
export const widthPercent: Source = (select, from = 'style') => source('width_percent')(select, from);
export const date = source('date');
/** Of an address, in `href` unless said otherwise. */
export const url: Source = (select, from = 'href') => source('url')(select, from);
export const lastPathPart: Source = (select) => source('last_path_part')(select, 'href');

type Given = Pick<Adapter, 'id' | 'name' | 'hosts' | 'item'> &
  Partial<Omit<Adapter, 'fields' | 'reply' | 'format'>> & {
    fields?: Partial<Adapter['fields']>;
    reply?: Partial<Adapter['reply']>;
  };

/** The whole adapter from what differs from nothing: no field is read, no reply can be written, every path is the site's. */
export const site = (given: Given): Adapter => ({
  format: 1,
  version: 1,
  paths: [],
  kind: 'review',
  require: [],
  exclude: [],
  limit: null,
  hook: null,
  ...given,
  fields: {
    nativeId: [],
    author: [],
    authorUrl: [],
    rating: [],
    title: [],
    text: [],
    publishedAt: [],
    permalink: [],
    ownReply: [],
    ownReplyAt: [],
    ...given.fields,
  },
  reply: { kind: 'none', reach: 'root', opener: [], input: [], dialog: [], framePaths: [], ...given.reply },
});
