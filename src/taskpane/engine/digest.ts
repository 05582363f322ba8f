/** SHA-256 by the browser's own cryptography. */

import type { Digest } from '../../ports/ports';

export const sha256: Digest = async (bytes) => {
  const digest = await crypto.subtle.digest('SHA-256', bytes.slice());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
