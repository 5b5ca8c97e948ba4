// The panel loads no words of the board's, of the options page's nor of teaching's (`lib/i18n/messages/panel`), so nothing else that it shows may ask for
// them; the compiler knows all of them as one.
import { describe, expect, it } from 'vitest';
import { en as all } from '../../lib/i18n/messages/en.ts';
import { en as panel } from '../../lib/i18n/messages/panel/en.ts';
import { CODE_FILES, isTest, textOf } from './source-files.ts';

const NOT_OF_THE_PANEL = Object.keys(all).filter((name) => !(name in panel));
/** Which folder brings its own words with it. */
const OWN: Readonly<Record<string, string>> = { options: 'entrypoints/options/', teaching: 'components/teach/' };
const OF_THE_BOARD = NOT_OF_THE_PANEL.filter((name) => !(name in OWN));
const asksFor = (file: string): string[] =>
  NOT_OF_THE_PANEL.filter((name) => new RegExp(`useTranslations(<[^>]*>)?\\('${name}['.]|\\bt\\(['\`]${name}\\.`).test(textOf(file)));

describe('the board’s own words', () => {
  it('are some, and asked for by its own parts', () => {
    expect(OF_THE_BOARD.sort()).toEqual(['board', 'categories', 'causes', 'decisionBoard', 'now', 'people', 'policy', 'wordsBoard']);
    expect(asksFor('components/board/LogTable.tsx')).toEqual(['board']);
  });

  it('are asked for by nothing else', () => {
    const others = CODE_FILES.filter((file) => !isTest(file) && /^(components|entrypoints|lib)\//.test(file)).filter(
      (file) => !file.startsWith('components/board/') && !file.startsWith('lib/i18n/'),
    );
    expect(others.length).toBeGreaterThan(100);
    const asked = others.flatMap((file) => asksFor(file).map((name) => ({ file, name })));
    expect(asked.filter(({ file, name }) => !file.startsWith(OWN[name] ?? 'nowhere'))).toEqual([]);
    expect(new Set(asked.map(({ name }) => name))).toEqual(new Set(Object.keys(OWN)));
  });
});
