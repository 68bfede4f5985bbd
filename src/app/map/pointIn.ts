import type { FieldValue, Point } from '../../domain/intervention.ts';
import { pointOf } from '../../domain/intervention.ts';

/** The position among some fields, as those of a draft; null where there is none. */
export function pointIn(fields: { readonly [field: string]: FieldValue }): Point | null {
  return pointOf({ id: '', kind: '', kindVersion: 1, fields, photos: [], comments: [], trail: [], deleted: false });
}
