// Updates signed with keys made for the test.
import type { SignedUpdate } from '../../lib/contracts/adapter-update.ts';
import { signContent, toBase64Url } from '../../lib/domain/adapters/signature.ts';
import { ADAPTERS } from '../../lib/sites/registry.ts';

export type SigningKey = { privateKey: CryptoKey; publicKey: string };

export const signingKey = async (): Promise<SigningKey> => {
  const keys = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  if (!('privateKey' in keys)) throw new Error('No key pair was made.');
  return { privateKey: keys.privateKey, publicKey: toBase64Url(await crypto.subtle.exportKey('raw', keys.publicKey)) };
};

/** A shipped adapter, changed and one version up. */
export const newerAdapter = (id: string, change: Record<string, unknown> = {}): Record<string, unknown> & { version: number } => {
  const adapter = ADAPTERS.find((shipped) => shipped.id === id);
  if (adapter === undefined) throw new Error(`No site ${id} ships.`);
  return { ...adapter, ...change, version: typeof change.version === 'number' ? change.version : adapter.version + 1 };
};

export const signedUpdate = async (
  key: SigningKey,
  {
    sequence = 1,
    keys = [key.publicKey],
    adapters = [],
    off = [],
  }: { sequence?: number; keys?: string[]; adapters?: unknown[]; off?: unknown[] } = {},
): Promise<SignedUpdate> => {
  const content = JSON.stringify({ format: 1, sequence, createdAt: '2026-11-01T10:00:00.000Z', keys, adapters, off });
  return { publicKey: key.publicKey, signature: await signContent(key.privateKey, content), content };
};
