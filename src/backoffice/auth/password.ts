import { hash, verify } from '@node-rs/argon2';

/** Argon2id (the library's default) with OWASP's parameters: 19 MiB, 2 passes, 1 lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Keyboards write "é" as one character or as two: both are the same password. */
function sameOnEveryKeyboard(password: string): string {
  return password.normalize('NFC');
}

/** The argon2id hash of a password, with its own salt, as text for the database. */
export function hashPassword(password: string): Promise<string> {
  return hash(sameOnEveryKeyboard(password), COST);
}

let decoy: Promise<string> | null = null;

/** Whether the password is the one of `hashed`. With null (no such account) the same work is done; the answer is no. */
export async function passwordMatches(hashed: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password');
  const right = await verify(hashed ?? (await decoy), sameOnEveryKeyboard(password));
  return hashed !== null && right;
}
