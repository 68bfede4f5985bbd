const MINUTE = 60_000;

/** Tries a minute from one address: a whole depot may sit behind it. */
export const PER_ADDRESS = { max: 20, timeWindow: MINUTE };

/** Tries a minute for one account, from wherever they come. */
export const PER_ACCOUNT = { max: 5, timeWindow: MINUTE };
