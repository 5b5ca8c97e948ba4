// `vidhuk VERB`: finds the verb, loads only its code, turns errors into one line on stderr and exit code 1.
import { UsageError, type Verb, VerbError } from './verb.ts';

const VERBS: Record<string, () => Promise<{ verb: Verb }>> = {
  categorize: () => import('./verbs/categorize.ts'),
  detect: () => import('./verbs/detect.ts'),
  teach: () => import('./verbs/teach.ts'),
  serve: () => import('./verbs/serve.ts'),
  user: () => import('./verbs/user.ts'),
  'import-contacts': () => import('./verbs/import-contacts.ts'),
  'check-reply': () => import('./verbs/check-reply.ts'),
  export: () => import('./verbs/export.ts'),
  adapters: () => import('./verbs/adapters.ts'),
};

const overview = async (): Promise<string> => {
  const lines = await Promise.all(Object.entries(VERBS).map(async ([name, load]) => `  ${name.padEnd(18)}${(await load()).verb.summary}`));
  return `vidhuk VERB [options]\n\n${lines.join('\n')}\n\nvidhuk VERB --help tells more of one verb. Results go to stdout, messages to stderr; exit code 1 on an error.`;
};

const main = async (argv: string[]): Promise<number> => {
  const [name, ...args] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    console.log(await overview());
    return 0;
  }
  const load = VERBS[name];
  if (load === undefined) {
    console.error(`vidhuk: there is no verb "${name}". The verbs are: ${Object.keys(VERBS).join(', ')}.`);
    return 1;
  }
  const { verb } = await load();
  if (args.includes('--help') || args.includes('-h')) {
    console.log(verb.help);
    return 0;
  }
  try {
    return await verb.run(args);
  } catch (error) {
    if (error instanceof UsageError) console.error(`vidhuk ${name}: ${error.message}\n\n${verb.help}`);
    else if (error instanceof VerbError) console.error(`vidhuk ${name}: ${error.message}`);
    // `parseArgs` of Node throws TypeErrors with a readable message and this prefix for unknown or valueless options.
    else if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
      console.error(`vidhuk ${name}: ${error.message}\n\n${verb.help}`);
    else console.error(`vidhuk ${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return 1;
  }
};

// Whoever reads the results may have had enough (`| head -1`): no error of ours.
process.stdout.on('error', (error) => {
  if (!('code' in error && error.code === 'EPIPE')) throw error;
  process.exit();
});
process.exitCode = await main(process.argv.slice(2));
