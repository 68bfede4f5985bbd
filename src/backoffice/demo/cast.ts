import type { SectorName } from './communes.ts';

export type Role = 'agent' | 'supervisor' | 'administrator';

/** A person of the demonstration. Nobody has these names. */
export type Player = {
  readonly name: string;
  readonly role: Role;
  readonly sector: SectorName | null;
  readonly email: string | null;
};

const agent = (name: string, sector: SectorName): Player => ({ name, role: 'agent', sector, email: null });

/** Names made of tools and walls, so that nobody is taken for a real agent. */
export const CAST: readonly Player[] = [
  agent('Ada Gomme (fictive)', 'Centre'),
  agent('Basile Éponge (fictif)', 'Centre'),
  agent('Cora Lance (fictive)', 'Centre'),
  agent('Denis Pinceau (fictif)', 'Centre'),
  agent('Elsa Brique (fictive)', 'Centre'),
  agent('Félix Crépi (fictif)', 'Centre'),
  agent('Gaëlle Enduit (fictive)', 'Nord-Est'),
  agent('Hugo Solvant (fictif)', 'Nord-Est'),
  agent('Inès Rouleau (fictive)', 'Nord-Est'),
  agent('Jules Nacelle (fictif)', 'Sud-Ouest'),
  agent('Katia Chaux (fictive)', 'Sud-Ouest'),
  agent('Léo Grattoir (fictif)', 'Sud-Ouest'),
  {
    name: 'Solène Registre (superviseure fictive)',
    role: 'supervisor',
    sector: null,
    email: 'superviseure@demonstration.example',
  },
  {
    name: 'Alix Serveur (administrateur fictif)',
    role: 'administrator',
    sector: null,
    email: 'administrateur@demonstration.example',
  },
];
