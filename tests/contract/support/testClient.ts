import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import type * as z from 'zod/mini';
import { COOKIE } from '../../../src/backoffice/auth/cookie.ts';
import type { App } from '../../../src/backoffice/http/context.ts';
import { newId } from '../../../src/backoffice/http/newId.ts';
import type { Edit } from '../../../src/domain/edit.ts';
import type { FieldValue } from '../../../src/domain/intervention.ts';
import type { Role } from '../../../src/domain/permissions.ts';
import type { Cursor, FeedRow, Receipt } from '../../../src/sync/protocol.ts';
import { PATHS, PROTOCOL, pullResponseSchema, pushResponseSchema } from '../../../src/sync/protocol.ts';

type Who = {
  readonly organisation: string;
  readonly user: { readonly id: string; readonly role: Role; readonly sector: string | null };
  readonly device: string;
  readonly token: string;
};

let addresses = 0;

/** One signed-in device. */
export class TestClient {
  readonly who: Who;
  readonly #app: App;
  #seq = 0;
  #cursor: Cursor | null = null;

  constructor(app: App, who: Who) {
    this.#app = app;
    this.who = who;
  }

  /** From an address of its own each time: a test is not one impatient household. */
  request(options: InjectOptions): Promise<LightMyRequestResponse> {
    addresses += 1;
    const remoteAddress = `10.${addresses >> 16}.${(addresses >> 8) & 255}.${addresses & 255}`;
    return this.#app.inject({ remoteAddress, ...options, cookies: { [COOKIE]: this.who.token, ...options.cookies } });
  }

  /** An edit as this device would make it: `fields` are the new values, what was there before is in `old`. */
  edit(
    fields: { readonly [field: string]: FieldValue },
    more: Partial<Edit> & { readonly old?: { readonly [field: string]: FieldValue } } = {},
  ): Edit {
    const { old = {}, ...rest } = more;
    this.#seq += 1;
    return {
      id: newId(),
      device: this.who.device,
      seq: this.#seq,
      author: this.who.user.id,
      at: 1_790_000_000_000 + this.#seq,
      offsetMin: 60,
      intervention: newId(),
      kind: 'graffiti',
      kindVersion: 1,
      baseRev: 0,
      patch: Object.fromEntries(
        Object.entries(fields).map(([field, value]) => [field, { old: old[field] ?? null, new: value }]),
      ),
      ...rest,
    };
  }

  async push(edits: readonly unknown[]): Promise<readonly Receipt[]> {
    const payload = { protocol: PROTOCOL, edits };
    const response = await this.request({ method: 'POST', url: PATHS.push, payload });
    if (response.statusCode !== 200) throw new Error(`push answered ${response.statusCode}: ${response.body}`);
    return pushResponseSchema.parse(response.json()).receipts;
  }

  /** One page after what was pulled before, checked against the wire schema. */
  async pull(cursor: Cursor | null = this.#cursor): Promise<z.infer<typeof pullResponseSchema>> {
    const query = cursor ? { ...cursor, version: String(cursor.version) } : {};
    const response = await this.request({ method: 'GET', url: PATHS.pull, query });
    if (response.statusCode !== 200) throw new Error(`pull answered ${response.statusCode}: ${response.body}`);
    const page = pullResponseSchema.parse(response.json());
    this.#cursor = page.cursor;
    return page;
  }

  async pullAll(): Promise<readonly FeedRow[]> {
    const rows: FeedRow[] = [];
    for (;;) {
      const page = await this.pull();
      rows.push(...page.rows);
      if (!page.more) return rows;
    }
  }
}
