import { describe, expect, test } from 'vitest';
import { graffiti } from '../../src/domain/kinds/graffiti.ts';
import { dueAt } from '../../src/domain/targets.ts';
import { validate, valueProblem } from '../../src/domain/validate.ts';

const point = { lat: 46.58, lon: 0.34, accuracy: 6, source: 'gps' };
const done = {
  status: 'fait',
  point,
  inscription: 'tag',
  support: 'pierre',
  surface_m2: 2,
  technique: 'hydrogommage',
  result: 'efface',
};
const codes = (fields: Parameters<typeof validate>[1]) =>
  validate(graffiti, fields).map(({ field, code }) => `${field}: ${code}`);

describe('a graffiti intervention', () => {
  test('that is finished and complete has no problem', () => {
    expect(codes(done)).toEqual([]);
  });

  test('that is begun may still lack what is known only at the end', () => {
    expect(codes({ status: 'en_cours', point })).toEqual([]);
  });

  test('that is finished needs what the kind asks for, in the order of the form', () => {
    expect(codes({ status: 'fait', point })).toEqual(
      ['inscription', 'support', 'surface_m2', 'technique', 'result'].map((field) => `${field}: field-required`),
    );
  });

  test('needs a position or an address', () => {
    expect(codes({ ...done, point: null })).toEqual(['point: place-required']);
    expect(codes({ ...done, point: null, address: '12 rue Carnot' })).toEqual([]);
  });

  test('on a private wall may not be started without a word on the authorisation', () => {
    expect(codes({ status: 'en_cours', point, owner: 'prive' })).toEqual(['authorisation: field-required']);
    expect(codes({ status: 'en_cours', point, owner: 'public' })).toEqual([]);
  });

  test('that is postponed says why', () => {
    expect(codes({ status: 'reporte', point })).toEqual(['reason: field-required']);
  });

  test.each([
    ['support', 'platre', 'field-not-an-option'],
    ['surface_m2', 'deux', 'field-not-a-number'],
    ['surface_m2', Number.POSITIVE_INFINITY, 'field-not-a-number'],
    ['surface_m2', -1, 'field-out-of-range'],
    ['surface_m2', 10_001, 'field-out-of-range'],
    ['crew_size', 1.5, 'field-not-a-number'],
    ['product', 'x'.repeat(201), 'field-too-long'],
    ['coating', 'oui', 'field-wrong-type'],
    ['authorised_on', '2026-02-30', 'field-not-a-date'],
    ['status', 'perdu', 'status-unknown'],
  ])('with %s = %j is refused as %s', (field, value, code) => {
    expect(codes({ ...done, [field]: value })).toContain(`${field}: ${code}`);
  });

  test('keeps fields the kind does not know', () => {
    expect(codes({ ...done, from_the_future: { any: 'thing' } })).toEqual([]);
  });
});

describe('a field of several choices', () => {
  const label = { fr: '', en: '' };
  const options = ['a', 'b'].map((value) => ({ value, label }));
  const field = { name: 'several', label, group: 'main', type: 'choices', options } as const;

  test('takes any of its options, and no other', () => {
    expect(valueProblem(field, ['b', 'a'])).toBeNull();
    expect(valueProblem(field, ['a', 'c'])).toBe('field-not-an-option');
    expect(valueProblem(field, 'a')).toBe('field-wrong-type');
  });
});

describe('the target of a graffiti intervention', () => {
  const hours = (fields: Parameters<typeof dueAt>[1]) => (dueAt(graffiti, fields, 0) ?? Number.NaN) / 3_600_000;

  test('is 48 hours when offensive or public, 72 when private, two weeks otherwise', () => {
    expect(hours({ offensive: 'raciste', owner: 'prive' })).toBe(48);
    expect(hours({ owner: 'public' })).toBe(48);
    expect(hours({ offensive: 'non', owner: 'prive' })).toBe(72);
    expect(hours({})).toBe(336);
  });
});

describe('the definition of the kind graffiti', () => {
  test('names each field and each status once, and only statuses that exist', () => {
    const names = graffiti.fields.map(({ name }) => name);
    const statuses = graffiti.statuses.map(({ value }) => value);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(statuses).size).toBe(statuses.length);
    const mentioned = [
      graffiti.initialStatus,
      ...graffiti.statuses.flatMap(({ next }) => next),
      ...graffiti.fields.flatMap(({ requiredIn }) => requiredIn ?? []),
    ];
    expect(mentioned.filter((status) => !statuses.includes(status))).toEqual([]);
    expect(graffiti.summary.filter((name) => !names.includes(name))).toEqual([]);
  });

  test('lets every status be left', () => {
    expect(graffiti.statuses.filter(({ next }) => next.length === 0)).toEqual([]);
  });
});
