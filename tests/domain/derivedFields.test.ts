import { describe, expect, test } from 'vitest';
import { applyEdit, type Edit, type FieldChange, type Versioned } from '../../src/domain/edit.ts';
import type { FieldValue } from '../../src/domain/intervention.ts';

const HOUR = 3_600_000;
const CREATED = 1_700_000_000_000;

function edit(id: string, patch: { [field: string]: FieldChange }, more: Partial<Edit> = {}): Edit {
  const from = { id, device: 'tablet', seq: 1, author: id, at: CREATED, offsetMin: 60, intervention: 'one' };
  return { ...from, kind: 'graffiti', kindVersion: 1, baseRev: 1, patch, ...more };
}

const to = (next: FieldValue, old: FieldValue = null): FieldChange => ({ old, new: next });

function begun(fields: { [field: string]: FieldValue }): Versioned {
  const patch = Object.entries({ createdAt: CREATED, ...fields }).map(([field, value]) => [field, to(value)] as const);
  return applyEdit(null, edit('create', Object.fromEntries(patch), { baseRev: 0 })).next;
}

/** The fields after all the edits, none of which may ask anybody to choose a time. */
function fieldsAfter(start: Versioned, ...edits: readonly Edit[]) {
  let now = start;
  for (const each of edits) {
    const applied = applyEdit(now, each);
    expect(applied.conflicts.map(({ field }) => field).filter((field) => field !== 'status')).toEqual([]);
    now = applied.next;
  }
  return now.intervention.fields;
}

describe('5.6 the end of the work', () => {
  const finish = (by: string, endedAt: number) =>
    edit(by, { status: to('fait', 'en_cours'), endedAt: to(endedAt), startedAt: to(endedAt - 5) });

  test('is when the first who finished it did, and nobody is asked', () => {
    const fields = fieldsAfter(begun({ status: 'en_cours' }), finish('a', 20), finish('b', 10));
    expect(fields).toMatchObject({ status: 'fait', endedAt: 20, startedAt: 15 });
  });

  test('does not come with a status that waits to be chosen', () => {
    const postponed = edit('a', { status: to('reporte', 'en_cours') });
    const fields = fieldsAfter(begun({ status: 'en_cours' }), postponed, finish('b', 10));
    expect(fields).toMatchObject({ status: 'reporte' });
    expect(fields).not.toHaveProperty('endedAt');
  });

  test('goes with the status that reopens, whatever end its author saw', () => {
    const reopened = edit('b', { status: to('en_cours', 'fait'), endedAt: to(null, 10) });
    const fields = fieldsAfter(begun({ status: 'en_cours' }), finish('a', 20), finish('b', 10), reopened);
    expect(fields).toMatchObject({ status: 'en_cours', endedAt: null, startedAt: 15 });
  });

  test('is that of the edit where an older app settles by the status alone', () => {
    const settled = (status: string, at: number) => edit('s', { status: to(status) }, { settles: ['it'], at });
    const postponed = begun({ status: 'reporte' });
    expect(fieldsAfter(postponed, settled('fait', 30))).toMatchObject({ endedAt: 30 });
    expect(fieldsAfter(postponed, settled('fait', 30), settled('en_cours', 40))).toMatchObject({ endedAt: null });
  });

  test('stays unknown where a record is brought in without one', () => {
    expect(fieldsAfter(begun({ status: 'fait' }))).not.toHaveProperty('endedAt');
    expect(fieldsAfter(begun({ status: 'fait' }), edit('c', { status: to('controle', 'fait') }))).not.toHaveProperty(
      'endedAt',
    );
  });

  test('which two were asked to choose by an earlier version can still be chosen', () => {
    const chosen = edit('s', { endedAt: to(10, 20) }, { settles: ['it'] });
    expect(fieldsAfter(begun({ status: 'fait', endedAt: 20 }), chosen)).toMatchObject({ endedAt: 10 });
  });
});

describe('5.6 the target', () => {
  const offensive = edit('a', { offensive: to('raciste'), dueAt: to(CREATED + 48 * HOUR, CREATED + 336 * HOUR) });
  const owned = edit('b', { owner: to('prive'), dueAt: to(CREATED + 72 * HOUR, CREATED + 336 * HOUR) });

  test.each([
    ['one', [offensive, owned]],
    ['the other', [owned, offensive]],
  ])('is that of the merged fields, whoever came first: %s', (_who, edits) => {
    expect(fieldsAfter(begun({ status: 'signale' }), ...edits)).toMatchObject({ dueAt: CREATED + 48 * HOUR });
  });

  test('is neither author’s where they made it later together', () => {
    const mistaken = edit('a', {
      offensive: to('non', 'raciste'),
      dueAt: to(CREATED + 336 * HOUR, CREATED + 48 * HOUR),
    });
    const private_ = edit('b', { owner: to('prive') });
    const start = begun({ status: 'signale', offensive: 'raciste', dueAt: CREATED + 48 * HOUR });
    for (const edits of [
      [mistaken, private_],
      [private_, mistaken],
    ])
      expect(fieldsAfter(start, ...edits)).toMatchObject({ dueAt: CREATED + 72 * HOUR });
  });

  test('stays as it came where the fields keep theirs', () => {
    const own = begun({ status: 'signale' });
    const given = { ...own, intervention: { ...own.intervention, fields: { ...own.intervention.fields, dueAt: 7 } } };
    expect(fieldsAfter(given, edit('a', { support: to('pierre') }))).toMatchObject({ dueAt: 7 });
  });
});
