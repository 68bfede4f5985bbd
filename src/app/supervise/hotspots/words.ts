import { defineWords } from '../../words/defineWords.ts';

export const useHotSpotsWords = defineWords({
  fr: {
    areas: 'Zones chaudes',
    areasIntro:
      '{n, plural, one {Un carré} other {# carrés}} de {side} m comparés, dont {empty} sans rien. Une zone est chaude quand il s’y passe plus que le hasard n’y mettrait.',
    noArea: 'Aucune zone ne ressort : ce qui est relevé ici pourrait être dû au hasard.',
    outside:
      '{n, plural, one {# passage est hors du territoire et ne compte pas ici.} other {# passages sont hors du territoire et ne comptent pas ici.}}',
    around: 'Autour de',
    nowhere: 'sans adresse',
    events: 'Passages',
    squares: 'Carrés',
    score: 'Écart (Gi*)',
    aroundPlace: 'Autour de {place}',
    eventsCount: '{n, plural, one {# passage} other {# passages}}',
    squaresCount: '{n, plural, one {# carré} other {# carrés}}',
    noneInView: 'Aucune zone ne ressort ici pour ces filtres',
    inView: '{shown, plural, one {# zone visible} other {# zones visibles}} sur {of}',
    onMap: 'Voir sur la carte',
    onMapOf: 'la zone autour de {place}',
    allOnMap: 'Voir les zones sur la carte',
    changes: 'Évolutions',
    changesIntro:
      'Par rapport à la période d’avant (du {from} au {to}), parmi {n, plural, one {# lieu} other {# lieux}} où il y a assez de passages pour en juger.',
    noPeriod: 'Choisissez une période, avec le filtre, pour la comparer à celle de même durée qui la précède.',
    notKnown:
      'Pas de comparaison possible : les relevés ne couvrent pas toute la période qui précède. Choisissez une période plus courte ou plus récente.',
    noChange: 'Aucune évolution que le hasard ne puisse expliquer.',
    place: 'Lieu',
    direction: 'Évolution',
    more: 'revient plus',
    less: 'revient moins',
    before: 'Avant',
    now: 'Maintenant',
    repeats: 'Retours à proximité',
    repeatsIntro:
      'Après un passage, combien de fois plus souvent qu’au hasard il y en a un autre, selon la distance et le délai.',
    repeatsMark: 'au-delà du hasard',
    tooMany: 'Trop d’interventions pour compter les retours. Choisissez une période plus courte ou un secteur.',
    noRepeat: 'Pas assez d’interventions pour le dire.',
    distance: 'Distance',
    metres: '{from} à {to} m',
    days: '{from} à {to} jours',
    times: '× {n}',
    none: 'aucun',
    howTo: 'Comment lire ces résultats',
    howEvents:
      'Un passage est un lieu et un jour : dix signatures relevées le même matin sur un mur comptent une fois.',
    howDoubtful:
      'Une position que beaucoup d’adresses se partagent est une valeur par défaut : elle est laissée de côté.',
    howAreas:
      'Chaque carré est comparé, avec les huit qui l’entourent, à l’ensemble du territoire, carrés vides compris (Gi* de Getis et Ord). Parmi les carrés retenus, un sur vingt au plus l’est à tort.',
    howChanges:
      'Un lieu évolue quand la différence entre les deux périodes dépasse ce que le hasard produit, compte tenu de tous les lieux examinés. 3 contre 2 n’est pas une évolution.',
    howRepeats:
      'Le tableau compare les paires de passages proches dans l’espace et dans le temps à celles qu’on aurait si lieu et jour ne se devaient rien (Knox). × 2 sur la première ligne : un lieu traité est deux fois plus souvent retouché dans ce délai.',
  },
  en: {
    areas: 'Hot areas',
    areasIntro:
      '{n, plural, one {One square} other {# squares}} of {side} m compared, of which {empty} have nothing. An area is hot where more happens than chance would put there.',
    noArea: 'No area stands out: what is recorded here could be chance.',
    outside:
      '{n, plural, one {# event is beyond the territory and does not count here.} other {# events are beyond the territory and do not count here.}}',
    around: 'Around',
    nowhere: 'no address',
    events: 'Events',
    squares: 'Squares',
    score: 'Score (Gi*)',
    aroundPlace: 'Around {place}',
    eventsCount: '{n, plural, one {# event} other {# events}}',
    squaresCount: '{n, plural, one {# square} other {# squares}}',
    noneInView: 'No area stands out here for these filters',
    inView: '{shown, plural, one {# area} other {# areas}} in view of {of}',
    onMap: 'See on the map',
    onMapOf: 'the area around {place}',
    allOnMap: 'See the areas on the map',
    changes: 'Changes',
    changesIntro:
      'Against the period before ({from} to {to}), among {n, plural, one {# place} other {# places}} with enough events to tell.',
    noPeriod: 'Choose a period, with the filter, to compare it with the one of the same length before it.',
    notKnown: 'No comparison: not all of the period before was recorded. Choose a shorter or a more recent period.',
    noChange: 'No change that chance could not explain.',
    place: 'Place',
    direction: 'Change',
    more: 'comes back more',
    less: 'comes back less',
    before: 'Before',
    now: 'Now',
    repeats: 'Returns nearby',
    repeatsIntro: 'After an event, how many times more often than by chance there is another, by distance and delay.',
    repeatsMark: 'beyond chance',
    tooMany: 'Too many interventions to count returns. Choose a shorter period or a sector.',
    noRepeat: 'Not enough interventions to tell.',
    distance: 'Distance',
    metres: '{from} to {to} m',
    days: '{from} to {to} days',
    times: '× {n}',
    none: 'none',
    howTo: 'How to read these results',
    howEvents: 'An event is a place and a day: ten signatures found on one wall one morning count once.',
    howDoubtful: 'A position that many addresses share is a default value: it is left out.',
    howAreas:
      'Each square, with the eight around it, is compared with the whole territory, empty squares included (Getis-Ord Gi*). Of the squares kept, one in twenty at most is kept wrongly.',
    howChanges:
      'A place changes where the difference between the two periods is beyond what chance makes, all places having been looked at. 3 against 2 is not a change.',
    howRepeats:
      'The table compares pairs of events near in space and time with those there would be if place and day had nothing to do with each other (Knox). × 2 in the first row: a place that was treated is tagged again twice as often within that delay.',
  },
});
