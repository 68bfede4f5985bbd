import { expect, test } from 'vitest';
import { DELETION } from '../../src/domain/edit.ts';
import { graffiti } from '../../src/domain/kinds/graffiti.ts';
import { settlement } from '../../src/domain/settlement.ts';

const conflict = { id: 'c', field: 'status', kept: 'reporte', keptAt: 5, offered: 'fait', offeredAt: 7 };

test('names what the record holds now, whatever it held when the conflict arose', () => {
  const support = { ...conflict, field: 'support', kept: 'pierre', offered: 'bois' };
  expect(settlement(graffiti, { support: 'metal' }, support, 'bois')).toEqual({
    settles: ['c'],
    patch: { support: { old: 'metal', new: 'bois' } },
  });
});

test('5.6 dates the end of the work by when the chosen status was given', () => {
  const fields = { status: 'reporte' };
  expect(settlement(graffiti, fields, conflict, 'fait').patch).toEqual({
    status: { old: 'reporte', new: 'fait' },
    endedAt: { old: null, new: 7 },
  });
  const turned = { ...conflict, kept: 'fait', offered: 'reporte' };
  expect(settlement(graffiti, { status: 'fait', endedAt: 5 }, turned, 'fait').patch['endedAt']?.new).toBe(5);
  expect(settlement(graffiti, fields, conflict, 'reporte').patch).not.toHaveProperty('endedAt');
  expect(settlement(graffiti, fields, { ...turned, keptAt: null }, 'fait').patch).not.toHaveProperty('endedAt');
});

test('of a deletion says whether it is deleted', () => {
  const deletion = { ...conflict, field: DELETION, kept: true, offered: false };
  expect(settlement(graffiti, {}, deletion, true)).toEqual({ patch: {}, settles: ['c'], remove: true });
  expect(settlement(graffiti, {}, deletion, false)).toEqual({ patch: {}, settles: ['c'] });
});
