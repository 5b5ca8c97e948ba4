// `vidhuk adapters key|check|sign|publish|propose`: mending a site without a release. The private key stays with whoever signs; the server never has it.
import { UsageError, type Verb } from '../verb.ts';

const ACTIONS: Record<string, () => Promise<(args: string[]) => Promise<number>>> = {
  key: async () => (await import('../adapters/key.ts')).key,
  check: async () => (await import('../adapters/check.ts')).check,
  sign: async () => (await import('../adapters/sign.ts')).sign,
  publish: async () => (await import('../adapters/publish.ts')).publish,
  propose: async () => (await import('../adapters/propose.ts')).propose,
};

export const verb: Verb = {
  summary: 'check, sign and publish adapters that mend a site without a release; propose taught ones to the team',
  help: `vidhuk adapters key     --out KEY.pem
vidhuk adapters check   [--shipped] [--page PAGE.html --url URL] [ADAPTER.json …]
vidhuk adapters sign    --key KEY.pem --sequence N [--off ID[@VERSION] …] [--next-key PUBLICKEY …] [ADAPTER.json …]
vidhuk adapters publish UPDATE.json [--workspace NAME|ID]
vidhuk adapters propose --by NAME [--workspace NAME|ID] ADAPTER.json …

key      makes an Ed25519 key for signing. The private half goes to KEY.pem (readable by you alone, never overwritten).
         stdout: {publicKey, file}
check    says of each adapter whether it may come into use. One of a site that ships, as an update: inside the contract, hosts not wider than
         what ships, newer than what ships; what is not understood is skipped, unless that loses a field, the reply box or the hook. One whose id no shipped site has, as taught (\`vidhuk teach\` prints such): inside the contract,
         for the hosts of its site alone; a lead approves it, nobody signs it. Of both: no broken selector, and no selector or path that could
         slow a page down. With --page, what it reads there. An ADAPTER.json holds one adapter or a list.
         stdout, one line each: {id, version, file, as: "update"|"taught"|"shipped", ok, problems:[], skipped:[],
         page:{candidates, reviews, read:{author, rating, title, text, publishedAt, reply}, problems:[]}|null}; read = in how many reviews
         Exit code 1 where one is not ok.
sign     makes an update of all given adapters; what is not named goes back to what ships. --off switches a site off, or one version of its
         adapter. --sequence must be higher than the last one. --next-key names who else may sign the next update (the signer always may).
         Adapters that check refuses are not signed, nor any of which check skips a part. stdout: {publicKey, signature, content}
publish  puts a signed update in force for a workspace: every extension of the team takes it with its next pull, checks the signature again and
         keeps what it has where a part is refused. The first update decides which keys count. Works while a server is running.
         stdout: {sequence, adapters, off, workspaceId}
propose  puts taught adapters (\`vidhuk teach > ADAPTER.json\`) before the leads of a workspace; after one approves, the team has them with its next
         pull. --by says who taught them. All are proposed or none: not where check refuses one, nor where a version was proposed already
         (raise "version" in its file). Works while a server is running. stdout, one line each: {id, version, state, workspaceId}

A site that ships: key once; check; sign > update.json; publish update.json. Any other: teach > adapter.json; check; propose adapter.json.`,
  run: async (args) => {
    const [action, ...rest] = args;
    const load = action === undefined ? undefined : ACTIONS[action];
    if (load === undefined) throw new UsageError(`Say what to do: ${Object.keys(ACTIONS).join(', ')}.`);
    return await (await load())(rest);
  },
};
