import { expect, test } from 'vitest';
import { applyEdit } from '../../src/domain/edit.ts';
import { changedAt } from '../../src/sync/changedAt.ts';
import { edit } from './support.ts';

const made = applyEdit(null, edit(1, 'one', { at: 5, baseRev: 0, patch: { createdAt: { old: null, new: 10 } } })).next;

test('the order of a list follows when a record was made, stepped on and spoken of', () => {
  expect(changedAt(made.intervention)).toBe(10);
  const stepped = applyEdit(made, edit(2, 'one', { at: 20, patch: { status: { old: null, new: 'fait' } } })).next;
  expect(changedAt(stepped.intervention)).toBe(20);
  const comment = { id: 'c', author: 'agent-a', at: 30, text: 'Revoir' };
  expect(changedAt(applyEdit(made, edit(2, 'one', { comments: [comment] })).next.intervention)).toBe(30);
  for (const field of ['startedAt', 'endedAt'])
    expect(
      changedAt(applyEdit(made, edit(2, 'one', { patch: { [field]: { old: null, new: 40 } } })).next.intervention),
    ).toBe(40);
});

test('a record that knows no time comes last', () => {
  expect(changedAt(applyEdit(null, edit(1, 'one', { baseRev: 0 })).next.intervention)).toBe(0);
});
