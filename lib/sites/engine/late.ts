// Parts of the engine that few adapters need. A page receives one only where it holds something for an adapter that does (`late-code.ts`): the content
// script's build leaves these modules out and asks for them in the isolated world, where their own files have left them by then
// (`scripts/late-engine.ts`, `scripts/build-hooks.ts`). Everywhere else they are plain imports.
import type { Adapter, ParserName } from '../../contracts/adapter.ts';

export type LatePart = 'words-part' | 'signs-part';

/** By name: what each function gives where the page holds nothing for its part. */
export type LateNames = Readonly<Record<string, null | false | '' | readonly []>>;

/** By part and file name: what the rest of the engine uses of it. */
export const LATE: Readonly<Record<LatePart, Readonly<Record<string, LateNames>>>> = {
  'words-part': {
    'json-ld.ts': { authorInJsonLd: null },
    'name-in-line.ts': { nameInLine: '' },
    'rest-text.ts': { restText: '' },
  },
  'signs-part': {
    'signs.ts': { removedIn: [], replyStateOf: null, saysRemoved: false },
  },
};

/** The global symbol under which they are left. */
export const LATE_NAME = 'vidhuk.late';

/** Of the first part: what taught adapters read of pages that keep several fields in one element. */
const IN_WORDS: readonly ParserName[] = ['json_ld_author', 'name_in_line', 'rest_text'];

export const partsOf = ({ fields, signs }: Adapter): LatePart[] => {
  const sources = [...Object.values(fields).flat(), ...(signs?.stub ?? []).flatMap(({ nativeId }) => nativeId)];
  return [
    ...(sources.some(({ parse }) => IN_WORDS.includes(parse)) ? (['words-part'] as const) : []),
    ...(signs === undefined ? [] : (['signs-part'] as const)),
  ];
};
