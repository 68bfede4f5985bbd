import type {
  BasemapState,
  Brought,
  Delivery,
  Device,
  Draft,
  Emptied,
  Live,
  LocalIntervention,
  Outcome,
  QuarantinedEdit,
  StorageHealth,
  WaitingItem,
} from '../../src/device/device.ts';
import type { Basemap, Session } from '../../src/device/desk/wireTypes.ts';
import type { FieldValue, PhotoRef } from '../../src/domain/intervention.ts';
import { distance } from '../../src/domain/geo.ts';
import { pointOf, textOf } from '../../src/domain/intervention.ts';
import { graffiti } from '../../src/domain/kinds/graffiti.ts';
import type { Addresses } from '../../src/sync/addresses.ts';
import { statusOf } from '../../src/domain/kinds/index.ts';

/** 3 November 2026, 09:42:07 UTC. */
export const KEPT_AT = Date.UTC(2026, 10, 3, 9, 42, 7);

export const session: Session = {
  user: { id: 'agent-1', name: 'Agent Un', role: 'agent', sector: null },
  device: { id: 'device-1', name: 'Tablette 1' },
  organisation: {
    id: 'organisation-1',
    name: 'Ville d’essai',
    demonstration: false,
    bounds: [46.5, 0.2, 46.7, 0.5],
    basemap: 'none',
  },
  sectors: [{ id: 'sector-1', name: 'Centre' }],
  people: [
    { id: 'agent-1', name: 'Agent Un' },
    { id: 'agent-2', name: 'Agent Deux' },
  ],
  serverTime: KEPT_AT,
};

/** A basemap of 12 MB that covers the territory. */
export const madeUpBasemap: Basemap = {
  id: 'ab'.repeat(32),
  name: 'ville.pmtiles',
  size: 12_000_000,
  parts: ['cd'.repeat(32)],
  schema: 'protomaps',
  minZoom: 8,
  maxZoom: 15,
  bounds: [46, 0, 47, 1],
  attribution: '© OpenStreetMap',
  receivedAt: KEPT_AT,
};

export const madeUpAddresses: Addresses = {
  id: 'ef'.repeat(32),
  name: 'adresses-86.csv.gz',
  size: 270_000,
  addresses: 100_000,
  streets: 4_400,
  communes: 40,
  receivedAt: KEPT_AT,
};

export const NOTHING_BROUGHT: Brought = {
  edits: { inFile: 0, received: 0, refused: 0, ofOthers: 0 },
  photos: { inFile: 0, received: 0 },
  drafts: { inFile: 0, restored: 0, known: 0 },
  whole: true,
};

let made = 0;
/** A valid id, another one at each call. */
export function nextId(): string {
  made += 1;
  return `01900000-0000-7000-8000-${String(made).padStart(12, '0')}`;
}

export function photoRef(role: PhotoRef['role'], sha256 = nextId().replaceAll('-', '').repeat(2)): PhotoRef {
  return { sha256, role, size: 1000, width: 800, height: 600, takenAt: KEPT_AT, author: 'agent-1', point: null };
}

type Fields = { readonly [field: string]: FieldValue };

export function localRecord(fields: Fields = {}, more: Partial<LocalIntervention> = {}): LocalIntervention {
  const id = more.id ?? nextId();
  return {
    id,
    rev: 1,
    pending: 0,
    conflicts: [],
    doubtful: false,
    changedAt: KEPT_AT,
    ...more,
    intervention: {
      id,
      kind: 'graffiti',
      kindVersion: 1,
      photos: [],
      comments: [],
      trail: [{ edit: nextId(), status: 'signale', author: 'agent-2', at: KEPT_AT, offsetMin: 60 }],
      deleted: false,
      ...more.intervention,
      fields: {
        status: 'signale',
        priority: 'normal',
        address: '12 rue Carnot',
        createdAt: KEPT_AT,
        point: { lat: 46.58, lon: 0.34, accuracy: 5, source: 'gps' },
        ...fields,
      },
    },
  };
}

export function blankDraft(fields: Fields = {}, more: Partial<Draft> = {}): Draft {
  return {
    id: nextId(),
    kind: 'graffiti',
    kindVersion: 1,
    baseRev: 0,
    fields: { status: graffiti.initialStatus, ...fields },
    photos: [],
    comment: '',
    focus: null,
    scroll: 0,
    author: 'agent-1',
    startedAt: KEPT_AT,
    keptAt: KEPT_AT,
    ...more,
  };
}

const NOTHING_SENT: Delivery = {
  state: 'idle',
  interventions: { made: 0, received: 0 },
  photos: { made: 0, received: 0 },
  waiting: 0,
  oldestWaitingAt: null,
  lastContactAt: null,
  quarantined: 0,
  arriving: null,
  problem: null,
};

/** What a memory device holds; change it, then `tell()`. */
export type Memory = {
  session: Session | null;
  crew: readonly Session['user'][];
  records: readonly LocalIntervention[];
  drafts: readonly Draft[];
  delivery: Delivery;
  waiting: readonly WaitingItem[];
  quarantine: readonly QuarantinedEdit[];
  storage: StorageHealth;
  emptied: Emptied | null;
  basemap: BasemapState;
  addresses: Addresses | null;
};

/** A device that keeps everything in memory and answers at once: for screens, which are told to wait for its answers. */
export function memoryDevice(start: Partial<Memory> = {}) {
  const memory: Memory = {
    session,
    crew: [session.user],
    records: [],
    drafts: [],
    delivery: NOTHING_SENT,
    waiting: [],
    quarantine: [],
    storage: { persisted: true, usage: 12_000_000, quota: 1_000_000_000, room: 'enough' },
    emptied: null,
    basemap: { drawn: null, here: false, arriving: null, problem: null },
    addresses: null,
    ...start,
  };
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of [...listeners]) listener();
  };
  const live =
    <T>(read: () => T): Live<T> =>
    (onValue) => {
      const listener = (): void => {
        onValue(read());
      };
      listeners.add(listener);
      listener();
      return () => listeners.delete(listener);
    };
  const ok = <T>(value: T): Promise<Outcome<T>> => Promise.resolve({ ok: true, value });
  const isOpen = ({ intervention }: LocalIntervention): boolean =>
    statusOf(graffiti, textOf(intervention, 'status'))?.phase !== 'closed';
  const device: Device = {
    session: live(() => memory.session),
    crew: live(() => memory.crew),
    switchAgent: (person) => {
      const user = memory.crew.find((each) => each.id === person);
      if (!user) return Promise.resolve({ ok: false, code: 'agent-not-here' });
      memory.session = { ...session, user };
      return ok(memory.session);
    },
    enrol: () => ok(session),
    signIn: () => ok(session),
    setUp: () => ok(session),
    signOut: () => ok(null),
    list: ({ limit, open, text }) =>
      live(() =>
        memory.records
          .filter((record) => !open || isOpen(record))
          .filter((record) => !text || textOf(record.intervention, 'address').includes(text))
          .slice(0, limit),
      ),
    near: (point, radius, { limit, open }) =>
      live(() =>
        memory.records
          .filter((record) => !open || isOpen(record))
          .filter((record) => {
            const at = pointOf(record.intervention);
            return at !== null && distance(at, point) <= radius;
          })
          .slice(0, limit),
      ),
    within: (_bounds, { limit, open }) =>
      live(() => memory.records.filter((record) => !open || isOpen(record)).slice(0, limit)),
    one: (id) => live(() => memory.records.find((record) => record.id === id) ?? null),
    disputes: live(() => memory.records.filter((record) => record.conflicts.length > 0)),
    drafts: live(() => memory.drafts),
    draft: (id) => Promise.resolve(memory.drafts.find((draft) => draft.id === id) ?? null),
    newDraft: () => {
      const draft = blankDraft();
      memory.drafts = [...memory.drafts, draft];
      return Promise.resolve(draft);
    },
    editDraft: (id) => {
      const there = memory.drafts.find((draft) => draft.id === id);
      if (there) return ok(there);
      const record = memory.records.find((each) => each.id === id);
      if (!record) return Promise.resolve({ ok: false, code: 'intervention-not-here' });
      const draft = blankDraft(record.intervention.fields, { id, baseRev: record.rev });
      memory.drafts = [...memory.drafts, draft];
      return ok(draft);
    },
    keepDraft: (draft) => {
      memory.drafts = memory.drafts.map((each) => (each.id === draft.id ? draft : each));
      return ok(KEPT_AT);
    },
    discardDraft: (id) => {
      memory.drafts = memory.drafts.filter((draft) => draft.id !== id);
      tell();
      return Promise.resolve();
    },
    keepPhoto: (_draft, _file, role) => ok(photoRef(role)),
    photo: () => Promise.resolve(null),
    finish: ({ draft }) => {
      memory.drafts = memory.drafts.filter((each) => each.id !== draft);
      return ok(KEPT_AT);
    },
    change: () => ok(KEPT_AT),
    delivery: live(() => memory.delivery),
    waiting: live(() => memory.waiting),
    quarantine: live(() => memory.quarantine),
    rescueFile: (_phrase: string) => Promise.resolve(new Blob(['{}'])),
    refusedFile: (_edit: string, _phrase: string) => Promise.resolve<Blob | null>(new Blob(['{}'])),
    bringRescue: (_file: Blob, _phrase: string, _onProgress: (brought: Brought) => void) =>
      Promise.resolve<Outcome<Brought>>({ ok: true, value: NOTHING_BROUGHT }),
    syncNow: () => Promise.resolve(),
    changes: () => () => undefined,
    openField: () => Promise.resolve(),
    start: () => () => undefined,
    storage: () => Promise.resolve(memory.storage),
    comeBack: () => Promise.resolve(false),
    emptied: live(() => memory.emptied),
    forgetEmptied: () => {
      memory.emptied = null;
      tell();
      return Promise.resolve();
    },
    territory: live(() => null),
    basemap: {
      state: live(() => memory.basemap),
      bytes: () => Promise.reject(new Error('no basemap is kept in memory')),
      refresh: () => Promise.resolve(null),
    },
    addresses: {
      known: live(() => memory.addresses),
      search: () => Promise.resolve([]),
      nearest: () => Promise.resolve(null),
      refresh: () => Promise.resolve(null),
    },
    keepFiles: () => () => undefined,
  };
  return { device, memory, tell };
}
