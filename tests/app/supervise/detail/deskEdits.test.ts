import { describe, expect, it } from 'vitest';
import { lackingFor, settleEdit, statusEdit } from '../../../../src/app/supervise/detail/deskEdits.ts';
import { applyEdit, DELETION } from '../../../../src/domain/edit.ts';
import type { Edit } from '../../../../src/domain/edit.ts';
import { AT, conflict, detail, ID } from '../support/samples.ts';

const whole = (edit: object): Edit => ({
  id: 'x',
  device: 'desk',
  seq: 1,
  author: 'u9',
  at: AT,
  offsetMin: 0,
  intervention: ID,
  kind: 'graffiti',
  kindVersion: 1,
  baseRev: 4,
  patch: {},
  ...edit,
});

describe('settling a conflict', () => {
  it('sets the value chosen', () => {
    const now = detail();
    now.intervention.fields = { ...now.intervention.fields, support: 'bois' };
    const settled = { baseRev: now.rev, settles: [conflict.id] };
    expect(settleEdit(now, conflict, 'offered')).toEqual({
      ...settled,
      patch: { support: { old: 'bois', new: 'brique' } },
    });
    expect(settleEdit(now, conflict, 'kept')).toEqual({
      ...settled,
      patch: { support: { old: 'bois', new: 'pierre' } },
    });
  });

  it('of a deletion brings the record back, or deletes it', () => {
    const now = detail();
    const current = { intervention: { ...now.intervention, deleted: true }, rev: 4, fieldRevs: {} };
    const deletion = { ...conflict, field: DELETION, kept: true, offered: false };
    expect(applyEdit(current, whole(settleEdit(now, deletion, 'offered'))).next.intervention.deleted).toBe(false);
    expect(applyEdit(current, whole(settleEdit(now, deletion, 'kept'))).next.intervention.deleted).toBe(true);
  });
});

describe('a status given at the desk', () => {
  it('carries the values it replaces and dates the end', () => {
    const open = detail();
    const { endedAt: _, ...fields } = open.intervention.fields;
    const started = { ...open, intervention: { ...open.intervention, fields: { ...fields, status: 'en_cours' } } };
    expect(statusEdit(started, 'fait', {}, 99).patch).toEqual({
      status: { old: 'en_cours', new: 'fait' },
      endedAt: { old: null, new: 99 },
    });
  });

  it('keeps the end of a record that was closed already', () => {
    expect(statusEdit(detail(), 'controle', {}, 99).patch).toEqual({ status: { old: 'fait', new: 'controle' } });
  });

  it('takes the end away on reopening', () => {
    expect(statusEdit(detail(), 'en_cours', {}, 99).patch).toHaveProperty('endedAt', { old: AT, new: null });
  });

  it('asks here for a reason, and sends the agent for what only the field can tell', () => {
    expect(lackingFor(detail(), 'controle')).toEqual({ here: [], inTheField: [] });
    expect(lackingFor(detail(), 'refuse').here).toEqual(['reason']);
    expect(lackingFor(detail(), 'transfere').here).toEqual(['transferred_to']);
    const bare = detail();
    bare.intervention.fields = { status: 'en_cours', address: 'x' };
    expect(lackingFor(bare, 'fait').inTheField).toContain('technique');
  });
});
