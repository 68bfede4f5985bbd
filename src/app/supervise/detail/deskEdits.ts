import { kindOf, statusOf } from '../../../domain/kinds/index.ts';
import { settlement } from '../../../domain/settlement.ts';
import { validate } from '../../../domain/validate.ts';
import type { Conflict, DeskEdit, DetailResponse } from '../../../device/desk/wireTypes.ts';

type Value = Conflict['kept'];
type Patch = { [field: string]: { old: Value; new: Value } };

/** The edit by which a supervisor says which of the two values stays. */
export function settleEdit(detail: DetailResponse, conflict: Conflict, chosen: 'kept' | 'offered'): DeskEdit {
  const { kind, kindVersion, fields } = detail.intervention;
  return { baseRev: detail.rev, ...settlement(kindOf(kind, kindVersion), fields, conflict, conflict[chosen]) };
}

export function commentEdit(rev: number, comment: string): DeskEdit {
  return { baseRev: rev, patch: {}, comment };
}

/** Fields that a status asks for at the desk itself; the others are the agent's to fill in. */
export const ASKED_AT_DESK = ['reason', 'transferred_to'] as const;
export type Answers = { readonly [field in (typeof ASKED_AT_DESK)[number]]?: string };

/** What an intervention lacks to be given a status. */
export type Lacking = {
  /** To ask here. */
  readonly here: readonly (typeof ASKED_AT_DESK)[number][];
  /** Names of fields only the field can tell. */
  readonly inTheField: readonly string[];
};

export function lackingFor(detail: DetailResponse, status: string): Lacking {
  const { kind, kindVersion, fields } = detail.intervention;
  const definition = kindOf(kind, kindVersion);
  if (!definition) return { here: [], inTheField: [] };
  const lacking = (of: typeof fields): readonly string[] =>
    validate(definition, of)
      .filter((problem) => problem.code === 'field-required')
      .map((problem) => problem.field);
  // A reason given for an earlier status is asked again: it belongs to that one.
  const names = lacking({ ...fields, status, reason: null, transferred_to: null });
  return {
    here: ASKED_AT_DESK.filter((name) => names.includes(name)),
    inTheField: names.filter((name) => !ASKED_AT_DESK.some((asked) => asked === name)),
  };
}

/** The edit that gives a status, with its automatic times: closing dates the end, reopening takes it away. */
export function statusEdit(detail: DetailResponse, status: string, answers: Answers, now: number): DeskEdit {
  const { kind, kindVersion, fields } = detail.intervention;
  const patch: Patch = {};
  const set = (field: string, value: Value): void => {
    const old = fields[field] ?? null;
    if (old !== value) patch[field] = { old, new: value };
  };
  set('status', status);
  for (const name of ASKED_AT_DESK) {
    const answer = answers[name];
    if (answer !== undefined) set(name, answer);
  }
  const closed = statusOf(kindOf(kind, kindVersion), status)?.phase === 'closed';
  if (!closed) set('endedAt', null);
  else if (typeof fields['endedAt'] !== 'number') set('endedAt', now);
  return { baseRev: detail.rev, patch };
}
