import type { Answer } from '../ask.ts';
import { cutOff, respond } from '../ask.ts';
import type { Environment } from '../environment.ts';
import { toHex } from '../toHex.ts';

/** SHA-256, lower-case hexadecimal. */
export async function sha256Of(bytes: ArrayBuffer): Promise<string> {
  return toHex(await crypto.subtle.digest('SHA-256', bytes));
}

/** Bytes of the back office that have this hash (SHA-256, hexadecimal); others are not taken. */
export async function askBytes(environment: Environment, path: string, sha256: string): Promise<Answer<ArrayBuffer>> {
  const answer = await respond(environment, { path });
  if (!answer.ok) return answer;
  let bytes: ArrayBuffer;
  try {
    bytes = await answer.value.arrayBuffer();
  } catch {
    return cutOff(environment);
  }
  if ((await sha256Of(bytes)) === sha256) return { ok: true, value: bytes };
  return { ok: false, code: 'answer-not-understood', status: answer.value.status, told: false, retryAfter: null };
}
