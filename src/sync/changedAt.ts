import type { Intervention } from '../domain/intervention.ts';
import { numberOf } from '../domain/intervention.ts';

/** Newest time that a record knows of itself, UTC milliseconds; 0 where it knows none. */
export function changedAt(intervention: Intervention): number {
  return Math.max(
    0,
    numberOf(intervention, 'createdAt') ?? 0,
    numberOf(intervention, 'startedAt') ?? 0,
    numberOf(intervention, 'endedAt') ?? 0,
    ...intervention.trail.map((event) => event.at),
    ...intervention.comments.map((comment) => comment.at),
  );
}
