// A whole backend in process for tests: app, store, people of every role, and requests in their name. One suite runs on both stores.
import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import type { Role } from '../../lib/contracts/workspace.ts';
import type { LearnedSet } from '../../lib/domain/category/learn-set.ts';
import { createApp } from '../../server/app.ts';
import { createAuth } from '../../server/auth.ts';
import type { Scope } from '../../server/db/scope.ts';
import { openStore, type Store } from '../../server/db/store.ts';
import type { Deps } from '../../server/http/app-env.ts';
import { createLearning } from '../../server/learning/background.ts';
import type { Lesson } from '../../server/learning/lesson.ts';
import { teach } from '../../server/learning/teach.ts';
import { createLog } from '../../server/log.ts';
import { addPerson, createWorkspace } from '../../server/services/people.ts';

export type StoreKind = 'pglite' | 'postgres';
export const PASSWORD = 'correct horse battery';

/** Address of an empty database, made for the caller. Fails with the reason where no PostgreSQL could be started. */
export const emptyDatabase = async (): Promise<string> => {
  const postgres = inject('postgres');
  if ('reason' in postgres) throw new Error(`These tests need a PostgreSQL, and none could be started: ${postgres.reason}`);
  const name = `t${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return postgres.url.replace('/postgres?', `/${name}?`);
};

export const openTestStore = async (kind: StoreKind): Promise<Store> =>
  openStore(kind === 'pglite' ? { kind, folder: null } : { kind, url: await emptyDatabase() });

/** Scrypt takes 100 ms of a core each time; the tests of the command line use it, these hundreds of sign-ins need not. */
const CHEAP = {
  hash: async (password: string) => `cheap ${createHash('sha256').update(password).digest('hex')}`,
  verify: async ({ password, hash }: { password: string; hash: string }) => hash === (await CHEAP.hash(password)),
};

export type Person = { userId: string; name: string; email: string; token: string };

export class TestBackend {
  readonly deps: Deps;
  readonly app: ReturnType<typeof createApp>;
  readonly logged: string[] = [];
  /** Tests set it to stop or move the clock. */
  now: () => string = () => new Date().toISOString();
  /** In process and without the shipped model; tests put a broken or slow teacher here. */
  teach: (lesson: Lesson) => LearnedSet | Promise<LearnedSet> = (lesson) => teach(lesson, null);

  constructor(store: Store) {
    this.deps = {
      store,
      auth: createAuth(store.db, {
        secret: 'a secret for tests, long enough for anything',
        publicUrl: null,
        passwords: CHEAP,
      }),
      log: createLog('debug', (line) => this.logged.push(line)),
      learning: createLearning({ learn: async (lesson) => this.teach(lesson), close: async () => undefined }),
      now: () => this.now(),
      publicUrl: null,
      trustProxy: false,
      version: '0.0.0',
      boardFolder: null,
      demoFolder: null,
    };
    this.app = createApp(this.deps);
  }

  async workspace(name = `Team ${randomUUID()}`): Promise<Scope> {
    const { workspaceId } = await createWorkspace(this.deps.store.db, name);
    return { db: this.deps.store.db, workspaceId };
  }

  async person(scope: Scope, role: Role, name = `${role} ${randomUUID().slice(0, 8)}`): Promise<Person> {
    const email = `${randomUUID()}@example.org`;
    const { userId } = await addPerson(scope, this.deps.auth, { name, email, password: PASSWORD, role }, this.deps.now());
    const signed = await this.deps.auth.signIn(email, PASSWORD, new Headers());
    const token = signed?.headers.get('set-auth-token');
    if (token == null) throw new Error('The new person cannot sign in');
    return { userId, name, email, token };
  }

  /** `body` as JSON, unless it is text or bytes. */
  async request(
    person: Person | null,
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const raw = typeof body === 'string' || body instanceof Uint8Array;
    const sent = new Headers(headers);
    if (person !== null) sent.set('authorization', `Bearer ${person.token}`);
    if (body !== undefined && !raw && !sent.has('content-type')) sent.set('content-type', 'application/json');
    const content = raw ? new Blob([typeof body === 'string' ? body : Uint8Array.from(body)]) : JSON.stringify(body);
    return this.app.request(path, { method, headers: sent, ...(body === undefined ? {} : { body: content }) });
  }
}

/** The same tests on both stores. `backend()` is there from the first hook on. */
export const onBothStores = (title: string, tests: (backend: () => TestBackend, kind: StoreKind) => void): void => {
  describe.each(['pglite', 'postgres'] as const)(`${title} on %s`, (kind) => {
    let opened: TestBackend | Error = new Error('The backend is asked for before the first hook has run');
    beforeAll(async () => {
      // A hook that throws would leave the tests skipped; they must fail, each with the reason.
      opened = await openTestStore(kind).then(
        (store) => new TestBackend(store),
        (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
      );
    });
    afterAll(async () => {
      if (opened instanceof TestBackend) await opened.deps.store.close();
    });
    tests(() => {
      if (opened instanceof Error) throw opened;
      return opened;
    }, kind);
  });
};
