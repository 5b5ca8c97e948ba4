// Everything that waits for the server, oldest first.
import { withDatabase } from '../../lib/extension/db/open.ts';
import type { OutboxRow } from '../../lib/extension/db/schema.ts';

export const unsentRows = async (): Promise<OutboxRow[]> => await withDatabase(async (db) => await db.outbox.orderBy('seq').toArray());
