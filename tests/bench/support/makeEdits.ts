import type { Edit } from '../../../src/domain/edit.ts';

const SUPPORTS = ['pierre', 'brique', 'beton', 'metal'] as const;

/** UUIDv7 shape with a counter, so that runs are alike. */
export function idOf(group: number, n: number): string {
  const time = (1_760_000_000_000 + n).toString(16).padStart(12, '0');
  const rest = n.toString(16).padStart(8, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${group.toString(16).padStart(3, '0')}-8000-0000${rest}`;
}

/** Edits that each create one graffiti intervention with the fields an agent fills in. */
export function makeEdits(count: number, device: string, author: string): readonly Edit[] {
  return Array.from({ length: count }, (_, n): Edit => {
    const at = 1_760_000_000_000 + n * 60_000;
    const values = {
      status: 'en_cours',
      priority: 'normal',
      author,
      createdAt: at,
      startedAt: at,
      address: `${1 + (n % 90)} rue du Banc-d’Essai ${n % 300}`,
      point: { lat: 46.58 + (n % 1000) / 20_000, lon: 0.34 + (n % 997) / 20_000, accuracy: 6, source: 'gps' },
      inscription: 'tag',
      support: SUPPORTS[n % SUPPORTS.length] ?? 'pierre',
      surface_m2: 1 + (n % 80) / 10,
      technique: 'hydrogommage',
    };
    const patch = Object.fromEntries(
      Object.entries(values).map(([field, value]) => [field, { old: null, new: value }]),
    );
    return {
      id: idOf(1, n),
      device,
      seq: n + 1,
      author,
      at,
      offsetMin: 60,
      intervention: idOf(2, n),
      kind: 'graffiti',
      kindVersion: 1,
      baseRev: 0,
      patch,
    };
  });
}
