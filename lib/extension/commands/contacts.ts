// Who the author may be. Candidates, customers looked for by hand and history are asked of the server on the agent's action, shown, and stored nowhere on this machine.
import { z } from 'zod';
import { ContactCandidate, ContactHistory, FoundContacts } from '../../contracts/contact.ts';
import { withDatabase } from '../db/open.ts';
import type { PanelCommandResult, PanelCommands, Result } from '../messages.ts';
import type { Ports } from '../ports.ts';
import { failed } from '../result.ts';
import { readSession } from '../session/read-session.ts';
import { noteFailure } from '../sync/failure.ts';
import { ask } from '../sync/server.ts';
import { record } from './record.ts';

type Request<K extends keyof PanelCommands> = PanelCommands[K]['request'];

const Candidates = z.object({ candidates: z.array(ContactCandidate).max(200) });

export const askServer = async <S extends z.ZodType>(
  ports: Ports,
  request: { method: 'GET' | 'POST'; path: string; search?: Record<string, string>; body?: unknown; schema: S; signal?: AbortSignal },
): Promise<Result<z.infer<S>>> => {
  const { session, token } = await readSession(ports);
  if (session === null || token === null) return failed('not_signed_in');
  if (!ports.online()) return failed('unreachable');
  const path = `/api/v1/workspaces/${session.workspaceId}${request.path}`;
  const answer = await ask(ports, { ...request, serverUrl: session.serverUrl, token, path });
  if (answer.ok) return { ok: true, value: answer.value };
  // An ended session concerns everything that is sent; other failures concern this question only.
  if (answer.ownWords && answer.error.code === 'not_signed_in') await noteFailure(ports, session, answer);
  return { ok: false, error: answer.error };
};

export const findCandidates = async (
  ports: Ports,
  { reviewKey }: Request<'contact.candidates'>,
): Promise<PanelCommandResult<'contact.candidates'>> => {
  const row = await withDatabase(async (db) => await db.reviews.get(reviewKey));
  const review = row?.review ?? (await withDatabase(async (db) => await db.items.get(reviewKey)))?.local.review;
  if (review === undefined) return failed('not_found');
  const body = { itemId: reviewKey, author: review.author, text: review.text };
  const answer = await askServer(ports, { method: 'POST', path: '/contacts/candidates', body, schema: Candidates });
  return answer.ok ? { ok: true, value: answer.value.candidates } : answer;
};

/** Searches that run, by the field that they were typed in. */
const searching = new Map<string, AbortController>();

export const searchContacts = async (
  ports: Ports,
  { reviewKey, field, query }: Request<'contact.search'>,
): Promise<PanelCommandResult<'contact.search'>> => {
  searching.get(field)?.abort();
  const running = new AbortController();
  searching.set(field, running);
  const body = { itemId: reviewKey, query };
  const answer = await askServer(ports, {
    ...{ method: 'POST', path: '/contacts/search', body, schema: FoundContacts },
    signal: running.signal,
  });
  if (searching.get(field) === running) searching.delete(field);
  return answer;
};

export const readHistory = async (ports: Ports, request: Request<'contact.history'>): Promise<PanelCommandResult<'contact.history'>> =>
  await askServer(ports, {
    method: 'GET',
    path: `/contacts/${request.contactId}/history`,
    search: { itemId: request.reviewKey },
    schema: ContactHistory,
  });

export const linkContact = async (ports: Ports, { reviewKey, ...payload }: Request<'contact.link'>): Promise<Result<null>> =>
  await record(ports, reviewKey, ({ item }) => (item?.contactId === payload.contactId ? [] : [{ kind: 'contact.linked', payload }]));

export const unlinkContact = async (ports: Ports, { reviewKey, ...payload }: Request<'contact.unlink'>): Promise<Result<null>> =>
  await record(ports, reviewKey, ({ item }) =>
    item !== null && item.contactId !== payload.contactId ? [] : [{ kind: 'contact.unlinked', payload }],
  );
