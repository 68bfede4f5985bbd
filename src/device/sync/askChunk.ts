import { PATHS } from '../../sync/protocol.ts';
import type { Answer } from '../ask.ts';
import type { Environment } from '../environment.ts';
import { askBytes } from '../files/askBytes.ts';
import { failure } from './failure.ts';

/** The rows of a chunk, whose bytes have this hash: none of them is read before that is known. */
export async function askChunk(environment: Environment, sha256: string): Promise<Answer<readonly unknown[]>> {
  const answer = await askBytes(environment, `${PATHS.chunks}/${sha256}`, sha256);
  if (!answer.ok) return answer;
  const rows: unknown = JSON.parse(new TextDecoder().decode(answer.value));
  return Array.isArray(rows) ? { ok: true, value: rows } : failure('answer-not-understood');
}
