import type { Conflict, DetailResponse, HotSpotsResponse, TableRow } from '../../../../src/device/desk/wireTypes.ts';

export const ID = '01900000-0000-7000-8000-000000000001';
const SHA = 'a'.repeat(64);
export const MISSING_SHA = 'b'.repeat(64);
export const AT = Date.UTC(2026, 10, 3, 9, 42);

export const conflict: Conflict = {
  id: '01900000-0000-7000-8000-0000000000c1',
  intervention: ID,
  field: 'support',
  kept: 'pierre',
  keptAuthor: 'u1',
  keptAt: AT,
  offered: 'brique',
  offeredAuthor: 'u2',
  offeredAt: AT + 60_000,
  rev: 3,
};

const photo = { size: 10, width: 4, height: 3, takenAt: AT, author: 'u1', point: null } as const;

export function detail(more: Partial<DetailResponse> = {}): DetailResponse {
  return {
    intervention: {
      id: ID,
      kind: 'graffiti',
      kindVersion: 1,
      fields: {
        status: 'fait',
        priority: 'normal',
        address: '12 rue Carnot',
        point: { lat: 46.58, lon: 0.34, accuracy: 6, source: 'gps' },
        sector: 's1',
        author: 'u1',
        createdAt: AT - 3_600_000,
        endedAt: AT,
        inscription: 'tag',
        support: 'pierre',
        surface_m2: 2.5,
        technique: 'hydrogommage',
        result: 'efface',
      },
      photos: [
        { ...photo, sha256: SHA, role: 'before' },
        { ...photo, sha256: MISSING_SHA, role: 'after' },
      ],
      comments: [{ id: '01900000-0000-7000-8000-0000000000d1', author: 'u2', at: AT, text: 'Mur encore humide' }],
      trail: [{ edit: 'e1', status: 'fait', author: 'u1', at: AT, offsetMin: 60 }],
      deleted: false,
    },
    rev: 4,
    doubtful: false,
    received: [SHA],
    conflicts: [],
    history: [
      {
        edit: 'e1',
        author: 'u1',
        device: 'Tablette 3',
        at: AT,
        broughtBy: null,
        receivedAt: AT + 1000,
        result: 'applied',
        changes: [{ field: 'status', old: 'en_cours', new: 'fait' }],
        photos: 1,
        comments: 0,
      },
    ],
    ...more,
  };
}

export function row(number: number, more: Partial<TableRow> = {}): TableRow {
  return {
    id: `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`,
    kind: 'graffiti',
    status: 'fait',
    priority: 'normal',
    address: `${String(number)} rue Carnot`,
    sector: 's1',
    author: 'u1',
    createdAt: AT,
    endedAt: null,
    dueAt: AT + 3_600_000,
    lat: 46.58,
    lon: 0.34,
    doubtful: false,
    photos: 2,
    conflicts: 0,
    fields: {},
    ...more,
  };
}

const bounds = (west: number): [number, number, number, number] => [46.58, west, 46.5813, west + 0.002];

export function hotSpots(more: Partial<HotSpotsResponse> = {}): HotSpotsResponse {
  const cell = (west: number, count: number) => ({ bounds: bounds(west), count, around: count + 3, z: 7.25, q: 0.001 });
  const band = (observed: number, expected: number, p: number) => ({ observed, expected, p });
  const quiet = band(9, 9, 0.5);
  return {
    total: 900,
    doubtful: 3,
    cells: {
      cellM: 150,
      cells: 4_000,
      empty: 3_700,
      outside: 2,
      areas: [
        {
          label: '12 rue Carnot',
          count: 58,
          bounds: [46.58, 0.34, 46.5813, 0.344],
          cells: [cell(0.34, 40), cell(0.342, 18)],
        },
        { label: '', count: 9, bounds: bounds(0.4), cells: [cell(0.4, 9)] },
      ],
    },
    before: { from: AT - 20 * 86_400_000, to: AT - 10 * 86_400_000 },
    changes: {
      tested: 69,
      emerging: [{ key: 'rue haute', label: '3 rue Haute', lat: 46.58, lon: 0.34, now: 20, before: 3, q: 0.001 }],
      fading: [{ key: 'rue basse', label: '2 rue Basse', lat: null, lon: null, now: 0, before: 14, q: 0.002 }],
    },
    repeats: [
      [band(29, 10, 0.000_1), quiet, quiet, band(0, 4, 1)],
      [quiet, quiet, quiet, quiet],
      [quiet, quiet, quiet, quiet],
      [quiet, quiet, quiet, quiet],
    ],
    ...more,
  };
}
