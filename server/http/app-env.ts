// What travels with a request through middleware to its handler.
import type { ErrorCode } from '../../lib/contracts/errors.ts';
import type { Role } from '../../lib/contracts/workspace.ts';
import type { Auth, SessionPerson } from '../auth.ts';
import type { Scope } from '../db/scope.ts';
import type { Store } from '../db/store.ts';
import type { Learning } from '../learning/background.ts';
import type { Log } from '../log.ts';

/** Everything the app is made of; no module of the server holds state of its own. */
export type Deps = {
  store: Store;
  auth: Auth;
  log: Log;
  /** Lessons of the teams' own categories, and whatever else nobody waits for. */
  learning: Learning;
  /** ISO instant in UTC with milliseconds. */
  now: () => string;
  /** Address that people use where a proxy stands in front; null = the request's own host. */
  publicUrl: string | null;
  /** True = `X-Forwarded-For` is set by a proxy of ours. */
  trustProxy: boolean;
  version: string;
  /** Folder of the built board, served at `/`; null = none. */
  boardFolder: string | null;
  /** Folder of demo review pages, served under `/demo/`; null = none. */
  demoFolder: string | null;
};

export type Access = { scope: Scope; role: Role; person: SessionPerson };

export type AppEnv = {
  // `incoming` is there under node-server, not in tests that call the app in process.
  Bindings: { incoming?: { socket?: { remoteAddress?: string | undefined } } };
  Variables: {
    requestId: string;
    failureCode: ErrorCode | undefined;
    person: SessionPerson;
    /** Set on workspace routes only. */
    access: Access;
  };
};
