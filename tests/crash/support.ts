import { createHash, randomBytes } from 'node:crypto';
import { COOKIE } from '../../src/backoffice/auth/cookie.ts';
import type { Edit } from '../../src/domain/edit.ts';
import { PATHS, photoReceiptsSchema, PROTOCOL, pushResponseSchema } from '../../src/sync/protocol.ts';
import type { TestClient } from '../contract/support/testClient.ts';

/** Bytes of a photo: many small writes' worth, so that a kill falls into them. */
const PHOTO = 300_000;
/** Bytes of one piece of an upload. */
const PIECE = 100_000;

/** What the back office said it has. */
export type Acknowledged = {
  /** The intervention of each edit. */
  readonly edits: Map<string, string>;
  /** Sizes of photos, by SHA-256. */
  readonly photos: Map<string, number>;
};

type Photo = { readonly sha256: string; readonly bytes: Uint8Array<ArrayBuffer>; readonly intervention: string };

const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** A tablet that writes to a back office which may be killed at any time, and begins again where it was cut. */
export class Writer {
  readonly #client: TestClient;
  readonly #acknowledged: Acknowledged;
  #unanswered: readonly Edit[] = [];
  #heard: { readonly epoch: string; readonly heard: readonly number[] } | null = null;
  #photos: Photo[] = [];

  constructor(client: TestClient, acknowledged: Acknowledged) {
    this.#client = client;
    this.#acknowledged = acknowledged;
  }

  /** Sends edits and photos until the back office is gone. */
  async write(url: string, wrote: () => void): Promise<void> {
    for (;;) {
      if (this.#unanswered.length === 0) this.#make();
      if (!(await this.#push(url))) return;
      wrote();
      for (const photo of [...this.#photos]) {
        if (!(await this.#upload(url, photo))) return;
        this.#photos.shift();
        wrote();
      }
    }
  }

  #make(): void {
    const photos = [1, 2].map((n) => {
      const bytes = Uint8Array.from(randomBytes(PHOTO));
      bytes.set([0xff, 0xd8, 0xff]);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const ref = {
        sha256,
        role: n === 1 ? 'before' : 'after',
        size: PHOTO,
        width: 600,
        height: 400,
        takenAt: 1,
        author: this.#client.who.user.id,
        point: null,
      } as const;
      return { ref, bytes };
    });
    const [first, ...others] = [1, 2, 3].map((n) =>
      this.#client.edit(
        { status: 'en_cours', address: '1 rue de l’Essai' },
        n === 1 ? { photos: photos.map(({ ref }) => ref) } : {},
      ),
    );
    if (!first) throw new Error('edits are made');
    this.#unanswered = [first, ...others];
    this.#photos = photos.map(({ ref, bytes }) => ({ sha256: ref.sha256, bytes, intervention: first.intervention }));
  }

  async #push(url: string): Promise<boolean> {
    const answer = await this.#ask(url, PATHS.push, { protocol: PROTOCOL, ...this.#heard, edits: this.#unanswered });
    if (!answer) return false;
    // A start is no restoration: what was heard before it is still true.
    const { epoch, receipts } = pushResponseSchema.parse(answer);
    const versions = receipts.flatMap(({ version }) => version ?? []);
    this.#heard = { epoch, heard: [Math.max(...(this.#heard?.heard ?? []), ...versions)] };
    for (const [index, receipt] of receipts.entries()) {
      if (receipt.result !== 'applied') throw new Error(`an edit was not applied: ${JSON.stringify(receipt)}`);
      this.#acknowledged.edits.set(receipt.id, this.#unanswered[index]?.intervention ?? '');
    }
    this.#unanswered = [];
    return true;
  }

  async #upload(url: string, { sha256, bytes, intervention }: Photo): Promise<boolean> {
    const begun = await this.#request(`${url}${PATHS.uploads}`, {
      method: 'POST',
      headers: {
        'upload-length': String(bytes.byteLength),
        'upload-metadata': `sha256 ${base64(sha256)},intervention ${base64(intervention)}`,
      },
    });
    if (!begun) return false;
    const address = new URL(begun.headers.get('location') ?? '', url).href;
    // One that is received already is not begun again.
    for (let at = 0; begun.status === 201 && at < bytes.byteLength; at += PIECE) {
      const sent = await this.#request(address, {
        method: 'PATCH',
        headers: { 'upload-offset': String(at), 'content-type': 'application/offset+octet-stream' },
        body: bytes.slice(at, at + PIECE),
      });
      if (!sent) return false;
      if (sent.status !== 204) throw new Error(`an upload was answered ${String(sent.status)}: ${await sent.text()}`);
    }
    const answer = await this.#ask(url, PATHS.photoReceipts, { hashes: [sha256] });
    if (!answer) return false;
    const { received } = photoReceiptsSchema.parse(answer);
    if (received[0]?.size !== bytes.byteLength) throw new Error(`a photo that was sent is not received: ${sha256}`);
    this.#acknowledged.photos.set(sha256, bytes.byteLength);
    return true;
  }

  async #ask(url: string, path: string, body: unknown): Promise<unknown> {
    const response = await this.#request(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    // The answer may be cut after its head.
    return response?.json().catch(() => null) ?? null;
  }

  /** null: the back office is gone. */
  async #request(url: string, init: RequestInit): Promise<Response | null> {
    const cookie = `${COOKIE}=${this.#client.who.token}`;
    const headers = { ...(init.headers as Record<string, string>), cookie, 'tus-resumable': '1.0.0' };
    return fetch(url, { ...init, headers }).catch(() => null);
  }
}
