// Who else belongs to the workspace: asked of the server when a review is to be handed on, and stored nowhere.
import { Members } from '../../contracts/workspace.ts';
import { readMeta } from '../db/meta.ts';
import { withDatabase } from '../db/open.ts';
import type { PanelCommandResult } from '../messages.ts';
import type { Ports } from '../ports.ts';
import { askServer } from './contacts.ts';

export const listColleagues = async (ports: Ports): Promise<PanelCommandResult<'people.names'>> => {
  const answer = await askServer(ports, { method: 'GET', path: '/members', schema: Members });
  if (!answer.ok) return answer;
  const me = (await withDatabase(async (db) => await readMeta(db, 'session')))?.userId;
  const names = answer.value.members.flatMap(({ userId, name }) => (userId === me || name.trim() === '' ? [] : [name.trim()]));
  return { ok: true, value: [...new Set(names)].sort((a, b) => a.localeCompare(b)) };
};
