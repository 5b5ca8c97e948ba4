// `npm run bench -- NAME PART…`: each benchmark prints ratios against a reference measured in the same run, since machines differ and are noisy.
// Long ones have parts, which may be named behind them.
type Bench = { run: (parts: readonly string[]) => Promise<void>; PARTS?: readonly string[] };

const BENCHES: Record<string, () => Promise<Bench>> = {
  detect: () => import('./detect.ts'),
  ingest: () => import('./ingest.ts'),
  teach: () => import('./teach.ts'),
  panel: () => import('./panel.ts'),
  'quality-language': () => import('./quality-language.ts'),
  'quality-category': () => import('./quality-category.ts'),
  'quality-floors': () => import('./quality-floors.ts'),
  categorize: () => import('./categorize.ts'),
  learn: () => import('./learn.ts'),
  'quality-people': () => import('./quality-people.ts'),
  'quality-gate': () => import('./quality-gate.ts'),
  repeated: () => import('./repeated.ts'),
  suggest: () => import('./suggest.ts'),
};

if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
  console.log(
    [
      'npm run bench [-- NAME [PART …] …]',
      '',
      'Runs the named benchmarks, or all of them:',
      ...Object.keys(BENCHES).map((name) => `  ${name}`),
      '',
      'A long one has parts, which may be named behind it: detect append flood.',
    ].join('\n'),
  );
  process.exit(0);
}

/** The words behind the command: names of benchmarks, each with parts behind it. */
const asked: { name: string; parts: string[] }[] = [];
for (const word of process.argv.slice(2)) {
  const last = asked.at(-1);
  if (BENCHES[word] !== undefined) asked.push({ name: word, parts: [] });
  else if (last && (await BENCHES[last.name]?.())?.PARTS?.includes(word)) last.parts.push(word);
  else {
    console.error(`bench: unknown ${word}; there are ${Object.keys(BENCHES).join(', ')}.`);
    process.exit(1);
  }
}
for (const { name, parts } of asked.length > 0 ? asked : Object.keys(BENCHES).map((one) => ({ name: one, parts: [] }))) {
  console.log(`# ${[name, ...parts].join(' ')}`);
  await (await BENCHES[name]?.())?.run(parts);
}
process.exit(0);

export {};
