// What may owe something is found by its indexes, also in a store from before them, and the toolbar counts what is the agent's.
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { ANNA, BORYS, SAMPLE_KEY, sampleOperation, sampleSeen, sampleUuid } from '../../../tests/samples/operations.ts';
import { signInAs, type TestPorts, testPorts } from '../../../tests/samples/test-ports.ts';
import type { Item } from '../../contracts/item.ts';
import { applyOperation } from '../../domain/item/project.ts';
import { handleCommand } from '../background/commands.ts';
import { showBadge, syncAndShow } from '../background/duties.ts';
import { recordOutcome, reopenItem } from '../commands/decide.ts';
import { pickReview } from '../commands/pick.ts';
import { runSync } from '../sync/run.ts';
import { withDatabase } from './open.ts';
import { mayOwe, owedTo } from './owed.ts';
import { VidhukDatabase } from './schema.ts';

const seen = applyOperation(null, sampleSeen(), BORYS);
const rowOf = (itemId: string, local: Item) => ({ itemId, server: null, local: { ...local, itemId } });
const promised = (due: string, by = ANNA): Item => {
  const made = sampleOperation('promise.made', { promiseId: sampleUuid(), text: 'We report.', due }, { at: '2026-11-20T10:00:00.000Z' });
  return applyOperation(seen, made, by);
};
const handed = (to: string): Item =>
  applyOperation(seen, sampleOperation('outcome.recorded', { outcome: 'escalated', to, note: '' }), BORYS);
const PAST = '2026-11-22T10:00:00.000Z';

describe('what may owe something', () => {
  it('is what has promises and what was handed on, also in a store from before', async () => {
    const name = 'vidhuk-before-owed';
    const before = new Dexie(name);
    before.version(4).stores({ items: 'itemId' });
    await before
      .table('items')
      .bulkAdd([rowOf('a', promised(PAST)), rowOf('b', handed('Anna')), rowOf('c', seen), rowOf('d', { ...seen, promises: [] })]);
    before.close();
    const db = new VidhukDatabase(name);
    expect(await db.items.where('local.promises.length').above(0).primaryKeys()).toEqual(['a']);
    expect(await db.items.where('local.status').equals('escalated').primaryKeys()).toEqual(['b']);
    await db.delete();
  });
});

describe('the toolbar button', () => {
  let ports: TestPorts;
  beforeEach(async () => {
    ports = await testPorts();
  });
  const put = async (...rows: ReturnType<typeof rowOf>[]) => await withDatabase(async (db) => await db.items.bulkPut(rows));
  const badge = async () => {
    await showBadge(ports);
    return ports.shown.badge;
  };

  it('counts the agent’s overdue promises and what was handed to the agent, and nobody else’s', async () => {
    await put(rowOf('a', promised(PAST)), rowOf('b', handed('Anna')));
    expect(await badge()).toBeNull();
    await signInAs(ports, 'anna');
    await put(
      ...[rowOf('a', promised(PAST)), rowOf('b', handed('Anna')), rowOf('c', promised(PAST, BORYS))],
      ...[rowOf('d', handed('Borys')), rowOf('e', promised('2099-11-22T10:00:00.000Z')), rowOf('f', seen)],
    );
    expect((await mayOwe()).promised.map(({ itemId }) => itemId)).toEqual(['a', 'c', 'e']);
    expect(await badge()).toBe('2');
  });

  it('counts what a colleague hands on as soon as the server tells it, until it is taken', async () => {
    await signInAs(ports, 'anna');
    ports.backend.apply(sampleSeen(), BORYS);
    ports.backend.apply(sampleOperation('outcome.recorded', { outcome: 'escalated', to: ANNA.name, note: 'Yours.' }), BORYS);
    await syncAndShow(ports, 'asked');
    expect(ports.shown.badge).toBe('1');
    await reopenItem(ports, { reviewKey: SAMPLE_KEY, reason: '' });
    await pickReview(ports, SAMPLE_KEY);
    await syncAndShow(ports, 'asked');
    expect(ports.shown.badge).toBeNull();
    const told = ports.backend.items.get(SAMPLE_KEY)?.item;
    expect(told).toMatchObject({ status: 'open', outcome: null, claimedBy: ANNA });
  });

  it('counts it at once when the panel asks for what is new', async () => {
    await signInAs(ports, 'anna');
    ports.backend.apply(sampleSeen(), BORYS);
    ports.backend.apply(sampleOperation('outcome.recorded', { outcome: 'escalated', to: ANNA.name, note: 'Yours.' }), BORYS);
    await handleCommand(ports, { type: 'command.sync.now', request: {} });
    expect(ports.shown.badge).toBe('1');
  });

  it('ends with what was read last, however long the one before it takes to be shown', async () => {
    await signInAs(ports, 'anna');
    const { badge: show } = ports;
    const slow = Promise.withResolvers<void>();
    const isShowing = Promise.withResolvers<void>();
    let count = 0;
    const behind: TestPorts = {
      ...ports,
      badge: async (sign) => {
        count += 1;
        isShowing.resolve();
        if (count === 1) await slow.promise;
        await show(sign);
      },
    };
    const first = showBadge(behind);
    await isShowing.promise;
    await put(rowOf('b', handed('Anna')));
    const second = showBadge(behind);
    // Time enough to read and show, were it let in.
    for (let turn = 0; turn < 20 && count < 2; turn += 1) await mayOwe();
    slow.resolve();
    await Promise.all([first, second]);
    expect(ports.shown.badge).toBe('1');
  });

  it('counts a review no more that went back to the colleague who handed it on', async () => {
    await signInAs(ports, 'anna');
    ports.backend.apply(sampleSeen(), BORYS);
    ports.backend.apply(sampleOperation('outcome.recorded', { outcome: 'escalated', to: ANNA.name, note: 'Yours.' }), BORYS);
    await syncAndShow(ports, 'asked');
    await recordOutcome(ports, { reviewKey: SAMPLE_KEY, payload: { outcome: 'escalated', to: BORYS.name, note: 'No.' } });
    expect(await badge()).toBeNull();
    const { handedOn } = await mayOwe();
    expect(owedTo({ promised: [], handedOn }, BORYS, ports.now()).handed).toMatchObject([{ by: ANNA, note: 'No.' }]);
  });

  it('says first that work does not get through, and has room for two digits', async () => {
    await signInAs(ports, 'anna');
    await put(...Array.from({ length: 120 }, (_, n) => rowOf(`${SAMPLE_KEY}${n}`, handed('Anna'))));
    expect(await badge()).toBe('99+');
    ports.backend.tokens.clear();
    await runSync(ports, 'asked');
    expect(await badge()).toBe('!');
  });
});
