import { problem } from '../../http/problem.ts';

/** A name without the spaces around it; throws 'request-invalid' where nothing is left. */
export function nameOf(typed: string): string {
  const name = typed.trim();
  if (name === '') throw problem('request-invalid');
  return name;
}
