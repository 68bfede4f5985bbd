import { expect, it } from 'vitest';
import { splitHref } from '../../../src/app/ui/splitHref.ts';

it('gives the router a path and its search as plain strings', () => {
  expect(splitHref('/carte?kind=graffiti&n=1')).toEqual({ to: '/carte', search: { kind: 'graffiti', n: '1' } });
  expect(splitHref('/envois')).toEqual({ to: '/envois', search: {} });
});
