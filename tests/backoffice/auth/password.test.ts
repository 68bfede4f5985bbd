import { describe, expect, it } from 'vitest';
import { hashPassword, passwordMatches } from '../../../src/backoffice/auth/password.ts';

describe('a password', () => {
  it('is kept as argon2id with 19 MiB, 2 passes, 1 lane and a salt of its own', async () => {
    const [one, two] = await Promise.all([hashPassword('douze-lettres'), hashPassword('douze-lettres')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
  });

  it('matches its own hash only', async () => {
    const hashed = await hashPassword('douze-lettres');
    expect(await passwordMatches(hashed, 'douze-lettres')).toBe(true);
    expect(await passwordMatches(hashed, 'Douze-lettres')).toBe(false);
  });

  it('matches nobody where there is no account, not even the decoy', async () => {
    expect(await passwordMatches(null, 'nobody has this password')).toBe(false);
  });

  it('is the same from a keyboard that types accents as separate characters', async () => {
    const hashed = await hashPassword('été à Poitiers');
    expect(await passwordMatches(hashed, 'été à Poitiers'.normalize('NFD'))).toBe(true);
  });
});
