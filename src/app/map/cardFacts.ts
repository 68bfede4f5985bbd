import type { LocalIntervention } from '../../device/device.ts';
import { holds } from '../../domain/condition.ts';
import { numberOf, textOf } from '../../domain/intervention.ts';
import type { Status } from '../../domain/kind.ts';
import { kindOf, statusOf } from '../../domain/kinds/index.ts';
import type { Language } from '../words/language.ts';
import { summaryText } from './valueText.ts';

/** What lists and maps need of a record. */
export type CardFacts = {
  readonly address: string;
  readonly summary: string;
  readonly status: Status | null;
  readonly priority: string;
  readonly offensive: boolean;
  readonly late: boolean;
  /** UTC milliseconds; null where unknown. */
  readonly createdAt: number | null;
  /** The photo that shows it best: the first before, else the first. */
  readonly photo: string | null;
};

export function cardFacts({ intervention }: LocalIntervention, now: number, language: Language): CardFacts {
  const kind = kindOf(intervention.kind, intervention.kindVersion);
  const status = statusOf(kind, textOf(intervention, 'status'));
  const due = numberOf(intervention, 'dueAt');
  const photo = intervention.photos.find((each) => each.role === 'before') ?? intervention.photos[0];
  return {
    address: textOf(intervention, 'address'),
    summary: summaryText(kind, intervention.fields, language),
    status,
    priority: textOf(intervention, 'priority'),
    offensive: kind?.sensitive !== undefined && holds(kind.sensitive, intervention.fields),
    late: due !== null && due < now && status?.phase !== 'closed',
    createdAt: numberOf(intervention, 'createdAt'),
    photo: photo?.sha256 ?? null,
  };
}
