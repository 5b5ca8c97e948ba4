// `npm run bench -- NAME…`: each benchmark prints ratios against a reference measured in the same run, since machines differ and are noisy.
const BENCHES: Record<string, () => Promise<{ run: () => Promise<void> }>> = {
  detect: () => import('./detect.ts'),
  ingest: () => import('./ingest.ts'),
  teach: () => import('./teach.ts'),
  panel: () => import('./panel.ts'),
  'quality-language': () => import('./quality-language.ts'),
  'quality-category': () => import('./quality-category.ts'),
  categorize: () => import('./categorize.ts'),
  learn: () => import('./learn.ts'),
  'quality-people': () => import('./quality-people.ts'),
  'quality-gate': () => import('./quality-gate.ts'),
  repeated: () => import('./repeated.ts'),
  suggest: () => import('./suggest.ts'),
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => BENCHES[name] === undefined);
if (unknown.length > 0) {
  console.error(`bench: unknown ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(1);
}
for (const [name, load] of Object.entries(BENCHES)) {
  if (names.length > 0 && !names.includes(name)) continue;
  console.log(`# ${name}`);
  await (await load()).run();
}
process.exit(0);

export {};
