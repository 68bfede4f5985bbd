import type { Random } from '../../src/backoffice/demo/random.ts';
import type { Edit } from '../../src/domain/edit.ts';
import type { Answer } from '../../src/device/ask.ts';
import type { Office, Reply } from './office.ts';
import type { Request } from './page.ts';

/** What the network and the back office do to one request. */
export type Fate =
  | 'delivered'
  | 'request-lost'
  | 'reply-lost'
  | 'sent-twice'
  | 'portal'
  | 'truncated'
  | 'garbled'
  | 'altered'
  | 'partly-taken'
  | 'stumbled'
  | 'told-to-wait'
  | 'broken-server'
  | 'refused-between'
  | 'cut';

const FATES: readonly (readonly [Fate, number])[] = [
  ['delivered', 12],
  ['request-lost', 2],
  ['reply-lost', 3],
  ['sent-twice', 2],
  ['portal', 1],
  ['truncated', 1],
  ['garbled', 1],
  ['altered', 1],
  ['partly-taken', 1],
  ['stumbled', 2],
  ['told-to-wait', 1],
  ['broken-server', 1],
  ['refused-between', 2],
  ['cut', 2],
];

export function fateOf(random: Random): Fate {
  return random.weighted(FATES);
}

/** What proxies and gateways answer by themselves. */
const BETWEEN = [400, 401, 403, 404, 405, 407, 408, 409, 410, 413, 414, 421, 425, 426, 429, 431, 451, 511];
const JSON_TYPE = { 'content-type': 'application/json' };

function responseOf({ status, body }: Reply): Response {
  if (status === 204) return new Response(null, { status });
  const type = status >= 400 ? 'application/problem+json' : 'application/json';
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': type } });
}

/** The answer of a push without one of its receipts, a chunk without one of its rows. */
function withoutOne(reply: Reply, random: Random): Reply {
  if (Array.isArray(reply.body))
    return { ...reply, body: reply.body.toSpliced(random.whole(0, reply.body.length - 1), 1) };
  const { receipts } = (reply.body ?? {}) as { readonly receipts?: readonly unknown[] };
  if (!receipts || receipts.length === 0) return reply;
  const fewer = receipts.toSpliced(random.whole(0, receipts.length - 1), 1);
  return { ...reply, body: { ...(reply.body as object), receipts: fewer } };
}

/** A push of which one edit says something else than its author did. */
function altered(body: unknown, random: Random): unknown {
  const { edits } = (body ?? {}) as { readonly edits?: readonly Edit[] };
  if (!edits || edits.length === 0) return body;
  const at = random.whole(0, edits.length - 1);
  return { ...(body as object), edits: edits.map((edit, n) => (n === at ? { ...edit, offsetMin: 1 } : edit)) };
}

/** A push of which the back office takes the first edits only. */
function partOf(body: unknown, random: Random): unknown {
  const { edits } = (body ?? {}) as { readonly edits?: readonly Edit[] };
  if (!edits || edits.length === 0) return body;
  return { ...(body as object), edits: edits.slice(0, random.whole(0, edits.length - 1)) };
}

const cut: Answer<null> = { ok: false, code: 'upload-cut', status: 0, told: false, retryAfter: null };

async function carryUpload(office: Office, request: Request & { kind: 'upload' }, fate: Fate, random: Random) {
  const { upload, resolve } = request;
  const { sha256 } = upload;
  const bytes = new Uint8Array(upload.bytes);
  const known = upload.uploadUrl !== null && office.uploads.has(upload.uploadUrl);
  if (['request-lost', 'broken-server', 'portal', 'altered'].includes(fate)) {
    resolve(cut);
    return;
  }
  if (fate === 'refused-between') {
    resolve({ ok: false, code: 'server-unavailable', status: random.pick(BETWEEN), told: false, retryAfter: null });
    return;
  }
  if (upload.uploadUrl !== null && !known) {
    resolve({ ok: false, code: 'not-found', status: 404, told: true, retryAfter: null });
    return;
  }
  const url = upload.uploadUrl ?? `http://office.test/uploads/${sha256}-${random.whole(0, 1e9).toString(36)}`;
  if (!known) office.uploads.set(url, new Uint8Array());
  // The place to resume at is kept before a byte goes: this waits for the tablet's disk.
  const noted = upload.onUrl(url);
  const offset = office.uploads.get(url)?.byteLength ?? 0;
  const end = fate === 'cut' || fate === 'truncated' ? random.whole(offset, bytes.byteLength) : bytes.byteLength;
  const sent = bytes.slice(offset, end);
  if (fate === 'garbled' && sent.length > 0) sent[0] = (sent[0] ?? 0) ^ 1;
  const taken = await office.receive(url, sha256, offset, sent, bytes.byteLength);
  upload.onSent(end);
  void noted.then(
    () => {
      if (end < bytes.byteLength || fate === 'reply-lost') resolve(cut);
      else if (taken) resolve({ ok: true, value: null });
      else resolve({ ok: false, code: 'photo-hash-mismatch', status: 422, told: true, retryAfter: null });
    },
    () => {
      resolve(cut);
    },
  );
}

/** Brings one request to its fate. Resolves when the back office has done what it does; the tablet goes on later. */
export async function carry(office: Office, request: Request, fate: Fate, random: Random): Promise<void> {
  if (request.kind === 'upload') {
    await carryUpload(office, request, fate, random);
    return;
  }
  const { tablet, path, body, resolve, reject } = request;
  const answered = (): Promise<Reply> => office.answer(tablet.actor, path, body);
  switch (fate) {
    case 'request-lost':
    case 'cut':
      reject(new TypeError('connection reset'));
      return;
    case 'portal':
      resolve(new Response('<html>Accept our terms</html>', { status: 200, headers: { 'content-type': 'text/html' } }));
      return;
    case 'told-to-wait':
      resolve(new Response('{}', { status: 429, headers: { ...JSON_TYPE, 'retry-after': '7' } }));
      return;
    case 'broken-server':
      resolve(new Response('', { status: random.pick([500, 502, 503, 504]) }));
      return;
    case 'refused-between':
      resolve(
        new Response('<html>Not here</html>', {
          status: random.pick(BETWEEN),
          headers: { 'content-type': 'text/html' },
        }),
      );
      return;
    case 'reply-lost':
      await answered();
      reject(new TypeError('connection reset'));
      return;
    case 'altered':
      await office.answer(tablet.actor, path, altered(body, random));
      reject(new TypeError('connection reset'));
      return;
    case 'truncated': {
      const text = JSON.stringify((await answered()).body);
      resolve(new Response(text.slice(0, random.whole(0, text.length - 1)), { status: 200, headers: JSON_TYPE }));
      return;
    }
    case 'partly-taken':
      resolve(responseOf(await office.answer(tablet.actor, path, partOf(body, random))));
      return;
    case 'stumbled':
      // The whole push fails, and one of its edits when they are taken one by one.
      resolve(responseOf(await office.answer(tablet.actor, path, body, [1, random.whole(2, 5)])));
      return;
    case 'garbled':
      resolve(responseOf(withoutOne(await answered(), random)));
      return;
    case 'sent-twice':
      await answered();
      resolve(responseOf(await answered()));
      return;
    case 'delivered':
      resolve(responseOf(await answered()));
  }
}
