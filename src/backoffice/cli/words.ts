import type { Text } from '../../domain/kind.ts';

export type Language = keyof Text;

/** Language of the terminal: French unless its locale is English. */
export function languageOf(env: { readonly [name: string]: string | undefined }): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return locale.toLowerCase().startsWith('en') ? 'en' : 'fr';
}

/** What the command line says. `{name}` stands for a value. */
export const WORDS = {
  help: {
    fr: `Sillage en ligne de commande

  npm run sillage -- import FICHIER.csv[.gz] --kind graffiti --columns CORRESPONDANCE.json [options]
      Reprend l’export d’une ville. Sans --write, rien n’est modifié : c’est un essai.
        --write               écrit dans la base
        --report FICHIER      compte rendu ligne par ligne, en CSV
        --organisation ID     organisation, quand il y en a plusieurs
        --create NOM          crée l’organisation (avec --administrator ADRESSE), si la base est vide
      La correspondance est expliquée dans docs/import.md.

  npm run sillage -- import-addresses FICHIER.csv[.gz] [--organisation ID]
      Reprend le fichier de la Base Adresse Nationale (adresse.data.gouv.fr) : les tablettes trouvent alors les adresses
      sans réseau. Seules celles du territoire sont gardées ; elles remplacent les précédentes.

  npm run sillage -- places [--limit 10] [--organisation ID]
      Les lieux où l’on revient le plus.

  npm run sillage -- hotspots [--input FICHIER.csv[.gz] --columns CORRESPONDANCE.json [--kind graffiti]] [options]
      Où cela revient plus que le hasard ne le ferait : lieux, zones, évolutions, retours à proximité. D’un fichier,
      sans rien écrire, ou de la base. docs/hotspots.md explique comment.
        --from AAAA-MM-JJ --to AAAA-MM-JJ   la période (la fin n’en est pas) ; elle est comparée à la précédente
        --territory CONTOURS.geojson        les contours du territoire, en degrés
        --cell 150                          côté des carrés, en mètres
        --limit 20                          lignes de chaque tableau
        --geojson FICHIER                   les lieux et les carrés, en GeoJSON (- : à l’écran)

  npm run sillage -- reset-password ADRESSE
      Un lien à usage unique pour choisir un nouveau mot de passe, quand personne d’autre ne peut le donner.

  npm run sillage -- help
      Cette aide.

Base : SILLAGE_DATA (./data par défaut) ou DATABASE_URL. Adresse du service : SILLAGE_URL. Langue : LANG.`,
    en: `Sillage on the command line

  npm run sillage -- import FILE.csv[.gz] --kind graffiti --columns MAPPING.json [options]
      Takes a city's export. Without --write nothing is changed: it is a dry run.
        --write               write to the database
        --report FILE         report line by line, as CSV
        --organisation ID     organisation, where there are several
        --create NAME         make the organisation (with --administrator ADDRESS), in an empty database
      docs/import.md explains the mapping.

  npm run sillage -- import-addresses FILE.csv[.gz] [--organisation ID]
      Takes the file of the French national address base (adresse.data.gouv.fr): tablets then find addresses with no
      network. Only those of the territory are kept; they replace the ones before.

  npm run sillage -- places [--limit 10] [--organisation ID]
      The places where people come back most.

  npm run sillage -- hotspots [--input FILE.csv[.gz] --columns MAPPING.json [--kind graffiti]] [options]
      Where it comes back more than chance would: places, areas, changes, returns nearby. From a file, writing
      nothing, or from the database. docs/hotspots.md explains how.
        --from YYYY-MM-DD --to YYYY-MM-DD   the period (its end is not in it); it is compared with the one before
        --territory OUTLINES.geojson        the outlines of the territory, in degrees
        --cell 150                          side of the squares, in metres
        --limit 20                          lines of each table
        --geojson FILE                      the places and the squares as GeoJSON (-: to the screen)

  npm run sillage -- reset-password ADDRESS
      A one-use link at which to choose a new password, where nobody else can give it.

  npm run sillage -- help
      This help.

Database: SILLAGE_DATA (./data by default) or DATABASE_URL. Address of the service: SILLAGE_URL. Language: LANG.`,
  },
  usage: {
    fr: '{what}\nVoir\u00a0: npm run sillage -- help',
    en: '{what}\nSee: npm run sillage -- help',
  },
  addressesTaken: {
    fr: '{n} adresses en place (rues : {streets}, communes : {communes}, {kilobytes} ko pour une tablette).',
    en: '{n} addresses in place (streets: {streets}, communes: {communes}, {kilobytes} kB for a tablet).',
  },
  addressesOutside: {
    fr: '{n} adresses hors du territoire ont été laissées de côté.',
    en: '{n} addresses outside the territory were left out.',
  },
  addressesUnusable: {
    fr: '{n} lignes sans numéro, sans rue ou sans position ont été laissées de côté.',
    en: '{n} lines without a number, a street or a position were left out.',
  },
  commandUnknown: { fr: 'Commande inconnue\u00a0: {name}.', en: 'Unknown command: {name}.' },
  fileNeeded: { fr: 'Il manque le fichier à reprendre.', en: 'The file to import is missing.' },
  columnsNeeded: {
    fr: 'Il manque --columns CORRESPONDANCE.json.',
    en: '--columns MAPPING.json is missing.',
  },
  kindUnknown: {
    fr: 'Métier inconnu\u00a0: {name}. Métiers\u00a0: {known}.',
    en: 'Unknown kind: {name}. Kinds: {known}.',
  },
  limitWrong: { fr: '--limit attend un nombre de 1 à 1000.', en: '--limit needs a number from 1 to 1000.' },
  noOrganisation: {
    fr: 'Aucune organisation dans cette base. Créez-la dans l’application, ou ajoutez --create "Nom" --administrator adresse.',
    en: 'No organisation in this database. Create it in the application, or add --create "Name" --administrator address.',
  },
  manyOrganisations: {
    fr: 'Plusieurs organisations. Ajoutez --organisation avec l’un de ces identifiants\u00a0:\n{list}',
    en: 'Several organisations. Add --organisation with one of these identifiers:\n{list}',
  },
  organisationUnknown: {
    fr: 'Organisation inconnue\u00a0: {id}.',
    en: 'Unknown organisation: {id}.',
  },
  administratorNeeded: {
    fr: '--create demande --administrator avec une adresse électronique.',
    en: '--create needs --administrator with an e-mail address.',
  },
  notEmpty: {
    fr: '--create ne sert que dans une base vide\u00a0: il y a déjà une organisation.',
    en: '--create is for an empty database only: there is an organisation already.',
  },
  created: {
    fr: 'Organisation «\u00a0{name}\u00a0» créée. Connexion\u00a0: {email}, mot de passe\u00a0: {password}',
    en: 'Organisation “{name}” created. Sign in: {email}, password: {password}',
  },
  dryRun: {
    fr: 'Essai\u00a0: rien n’a été modifié. Ajoutez --write pour écrire.',
    en: 'Dry run: nothing was changed. Add --write to write.',
  },
  rowsRead: { fr: 'Lignes lues\u00a0: {n}', en: 'Rows read: {n}' },
  rowsTaken: { fr: 'Reprises\u00a0: {n}', en: 'Taken: {n}' },
  rowsToTake: { fr: 'À reprendre\u00a0: {n}', en: 'To be taken: {n}' },
  rowsLocated: {
    fr: 'dont {n} sans position, placées à leur adresse.',
    en: 'of which {n} had no position and were put at their address.',
  },
  rowsSkipped: { fr: 'Laissées\u00a0: {n}', en: 'Skipped: {n}' },
  rowLine: { fr: 'Ligne {line}', en: 'Line {line}' },
  more: {
    fr: '… et {n} autres lignes laissées\u00a0; --report FICHIER les donne toutes.',
    en: '… and {n} more skipped rows; --report FILE lists them all.',
  },
  reportKept: { fr: 'Compte rendu\u00a0: {path}', en: 'Report: {path}' },
  emailNeeded: {
    fr: 'Il manque l’adresse électronique de la personne.',
    en: 'The e-mail address of the person is missing.',
  },
  emailUnknown: {
    fr: '{email}\u00a0: personne ne se connecte avec cette adresse.',
    en: '{email}: nobody signs in with this address.',
  },
  personInactive: {
    fr: '{email}\u00a0: ce compte est désactivé. Un administrateur peut le réactiver.',
    en: '{email}: this account is deactivated. An administrator can reactivate it.',
  },
  passwordLink: {
    fr: 'Lien pour {email}, une seule utilisation, jusqu’au {until}\u00a0:\n{url}\nQui l’ouvre choisit le mot de passe\u00a0: ne le donnez qu’à cette personne.',
    en: 'Link for {email}, works once, until {until}:\n{url}\nWhoever opens it chooses the password: give it to this person only.',
  },
  fileMissing: { fr: '{path}\u00a0: ce fichier ne peut pas être lu.', en: '{path}: this file cannot be read.' },
  cellWrong: {
    fr: '--cell attend un nombre de mètres, de 50 à 1000.',
    en: '--cell needs a number of metres, from 50 to 1000.',
  },
  dayWrong: {
    fr: '--from et --to attendent un jour, comme 2026-05-31.',
    en: '--from and --to need a day, as 2026-05-31.',
  },
  territoryWrong: {
    fr: '{path}\u00a0: il faut des polygones en GeoJSON (longitude, latitude).',
    en: '{path}: polygons as GeoJSON are needed (longitude, latitude).',
  },
  fileUnwritable: {
    fr: '{path}\u00a0: ce fichier ne peut pas être écrit.',
    en: '{path}: this file cannot be written.',
  },
  geojsonKept: { fr: 'GeoJSON\u00a0: {path}', en: 'GeoJSON: {path}' },
  hotSpotsOf: {
    fr: '{n} interventions, du {from} au {to}.',
    en: '{n} interventions, from {from} to {to}.',
  },
  hotPlaces: {
    fr: 'Lieux ({n}). «\u00a0à 95\u00a0%\u00a0»\u00a0: ce que le hasard laisse de doute sur le nombre, et donc sur le rang.',
    en: 'Places ({n}). “at 95%”: the doubt that chance leaves on the number, and so on the rank.',
  },
  hotPlacesHead: { fr: 'rang|fois|à 95\u00a0%|jours|dernière|lieu', en: 'rank|times|at 95%|days|last|place' },
  hotAreas: {
    fr: 'Zones chaudes ({areas}), parmi {cells} carrés de {side} m dont {empty} sans rien. Un même lieu, un même jour\u00a0: un passage.',
    en: 'Hot areas ({areas}), among {cells} squares of {side} m of which {empty} have nothing. The same place on the same day is one event.',
  },
  hotAreasHead: {
    fr: 'zone|passages|carrés|Gi* au plus|le plus souvent',
    en: 'area|events|squares|highest Gi*|most often',
  },
  outsideTerritory: {
    fr: '{n} passages sont hors du territoire et n’y comptent pas.',
    en: '{n} events are beyond the territory and do not count here.',
  },
  hotChanges: {
    fr: 'Évolutions depuis la période précédente, parmi {n} lieux qui en disent assez (passages).',
    en: 'Changes since the period before, among {n} places that tell enough (events).',
  },
  hotChangesHead: { fr: 'avant|maintenant|au hasard|lieu', en: 'before|now|by chance|place' },
  noChange: {
    fr: 'Aucune que le hasard ne puisse expliquer.',
    en: 'None that chance could not explain.',
  },
  notComparable: {
    fr: 'Pas de comparaison\u00a0: la période précédente n’est pas entièrement connue.',
    en: 'No comparison: the period before is not wholly known.',
  },
  nearRepeats: {
    fr: 'Retours à proximité\u00a0: combien de fois plus souvent que si le lieu et le jour ne se devaient rien (*\u00a0: au-delà du hasard).',
    en: 'Returns nearby: how many times more often than if place and day had nothing to do with each other (*: beyond chance).',
  },
  tooManyPairs: {
    fr: 'Retours à proximité\u00a0: trop d’interventions pour les compter. Choisissez une période plus courte.',
    en: 'Returns nearby: too many interventions to count them. Choose a shorter period.',
  },
  metres: { fr: 'mètres', en: 'metres' },
  daysShort: { fr: 'j', en: 'd' },
  noPlaces: { fr: 'Aucun lieu pour l’instant.', en: 'No place yet.' },
  placesHead: {
    fr: 'rang  fois  jours  dernière    lieu',
    en: 'rank  times  days  last        place',
  },
  doubtful: {
    fr: '{n} interventions sont sur une position douteuse et ne comptent pas.',
    en: '{n} interventions are on a doubtful position and do not count.',
  },
} as const satisfies { readonly [key: string]: Text };

/** A sentence in a language, its values filled in. */
export function say(
  language: Language,
  key: keyof typeof WORDS,
  values: { readonly [name: string]: string | number } = {},
): string {
  return WORDS[key][language].replaceAll(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));
}
