// Part of the extension's build: a file of each site's hook, which leaves it in the page's isolated world under the name of its folder, two of what
// only pages with reviews need, and those of what only some adapters do. The engine's common parts are in none of them: the content script, which asks for these files, has left them
// there (`engine/shared.ts`).
import { basename, dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { minify } from 'vite';
import { LATE, LATE_NAME, type LateNames } from '../lib/sites/engine/late.ts';
import { SHARED_NAME, SHARED_NAMES } from '../lib/sites/engine/shared.ts';
import { readSites } from './list-sites.ts';

export type HookFile = { relativeDest: string; contents: string };

const shared = (sites: string): Plugin => ({
  name: 'shared-engine',
  setup: (hook) => {
    hook.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, resolveDir }) => {
      const file = join(resolveDir, path);
      const isShared = dirname(file) === join(sites, 'engine') && Object.hasOwn(SHARED_NAMES, basename(file));
      return isShared ? { path: basename(file), namespace: 'shared-engine' } : undefined;
    });
    hook.onResolve({ filter: /^shared$/ }, () => ({ path: 'shared', namespace: 'shared-engine' }));
    hook.onLoad({ filter: /.*/, namespace: 'shared-engine' }, ({ path }) => ({
      contents:
        path === 'shared'
          ? `export const engine = globalThis[Symbol.for('${SHARED_NAME}')];`
          : [
              "import { engine } from 'shared';",
              ...(SHARED_NAMES[path] ?? []).map((name) => `export const ${name} = engine.${name};`),
            ].join('\n'),
      loader: 'js',
    }));
  },
});

/** `lines`: a module in the folder of sites. */
const script = async (sites: string, relativeDest: string, lines: readonly string[]): Promise<HookFile> => {
  const { outputFiles } = await build({
    stdin: { contents: lines.join('\n'), resolveDir: sites, sourcefile: relativeDest.replace(/js$/, 'ts'), loader: 'ts' },
    plugins: [shared(sites)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome144',
    // Extensions are read as UTF-8; a Cyrillic letter spelt out takes three times as much.
    charset: 'utf8',
    logLevel: 'silent',
  });
  // By the minifier of the content script: it makes less of the same.
  const { code, errors } = await minify(relativeDest, outputFiles[0]?.text ?? '', {
    module: false,
    // What a file leaves unused of the engine goes.
    compress: { target: 'chrome144', treeshake: { propertyReadSideEffects: false } },
  });
  if (errors.length > 0) throw new Error(`${relativeDest}: ${errors[0]?.message}`);
  return { relativeDest, contents: code };
};

const REVIEWS_PART = [
  "import { FOLLOW_PART, REVIEWS_PART } from './engine/live-page.ts';",
  "import { reviewsPart } from './engine/reviews-part.ts';",
  'globalThis[REVIEWS_PART] = reviewsPart(globalThis[FOLLOW_PART]);',
];

const FOLLOW_PART = [
  "import { FOLLOW_PART } from './engine/live-page.ts';",
  "import { followPart } from './engine/follow-part.ts';",
  'globalThis[FOLLOW_PART] = followPart;',
];

/** A part of the engine, beside what another one has left. */
const lateLines = (files: Readonly<Record<string, LateNames>>): string[] => [
  ...Object.entries(files).map(([file, names]) => `import { ${Object.keys(names).join(', ')} } from './engine/${file}';`),
  `const place = Symbol.for('${LATE_NAME}');`,
  `globalThis[place] = { ...globalThis[place], ${Object.values(files).flatMap(Object.keys).join(', ')} };`,
];

/** `sites`: path of the folder of sites. */
export const buildHooks = async (sites: string): Promise<HookFile[]> => {
  const found = (await readSites(sites)).filter(({ hasHook }) => hasHook);
  const hooks = found.map(({ id }) =>
    script(sites, `hooks/${id}.js`, [
      "import { hooksInPage } from './engine/hooks-in-page.ts';",
      `import { hook } from './${id}/hook.ts';`,
      `hooksInPage().set('${id}', hook);`,
    ]),
  );
  const late = Object.entries(LATE).map(([part, files]) => script(sites, `${part}.js`, lateLines(files)));
  return await Promise.all([
    ...hooks,
    ...late,
    script(sites, 'reviews-part.js', REVIEWS_PART),
    script(sites, 'follow-part.js', FOLLOW_PART),
  ]);
};
