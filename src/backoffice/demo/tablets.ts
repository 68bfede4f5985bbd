import type { Schema } from '../store/schema.ts';
import type { Worker } from './life.ts';
import type { Random } from './random.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** One tablet per agent; one of them has been without network for a while. */
export function tablets(
  organisation: string,
  agents: readonly Worker[],
  random: Random,
  now: number,
): readonly Schema['devices'][] {
  return agents.map((agent, i) => {
    const silent = i === 4;
    const contact = Math.round(now - (silent ? 27 * 60 : random.between(2, 200)) * MINUTE);
    return {
      organisation,
      id: agent.device,
      person: agent.id,
      name: `Tablette ${String(i + 1)} (fictive)`,
      enrolled_at: Math.round(now - random.between(300, 720) * DAY),
      last_contact_at: contact,
      revoked_at: null,
      pending_edits: silent ? 4 : 0,
      pending_photos: silent ? 7 : 0,
      oldest_pending_at: silent ? contact - 40 * MINUTE : null,
      quarantined: 0,
      persisted: 1,
      app_version: '',
    };
  });
}
