import type { Role } from '../../device/desk/wireTypes.ts';

/** Where each role begins. */
const HOMES: { readonly [role in Role]: string } = {
  agent: '/',
  supervisor: '/bureau/carte',
  administrator: '/bureau/carte',
};

export function homeOf(role: Role): string {
  return HOMES[role];
}
