// Who may import whom. A broken border is named with its file, so that the answer is to move the code, not to widen the rule.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CODE_FILES, importsOf, isTest, ROOT, runtimeGraph } from './source-files.ts';

type Border = {
  of: string;
  /** Folders of the repository, besides its own. */
  files: string[];
  /** Packages; null = any. */
  packages: string[] | null;
  /** Files of which types may be named, and nothing that runs. */
  types?: string[];
};

/** Tests may import what they like but for the rules below that name them. */
const BORDERS: Border[] = [
  { of: 'lib/contracts/', files: [], packages: ['zod'] },
  { of: 'lib/domain/', files: ['lib/contracts/'], packages: ['@noble/hashes'] },
  // What the engine answers to the panel's commands has its type where all messages are declared.
  { of: 'lib/sites/', files: ['lib/contracts/', 'lib/domain/'], packages: [], types: ['lib/extension/messages.ts'] },
  { of: 'lib/i18n/', files: ['lib/contracts/', 'lib/domain/'], packages: ['use-intl', 'react'] },
  { of: 'lib/extension/', files: ['lib/contracts/', 'lib/domain/', 'lib/sites/', 'lib/i18n/'], packages: null },
  {
    of: 'components/',
    files: ['lib/contracts/', 'lib/domain/', 'lib/i18n/', 'lib/extension/', 'lib/sites/site-names.ts', 'lib/sites/site-facts.ts'],
    packages: null,
  },
  { of: 'entrypoints/', files: ['lib/', 'components/'], packages: null },
  { of: 'server/', files: ['lib/contracts/', 'lib/domain/', 'demo/', 'package.json'], packages: null },
  { of: 'web/', files: ['lib/contracts/', 'lib/domain/', 'lib/i18n/', 'components/', 'public/models/'], packages: null },
];

const broken = ({ of, files, packages, types = [] }: Border): string[] =>
  CODE_FILES.filter((file) => file.startsWith(of) && !isTest(file)).flatMap((file) =>
    importsOf(file)
      .filter(({ target, internal, typeOnly }) =>
        internal
          ? ![of, ...files].some((folder) => target.startsWith(folder)) && !(typeOnly && types.includes(target))
          : packages !== null && !packages.includes(target),
      )
      .map(({ specifier }) => `${file} imports ${specifier}`),
  );

describe('folders import only what they may', () => {
  it.each(BORDERS)('$of', (border) => {
    expect(CODE_FILES.some((file) => file.startsWith(border.of))).toBe(true);
    expect(broken(border)).toEqual([]);
  });

  it('nothing imports the server but the command line, the benchmarks, the start script and tests', () => {
    const allowed = ['server/', 'cli/', 'bench/', 'scripts/', 'tests/', 'vitest.config.ts'];
    const strangers = CODE_FILES.filter((file) => !allowed.some((folder) => file.startsWith(folder))).filter((file) =>
      importsOf(file).some(({ target, internal }) => internal && target.startsWith('server/')),
    );
    expect(strangers).toEqual([]);
  });

  it('SQL stays in server/db: Kysely and the drivers are imported there', () => {
    const elsewhere = CODE_FILES.filter((file) => !/^(server\/db\/|tests\/|bench\/)/.test(file) && !isTest(file)).flatMap((file) =>
      importsOf(file)
        .filter(({ target, internal, typeOnly }) => !internal && !typeOnly && ['kysely', 'pg', '@electric-sql/pglite'].includes(target))
        .map(({ specifier }) => `${file} imports ${specifier}`),
    );
    expect(elsewhere).toEqual([]);
  });
});

describe('a site is a folder', () => {
  const siteOf = (file: string): string | null => {
    const folder = /^lib\/sites\/([^/]+)\//.exec(file)?.[1];
    return folder === undefined || folder === 'engine' || folder === 'teach' ? null : folder;
  };

  it('only the lists of sites and hooks name a site, and no site names another', () => {
    const LISTS = ['lib/sites/all-adapters.ts', 'lib/sites/hooks.ts'];
    const named = CODE_FILES.filter((file) => !LISTS.includes(file) && !isTest(file)).flatMap((file) =>
      importsOf(file)
        .filter(({ target, internal }) => internal && siteOf(target) !== null && siteOf(target) !== siteOf(file))
        .map(({ specifier }) => `${file} imports ${specifier}`),
    );
    expect(named).toEqual([]);
  });
});

describe.each(['entrypoints/reviews.content/index.ts', 'entrypoints/reply-part.ts'])('what runs in pages: %s', (entry) => {
  const { files, packages } = runtimeGraph(entry);

  it('needs no library but the build’s own', () => {
    expect(files.size).toBeGreaterThan(5);
    const foreign = [...packages].filter(([name]) => name !== 'wxt').map(([name, file]) => `${name} through ${file}`);
    expect(foreign).toEqual([]);
  });

  it('runs no schema: contracts are types there', () => {
    expect([...files].filter((file) => file.startsWith('lib/contracts/') || file.startsWith('lib/extension/db/'))).toEqual([]);
  });
});

describe('imports', () => {
  it('name files that are there, with their ending', () => {
    // Tests write programs as text, for other processes to run; what they import themselves the compiler checks.
    const missing = CODE_FILES.filter((file) => !isTest(file)).flatMap((file) =>
      importsOf(file)
        .filter(({ target, internal }) => internal && !existsSync(join(ROOT, target)))
        .map(({ specifier }) => `${file} imports ${specifier}`),
    );
    expect(missing).toEqual([]);
  });

  it('keep tests and their samples out of the product', () => {
    // The verbs that read saved pages read them in jsdom: that is their work.
    const product = CODE_FILES.filter(
      (file) => !isTest(file) && !/^(bench|scripts|vitest|cli\/page-in-jsdom|cli\/verbs\/detect)/.test(file),
    );
    const wrong = product.flatMap((file) =>
      importsOf(file)
        .filter(({ target, internal }) =>
          internal ? isTest(target) : ['vitest', 'fast-check', 'jsdom', 'fake-indexeddb'].includes(target),
        )
        .map(({ specifier }) => `${file} imports ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it('go round in no circle', () => {
    const state = new Map<string, 'open' | 'closed'>();
    const circles: string[] = [];
    const visit = (file: string, way: string[]): void => {
      if (state.get(file) === 'closed') return;
      if (state.get(file) === 'open') {
        circles.push([...way.slice(way.indexOf(file)), file].join(' > '));
        return;
      }
      state.set(file, 'open');
      for (const { target, internal, typeOnly } of importsOf(file)) {
        if (internal && !typeOnly && /\.tsx?$/.test(target) && existsSync(join(ROOT, target))) visit(target, [...way, file]);
      }
      state.set(file, 'closed');
    };
    for (const file of CODE_FILES) visit(file, []);
    expect(circles).toEqual([]);
  });
});
