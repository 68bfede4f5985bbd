import { createDesk } from './createDesk.ts';

/** The desk of this page. */
export const desk = createDesk((input, init) => globalThis.fetch(input, init));
