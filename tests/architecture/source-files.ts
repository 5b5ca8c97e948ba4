// The repository's own source as data, for tests of its shape: which files there are and what each imports.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const LEFT_OUT = new Set(['node_modules', 'dist', 'demo-output', 'test-output']);
/** Folders with a dot are tools' own, but for the one that says how the tests are run. */
const isSource = (name: string): boolean => !LEFT_OUT.has(name) && (!name.startsWith('.') || name === '.ci');

const walk = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (!isSource(entry.name) && entry.isDirectory()) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : entry.isFile() ? [path] : [];
  });

/** Every file of the repository, as a path with `/` from its root. */
export const ALL_FILES: readonly string[] = walk(ROOT)
  .map((path) => relative(ROOT, path).split(sep).join(posix.sep))
  .sort();

export const CODE_FILES: readonly string[] = ALL_FILES.filter((file) => /\.tsx?$/.test(file));

export const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file) || file.startsWith('tests/');

const texts = new Map<string, string>();
export const textOf = (file: string): string => {
  const known = texts.get(file) ?? readFileSync(join(ROOT, file), 'utf8');
  texts.set(file, known);
  return known;
};

export const sizeOf = (file: string): number => statSync(join(ROOT, file)).size;

/** `target`: a file of the repository for a relative import, else the package's name (`node:` modules and subpaths by their first part). */
export type Import = { target: string; specifier: string; internal: boolean; typeOnly: boolean };

const STATEMENT = /^\s*(import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?'([^'\n]+)'/gm;
const DYNAMIC = /\bimport\(\s*'([^'\n]+)'\s*\)/g;

/** What a file imports, re-exports or loads later. `import type` and `import('...')` in a type position are erased at build; the latter counts as real. */
export function importsOf(file: string): Import[] {
  const code = withoutComments(textOf(file));
  const found: Import[] = [];
  for (const [, , typeOnly, specifier] of code.matchAll(STATEMENT)) {
    if (specifier !== undefined) found.push(described(file, specifier, typeOnly !== undefined));
  }
  for (const [, specifier] of code.matchAll(DYNAMIC)) if (specifier !== undefined) found.push(described(file, specifier, false));
  return found;
}

const described = (file: string, specifier: string, typeOnly: boolean): Import => {
  if (specifier.startsWith('.')) {
    const target = posix.normalize(posix.join(posix.dirname(file), specifier)).replace(/\?.*$/, '');
    return { target, specifier, internal: true, typeOnly };
  }
  const parts = specifier.split('/');
  return { target: parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/'), specifier, internal: false, typeOnly };
};

/** Comments as spaces, so that an example in a comment is no import. Good enough for formatted code: strings with `//` keep what stands before. */
function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

/** All that a file needs at run time, itself included: files of the repository and names of packages. */
export function runtimeGraph(entry: string): { files: Set<string>; packages: Map<string, string> } {
  const files = new Set<string>();
  const packages = new Map<string, string>();
  const queue = [entry];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    if (!/\.tsx?$/.test(file)) continue;
    for (const { target, internal, typeOnly } of importsOf(file)) {
      if (typeOnly) continue;
      if (internal) queue.push(target);
      else if (!packages.has(target)) packages.set(target, file);
    }
  }
  return { files, packages };
}

/** The folder of a file, from the root. */
export const folderOf = (file: string): string => dirname(file);
