// `vidhuk adapters key|check|sign|publish`: mending a site without a release. The private key stays with whoever signs; the server never has it.
import { UsageError, type Verb } from '../verb.ts';

const ACTIONS: Record<string, () => Promise<(args: string[]) => Promise<number>>> = {
  key: async () => (await import('../adapters/key.ts')).key,
  check: async () => (await import('../adapters/check.ts')).check,
  sign: async () => (await import('../adapters/sign.ts')).sign,
  publish: async () => (await import('../adapters/publish.ts')).publish,
};

export const verb: Verb = {
  summary: 'check, sign and publish adapters that mend a site without a release',
  help: `vidhuk adapters key     --out KEY.pem
vidhuk adapters check   [--shipped] [--page PAGE.html --url URL] [ADAPTER.json …]
vidhuk adapters sign    --key KEY.pem --sequence N [--off ID[@VERSION] …] [--next-key PUBLICKEY …] [ADAPTER.json …]
vidhuk adapters publish UPDATE.json [--workspace NAME|ID]

key      makes an Ed25519 key for signing. The private half goes to KEY.pem (readable by you alone, never overwritten).
         stdout: {publicKey, file}
check    says of each adapter whether it may come into use. One of a site that ships, as an update: inside the contract, hosts not wider than
         what ships, newer than what ships. One whose id no shipped site has, as taught (\`vidhuk teach\` prints such): inside the contract,
         for the hosts of its site alone; a lead approves it, nobody signs it. Of both: no broken selector, and no selector or path that could
         slow a page down. With --page, what it reads there. An ADAPTER.json holds one adapter or a list.
         stdout, one line each: {id, version, file, as: "update"|"taught"|"shipped", ok, problems:[], skipped:[],
         page:{candidates, reviews, read:{author, rating, title, text, publishedAt, reply}, problems:[]}|null}; read = in how many reviews
         Exit code 1 where one is not ok.
sign     makes an update of all given adapters; what is not named goes back to what ships. --off switches a site off, or one version of its
         adapter. --sequence must be higher than the last one. --next-key names who else may sign the next update (the signer always may).
         Adapters that check refuses are not signed. stdout: {publicKey, signature, content}
publish  puts a signed update in force for a workspace: every extension of the team takes it with its next pull, checks the signature again and
         keeps what it has where a part is refused. The first update decides which keys count. Works while a server is running.
         stdout: {sequence, adapters, off, workspaceId}

Order: key once; check; sign > update.json; publish update.json.`,
  run: async (args) => {
    const [action, ...rest] = args;
    const load = action === undefined ? undefined : ACTIONS[action];
    if (load === undefined) throw new UsageError(`Say what to do: ${Object.keys(ACTIONS).join(', ')}.`);
    return await (await load())(rest);
  },
};
