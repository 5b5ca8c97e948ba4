// `vidhuk adapters key`, and reading such a key back.
import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { toBase64Url } from '../../lib/domain/adapters/signature.ts';
import { UsageError, VerbError } from '../verb.ts';

export const key = async (args: string[]): Promise<number> => {
  const { values } = parseArgs({ args, options: { out: { type: 'string' } } });
  if (values.out === undefined) throw new UsageError('--out KEY.pem is missing: where the private key goes.');
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  try {
    await writeFile(values.out, pem, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    throw new VerbError(
      code === 'EEXIST' ? `${values.out} is there already; a key is never overwritten.` : `${values.out} cannot be written: ${code}.`,
    );
  }
  console.log(JSON.stringify({ publicKey: (await readKey(values.out)).publicKey, file: values.out }));
  return 0;
};

export const readKey = async (path: string): Promise<{ privateKey: CryptoKey; publicKey: string }> => {
  const pem = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new VerbError(`${path} cannot be read: ${error instanceof Error && 'code' in error ? error.code : String(error)}.`);
  });
  try {
    const object = createPrivateKey(pem);
    const der = object.export({ type: 'pkcs8', format: 'der' });
    const privateKey = await crypto.subtle.importKey('pkcs8', new Uint8Array(der), 'Ed25519', false, ['sign']);
    // The raw key is the end of its SubjectPublicKeyInfo.
    const spki = createPublicKey(object).export({ type: 'spki', format: 'der' });
    return { privateKey, publicKey: toBase64Url(new Uint8Array(spki.subarray(-32)).buffer) };
  } catch {
    throw new VerbError(`${path} is no Ed25519 private key. Make one with \`vidhuk adapters key\`.`);
  }
};
