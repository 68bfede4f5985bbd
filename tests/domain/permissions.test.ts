import { describe, expect, test } from 'vitest';
import type { FieldValue, Intervention } from '../../src/domain/intervention.ts';
import { graffiti } from '../../src/domain/kinds/graffiti.ts';
import type { Asker, Role } from '../../src/domain/permissions.ts';
import { maySeePhotos, maySetStatus, scopeOf, worksIn } from '../../src/domain/permissions.ts';

const ROLES: readonly Role[] = ['agent', 'supervisor', 'administrator'];
const asker = (role: Role, sector: string | null = null, id = 'me'): Asker => ({ id, role, sector });

describe('where somebody works', () => {
  test('an agent in their sector and on what has none, and everywhere without a sector', () => {
    const agent = asker('agent', 'nord');
    expect(scopeOf(agent)).toBe('nord');
    expect(['nord', null, 'sud'].map((sector) => worksIn(agent, sector))).toEqual([true, true, false]);
    expect(scopeOf(asker('agent'))).toBe('*');
    expect(worksIn(asker('agent'), 'sud')).toBe(true);
  });

  test('a supervisor in the sector they are listed under, an administrator everywhere', () => {
    expect(scopeOf(asker('supervisor', 'nord'))).toBe('nord');
    expect(worksIn(asker('supervisor', 'nord'), 'sud')).toBe(false);
    expect(scopeOf(asker('supervisor', null))).toBe('*');
    expect(scopeOf(asker('administrator', 'nord'))).toBe('*');
    expect(worksIn(asker('administrator', 'nord'), 'sud')).toBe(true);
  });
});

describe('a status', () => {
  test('that the kind keeps for the office is given by the office only', () => {
    expect(ROLES.map((role) => maySetStatus(graffiti, 'controle', role))).toEqual([false, true, true]);
    expect(ROLES.map((role) => maySetStatus(graffiti, 'fait', role))).toEqual([true, true, true]);
  });

  test('that the kind does not have is given by nobody', () => {
    expect(ROLES.map((role) => maySetStatus(graffiti, 'perdu', role))).toEqual([false, false, false]);
  });
});

describe('the photos of a record', () => {
  function record(fields: { readonly [field: string]: FieldValue }, workedOn: readonly string[] = []): Intervention {
    const trail = workedOn.map((author, n) => ({ edit: String(n), status: 'fait', author, at: 0, offsetMin: 0 }));
    return { id: 'one', kind: 'graffiti', kindVersion: 1, fields, photos: [], comments: [], trail, deleted: false };
  }
  const offensive = { offensive: 'raciste', sector: 'nord', author: 'somebody' };

  test('are seen by whoever works there', () => {
    const plain = record({ sector: 'nord', author: 'somebody' });
    expect(maySeePhotos(asker('agent', 'nord'), graffiti, plain)).toBe(true);
    expect(maySeePhotos(asker('agent', 'sud'), graffiti, plain)).toBe(false);
  });

  test('of an offensive inscription are seen by its author, by who worked on it, and by the office', () => {
    expect(maySeePhotos(asker('agent', 'nord'), graffiti, record(offensive))).toBe(false);
    expect(maySeePhotos(asker('agent', 'nord', 'somebody'), graffiti, record(offensive))).toBe(true);
    expect(maySeePhotos(asker('agent', 'nord'), graffiti, record(offensive, ['me']))).toBe(true);
    expect(maySeePhotos(asker('supervisor'), graffiti, record(offensive))).toBe(true);
  });
});
