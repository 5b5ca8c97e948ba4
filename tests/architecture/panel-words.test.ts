// The panel loads no words of the board's nor of the options page (`lib/i18n/messages/panel`), so nothing that it shows may ask for them; the compiler knows
// all of them as one.
import { describe, expect, it } from 'vitest';
import { en as all } from '../../lib/i18n/messages/en.ts';
import { en as panel } from '../../lib/i18n/messages/panel/en.ts';
import { CODE_FILES, isTest, textOf } from './source-files.ts';

const NOT_OF_THE_PANEL = Object.keys(all).filter((name) => !(name in panel));
const OF_THE_BOARD = NOT_OF_THE_PANEL.filter((name) => name !== 'options');
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
    const isOfTheOptions = (file: string, name: string) => name === 'options' && file.startsWith('entrypoints/options/');
    const asked = others.flatMap((file) => asksFor(file).map((name) => ({ file, name })));
    expect(asked.filter(({ file, name }) => !isOfTheOptions(file, name))).toEqual([]);
    expect(asked.length).toBeGreaterThan(0);
  });
});
