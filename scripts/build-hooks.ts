// Part of the extension's build: a file of each site's hook, which leaves it in the page's isolated world under the name of its folder.
// The engine's common parts are not in it: the content script, which asks for these files, has left them there (`engine/shared.ts`).
import { basename, dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { SHARED, SHARED_NAME } from '../lib/sites/engine/shared.ts';
import { readSites } from './list-sites.ts';

export type HookFile = { relativeDest: string; contents: string };

const shared = (sites: string): Plugin => ({
  name: 'shared-engine',
  setup: (hook) => {
    hook.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, resolveDir }) => {
      const file = join(resolveDir, path);
      const isShared = dirname(file) === join(sites, 'engine') && Object.hasOwn(SHARED, basename(file));
      return isShared ? { path: basename(file), namespace: 'shared-engine' } : undefined;
    });
    hook.onLoad({ filter: /.*/, namespace: 'shared-engine' }, ({ path }) => ({
      contents: `export const { ${Object.keys(SHARED[path] ?? {}).join(', ')} } = globalThis[Symbol.for('${SHARED_NAME}')]['${path}'];`,
      loader: 'js',
    }));
  },
});

/** `sites`: path of the folder of sites. */
export const buildHooks = async (sites: string): Promise<HookFile[]> => {
  const found = (await readSites(sites)).filter(({ hasHook }) => hasHook);
  return await Promise.all(
    found.map(async ({ id }) => {
      const { outputFiles } = await build({
        stdin: {
          contents: [
            "import { hooksInPage } from './engine/hooks-in-page.ts';",
            `import { hook } from './${id}/hook.ts';`,
            `hooksInPage().set('${id}', hook);`,
          ].join('\n'),
          resolveDir: sites,
          sourcefile: `hooks/${id}.ts`,
          loader: 'ts',
        },
        plugins: [shared(sites)],
        bundle: true,
        minify: true,
        write: false,
        format: 'iife',
        target: 'chrome144',
        logLevel: 'silent',
      });
      return { relativeDest: `hooks/${id}.js`, contents: outputFiles[0]?.text ?? '' };
    }),
  );
};
