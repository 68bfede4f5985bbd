import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edit, FieldChange, Versioned } from '../../src/domain/edit.ts';
import { applyEdit, DELETION } from '../../src/domain/edit.ts';
import type { PhotoRef } from '../../src/domain/intervention.ts';

const ID = '01900000-0000-7000-8000-000000000001';

function edit(id: string, patch: { [field: string]: FieldChange }, more: Partial<Edit> = {}): Edit {
  return {
    id,
    device: 'tablet-a',
    seq: 1,
    author: 'agent-a',
    at: 1_700_000_000_000,
    offsetMin: 60,
    intervention: ID,
    kind: 'graffiti',
    kindVersion: 1,
    baseRev: 0,
    patch,
    ...more,
  };
}

const to = (next: FieldChange['new'], old: FieldChange['old'] = null): FieldChange => ({ old, new: next });

function created(
  fields: { [field: string]: FieldChange } = {
    support: to('pierre'),
    status: to('en_cours'),
  },
): Versioned {
  return applyEdit(null, edit('create', fields)).next;
}

const photo = (sha256: string): PhotoRef => ({
  sha256,
  role: 'before',
  size: 10,
  width: 4,
  height: 3,
  takenAt: 0,
  author: 'agent-a',
  point: null,
});

describe('an edit that creates an intervention', () => {
  test('sets its fields at revision 1', () => {
    const made = created();
    expect(made.rev).toBe(1);
    expect(made.intervention.fields).toEqual({
      support: 'pierre',
      status: 'en_cours',
    });
    expect(made.fieldRevs).toEqual({ support: 1, status: 1 });
  });

  test('keeps fields this version does not know', () => {
    const made = created({ from_the_future: to({ deep: ['x', 1] }) });
    expect(made.intervention.fields['from_the_future']).toEqual({
      deep: ['x', 1],
    });
  });
});

describe('a change of status', () => {
  test('5.5 adds an event with author and time and loses none before it', () => {
    const next = applyEdit(
      created(),
      edit('finish', { status: to('fait', 'en_cours') }, { baseRev: 1, author: 'agent-b', at: 5, offsetMin: 120 }),
    ).next;
    expect(next.intervention.trail.map(({ status }) => status)).toEqual(['en_cours', 'fait']);
    expect(next.intervention.trail.at(-1)).toEqual({
      edit: 'finish',
      status: 'fait',
      author: 'agent-b',
      at: 5,
      offsetMin: 120,
    });
  });

  test('5.5 that agrees with what is there, or waits in a conflict, is no event', () => {
    const done = applyEdit(created(), edit('a', { status: to('fait', 'en_cours') }, { baseRev: 1 })).next;
    const agrees = applyEdit(done, edit('b', { status: to('fait', 'en_cours') }, { baseRev: 1 })).next;
    const waits = applyEdit(agrees, edit('c', { status: to('bloque', 'en_cours') }, { baseRev: 1 })).next;
    expect(waits.intervention.trail.map((event) => event.edit)).toEqual(['create', 'a']);
  });
});

describe('two edits made on the same revision', () => {
  test('on different fields merge without a conflict', () => {
    const first = applyEdit(created(), edit('a', { support: to('brique', 'pierre') }, { baseRev: 1 }));
    const second = applyEdit(first.next, edit('b', { surface_m2: to(2.5) }, { baseRev: 1, device: 'tablet-b' }));
    expect(second.result).toBe('merged');
    expect(second.conflicts).toEqual([]);
    expect(second.next.intervention.fields).toMatchObject({
      support: 'brique',
      surface_m2: 2.5,
    });
  });

  test('on one field keep the first value and report the other', () => {
    const first = applyEdit(created(), edit('a', { support: to('brique', 'pierre') }, { baseRev: 1 }));
    const second = applyEdit(
      first.next,
      edit('b', { support: to('bois', 'pierre') }, { baseRev: 1, device: 'tablet-b', at: -9e12 }),
    );
    expect(second.result).toBe('conflict');
    expect(second.conflicts).toEqual([{ field: 'support', kept: 'brique', offered: 'bois' }]);
    expect(second.next.intervention.fields['support']).toBe('brique');
  });

  test('that agree on one field change nothing the second time', () => {
    const first = applyEdit(created(), edit('a', { support: to('brique', 'pierre') }, { baseRev: 1 }));
    const second = applyEdit(first.next, edit('b', { support: to('brique', 'pierre') }, { baseRev: 1 }));
    expect(second.conflicts).toEqual([]);
    expect(second.next.intervention.fields).toEqual(first.next.intervention.fields);
  });

  test('of one device in a row follow each other although the device has not pulled between them', () => {
    const first = applyEdit(created(), edit('a', { support: to('brique', 'pierre') }, { baseRev: 1 }));
    const second = applyEdit(first.next, edit('b', { support: to('bois', 'brique') }, { baseRev: 1 }));
    expect(second.conflicts).toEqual([]);
    expect(second.next.intervention.fields['support']).toBe('bois');
  });

  test('are judged field by field, whatever else of the record changed', () => {
    const first = applyEdit(created(), edit('a', { element: to('mur') }, { baseRev: 1 }));
    const second = applyEdit(first.next, edit('b', { support: to('bois', 'pierre') }, { baseRev: 1 }));
    expect(second.conflicts).toEqual([]);
    expect(second.next.intervention.fields).toMatchObject({ element: 'mur', support: 'bois' });
  });

  test('5.3 are judged by the value their author saw: a revision may be of a time that a restored backup undid', () => {
    const here = applyEdit(created(), edit('a', { support: to('brique', 'pierre') }, { baseRev: 1 }));
    const late = applyEdit(here.next, edit('b', { support: to('bois', 'pierre') }, { baseRev: 7, device: 'tablet-b' }));
    expect(late.conflicts).toEqual([{ field: 'support', kept: 'brique', offered: 'bois' }]);
    expect(late.next.intervention.fields['support']).toBe('brique');
    // Its own device shows what its agent wrote, until the back office has judged it.
    const shown = applyEdit(
      here.next,
      edit('b', { support: to('bois', 'pierre') }, { baseRev: 7 }),
      here.next.fieldRevs,
    );
    expect(shown.next.intervention.fields['support']).toBe('bois');
    // Where nobody ever wrote, nothing is written over: an earlier change of its author may have been refused.
    const empty = applyEdit(here.next, edit('c', { technique: to('chaux', 'solvant') }, { baseRev: 1 }));
    expect(empty.conflicts).toEqual([]);
  });

  test('that both add photos and comments keep them all, once each', () => {
    const comment = (id: string) => ({
      id,
      author: 'agent-a',
      at: 1,
      text: id,
    });
    const first = applyEdit(
      created(),
      edit(
        'a',
        {},
        {
          baseRev: 1,
          photos: [photo('aa'), photo('bb')],
          comments: [comment('1')],
        },
      ),
    );
    const second = applyEdit(
      first.next,
      edit(
        'b',
        {},
        {
          baseRev: 1,
          photos: [photo('bb'), photo('cc')],
          comments: [comment('2'), comment('1')],
        },
      ),
    );
    expect(second.next.intervention.photos.map(({ sha256 }) => sha256)).toEqual(['aa', 'bb', 'cc']);
    expect(second.next.intervention.comments.map(({ id }) => id)).toEqual(['1', '2']);
  });

  test('that add the same picture before and after keep it in both places', () => {
    const before = applyEdit(created(), edit('a', {}, { baseRev: 1, photos: [photo('aa')] }));
    const after = applyEdit(before.next, edit('b', {}, { baseRev: 1, photos: [{ ...photo('aa'), role: 'after' }] }));
    expect(after.next.intervention.photos.map(({ role, sha256 }) => [role, sha256])).toEqual([
      ['before', 'aa'],
      ['after', 'aa'],
    ]);
  });
});

describe('deleting', () => {
  test('what nobody changed since leaves a tombstone', () => {
    const gone = applyEdit(created(), edit('d', {}, { baseRev: 1, remove: true }));
    expect(gone.next.intervention.deleted).toBe(true);
    expect(gone.conflicts).toEqual([]);
  });

  test('against an edit is a conflict and deletes nothing', () => {
    const changed = applyEdit(created(), edit('a', { support: to('bois', 'pierre') }, { baseRev: 1 }));
    const gone = applyEdit(changed.next, edit('d', {}, { baseRev: 1, remove: true, device: 'tablet-b' }));
    expect(gone.next.intervention.deleted).toBe(false);
    expect(gone.conflicts).toEqual([{ field: DELETION, kept: false, offered: true }]);
  });

  test('is not undone silently by an edit that comes later', () => {
    const gone = applyEdit(created(), edit('d', {}, { baseRev: 1, remove: true }));
    const late = applyEdit(gone.next, edit('a', { support: to('bois', 'pierre') }, { baseRev: 1 }));
    expect(late.next.intervention.deleted).toBe(true);
    expect(late.result).toBe('conflict');
  });

  test.each([
    ['a photo', { photos: [photo('aa')] }],
    ['a comment', { comments: [{ id: '1', author: 'agent-b', at: 1, text: 'still there' }] }],
  ])('is a conflict with %s that comes later, which is kept', (_what, more) => {
    const gone = applyEdit(created(), edit('d', {}, { baseRev: 1, remove: true }));
    const late = applyEdit(gone.next, edit('a', {}, { baseRev: 1, ...more }));
    expect(late.conflicts).toEqual([{ field: DELETION, kept: true, offered: false }]);
    const { photos, comments } = late.next.intervention;
    expect(photos.length + comments.length).toBe(1);
  });
});

describe('settling a conflict', () => {
  test('sets the chosen value whatever was changed meanwhile', () => {
    const first = applyEdit(created(), edit('a', { support: to('brique', 'pierre') }, { baseRev: 1 }));
    const settled = applyEdit(
      first.next,
      edit('s', { support: to('bois', 'verre') }, { baseRev: 1, settles: ['some-conflict'] }),
    );
    expect(settled.conflicts).toEqual([]);
    expect(settled.next.intervention.fields['support']).toBe('bois');
  });

  test('between a delete and an edit deletes, or brings the record back, as it was chosen', () => {
    const changed = applyEdit(created(), edit('a', { support: to('bois', 'pierre') }, { baseRev: 1 })).next;
    const gone = applyEdit(changed, edit('s', {}, { baseRev: 1, remove: true, settles: ['some-conflict'] }));
    expect(gone.conflicts).toEqual([]);
    expect(gone.next.intervention.deleted).toBe(true);
    const back = applyEdit(gone.next, edit('t', {}, { baseRev: 1, settles: ['another-conflict'] }));
    expect(back.conflicts).toEqual([]);
    expect(back.next.intervention).toMatchObject({ deleted: false, fields: { support: 'bois' } });
  });
});

describe('for any edits', () => {
  const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));

  test('those of different fields commute', () => {
    fc.assert(
      fc.property(value, value, (left, right) => {
        const base = created();
        const a = edit('a', { left: to(left) }, { baseRev: 1, device: 'tablet-a' });
        const b = edit('b', { right: to(right) }, { baseRev: 1, device: 'tablet-b' });
        const ab = applyEdit(applyEdit(base, a).next, b).next.intervention;
        const ba = applyEdit(applyEdit(base, b).next, a).next.intervention;
        expect(ab.fields).toEqual(ba.fields);
      }),
    );
  });

  test('no value disappears: what is not the field is in a conflict', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (left, right) => {
        const base = created();
        const first = applyEdit(base, edit('a', { support: to(left, 'pierre') }, { baseRev: 1 }));
        const second = applyEdit(first.next, edit('b', { support: to(right, 'pierre') }, { baseRev: 1 }));
        const held = second.next.intervention.fields['support'];
        const offered = second.conflicts.map((conflict) => conflict.offered);
        expect([held, ...offered]).toContain(left);
        expect([held, ...offered]).toContain(right);
      }),
    );
  });

  test('5.1 clocks never decide', () => {
    const outcome = (one: number, other: number) => {
      const first = applyEdit(created(), edit('a', { support: to('bois', 'pierre') }, { baseRev: 1, at: one }));
      return applyEdit(first.next, edit('b', { support: to('verre', 'pierre') }, { baseRev: 1, at: other }));
    };
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (one, other) => {
        expect(outcome(one, other)).toEqual(outcome(0, 0));
      }),
    );
  });
});
