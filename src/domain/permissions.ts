import type { Intervention } from './intervention.ts';
import { textOf } from './intervention.ts';
import type { Kind } from './kind.ts';
import { holds } from './condition.ts';
import { statusOf } from './kinds/index.ts';

export type Role = 'agent' | 'supervisor' | 'administrator';

/** Who asks: a role, and the sector that an agent or a supervisor keeps to (null: the whole territory). */
export type Asker = { readonly id: string; readonly role: Role; readonly sector: string | null };

/** What a person's devices receive: a sector's id, or '*' for everything of the organisation. */
export function scopeOf(asker: Asker): string {
  return asker.role !== 'administrator' && asker.sector !== null ? asker.sector : '*';
}

/** Whether someone may read and change records of this sector; a record of no sector is everybody's. */
export function worksIn(asker: Asker, sector: string | null): boolean {
  const scope = scopeOf(asker);
  return scope === '*' || sector === null || sector === scope;
}

/** Whether a role may give this status; an unknown status is refused. */
export function maySetStatus(kind: Kind, status: string, role: Role): boolean {
  const found = statusOf(kind, status);
  if (!found) return false;
  return found.by === undefined || found.by.includes(role);
}

/** Whether someone may look at the photos of a record: offensive ones stay with their author and the office. */
export function maySeePhotos(asker: Asker, kind: Kind | null, intervention: Intervention): boolean {
  const sector = textOf(intervention, 'sector');
  if (!worksIn(asker, sector === '' ? null : sector)) return false;
  if (asker.role !== 'agent') return true;
  const sensitive = kind?.sensitive !== undefined && holds(kind.sensitive, intervention.fields);
  if (!sensitive) return true;
  const author = textOf(intervention, 'author');
  return author === asker.id || intervention.trail.some((event) => event.author === asker.id);
}
