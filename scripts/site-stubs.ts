// What a new site's stubs say where something is to be filled in, and where they still say so: a site that has such a place fails its tests.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** In two pieces, so that no file of the scripts is taken for a stub. */
export const FILL_IN = ['FILL', 'IN:'].join(' ');

/** The places of a site's folder that are still stubs, as `file:line FILL IN: what`. */
export const leftToFill = (folder: string): string[] =>
  ['', 'fixtures'].flatMap((part) => {
    const path = join(folder, part);
    if (!existsSync(path)) return [];
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .flatMap(({ name }) =>
        readFileSync(join(path, name), 'utf8')
          .split('\n')
          .flatMap((line, index) => {
            const at = line.indexOf(FILL_IN);
            return at === -1 ? [] : [`${join(part, name)}:${index + 1} ${line.slice(at).replace(/",?$/, '')}`];
          }),
      );
  });
