import { useParams } from '@tanstack/react-router';

/** A part of the address by its name in the route; '' where the route has none by that name. */
export function useParam(name: string): string {
  const params: unknown = useParams({ strict: false });
  if (typeof params !== 'object' || params === null) return '';
  const value: unknown = Reflect.get(params, name);
  return typeof value === 'string' ? value : '';
}
