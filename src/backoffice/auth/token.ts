import { createHash, randomBytes } from 'node:crypto';

/** A new secret of 256 bits, as text that fits a cookie. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a secret: SHA-256, hexadecimal. Enough for random secrets; passwords go through argon2id. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
