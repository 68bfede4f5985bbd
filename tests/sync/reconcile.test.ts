import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../src/domain/edit.ts';
import type { FieldChange } from '../../src/domain/edit.ts';
import { reconcile } from '../../src/sync/reconcile.ts';
import { base, row } from './support.ts';

const to = (old: string | null, next: string): FieldChange => ({ old, new: next });

describe('the view of a record', () => {
  test('4.2 is the base with what is not confirmed on top, in the order of the sequence', () => {
    const view = reconcile(base({ support: 'pierre', element: 'mur' }), [
      row(3, 'one', {}, { patch: { support: to('brique', 'bois') } }),
      row(2, 'one', { state: 'acked' }, { patch: { support: to('pierre', 'brique') } }),
    ]);
    expect(view?.intervention.fields).toEqual({ support: 'bois', element: 'mur' });
    expect(view).toMatchObject({ rev: 1, version: 1, pending: 1 });
  });

  test('4.2 tells the steps in the order of the sequence, however they lie in the outbox', () => {
    const view = reconcile(base({ status: 'a_traiter' }), [
      row(3, 'one', {}, { patch: { status: to('en_cours', 'fait') } }),
      row(2, 'one', {}, { patch: { status: to('a_traiter', 'en_cours') } }),
    ]);
    expect(view?.intervention.trail.map(({ status }) => status)).toEqual(['a_traiter', 'en_cours', 'fait']);
  });

  test('4.2 is not taken back by an older edit whose receipt was lost', () => {
    const receipt = { version: 6, rev: 4, epoch: 'e' };
    const older = row(2, 'one', {}, { patch: { support: to('pierre', 'brique'), element: to('mur', 'porte') } });
    const newer = row(3, 'one', { state: 'confirmed', receipt }, { patch: { support: to('brique', 'pierre') } });
    const view = reconcile({ ...base({ support: 'pierre', element: 'mur' }), rev: 4, version: 6 }, [older, newer]);
    expect(view?.intervention.fields).toEqual({ support: 'pierre', element: 'porte' });
    expect(view?.pending).toBe(1);
  });

  test('6.1 is without what was refused, and without what came back already', () => {
    const view = reconcile(base({ support: 'pierre' }), [
      row(2, 'one', { state: 'quarantined' }, { patch: { support: to('pierre', 'verre') } }),
      row(3, 'one', { state: 'confirmed' }, { patch: { support: to('pierre', 'bois') } }),
    ]);
    expect(view?.intervention.fields).toEqual({ support: 'pierre' });
    expect(view?.pending).toBe(0);
  });

  test('5.3 shows what was written on top of a change that was refused', () => {
    const refused = row(2, 'one', { state: 'quarantined' }, { patch: { support: to('pierre', 'verre') } });
    const later = row(3, 'one', {}, { patch: { support: to('verre', 'bois') } });
    const made = row(1, 'one', { state: 'acked' }, { baseRev: 0, patch: { support: to(null, 'pierre') } });
    const onCreation = row(3, 'one', {}, { baseRev: 0, patch: { support: to('verre', 'bois') } });
    expect(reconcile(base({ support: 'pierre' }), [refused, later])?.intervention.fields).toEqual({ support: 'bois' });
    expect(reconcile(null, [made, refused, onCreation])?.intervention.fields).toEqual({ support: 'bois' });
    // What came back from the back office is still this device's own.
    const confirmed = { ...made, state: 'confirmed', receipt: { version: 1, rev: 1, epoch: 'e' } } as const;
    const back = reconcile(base({ support: 'pierre' }), [confirmed, refused, onCreation]);
    expect(back?.intervention.fields).toEqual({ support: 'bois' });
  });

  test('5.3 shows what somebody else wrote first, where that came back before', () => {
    const written = base({ support: 'pierre' });
    const later = { ...written, rev: 2, fieldRevs: { support: 2 } };
    const mine = row(3, 'one', {}, { patch: { support: to('verre', 'bois') } });
    expect(reconcile(later, [mine])?.intervention.fields).toEqual({ support: 'pierre' });
  });

  test('is nothing where there is neither base nor edit', () => {
    expect(reconcile(null, [])).toBeNull();
    expect(reconcile(null, [row(1, 'one', { state: 'quarantined' })])).toBeNull();
  });

  test('4.2 is nothing where a change lacks the record that it changes', () => {
    const change = row(2, 'one', {}, { baseRev: 3, patch: { support: to('pierre', 'bois') } });
    expect(reconcile(null, [change])).toBeNull();
    const begun = row(1, 'one', {}, { baseRev: 0, patch: { element: to(null, 'mur') } });
    expect(reconcile(null, [begun, change])?.intervention.fields).toEqual({ element: 'mur', support: 'bois' });
  });

  test('5.2 has no conflict that an edit of this device settles', () => {
    const conflict = {
      id: 'c1',
      intervention: 'one',
      field: 'support',
      kept: 'pierre',
      keptAuthor: null,
      keptAt: null,
      offered: 'bois',
      offeredAuthor: 'b',
      offeredAt: 0,
      rev: 1,
    };
    const from = { ...base({ support: 'pierre' }), conflicts: [conflict, { ...conflict, id: 'c2' }] };
    const settling = row(2, 'one', {}, { patch: { support: to('pierre', 'bois') }, settles: ['c1'] });
    const view = reconcile(from, [settling]);
    expect(view?.conflicts.map((each) => each.id)).toEqual(['c2']);
    expect(view?.intervention.fields['support']).toBe('bois');
  });

  test('4.2 stays the same when an edit turns from overlay into base, whatever it changes', () => {
    const field = fc.constantFrom('support', 'element', 'technique');
    const change = fc.record({ field, value: fc.constantFrom('a', 'b', 'c') });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const from = base({ support: 'x', element: 'y', technique: 'z' });
        const fields: { [field: string]: string } = { support: 'x', element: 'y', technique: 'z' };
        const rows = changes.map(({ field: name, value }, n) => {
          const made = row(n + 2, 'one', {}, { patch: { [name]: to(fields[name] ?? null, value) } });
          fields[name] = value;
          return made;
        });
        const whole = reconcile(from, rows)?.intervention;
        let current = from;
        rows.forEach((each, n) => {
          current = { ...current, ...applyEdit(current, each.edit).next };
          expect(reconcile(current, rows.slice(n + 1))?.intervention).toEqual(whole);
          // The reply was lost: the base has the edit, and the device applies it once more.
          expect(reconcile(current, rows.slice(n))?.intervention.fields).toEqual(whole?.fields);
        });
      }),
    );
  });
});
