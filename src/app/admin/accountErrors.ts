import type { useAdminWords } from './words.ts';

type Say = ReturnType<typeof useAdminWords>;

export const MIN_PASSWORD = 12;

/** What is wrong with the e-mail of a new account, in a sentence; null: nothing. The back office checks it again. */
export function emailError(email: string, say: Say): string | null {
  if (email.trim() === '') return say('missing');
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim()) ? null : say('emailWrong');
}

export function passwordError(password: string, say: Say): string | null {
  if (password === '') return say('missing');
  return password.length < MIN_PASSWORD ? say('passwordShort') : null;
}

/** What is wrong with the second typing of a new password, which nobody can read while they type. */
export function againError(password: string, again: string, say: Say): string | null {
  return password === again ? null : say('passwordDiffers');
}

export function nameError(name: string, say: Say): string | null {
  return name.trim() === '' ? say('missing') : null;
}
