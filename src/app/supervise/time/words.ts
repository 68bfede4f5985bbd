import { defineWords } from '../../words/defineWords.ts';

export const useTimeWords = defineWords({
  fr: {
    time: 'Temps',
    title: 'Interventions par semaine',
    first: 'Première semaine',
    last: 'Dernière semaine',
    weekOf: 'semaine du {date}',
    said: '{n, plural, =0 {Aucune intervention} one {# intervention} other {# interventions}} du {from} au {to}',
    all: 'Tout montrer',
    play: 'Faire défiler',
    pause: 'Arrêter',
  },
  en: {
    time: 'Time',
    title: 'Interventions by week',
    first: 'First week',
    last: 'Last week',
    weekOf: 'week of {date}',
    said: '{n, plural, =0 {No intervention} one {# intervention} other {# interventions}} from {from} to {to}',
    all: 'Show all',
    play: 'Play through',
    pause: 'Stop',
  },
});
