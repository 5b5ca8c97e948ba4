// The background's ports without a browser: a clock that tests move, a backend in memory, pages that answer as told.
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { closeDatabase } from '../../lib/extension/db/open.ts';
import type { PageCommand, TeachCommand } from '../../lib/extension/messages.ts';
import type { FrameAddress, Ports, StoredToken } from '../../lib/extension/ports.ts';
import { signIn } from '../../lib/extension/session/sign-in.ts';
import { BACKEND_URL, MemoryBackend } from './memory-backend.ts';
import { ANNA, BORYS, sampleUuid } from './operations.ts';

export type TestPorts = Ports & {
  backend: MemoryBackend;
  time: { now: Temporal.Instant; pass: (duration: Temporal.DurationLike) => void };
  network: { online: boolean };
  stored: { token: StoredToken | null };
  /** Commands that pages got, in order. */
  sent: { frame: FrameAddress; command: PageCommand | TeachCommand }[];
  /** What a page answers; null = nobody listens. */
  onCommand: { answer: (frame: FrameAddress, command: PageCommand | TeachCommand) => unknown };
  shown: { badge: string | null; language: string };
};

/** Everything as on a new machine: empty tables, nobody signed in. The clock stands at noon of Monday, 23 November 2026 UTC. */
export const testPorts = async (): Promise<TestPorts> => {
  closeDatabase();
  await Dexie.delete('vidhuk');
  const backend = new MemoryBackend();
  backend.addPerson(ANNA, 'anna-password');
  backend.addPerson(BORYS, 'borys-password');
  const time = {
    now: Temporal.Instant.from('2026-11-23T12:00:00Z'),
    pass: (duration: Temporal.DurationLike) => {
      time.now = time.now.add(duration);
    },
  };
  const stored: TestPorts['stored'] = { token: null };
  const sent: TestPorts['sent'] = [];
  const onCommand: TestPorts['onCommand'] = { answer: () => ({ ok: true }) };
  const shown: TestPorts['shown'] = { badge: null, language: 'en' };
  const network = { online: true };
  const send = async (frame: FrameAddress, command: PageCommand | TeachCommand): Promise<unknown> => {
    sent.push({ frame, command });
    return (await onCommand.answer(frame, command)) ?? null;
  };
  return {
    backend,
    time,
    network,
    stored,
    sent,
    onCommand,
    shown,
    now: () => time.now,
    newId: sampleUuid,
    random: () => 0.5,
    fetch: backend.fetch,
    online: () => network.online,
    token: {
      read: async () => stored.token,
      write: async (token) => {
        stored.token = token;
      },
      remove: async () => {
        stored.token = null;
      },
    },
    page: {
      send,
      injectReviewsPart: async () => true,
      injectCode: async () => true,
      injectTeachPart: async () => true,
      broadcast: async (tabId, command) => (await send({ tabId, frameId: -1, documentId: null }, command)) !== null,
    },
    lock: {
      wait: async (name, run) => await navigator.locks.request(name, async () => await run()),
      ifFree: async (name, run) =>
        await navigator.locks.request(name, { ifAvailable: true }, async (lock) => (lock === null ? null : await run())),
    },
    judge: async () => null,
    classifier: async () => null,
    language: async () => shown.language,
    badge: async (sign) => {
      shown.badge = sign;
    },
    refreshSites: async () => undefined,
  };
};

/** Signs in, and fails the test where that does not work. */
export const signInAs = async (ports: Ports, who: 'anna' | 'borys'): Promise<void> => {
  const result = await signIn(ports, { serverUrl: BACKEND_URL, email: `user-${who}@example.com`, password: `${who}-password` });
  if (!result.ok) throw new Error(`Signing in failed: ${result.error.code}`);
};
