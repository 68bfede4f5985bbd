import { createHash } from 'node:crypto';
import type { Edit, Versioned } from '../../../src/domain/edit.ts';
import { applyEdit } from '../../../src/domain/edit.ts';
import { scopeOf } from '../../../src/domain/permissions.ts';
import type { Cursor, FeedRow, Offer, Receipt, Session } from '../../../src/sync/protocol.ts';
import { editSchema, PATHS } from '../../../src/sync/protocol.ts';
import type { Upload, UploadPhoto } from '../../../src/device/sync/uploadPhoto.ts';
import { toHex } from '../../../src/device/toHex.ts';

export const AGENT: Session = {
  user: { id: 'agent-a', name: 'Agent A', role: 'agent', sector: 'nord' },
  device: { id: 'tablet-a', name: 'Tablette A' },
  organisation: { id: 'ville', name: 'Ville', demonstration: true, bounds: [46, 0, 47, 1], basemap: 'none' },
  sectors: [{ id: 'nord', name: 'Nord' }],
  people: [{ id: 'agent-a', name: 'Agent A' }],
  serverTime: 0,
};

type Reply = {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: { readonly [name: string]: string };
};
export type Call = { readonly path: string; readonly method: string; readonly body: unknown };

/** The back office of the device's tests: the protocol over `applyEdit`, in memory, with faults on demand. */
export class MemoryBackOffice {
  epoch = 'epoch-1';
  session: Session | null = AGENT;
  /** UTC ms that its clock shows. */
  now: () => number = () => 0;
  /** Who may go on on this device, and who enrols next. */
  crew: readonly Session[] = [AGENT];
  enrolling: Session | null = null;
  page = 500;
  /** Interventions in a chunk of a first sync; 0: it is answered in pages. */
  chunk = 0;
  /** Chunks that were offered, by hash. */
  readonly chunks = new Map<string, readonly unknown[]>();
  version = 0;
  private readonly leaps: (readonly [takenOff: number, landed: number])[] = [];
  readonly records = new Map<string, Versioned & { version: number }>();
  readonly receipts = new Map<string, Receipt>();
  readonly photos = new Map<string, number>();
  readonly calls: Call[] = [];
  /** How many changes are committed while a page is read. */
  committedMeanwhile = 0;
  /** Records that the feed does not bring to this device. */
  readonly outOfScope = new Set<string>();
  /** Rows that the feed adds, such as departures. */
  extraRows: FeedRow[] = [];
  /** What the feed says instead of a row, as a newer back office or one with a fault would. */
  garble: (row: FeedRow) => unknown = (row) => row;
  /** What a push is answered instead of a receipt. */
  garbleReceipt: (receipt: Receipt) => unknown = (receipt) => receipt;
  /** Refuses these edits. */
  reject: (edit: Edit) => string | null = () => null;
  /** Stands in front of every request; a thrown error is a network that fails, before the back office sees it. */
  before: (call: Call) => Response | null = () => null;
  /** Runs after the back office has done its work; a thrown error is a reply that is lost. */
  after: (call: Call) => void = () => undefined;
  /** Called by each upload; an answer other than null cuts it. */
  beforeUpload: (upload: Upload) => Awaited<ReturnType<UploadPhoto>> | null = () => null;
  readonly uploads: string[] = [];

  readonly fetch = async (input: string, init: RequestInit): Promise<Response> => {
    await Promise.resolve();
    const url = new URL(input, 'http://office.test');
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : null;
    const call = { path: url.pathname, method: init.method ?? 'GET', body };
    this.calls.push(call);
    const faulty = this.before(call);
    if (faulty) return faulty;
    const reply = this.answer(call, url.searchParams);
    this.after(call);
    if (reply.status === 204) return new Response(null, { status: 204 });
    return new Response(JSON.stringify(reply.body), {
      status: reply.status,
      headers: {
        'content-type': reply.status >= 400 ? 'application/problem+json' : 'application/json',
        ...reply.headers,
      },
    });
  };

  readonly upload: UploadPhoto = async (upload) => {
    const cut = this.beforeUpload(upload);
    await upload.onUrl(`http://office.test/uploads/${upload.sha256}`);
    if (cut) return cut;
    this.uploads.push(upload.sha256);
    upload.onSent(upload.bytes.byteLength);
    const sha256 = toHex(await crypto.subtle.digest('SHA-256', upload.bytes));
    if (sha256 === upload.sha256) this.photos.set(sha256, upload.bytes.byteLength);
    return { ok: true, value: null };
  };

  get scope(): string {
    return scopeOf((this.session ?? AGENT).user);
  }

  private answer({ path, method, body }: Call, query: URLSearchParams): Reply {
    if (path === PATHS.session && method === 'DELETE') return { status: 204, body: null };
    const { enrolling } = this;
    if (path === PATHS.enrol && enrolling) {
      this.crew = [...this.crew.filter((each) => each.user.id !== enrolling.user.id), enrolling];
      this.session = enrolling;
    }
    if (path === PATHS.enrol || path === PATHS.signIn || path === PATHS.setup) this.session ??= AGENT;
    if (!this.session) return { status: 401, body: problem('session-needed') };
    if (path.startsWith(`${PATHS.chunks}/`)) {
      const rows = this.chunks.get(path.slice(PATHS.chunks.length + 1));
      return rows ? { status: 200, body: rows } : { status: 404, body: problem('chunk-gone') };
    }
    switch (path) {
      case PATHS.session:
      case PATHS.enrol:
      case PATHS.signIn:
      case PATHS.setup:
        return { status: 200, body: { ...this.session, serverTime: this.now() } };
      case PATHS.switch: {
        const next = this.crew.find((each) => each.user.id === (body as { person: string }).person);
        if (!next) return { status: 403, body: problem('agent-not-here') };
        this.session = next;
        return { status: 200, body: next };
      }
      case PATHS.push:
      case PATHS.rescue: {
        const { epoch = this.epoch, heard, edits } = body as { epoch?: string; heard?: number[]; edits: unknown[] };
        if (!this.isOfNow(epoch, heard)) return { status: 409, body: problem('epoch-changed') };
        return { status: 200, body: this.push(edits, path === PATHS.rescue) };
      }
      case PATHS.pull:
        return { status: 200, body: this.pull(query) };
      case PATHS.photoReceipts: {
        const { hashes, epoch = this.epoch, heard } = body as { hashes: string[]; epoch?: string; heard?: number[] };
        if (!this.isOfNow(epoch, heard)) return { status: 409, body: problem('epoch-changed') };
        const received = hashes.flatMap((sha256) => {
          const size = this.photos.get(sha256);
          return size === undefined ? [] : [{ sha256, size }];
        });
        return { status: 200, body: { received, feed: { epoch: this.epoch, version: this.version } } };
      }
      case PATHS.report:
        return { status: 204, body: null };
      case PATHS.basemap:
        return { status: 200, body: { basemap: null } };
      case PATHS.addresses:
        return { status: 200, body: { addresses: null } };
      case PATHS.territory:
        return { status: 200, body: { type: 'FeatureCollection', features: [] } };
      default:
        return { status: 404, body: problem('not-found') };
    }
  }

  /** Its database as it is now, to be put back later: then it starts, and its feed leaps. */
  backUp(): () => void {
    const { epoch, version } = this;
    const kept = [new Map(this.records), new Map(this.receipts), new Map(this.photos)] as const;
    return () => {
      for (const [n, map] of [this.records, this.receipts, this.photos].entries()) {
        map.clear();
        for (const [key, value] of kept[n] ?? []) (map as Map<string, unknown>).set(key, value);
      }
      this.epoch = epoch;
      this.version = version + 1_000;
      this.leaps.push([version, this.version]);
    };
  }

  private isOfNow(epoch: string | null, heard: readonly number[] = []): boolean {
    if (epoch !== this.epoch) return false;
    const given = (version: number): boolean =>
      version <= this.version && !this.leaps.some(([off, landed]) => off < version && version < landed);
    if (heard.every(given)) return true;
    if (this.leaps.splice(0).length > 0) this.epoch = `${epoch}+`;
    return false;
  }

  private push(edits: readonly unknown[], brought = false): unknown {
    const receipts = edits.map((raw): Receipt => {
      const edit: Edit = editSchema.parse(raw);
      const known = this.receipts.get(edit.id);
      if (known) return known;
      const receipt = this.apply(edit, brought);
      this.receipts.set(edit.id, receipt);
      return receipt;
    });
    return { epoch: this.epoch, receipts: receipts.map((receipt) => this.garbleReceipt(receipt)) };
  }

  apply(edit: Edit, brought = false): Receipt {
    const own = brought || edit.device === this.session?.device?.id;
    const code = own ? this.reject(edit) : 'edit-of-another-device';
    if (code !== null) return { id: edit.id, result: 'rejected', code };
    const applied = applyEdit(this.records.get(edit.intervention) ?? null, edit);
    this.version += 1;
    this.records.set(edit.intervention, { ...applied.next, version: this.version });
    return { id: edit.id, result: applied.result, rev: applied.next.rev, version: this.version };
  }

  private offer(rows: readonly FeedRow[]): Offer {
    const newest = rows.toSorted((a, b) => (a.intervention.id < b.intervention.id ? 1 : -1));
    const chunks = [];
    for (let at = 0; at < newest.length; at += this.chunk) {
      const these = newest.slice(at, at + this.chunk).map((row) => this.garble(row));
      const json = JSON.stringify(these);
      const sha256 = createHash('sha256').update(json).digest('hex');
      this.chunks.set(sha256, these);
      chunks.push({ sha256, count: these.length, bytes: json.length });
    }
    return { version: this.version, chunks };
  }

  private pull(query: URLSearchParams): unknown {
    const asked = Number(query.get('version') ?? '0');
    const heard = [asked, ...(query.get('heard') ?? '0').split(',').map(Number)];
    const goesOn = this.isOfNow(query.get('epoch'), heard) && query.get('scope') === this.scope;
    const { epoch, scope } = this;
    const after = goesOn ? asked : 0;
    const shown = [...this.records.values()].filter(({ intervention }) => !this.outOfScope.has(intervention.id));
    const rows = shown.map((record): FeedRow => ({
      version: record.version,
      rev: record.rev,
      fieldRevs: record.fieldRevs,
      intervention: structuredClone(record.intervention) as FeedRow['intervention'],
      conflicts: [],
      received: [],
      doubtful: false,
    }));
    if (this.chunk > 0 && after === 0 && query.get('chunks') === '1' && rows.length > this.chunk)
      return { rows: [], cursor: { epoch, scope, version: 0 }, more: true, restart: !goesOn, offer: this.offer(rows) };
    const due = [...rows, ...this.extraRows].filter((row) => row.version > after).sort((a, b) => a.version - b.version);
    const page = due.slice(0, this.page);
    const more = due.length > page.length;
    const version = more ? (page.at(-1)?.version ?? after) : this.version;
    const cursor: Cursor = { epoch, scope, version };
    const newest = this.version + this.committedMeanwhile;
    return { rows: page.map((row) => this.garble(row)), cursor, more, restart: !goesOn, newest };
  }
}

export function problem(code: string): unknown {
  return { code, message: { fr: code, en: code } };
}

export function json(status: number, body: unknown, headers: { readonly [name: string]: string } = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });
}
