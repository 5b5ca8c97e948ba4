// Part of the extension's build: a file of each site's hook, which leaves it in the page's isolated world under the name of its folder.
// Each holds what it needs of the engine itself: they come in any order, and before or after the content script.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { siteIds } from './list-sites.ts';

export type HookFile = { relativeDest: string; contents: string };

/** `sites`: path of the folder of sites. */
export const buildHooks = async (sites: string): Promise<HookFile[]> => {
  const ids = siteIds(sites).filter((id) => existsSync(join(sites, id, 'hook.ts')));
  return await Promise.all(
    ids.map(async (id) => {
      const { outputFiles } = await build({
        stdin: {
          contents: `import { hooksInPage } from './engine/hooks-in-page.ts';
            import { hook } from './${id}/hook.ts';
            hooksInPage().set(${JSON.stringify(id)}, hook);`,
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
