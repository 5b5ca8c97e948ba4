// Ed25519 signatures of adapter updates, by WebCrypto: the same in the extension's worker, in the server and on the command line.
import type { SignedUpdate } from '../../contracts/adapter-update.ts';

/** Names the use of the key, so that a signature made for something else never counts here. */
const CONTEXT = 'vidhuk adapters 1\n';

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0));

export const toBase64Url = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');

const signed = (content: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(CONTEXT + content);

/** Base64url of the 64 bytes. */
export async function signContent(privateKey: CryptoKey, content: string): Promise<string> {
  return toBase64Url(await crypto.subtle.sign('Ed25519', privateKey, signed(content)));
}

/** Whether the key that the update names has signed its content. Whether that key counts is for the caller to say. False for keys that are none. */
export async function isSigned({ publicKey, signature, content }: SignedUpdate): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('raw', fromBase64Url(publicKey), 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, fromBase64Url(signature), signed(content));
  } catch {
    return false;
  }
}
