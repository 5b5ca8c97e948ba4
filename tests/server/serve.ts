// A `vidhuk serve` of its own process on a data folder of its own, for tests that kill it, and the command line beside it.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { Me } from '../../lib/contracts/workspace.ts';

const MAIN = fileURLToPath(new URL('../../cli/main.ts', import.meta.url));

const folders: string[] = [];
export const dataFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'vidhuk-data-'));
  folders.push(folder);
  return folder;
};

/** Every server that lives, also one that has not said yet that it listens: a test that runs out of time must not leave it behind. */
const living = new Map<ChildProcess, Promise<unknown>>();

export const endServers = async (): Promise<void> => {
  for (const child of living.keys()) child.kill('SIGKILL');
  await Promise.all(living.values());
};

export const removeFolders = (): void => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
};

export type Environment = Readonly<Record<string, string>>;
const environment = (extra: Environment): NodeJS.ProcessEnv => ({ ...process.env, DATABASE_URL: '', VIDHUK_SECRET: '', ...extra });

export type Outcome = { code: number | null; stdout: string; stderr: string };

/** One call of the command line. */
export const vidhuk = (args: string[], extra: Environment, stdin = ''): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MAIN, ...args], { env: environment(extra) });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.end(stdin);
  });

const Listening = z.looseObject({ msg: z.literal('listening'), url: z.string() });

export type Served = {
  url: string;
  process: ChildProcess;
  /** Sends the signal and waits for the end. */
  end: (signal: NodeJS.Signals) => Promise<number | null>;
};

/** Starts a server and waits until it listens. */
export const serve = (extra: Environment): Promise<Served> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MAIN, 'serve', '--port', '0'], { env: environment(extra), stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const ended = new Promise<number | null>((done) => child.on('close', (code) => done(code)));
    living.set(child, ended);
    void ended.then(() => living.delete(child));
    ended.then((code) => reject(new Error(`vidhuk serve ended with ${code}: ${said}`)));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    createInterface({ input: child.stdout }).on('line', (line) => {
      const listening = Listening.safeParse(JSON.parse(line));
      if (!listening.success) return;
      resolve({
        url: listening.data.url,
        process: child,
        end: (signal) => {
          child.kill(signal);
          return ended;
        },
      });
    });
  });

export const PASSWORD = 'correct horse battery';

export type Session = { token: string; workspaceId: string };
/** As a person who was added with `PASSWORD`, in the first workspace. */
export const signIn = async (url: string, email: string): Promise<Session> => {
  const answer = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  const [membership] = Me.parse(await answer.json()).memberships;
  return { token: answer.headers.get('set-auth-token') ?? '', workspaceId: membership?.workspace.workspaceId ?? '' };
};
/** A request inside the workspace; with a body a POST unless `method` says more. */
export const call = (url: string, session: Session, path: string, body?: unknown, method = 'POST'): Promise<Response> =>
  fetch(`${url}/api/v1/workspaces/${session.workspaceId}/${path}`, {
    headers: { authorization: `Bearer ${session.token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { method, body: JSON.stringify(body) }),
  });
