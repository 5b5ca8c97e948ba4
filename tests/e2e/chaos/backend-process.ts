// The real backend as a process of its own that can be killed without notice and started again on the same store.
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../../cli/main.ts', import.meta.url));

export type BackendProcess = {
  /** Of the running process; null while there is none. */
  url: () => string | null;
  start: () => Promise<void>;
  /** SIGKILL, as a power cut or the kernel would. Resolves when the process is gone. */
  kill: () => Promise<void>;
  addUser: (user: { email: string; name: string; role: string; password: string; workspace: string }) => Promise<void>;
};

export const backendProcess = (dataFolder: string): BackendProcess => {
  const env = { ...process.env, VIDHUK_DATA: dataFolder, VIDHUK_LOG_LEVEL: 'info', DATABASE_URL: '' };
  let child: ChildProcess | null = null;
  let url: string | null = null;

  const start = async (): Promise<void> => {
    const started = spawn(process.execPath, [CLI, 'serve', '--port', '0'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    child = started;
    let errors = '';
    started.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    url = await new Promise<string>((resolve, reject) => {
      createInterface({ input: started.stdout }).on('line', (line) => {
        const event: { url?: unknown; msg?: unknown } = JSON.parse(line);
        if (event.msg === 'listening' && typeof event.url === 'string') resolve(event.url);
      });
      started.once('exit', (code) => reject(new Error(`The backend ended with ${code} before it listened. ${errors}`)));
    });
  };

  return {
    url: () => url,
    start,
    kill: async () => {
      const running = child;
      child = null;
      url = null;
      if (running === null || running.exitCode !== null || running.signalCode !== null) return;
      const gone = new Promise<void>((resolve) => running.once('exit', () => resolve()));
      running.kill('SIGKILL');
      await gone;
    },
    addUser: async ({ email, name, role, password, workspace }) => {
      const args = ['user', 'add', '--email', email, '--name', name, '--role', role, '--workspace', workspace, '--password-stdin'];
      const added = spawn(process.execPath, [CLI, ...args], { env, stdio: ['pipe', 'ignore', 'pipe'] });
      added.stdin.end(`${password}\n`);
      let errors = '';
      added.stderr.on('data', (chunk: Buffer) => {
        errors += chunk.toString();
      });
      const code = await new Promise<number | null>((resolve) => added.once('exit', resolve));
      if (code !== 0) throw new Error(`vidhuk user add ended with ${code}. ${errors}`);
    },
  };
};
