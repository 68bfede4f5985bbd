/** '/carte?kind=graffiti' as the router wants it: a path, and its search as plain strings. */
export function splitHref(href: string): { readonly to: string; readonly search: { readonly [name: string]: string } } {
  const at = href.indexOf('?');
  if (at === -1) return { to: href, search: {} };
  return { to: href.slice(0, at), search: Object.fromEntries(new URLSearchParams(href.slice(at + 1))) };
}
