import { describe, expect, it } from 'vitest';
import { EnvError, PROJECT_ROOT, readEnv } from './env.ts';

describe('environment', () => {
  it('has a default for everything, and takes empty variables for missing ones', () => {
    const env = readEnv({ DATABASE_URL: '', VIDHUK_SECRET: '', VIDHUK_PORT: '' });
    expect(env).toEqual({
      dataFolder: `${PROJECT_ROOT}.vidhuk`,
      databaseUrl: null,
      secret: null,
      host: '127.0.0.1',
      port: 8787,
      publicUrl: null,
      trustProxy: false,
      logLevel: 'info',
    });
  });

  it('reads what is set', () => {
    const env = readEnv({
      VIDHUK_DATA: '/srv/data',
      VIDHUK_PUBLIC_URL: 'https://desk.example/',
      VIDHUK_TRUST_PROXY: '1',
      VIDHUK_PORT: '0',
    });
    expect(env).toMatchObject({ dataFolder: '/srv/data', publicUrl: 'https://desk.example', trustProxy: true, port: 0 });
  });

  it('names every wrong setting and repeats no value', () => {
    const wrong = {
      VIDHUK_SECRET: 'hunter2',
      DATABASE_URL: 'mysql://root:hunter2@db/x',
      VIDHUK_PORT: '70000',
      VIDHUK_TRUST_PROXY: 'hunter2',
    };
    const message = (() => {
      try {
        readEnv(wrong);
        return '';
      } catch (error) {
        return error instanceof EnvError ? error.message : String(error);
      }
    })();
    for (const name of Object.keys(wrong)) expect(message).toContain(name);
    expect(message).not.toContain('hunter2');
  });
});
