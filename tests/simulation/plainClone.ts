const native = globalThis.structuredClone;

/**
 * `structuredClone`, faster for the plain data that a store holds: primitives, arrays and plain objects. Everything else
 * (bytes, dates, what cannot be cloned) is left to Node's own. Two references to one object become two objects, as they
 * would in JSON.
 */
export function plainClone(value: unknown): unknown {
  if (typeof value === 'function' || typeof value === 'symbol') return native(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plainClone);
  if (Object.getPrototypeOf(value) !== Object.prototype) return native(value);
  const copy: { [key: string]: unknown } = {};
  for (const key of Object.keys(value)) copy[key] = plainClone((value as { readonly [key: string]: unknown })[key]);
  return copy;
}
