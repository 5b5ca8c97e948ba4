// The house habits that a machine can check: size, openings, names, purity, and what must never be written down.
import { describe, expect, it } from 'vitest';
import { ALL_FILES, CODE_FILES, isTest, sizeOf, textOf } from './source-files.ts';

/** About 300 lines is the habit; a file beyond this has two ideas in it. */
const LINES_MAX = 350;

/** Data that is read as a table, where cutting it in two would help nobody. */
const TABLES = new Set(['tests/panel/sample-desk.ts']);

const matching = (files: readonly string[], pattern: RegExp): string[] =>
  files.flatMap((file) =>
    textOf(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 120)}`] : [])),
  );

/** This file names what it forbids. */
const OTHERS = CODE_FILES.filter((file) => file !== 'tests/architecture/shape.test.ts');

describe('files', () => {
  it('are short', () => {
    const long = CODE_FILES.filter((file) => !TABLES.has(file))
      .map((file) => [file, textOf(file).split('\n').length - 1] as const)
      .filter(([, lines]) => lines > LINES_MAX);
    expect(long).toEqual([]);
  });

  it('say first what they are for, in one to four lines', () => {
    const silent = CODE_FILES.filter((file) => !isTest(file)).filter((file) => {
      const opening = textOf(file)
        .replace(/^#!.*\n/, '')
        .split('\n');
      const lines = opening.findIndex((line) => !line.startsWith('//'));
      return !(lines >= 1 && lines <= 4);
    });
    expect(silent).toEqual([]);
  });

  it('are no barrels', () => {
    const barrels = CODE_FILES.filter((file) => {
      const code = textOf(file)
        .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
        .trim();
      const statements = code.split(/;\s*\n?/).filter((statement) => statement.trim() !== '');
      return statements.length > 0 && statements.every((statement) => /^\s*(import|export)\b[\s\S]*\bfrom\s+'[^']+'\s*$/.test(statement));
    });
    expect(barrels).toEqual([]);
    expect(CODE_FILES.filter((file) => /(^|\/)index\.tsx?$/.test(file) && !file.startsWith('entrypoints/'))).toEqual([]);
  });

  it('are named for what they hold', () => {
    expect(CODE_FILES.filter((file) => /(^|[/-])(utils?|helpers?|managers?|misc)(\.|-|\/)/i.test(file))).toEqual([]);
    const odd = CODE_FILES.filter(
      (file) =>
        !/^[a-z0-9]+([-.][a-z0-9]+)*\.ts$|^([A-Z][A-Za-z0-9]*|[a-z0-9]+(-[a-z0-9]+)*)(\.test)?\.tsx$/.test(file.split('/').at(-1) ?? ''),
    );
    expect(odd).toEqual([]);
  });
});

describe('types', () => {
  it('are not silenced', () => {
    expect(matching(OTHERS, /@ts-(ignore|nocheck|expect-error)\b/)).toEqual([]);
    expect(matching(OTHERS, /(:|\bas|<)\s*any\b(?!\w|[-'’ ]?\w)|\bany\[\]/)).toEqual([]);
  });

  it('lint rules are put aside only with a reason', () => {
    expect(matching(OTHERS, /biome-ignore(?!-start|-end)[^:]*(:\s*)?$/)).toEqual([]);
  });
});

describe('the domain is pure', () => {
  const domain = CODE_FILES.filter((file) => file.startsWith('lib/domain/') && !isTest(file));
  it.each([
    ['clock', /\bDate\.now\b|\bnew Date\(\)|\bTemporal\.Now\b|\bperformance\./],
    // Verifying a signature is no chance: the same answer for the same bytes.
    ['chance', /\bMath\.random\b|\bcrypto\b(?!\.subtle\b)/],
    ['network', /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/],
    ['browser', /\b(document|window|navigator|localStorage|indexedDB|chrome|browser)\./],
    ['process', /\bprocess\.|\bconsole\.|\bsetTimeout\b|\bsetInterval\b/],
  ])('of %s', (_what, pattern) => {
    const code = domain.map((file) => [file, textOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')] as const);
    expect(code.filter(([, text]) => pattern.test(text)).map(([file]) => file)).toEqual([]);
  });
});

describe('tests', () => {
  const tests = OTHERS.filter((file) => /\.test\.tsx?$/.test(file));
  /** Kills things at chosen moments: there the delay is what is tested. */
  const KILLS = 'tests/e2e/chaos.test.ts';
  it('do not sleep', () => {
    expect(
      matching(
        tests.filter((file) => file !== KILLS),
        /setTimeout\(\s*(resolve|done|r)\b|\bsetTimeout\(\(\) => (resolve|done)\(|from 'node:timers\/promises'|waitForTimeout\(/,
      ),
    ).toEqual([]);
  });

  it('are not left out, and none shuts out the others', () => {
    expect(matching(tests, /\b(it|test|describe)\.(skip|only|todo|fails)\b/)).toEqual([]);
  });
});

describe('nothing is written down that belongs to one machine', () => {
  const written = ALL_FILES.filter(
    (file) => /\.(tsx?|mjs|js|json|md|html|css|sql|ya?ml|csv)$|^\.ci\//.test(file) && sizeOf(file) < 2_000_000,
  ).filter((file) => file !== 'tests/architecture/shape.test.ts');

  it('no paths of a machine', () => {
    expect(matching(written, /(^|[\s'"`(=:])(\/home\/|\/root\/|\/Users\/|\/work\/|[A-Z]:\\)/)).toEqual([]);
  });

  it('no addresses of a registry or mirror in the lock file', () => {
    expect(matching(['package-lock.json'], /"resolved": "(?!https:\/\/registry\.npmjs\.org\/)/)).toEqual([]);
  });

  it('no conflict marks, no notes to oneself without a date', () => {
    expect(matching(written, /^(<{7} |>{7} |={7}$)/)).toEqual([]);
    expect(matching(OTHERS, /\b(TODO|FIXME|XXX|HACK)\b(?!\(\d{4}-\d{2}-\d{2}\))/)).toEqual([]);
  });
});
