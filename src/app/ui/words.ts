import { defineWords } from '../words/defineWords.ts';

export const useUiWords = defineWords({
  fr: {
    required: '(à remplir)',
    close: 'Fermer',
    compare: '{share} % de la photo « {name} »',
  },
  en: {
    required: '(to fill in)',
    close: 'Close',
    compare: '{share}% of the photo “{name}”',
  },
});
