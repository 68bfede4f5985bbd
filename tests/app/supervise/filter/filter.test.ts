import { describe, expect, it } from 'vitest';
import { changeSearch, countSet, readFilter } from '../../../../src/app/supervise/filter/filter.ts';
import { dateOf, dayStart, periodOf, periodStart } from '../../../../src/app/supervise/filter/periods.ts';

describe('the filter in the URL', () => {
  it('is read as texts', () => {
    expect(readFilter('?from=5&status=fait,controle&q=rue+Carnot&id=x')).toEqual({
      from: '5',
      status: 'fait,controle',
      q: 'rue Carnot',
    });
  });

  it('leaves out what it does not understand', () => {
    expect(readFilter('?from=hier&doubtful=perhaps&conflicts=no&kind=&perimeter=46,0,47,1')).toEqual({});
  });

  it('changes what is asked and keeps the rest', () => {
    expect(changeSearch('?kind=graffiti&id=x&q=a', { id: null, q: 'b', sector: 's' })).toBe(
      '?kind=graffiti&q=b&sector=s',
    );
    expect(changeSearch('?q=a', { q: '' })).toBe('');
  });

  it('counts its parts', () => {
    expect(countSet({ from: '1', q: 'a' })).toBe(2);
  });
});

describe('a period', () => {
  const now = new Date(2026, 10, 24, 15, 30).getTime();

  it('begins at local midnight', () => {
    expect(periodStart('days30', now)).toBe(new Date(2026, 9, 25).getTime());
    expect(periodStart('months3', now)).toBe(new Date(2026, 7, 24).getTime());
    expect(periodStart('months12', now)).toBe(new Date(2025, 10, 24).getTime());
    expect(periodStart('all', now)).toBeNull();
  });

  it('is recognised from its bounds, all day long', () => {
    const from = periodStart('months3', now);
    expect(periodOf(from, null, now + 3_600_000)).toBe('months3');
    expect(periodOf(null, null, now)).toBe('all');
    expect(periodOf(from, now, now)).toBe('dates');
    expect(periodOf(12, null, now)).toBe('dates');
  });

  it('by dates includes its last day', () => {
    expect(dayStart('2026-02-28', 1)).toBe(new Date(2026, 2, 1).getTime());
    expect(dayStart('')).toBeNull();
    expect(dateOf(new Date(2026, 0, 5, 23, 59).getTime())).toBe('2026-01-05');
  });
});
