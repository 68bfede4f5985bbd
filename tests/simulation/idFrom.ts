import type { Random } from '../../src/backoffice/demo/random.ts';

/** A UUIDv7 that the same seed makes again. */
export function idFrom(random: Random, now: number): string {
  const time = Math.max(0, Math.floor(now)).toString(16).padStart(12, '0').slice(-12);
  const hex = [...random.bytes(10)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(0, 3)}-8${hex.slice(3, 6)}-${hex.slice(6, 18)}`;
}
