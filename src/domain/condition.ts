import type { FieldValue } from './intervention.ts';
import type { Condition } from './kind.ts';

/** Whether a condition holds for these fields; an absent condition always does. */
export function holds(condition: Condition | undefined, fields: { readonly [field: string]: FieldValue }): boolean {
  if (!condition) return true;
  const value = fields[condition.field];
  return (typeof value === 'string' || typeof value === 'boolean') && condition.in.includes(value);
}
