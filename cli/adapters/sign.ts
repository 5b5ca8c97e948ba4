// `vidhuk adapters sign`: one update of everything given, signed as a whole.
import { parseArgs } from 'node:util';
import { PublicKey, SwitchedOff, UPDATE_CHARACTERS_MAX } from '../../lib/contracts/adapter-update.ts';
import { TAUGHT_ID } from '../../lib/contracts/generic-site.ts';
import { signContent } from '../../lib/domain/adapters/signature.ts';
import { UsageError, VerbError } from '../verb.ts';
import { type Judgement, judge, SHIPPED } from './judge.ts';
import { readKey } from './key.ts';
import { readAdapterFiles } from './read-adapters.ts';

const sequenceOf = (text: string | undefined): number => {
  const sequence = Number(text);
  if (!Number.isSafeInteger(sequence) || sequence < 1)
    throw new UsageError('--sequence N is missing: a whole number above that of the last update.');
  return sequence;
};

const offOf = (text: string): SwitchedOff => {
  const [id, version] = text.split('@');
  const parsed = SwitchedOff.safeParse({ id, version: version === undefined ? null : Number(version) });
  if (!parsed.success) throw new UsageError(`--off ${text} is not ID or ID@VERSION.`);
  if (!SHIPPED.has(parsed.data.id) && !parsed.data.id.startsWith(TAUGHT_ID))
    throw new UsageError(`--off ${text}: no site of this id ships, and a taught one begins with ${TAUGHT_ID}.`);
  return parsed.data;
};

/** What is signed is what this program understands: anything skipped would be missing from it without a word to those who wrote it. */
const whyNot = ({ problems, skipped }: Judgement): string[] => [...problems, ...skipped.map((part) => `not understood: ${part}`)];

export const sign = async (args: string[]): Promise<number> => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      key: { type: 'string' },
      sequence: { type: 'string' },
      off: { type: 'string', multiple: true, default: [] },
      'next-key': { type: 'string', multiple: true, default: [] },
    },
  });
  if (values.key === undefined) throw new UsageError('--key KEY.pem is missing: the private key to sign with.');
  const sequence = sequenceOf(values.sequence);
  const off = values.off.map(offOf);
  for (const next of values['next-key'])
    if (!PublicKey.safeParse(next).success) throw new UsageError(`--next-key ${next} is no public key.`);
  const judged: (Judgement & { file: string })[] = [];
  for (const { file, given } of await readAdapterFiles(positionals)) judged.push({ file, ...(await judge(given, 'update')) });
  const refused = judged.filter((one) => whyNot(one).length > 0);
  if (refused.length > 0) {
    const why = refused.map((one) => `  ${one.file}, ${one.id}: ${whyNot(one).join('; ')}`);
    const taught = refused.some(({ id }) => id !== '?' && !SHIPPED.has(id)) ? ['A taught site is not signed: a lead approves it.'] : [];
    throw new VerbError(['Not signed.', ...why, ...taught].join('\n'));
  }
  const ids = judged.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new VerbError(`Not signed: ${twice} is given twice.`);
  const { privateKey, publicKey } = await readKey(values.key);
  const content = JSON.stringify({
    format: 1,
    sequence,
    createdAt: new Date().toISOString(),
    keys: [...new Set([publicKey, ...values['next-key']])],
    adapters: judged.map(({ adapter }) => adapter),
    off,
  });
  if (content.length > UPDATE_CHARACTERS_MAX)
    throw new VerbError(`Not signed: an update has at most ${UPDATE_CHARACTERS_MAX} characters, this one ${content.length}.`);
  console.log(JSON.stringify({ publicKey, signature: await signContent(privateKey, content), content }));
  return 0;
};
