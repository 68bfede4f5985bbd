import { defineWords } from '../../words/defineWords.ts';

/** Words of every file that is sent. */
export const useFileWords = defineWords({
  fr: {
    sending: 'Envoi de {name}',
    sentOf: '{sent} sur {size}',
    checking: 'Tout est arrivé : vérification du fichier…',
    stop: 'Arrêter l’envoi',
    resume: 'Envoi arrêté. Choisissez de nouveau le même fichier : il reprend où il en était.',
  },
  en: {
    sending: 'Sending {name}',
    sentOf: '{sent} of {size}',
    checking: 'All of it has arrived: checking the file…',
    stop: 'Stop sending',
    resume: 'Stopped. Choose the same file again: it goes on where it was.',
  },
});
