// Part of the content script's build: modules of the engine that only some pages receive are not bundled. What is called of them is looked up in the
// isolated world, where the file that brings them has left it before anything calls (`lib/sites/engine/late.ts`).
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { LATE, LATE_NAME, type LateNames } from '../lib/sites/engine/late.ts';

const MARK = '\0late-engine:';
const NAMES: Readonly<Record<string, LateNames>> = Object.assign({}, ...Object.values(LATE));

const PLACE = `export const late = () => globalThis[Symbol.for('${LATE_NAME}')];`;

/** In the place of a module: each of its functions looks for itself when it is called. */
const stubOf = (file: string): string =>
  [
    "import { late } from 'late-engine';",
    ...Object.entries(NAMES[file] ?? {}).map(
      ([name, otherwise]) => `export const ${name} = (...given) => late()?.${name}?.(...given) ?? ${JSON.stringify(otherwise)};`,
    ),
  ].join('\n');

/** `sites`: path of the folder of sites. */
export const lateEngine = (sites: string): Plugin => ({
  name: 'late-engine',
  enforce: 'pre',
  resolveId: (source, importer) => {
    if (source === 'late-engine') return MARK;
    const isLate = importer !== undefined && source.startsWith('.') && dirname(join(dirname(importer), source)) === join(sites, 'engine');
    return isLate && Object.hasOwn(NAMES, basename(source)) ? MARK + basename(source) : undefined;
  },
  load: (id) => (id === MARK ? PLACE : id.startsWith(MARK) ? stubOf(id.slice(MARK.length)) : undefined),
});
