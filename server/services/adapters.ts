// Adapters of a workspace: the signed update that is in force, what agents taught and leads decided, and which sites were found to have changed.
// A signature is checked here too, so that a broken update is refused where a person can see it; every extension checks it again for itself.
import {
  type AdapterBoard,
  type OwnTaught,
  type SignedUpdate,
  type SiteCheck,
  type TaughtDecision,
  type TeamAdapters,
  UpdateContent,
} from '../../lib/contracts/adapter-update.ts';
import { pollutingKey } from '../../lib/domain/adapters/polluting-key.ts';
import { isSigned } from '../../lib/domain/adapters/signature.ts';
import { unsafeParts } from '../../lib/domain/adapters/unsafe-parts.ts';
import * as rows from '../db/adapters.ts';
import type { Scope } from '../db/scope.ts';
import { Failure } from '../http/failure.ts';
import { changeReference } from './reference.ts';

/** Throws where it is not what was signed; `ok` of the shape was checked when it was published or is checked by the caller. */
const contentOf = (signed: SignedUpdate): UpdateContent => {
  let content: unknown;
  try {
    content = JSON.parse(signed.content);
  } catch {
    content = undefined;
  }
  const parsed = UpdateContent.safeParse(content);
  if (!parsed.success)
    throw new Failure('bad_request', 'The content of the update is not an update of format 1. Sign it again with `vidhuk adapters sign`.');
  return parsed.data;
};

/** The first update decides which keys count; each later one has to be signed by a key that the one before names. */
export const publishUpdate = async (scope: Scope, signed: SignedUpdate, now: string): Promise<UpdateContent> => {
  const content = contentOf(signed);
  if (!(await isSigned(signed))) throw new Failure('bad_request', 'The signature does not belong to this content. Sign it again.');
  const polluting = pollutingKey(JSON.parse(signed.content));
  if (polluting !== null)
    throw new Failure(
      'bad_request',
      `The update holds the key ${polluting}, for which every extension refuses it. Leave it out and sign again.`,
    );
  await changeReference(scope, async (tx) => {
    const before = await rows.currentUpdate(tx);
    const trusted = before === null ? content.keys : contentOf(before.signed).keys;
    if (!trusted.includes(signed.publicKey))
      throw new Failure(
        'forbidden',
        'The update is signed with a key that does not count in this workspace. Sign it with one that the update in force names.',
      );
    if (before !== null && content.sequence <= before.sequence)
      throw new Failure('conflict', `Update ${before.sequence} is in force. Sign this one with a higher --sequence.`);
    await rows.insertUpdate(tx, content.sequence, signed, now);
  });
  return content;
};

/** Adapters of agents wait for a lead; nobody else gets them before. All of them are kept or none. */
export const proposeAdapters = async (scope: Scope, proposals: readonly rows.Proposal[], by: rows.Proposer, now: string): Promise<void> => {
  for (const { adapter } of proposals) {
    const [unsafe] = unsafeParts(adapter);
    if (unsafe !== undefined) throw new Failure('bad_request', `The adapter cannot be used. ${unsafe}.`);
    if (adapter.hosts.includes('*')) throw new Failure('bad_request', 'A taught adapter is for the hosts of its site, not for every host.');
  }
  await changeReference(scope, async (tx) => {
    for (const proposal of proposals) {
      const { adapter } = proposal;
      const newest = await rows.newestTaught(tx, adapter.id);
      if (adapter.version <= newest)
        throw new Failure('conflict', `Version ${newest} of ${adapter.id} was proposed already. Send a higher one.`);
      await rows.insertTaught(tx, proposal, by, now);
    }
  });
};

export const decideAdapter = async (scope: Scope, decision: TaughtDecision, by: string, now: string): Promise<void> => {
  await changeReference(scope, async (tx) => {
    const state = await rows.taughtState(tx, decision);
    if (state === null) throw new Failure('not_found', 'There is no such version of this site. Load the list again.');
    if (decision.was !== undefined && decision.was !== state)
      throw new Failure('conflict', 'Another lead has decided about this site meanwhile. Load the list again.');
    await rows.decideTaught(tx, decision, by, now);
  });
};

/** So that the agent who taught a site learns what became of it. */
export const ownTaught = async (scope: Scope, userId: string, now: string): Promise<OwnTaught> => ({
  decided: await rows.decidedOf(scope, userId, now),
});

/** What every pull carries. */
export const teamAdapters = async (scope: Scope): Promise<TeamAdapters> => ({
  update: (await rows.currentUpdate(scope))?.signed ?? null,
  taught: await rows.approvedAdapters(scope),
});

export const reportCheck = (scope: Scope, check: SiteCheck, now: string): Promise<void> => rows.addCheck(scope, check, now.slice(0, 10));

const idAndVersion = (given: unknown): { id: string; version: number }[] =>
  typeof given === 'object' &&
  given !== null &&
  'id' in given &&
  'version' in given &&
  typeof given.id === 'string' &&
  typeof given.version === 'number'
    ? [{ id: given.id, version: given.version }]
    : [];

export const adapterBoard = async (scope: Scope, now: string): Promise<AdapterBoard> => {
  const current = await rows.currentUpdate(scope);
  const content = current === null ? null : contentOf(current.signed);
  return {
    update:
      current === null || content === null
        ? null
        : {
            sequence: current.sequence,
            createdAt: content.createdAt,
            publishedAt: current.publishedAt,
            adapters: content.adapters.flatMap(idAndVersion),
            off: content.off,
          },
    taught: await rows.listTaught(scope),
    checks: await rows.listChecks(scope, now.slice(0, 10)),
  };
};
