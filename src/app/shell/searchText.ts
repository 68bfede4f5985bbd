export type Search = { readonly [name: string]: string };

/** '?a=1&b=deux' as plain strings: '1' stays a text. Of a name given twice, the last one counts. */
export function parseSearch(text: string): Search {
  return Object.fromEntries(new URLSearchParams(text));
}

/** The other way round; what is undefined or null is left out. */
export function stringifySearch(search: { readonly [name: string]: unknown }): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) if (value != null) parameters.set(name, plain(value));
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
