import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPointFeed } from '../../../src/device/desk/createPointFeed.ts';
import type { KnownPoints, ToldPoints } from '../../../src/device/desk/points.ts';
import { mergePoints } from '../../../src/device/desk/points.ts';
import { PART } from '../../../src/sync/pointColumns.ts';

type One = { readonly id: string; readonly at: number; readonly status: string };

/** What a back office with these records would tell: everything, or some parts of time. */
function tell(records: readonly One[], version: number, told: readonly number[] | null = null): ToldPoints {
  const partOf = ({ at }: One): number => Math.floor(at / PART);
  const sent = records.filter((each) => told === null || told.includes(partOf(each))).toSorted((a, b) => a.at - b.at);
  const statuses = [...new Set(sent.map(({ status }) => status))];
  const counts = Map.groupBy(records, partOf);
  return {
    points: {
      lat: Float64Array.from(sent, ({ at }) => at / 1e6),
      lon: Float64Array.from(sent, ({ at }) => -at / 1e6),
      at: Uint32Array.from(sent, ({ at }) => at),
      group: Uint32Array.from(sent, ({ status }) => statuses.indexOf(status)),
      groups: statuses.map((status) => ({ kind: 'k', status, sector: null, answers: '', position: 'sure' })),
      id: sent.map(({ id }) => id),
      timeZone: 'UTC',
      tooMany: null,
    },
    feed: { epoch: 'e', version },
    parts: [...counts].map(([part, of]) => [part, of.length] as const).toSorted(([a], [b]) => a - b),
    told,
  };
}

/** The records again, whatever the order of those of one second. */
function recordsOf({ points }: KnownPoints): readonly One[] {
  return (points.id ?? [])
    .map((id, place) => ({
      id,
      at: points.at[place] ?? -1,
      status: points.groups[points.group[place] ?? -1]?.status ?? '',
      here: points.lat[place] === (points.at[place] ?? 0) / 1e6,
    }))
    .map(({ here, ...record }) => (here ? record : { ...record, status: 'elsewhere' }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

const record = fc.record({
  id: fc.uuid(),
  at: fc.integer({ min: 0, max: 6 * PART }),
  status: fc.constantFrom('open', 'done', 'seen'),
});
const records = fc.uniqueArray(record, { selector: ({ id }) => id, maxLength: 40 });

describe('the points that are known', () => {
  it('are with every change what they would be if all were told anew', () => {
    fc.assert(
      fc.property(records, records, fc.array(fc.boolean()), (before, added, turned) => {
        const kept = before.filter((_, n) => turned[n] !== true);
        const changed = kept.map((each, n) => (turned[n + 7] === true ? { ...each, status: 'other' } : each));
        const now = [...changed, ...added.filter(({ id }) => before.every((each) => each.id !== id))];
        const same = (a: One): boolean => before.some((b) => b.id === a.id && b.status === a.status);
        const touched = [...now.filter((each) => !same(each)), ...before.filter((each) => !now.includes(each))];
        const told = [...new Set(touched.map(({ at }) => Math.floor(at / PART)))];
        const merged = mergePoints(tell(before, 1), tell(now, 2, told));
        expect(merged && recordsOf(merged)).toEqual(recordsOf(tell(now, 2)));
        const times = [...(merged?.points.at ?? [])];
        expect(times).toEqual(times.toSorted((a, b) => a - b));
      }),
    );
  });

  it('stay the same object where nothing changed, and go on from the newer version', () => {
    const known = tell([{ id: 'a', at: 5, status: 'open' }], 1);
    const merged = mergePoints(known, { ...tell([{ id: 'a', at: 5, status: 'open' }], 9, []) });
    expect(merged?.points).toBe(known.points);
    expect(merged?.feed.version).toBe(9);
  });

  it('do not take up what does not fit: a record that left a part which was not told', () => {
    const before = [
      { id: 'a', at: 5, status: 'open' },
      { id: 'b', at: PART + 5, status: 'open' },
    ];
    const moved = [{ id: 'a', at: 2 * PART, status: 'open' }, before[1]!];
    expect(mergePoints(tell(before, 1), tell(moved, 2, [2]))).toBeNull();
    expect(mergePoints(tell(before, 1), tell(moved, 2, [0, 2]))).not.toBeNull();
  });

  it('are asked for whole, then since, and whole again for another filter or what does not fit', async () => {
    const asked: string[] = [];
    let answer = tell([{ id: 'a', at: 5, status: 'open' }], 1);
    const feed = createPointFeed((query) => {
      asked.push(query);
      return Promise.resolve({ ok: true, value: answer });
    });
    await feed({ q: 'x' }, true);
    answer = tell([{ id: 'a', at: 5, status: 'done' }], 2, [0]);
    const second = await feed({ q: 'x' }, true);
    expect(second.ok && second.value.groups.map(({ status }) => status)).toContain('done');
    await feed({ q: 'x' }, false);
    answer = tell([{ id: 'a', at: 3 * PART, status: 'done' }], 3, [3]);
    await feed({ q: 'x' }, false);
    expect(asked).toEqual(['?q=x&ids=yes', '?q=x&ids=yes&epoch=e&since=1', '?q=x', '?q=x&epoch=e&since=2', '?q=x']);
  });
});
