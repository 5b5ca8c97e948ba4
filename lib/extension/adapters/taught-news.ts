// Decisions about taught sites that the agent who taught them has not read yet, for the panel's live query.
import type { OwnTaught } from '../../contracts/adapter-update.ts';
import { readMeta } from '../db/meta.ts';
import { withDatabase } from '../db/open.ts';

export type TaughtNews = OwnTaught['decided'][number];

/** One decision, also when it is made again. */
export const decisionKey = ({ id, version, decidedAt }: TaughtNews): string => `${id} ${version} ${decidedAt}`;

export const taughtNews = async (): Promise<TaughtNews[]> =>
  await withDatabase(async (db) => {
    const told = (await readMeta(db, 'toldOfTaught')) ?? [];
    return ((await readMeta(db, 'ownTaught'))?.decided ?? []).filter((decision) => !told.includes(decisionKey(decision)));
  });
