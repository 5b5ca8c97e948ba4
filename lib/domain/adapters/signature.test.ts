import { describe, expect, it } from 'vitest';
import type { SignedUpdate } from '../../contracts/adapter-update.ts';
import { isSigned, signContent, toBase64Url } from './signature.ts';

const pair = async () => {
  const keys = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  if (!('privateKey' in keys)) throw new Error('No key pair.');
  return { privateKey: keys.privateKey, publicKey: toBase64Url(await crypto.subtle.exportKey('raw', keys.publicKey)) };
};
const update = async (content: string): Promise<SignedUpdate> => {
  const { privateKey, publicKey } = await pair();
  return { publicKey, signature: await signContent(privateKey, content), content };
};

describe('a signed update', () => {
  it('holds as it was signed', async () => {
    expect(await isSigned(await update('{"відгук":1}'))).toBe(true);
  });

  it.each<[string, (signed: SignedUpdate) => SignedUpdate]>([
    ['one sign of the content is another', (signed) => ({ ...signed, content: signed.content.replace('1', '2') })],
    ['a space is added', (signed) => ({ ...signed, content: `${signed.content} ` })],
    ['it is cut short', (signed) => ({ ...signed, content: signed.content.slice(0, -1) })],
    [
      'the signature is another',
      (signed) => ({ ...signed, signature: `${signed.signature.startsWith('A') ? 'B' : 'A'}${signed.signature.slice(1)}` }),
    ],
    ['the signature is cut short', (signed) => ({ ...signed, signature: signed.signature.slice(0, 40) })],
    ['the key is no key', (signed) => ({ ...signed, publicKey: '!' })],
    ['the key is the zero key', (signed) => ({ ...signed, publicKey: 'A'.repeat(43), signature: 'A'.repeat(86) })],
  ])('does not where %s', async (_name, change) => {
    expect(await isSigned(change(await update('{"a":1}')))).toBe(false);
  });

  it('does not with the key of somebody else', async () => {
    const signed = await update('{"a":1}');
    expect(await isSigned({ ...signed, publicKey: (await pair()).publicKey })).toBe(false);
  });
});
