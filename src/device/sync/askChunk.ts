import { PATHS } from '../../sync/protocol.ts';
import type { Answer } from '../ask.ts';
import { cutOff, respond } from '../ask.ts';
import type { Environment } from '../environment.ts';
import { toHex } from '../toHex.ts';
import { failure } from './failure.ts';

/** The rows of a chunk, whose bytes have this hash: none of them is read before that is known. */
export async function askChunk(environment: Environment, sha256: string): Promise<Answer<readonly unknown[]>> {
  const answer = await respond(environment, { path: `${PATHS.chunks}/${sha256}` });
  if (!answer.ok) return answer;
  let bytes: ArrayBuffer;
  try {
    bytes = await answer.value.arrayBuffer();
  } catch {
    return cutOff(environment);
  }
  if (toHex(await crypto.subtle.digest('SHA-256', bytes)) !== sha256) return failure('answer-not-understood');
  const rows: unknown = JSON.parse(new TextDecoder().decode(bytes));
  return Array.isArray(rows) ? { ok: true, value: rows } : failure('answer-not-understood');
}
