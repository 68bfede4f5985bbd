import { holds } from './condition.ts';
import type { FieldValue } from './intervention.ts';
import type { Kind } from './kind.ts';

const HOUR = 3_600_000;

/** When an intervention becomes late: UTC milliseconds, in calendar hours after `createdAt`; null without a target. */
export function dueAt(kind: Kind, fields: { readonly [field: string]: FieldValue }, createdAt: number): number | null {
  const target = kind.targets.find((each) => holds(each.when, fields));
  return target ? createdAt + target.hours * HOUR : null;
}
