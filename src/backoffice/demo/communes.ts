export type SectorName = 'Centre' | 'Nord-Est' | 'Sud-Ouest';

export type Commune = {
  readonly name: string;
  /** About where it is; good enough for a demonstration only. */
  readonly lat: number;
  readonly lon: number;
  readonly sector: SectorName;
  /** Share of the interventions, relative to the others. */
  readonly weight: number;
};

const commune = (name: string, lat: number, lon: number, sector: SectorName, weight: number): Commune => ({
  name,
  lat,
  lon,
  sector,
  weight,
});

/** The 40 communes of Grand Poitiers by name. */
export const COMMUNES: readonly Commune[] = [
  commune('Beaumont Saint-Cyr', 46.737, 0.427, 'Nord-Est', 4),
  commune('Béruges', 46.567, 0.207, 'Sud-Ouest', 1),
  commune('Biard', 46.579, 0.302, 'Centre', 4),
  commune('Bignoux', 46.599, 0.469, 'Nord-Est', 1),
  commune('Bonnes', 46.603, 0.597, 'Nord-Est', 1),
  commune('Buxerolles', 46.603, 0.355, 'Centre', 22),
  commune('Celle-Lévescault', 46.425, 0.188, 'Sud-Ouest', 1),
  commune('Chasseneuil-du-Poitou', 46.652, 0.373, 'Nord-Est', 12),
  commune('Chauvigny', 46.569, 0.648, 'Nord-Est', 12),
  commune('Cloué', 46.446, 0.161, 'Sud-Ouest', 1),
  commune('Coulombiers', 46.484, 0.187, 'Sud-Ouest', 1),
  commune('Croutelle', 46.543, 0.292, 'Sud-Ouest', 2),
  commune('Curzay-sur-Vonne', 46.487, 0.04, 'Sud-Ouest', 1),
  commune('Dissay', 46.7, 0.427, 'Nord-Est', 3),
  commune('Fontaine-le-Comte', 46.531, 0.262, 'Sud-Ouest', 6),
  commune('Jardres', 46.565, 0.567, 'Nord-Est', 1),
  commune('Jaunay-Marigny', 46.684, 0.376, 'Nord-Est', 9),
  commune('Jazeneuil', 46.473, 0.069, 'Sud-Ouest', 1),
  commune('La Chapelle-Moulière', 46.655, 0.561, 'Nord-Est', 1),
  commune('La Puye', 46.643, 0.749, 'Nord-Est', 1),
  commune('Lavoux', 46.592, 0.53, 'Nord-Est', 1),
  commune('Ligugé', 46.518, 0.325, 'Sud-Ouest', 6),
  commune('Liniers', 46.616, 0.525, 'Nord-Est', 1),
  commune('Lusignan', 46.436, 0.123, 'Sud-Ouest', 4),
  commune('Mignaloux-Beauvoir', 46.541, 0.416, 'Nord-Est', 8),
  commune('Migné-Auxances', 46.627, 0.315, 'Centre', 10),
  commune('Montamisé', 46.62, 0.424, 'Nord-Est', 4),
  commune('Poitiers', 46.58, 0.34, 'Centre', 240),
  commune('Pouillé', 46.534, 0.601, 'Nord-Est', 1),
  commune('Rouillé', 46.421, 0.036, 'Sud-Ouest', 2),
  commune('Saint-Benoît', 46.551, 0.343, 'Centre', 14),
  commune('Saint-Georges-lès-Baillargeaux', 46.668, 0.403, 'Nord-Est', 5),
  commune('Saint-Julien-l’Ars', 46.551, 0.505, 'Nord-Est', 2),
  commune('Saint-Sauvant', 46.36, 0.056, 'Sud-Ouest', 1),
  commune('Sainte-Radégonde', 46.607, 0.733, 'Nord-Est', 1),
  commune('Sanxay', 46.498, -0.001, 'Sud-Ouest', 1),
  commune('Savigny-Lévescault', 46.53, 0.475, 'Nord-Est', 1),
  commune('Sèvres-Anxaumont', 46.571, 0.466, 'Nord-Est', 2),
  commune('Tercé', 46.509, 0.566, 'Nord-Est', 1),
  commune('Vouneuil-sous-Biard', 46.573, 0.271, 'Sud-Ouest', 7),
];

export const SECTOR_NAMES: readonly SectorName[] = ['Centre', 'Nord-Est', 'Sud-Ouest'];
