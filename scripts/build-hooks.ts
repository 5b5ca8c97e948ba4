// Part of the extension's build: a file of each site's hook, which leaves it in the page's isolated world under the name of its folder.
// Each holds what it needs of the engine itself, so that they may come in any order, before or after the content script.
import { build } from 'esbuild';
import { readSites } from './list-sites.ts';

export type HookFile = { relativeDest: string; contents: string };

/** `sites`: path of the folder of sites. Hooks of sites without a host of their own are in the content script itself. */
export const buildHooks = async (sites: string): Promise<HookFile[]> => {
  const found = (await readSites(sites)).filter(({ hasHook, ofAnyHost }) => hasHook && !ofAnyHost);
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
