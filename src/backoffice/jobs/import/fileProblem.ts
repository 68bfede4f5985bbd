import type { ProblemCode } from '../../../domain/problems.ts';
import { ReadFailure } from './readLines.ts';

/** Why a file cannot be taken; `line` from 1: the one it is about, null where it is about none. */
export type FileProblem = { readonly code: ProblemCode; readonly detail: string; readonly line: number | null };

/** What a failure while reading means; anything else is thrown on. */
export function fileProblem(error: unknown): FileProblem {
  if (!(error instanceof ReadFailure)) throw error;
  const { line, message: detail, cause } = error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return { code: 'import-encoding-wrong', detail, line };
  if (code.startsWith('Z_')) return { code: 'import-file-cut', detail, line };
  return { code: 'import-file-unreadable', detail, line: null };
}
