import * as z from 'zod/mini';
import { sha256Schema } from './protocol.ts';

/** Bytes of a file of addresses as it is sent, at most. */
export const MAX_ADDRESSES_BYTES = 500 * 1024 * 1024;
/** Addresses of an organisation, at most. */
export const MOST_ADDRESSES = 1_000_000;

const count = z.number().check(z.int(), z.nonnegative());

/** What is known of the addresses of the territory. */
export const addressesSchema = z.object({
  /** SHA-256 of the book as it is sent: gzipped JSON of a PackedBook. */
  id: sha256Schema,
  /** Name of the file they came from. */
  name: z.string().check(z.maxLength(200)),
  /** Bytes of the book. */
  size: count,
  addresses: count,
  streets: count,
  communes: count,
  /** UTC milliseconds. */
  receivedAt: z.number(),
});
export type Addresses = z.infer<typeof addressesSchema>;

/** GET /api/addresses */
export const addressesResponseSchema = z.object({ addresses: z.nullable(addressesSchema) });
