// `npm run train`: all models, or the one that is named (`npm run train -- gate`).
const PARTS: Readonly<Record<string, () => Promise<unknown>>> = {
  category: async () => await import('./train.ts'),
  gate: async () => await import('./gate/train-gate.ts'),
};

const named = process.argv.slice(2);
const asksHelp = named.some((name) => name === '--help' || name === '-h');
if (asksHelp) {
  console.log(
    `npm run train [-- MODEL …]\n\nTrains the named models from what lies in training/ and ../shared, or all of them: ${Object.keys(PARTS).join(', ')}.\nTakes minutes to an hour each.`,
  );
  process.exit(0);
}
const unknown = named.find((name) => PARTS[name] === undefined);
if (unknown !== undefined) {
  console.error(`train: there is no model "${unknown}"; name one of ${Object.keys(PARTS).join(', ')}, or none for all.`);
  process.exit(1);
}
const run = async (): Promise<void> => {
  for (const name of named.length === 0 ? Object.keys(PARTS) : named) await PARTS[name]?.();
};
void run();
