import { defineWords } from '../../words/defineWords.ts';

export const usePictureWords = defineWords({
  fr: {
    picture: 'Image de la carte',
    file: 'carte-{date}',
    title: 'Interventions, {organisation}',
    made: 'État du {date}',
    failed: 'L’image n’a pas pu être faite : la mémoire manque. Fermez d’autres onglets, puis recommencez.',
  },
  en: {
    picture: 'Picture of the map',
    file: 'map-{date}',
    title: 'Interventions, {organisation}',
    made: 'As of {date}',
    failed: 'The picture could not be made: memory is short. Close other tabs, then try again.',
  },
});
