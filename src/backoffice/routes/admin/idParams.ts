import * as z from 'zod/mini';

/** The :id of an address. */
export const idParams = z.object({ id: z.string().check(z.minLength(1), z.maxLength(64)) });
