import { holds } from '../../domain/condition.ts';
import type { FieldValue } from '../../domain/intervention.ts';
import type { Kind } from '../../domain/kind.ts';
import { statusOf } from '../../domain/kinds/index.ts';

type Fields = { readonly [field: string]: FieldValue };

/** Who makes the change, and when: UTC milliseconds at which the form was opened and finished. */
export type Moment = {
  readonly author: string;
  readonly sector: string | null;
  readonly startedAt: number;
  readonly now: number;
};

const isUnset = (value: FieldValue | undefined): boolean => value === undefined || value === null || value === '';

function created(fields: Fields, moment: Moment): Fields {
  return {
    author: moment.author,
    createdAt: moment.startedAt,
    ...(isUnset(fields['sector']) && moment.sector !== null ? { sector: moment.sector } : {}),
    ...(isUnset(fields['priority']) ? { priority: 'normal' } : {}),
  };
}

function times(kind: Kind, before: Fields, after: Fields, isNew: boolean, moment: Moment): Fields {
  const status = after['status'];
  if (typeof status !== 'string' || status === before['status']) return {};
  const closed = statusOf(kind, status)?.phase === 'closed';
  const was = before['status'];
  const wasClosed = typeof was === 'string' && statusOf(kind, was)?.phase === 'closed';
  // On the spot: begun and finished in one form.
  const started = status === kind.initialStatus || (isNew && closed);
  return {
    ...(started && isUnset(before['startedAt']) ? { startedAt: isNew ? moment.startedAt : moment.now } : {}),
    ...(closed && !wasClosed ? { endedAt: moment.now } : {}),
    ...(!closed && !isUnset(before['endedAt']) ? { endedAt: null } : {}),
  };
}

/**
 * Fields that nobody types: author, sector, times and the priority of a sensitive record (the target comes with the merge).
 * `before` is what the author saw ({} for a new record), `after` what the form says.
 */
export function automaticFields(kind: Kind, before: Fields, after: Fields, isNew: boolean, moment: Moment): Fields {
  const own = { ...(isNew ? created(after, moment) : {}), ...times(kind, before, after, isNew, moment) };
  const all = { ...after, ...own };
  const urgent = kind.sensitive !== undefined && holds(kind.sensitive, all);
  const wasUrgent = !isNew && kind.sensitive !== undefined && holds(kind.sensitive, before);
  return {
    ...own,
    ...(urgent && !wasUrgent ? { priority: 'urgent' } : {}),
  };
}
