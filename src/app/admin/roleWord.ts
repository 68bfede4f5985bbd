import type { Role } from '../../device/desk/wireTypes.ts';
import type { useAdminWords } from './words.ts';

const WORDS = { agent: 'roleAgent', supervisor: 'roleSupervisor', administrator: 'roleAdministrator' } as const;

export function roleWord(role: Role, say: ReturnType<typeof useAdminWords>): string {
  return say(WORDS[role]);
}
