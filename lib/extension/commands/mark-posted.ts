// "I have posted it", said by the agent of a reply that the page does not show, and taken back. Never recorded without that click.
import { hasMarked, isInsertedUnseen } from '../../domain/item/marked.ts';
import type { PanelCommands, Result } from '../messages.ts';
import type { Ports } from '../ports.ts';
import { record } from './record.ts';

type Request<K extends keyof PanelCommands> = PanelCommands[K]['request'];

export const markPosted = async (ports: Ports, { reviewKey }: Request<'reply.mark'>): Promise<Result<null>> =>
  await record(ports, reviewKey, ({ item }) => {
    if (item === null || (item.status !== 'open' && item.status !== 'inserted')) return [];
    const text = isInsertedUnseen(item) ? (item.inserted?.text ?? null) : null;
    return [{ kind: 'reply.marked', payload: { text } }];
  });

export const unmarkPosted = async (ports: Ports, { reviewKey }: Request<'reply.unmark'>): Promise<Result<null>> =>
  await record(ports, reviewKey, ({ item, session }) =>
    item !== null && hasMarked(item, session.userId) ? [{ kind: 'reply.unmarked', payload: {} }] : [],
  );
