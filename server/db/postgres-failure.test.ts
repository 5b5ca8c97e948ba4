import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { StartError } from '../start-error.ts';
import { postgresFailure } from './postgres-failure.ts';
import { openStore } from './store.ts';

const coded = (code: string): Error => Object.assign(new Error(`x ${code} secret.example`), { code });

describe('a PostgreSQL that cannot be opened', () => {
  it('is one sentence whatever the network or PostgreSQL says', () => {
    const errors = [
      ...['EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENOTFOUND', 'ECONNREFUSED', '28P01', '3D000', 'EWHATEVER'].map(coded),
      new AggregateError([coded('ECONNREFUSED'), coded('ECONNREFUSED')], ''),
      new Error('Connection terminated unexpectedly'),
      new Error('Connection terminated due to connection timeout'),
      new Error('anything else'),
    ];
    for (const error of errors) {
      const failure = postgresFailure(error, false);
      expect(failure).toBeInstanceOf(StartError);
      expect(failure?.message).toMatch(/^PostgreSQL at DATABASE_URL cannot be reached or refuses: [^.]{8,}\. Check the address/);
      expect(failure?.message).not.toContain('secret');
    }
  });

  it('is told from a fault of ours once the connection stands', () => {
    expect(postgresFailure(coded('42601'), true)).toBeNull();
    expect(postgresFailure(new Error('anything else'), true)).toBeNull();
    expect(postgresFailure(new Error('Connection terminated unexpectedly'), true)?.message).toContain('the connection was cut');
    expect(postgresFailure(coded('42501'), true)?.message).toContain('may not make tables');
  });

  it('is so where something else listens at the port, where nothing does, and where the address has no meaning', async () => {
    const server = createServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const open = (url: string) => openStore({ kind: 'postgres', url });
    await expect(open(`postgres://nobody@127.0.0.1:${port}/none`)).rejects.toThrow(StartError);
    await new Promise<void>((resolve) => server.close(() => resolve()));
    await expect(open(`postgres://nobody@127.0.0.1:${port}/none`)).rejects.toThrow('nothing listens');
    await expect(open('postgres://nobody@127.0.0.1:1:2/none')).rejects.toThrow(StartError);
  });
});
