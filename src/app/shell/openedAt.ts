/** Path at which this start of the app began. Read before anything navigates: later not every browser can tell. */
export const openedAt = location.pathname;
