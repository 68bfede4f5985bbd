import { defineWords } from '../../words/defineWords.ts';

export const useAddressWords = defineWords({
  fr: {
    title: 'Adresses du territoire',
    lead: 'Le fichier de la Base Adresse Nationale. Les tablettes trouvent alors une adresse pendant la frappe et proposent la plus proche, sans réseau.',
    how: 'À télécharger sur adresse.data.gouv.fr (fichier CSV de votre département, compressé ou non). Seules les adresses de votre territoire sont gardées.',
    none: 'Aucune adresse : les agents tapent l’adresse en entier.',
    file: 'Fichier',
    count: 'Adresses',
    streets: 'Rues',
    communes: 'Communes',
    size: 'Place sur une tablette',
    since: 'En place depuis',
    choose: 'Choisir le fichier des adresses',
    replace: 'Remplacer par un autre fichier d’adresses',
    done: 'Les adresses sont en place. Les tablettes les prennent dès qu’elles ont du réseau.',
    remove: 'Retirer les adresses',
    removeTitle: 'Retirer les adresses du territoire ?',
    removeText:
      'Les tablettes ne proposeront plus d’adresses après leur prochain contact. Celles qui sont déjà écrites dans les interventions restent.',
    removed: 'Les adresses sont retirées.',
  },
  en: {
    title: 'Addresses of the territory',
    lead: 'The file of the French national address base (BAN). Tablets then find an address as it is typed and propose the nearest one, with no network.',
    how: 'To download from adresse.data.gouv.fr (the CSV file of your département, compressed or not). Only the addresses of your territory are kept.',
    none: 'No addresses: agents type the whole address.',
    file: 'File',
    count: 'Addresses',
    streets: 'Streets',
    communes: 'Communes',
    size: 'Room on a tablet',
    since: 'In place since',
    choose: 'Choose the file of addresses',
    replace: 'Replace with another file of addresses',
    done: 'The addresses are in place. Tablets fetch them as soon as they have network.',
    remove: 'Remove the addresses',
    removeTitle: 'Remove the addresses of the territory?',
    removeText:
      'Tablets will propose no more addresses after their next contact. Those already written in interventions stay.',
    removed: 'The addresses are removed.',
  },
});
