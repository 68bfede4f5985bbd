import type { Conflict, DetailResponse, TableRow } from '../../../../src/device/desk/wireTypes.ts';

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
