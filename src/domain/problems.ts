import type { Text } from './kind.ts';

/**
 * Every failure a person can meet, by its stable code: what happened and what to do, in both languages.
 * Code paths hand the code on; only screens, HTTP answers and the command line read the sentence.
 */
export const PROBLEMS = {
  // Forms
  'field-required': { fr: 'Ce champ est à remplir avant de terminer.', en: 'Fill in this field before you finish.' },
  'field-not-an-option': {
    fr: 'Cette valeur n’est pas proposée pour ce champ. Choisissez-en une dans la liste.',
    en: 'This value is not offered for this field. Choose one from the list.',
  },
  'field-not-a-number': {
    fr: 'Un nombre est attendu ici, par exemple 2,5.',
    en: 'A number is expected here, for example 2.5.',
  },
  'field-out-of-range': {
    fr: 'Ce nombre est hors des limites du champ. Vérifiez la virgule et l’unité.',
    en: 'This number is outside the limits of the field. Check the decimal point and the unit.',
  },
  'field-too-long': { fr: 'Ce texte est trop long. Raccourcissez-le.', en: 'This text is too long. Shorten it.' },
  'field-not-a-date': {
    fr: 'Cette date n’existe pas. Choisissez-la dans le calendrier.',
    en: 'This date does not exist. Choose it in the calendar.',
  },
  'field-wrong-type': {
    fr: 'Cette valeur n’a pas la forme attendue. Saisissez-la de nouveau.',
    en: 'This value does not have the expected form. Enter it again.',
  },
  'place-required': {
    fr: 'Il manque le lieu : utilisez la position GPS, placez le repère sur la carte ou tapez l’adresse.',
    en: 'The place is missing: use the GPS position, put the pin on the map or type the address.',
  },
  'status-unknown': {
    fr: 'Ce statut n’existe pas pour ce métier. Choisissez-en un autre.',
    en: 'This status does not exist for this kind. Choose another one.',
  },

  // Photos
  'photo-too-large': {
    fr: 'Cette photo est trop lourde (plus de 60 Mo ou de 100 mégapixels). Reprenez-la avec l’appareil photo. Rien d’autre n’est perdu.',
    en: 'This photo is too large (over 60 MB or 100 megapixels). Take it again with the camera. Nothing else is lost.',
  },
  'photo-not-an-image': {
    fr: 'Ce fichier n’est pas une photo lisible. Choisissez une image JPEG, PNG ou WebP. Rien d’autre n’est perdu.',
    en: 'This file is not a readable photo. Choose a JPEG, PNG or WebP image. Nothing else is lost.',
  },
  'photo-hash-mismatch': {
    fr: 'La photo reçue ne correspond pas à celle de l’appareil. Elle sera envoyée de nouveau.',
    en: 'The photo received differs from the one on the device. It will be sent again.',
  },
  'photo-unknown': {
    fr: 'Cette photo n’appartient à aucune intervention connue. Envoyez d’abord l’intervention.',
    en: 'This photo belongs to no known intervention. Send the intervention first.',
  },
  'photo-not-received': {
    fr: 'Cette photo n’est pas encore arrivée. Elle apparaîtra dès que la tablette l’aura envoyée.',
    en: 'This photo has not arrived yet. It will appear once the tablet has sent it.',
  },
  'photo-missing-here': {
    fr: 'Les octets de cette photo ne sont plus sur cet appareil. Signalez-le à votre responsable.',
    en: 'The bytes of this photo are no longer on this device. Tell your supervisor.',
  },

  // Storage of the device
  'storage-full': {
    fr: 'Cet appareil n’a plus de place. Ce qui était enregistré l’est toujours. Libérez de la place ou envoyez ce qui attend, puis recommencez.',
    en: 'This device is full. What was saved is still saved. Free some space or send what is waiting, then try again.',
  },
  'storage-closed': {
    fr: 'Le navigateur a fermé l’enregistrement sur l’appareil. Ce qui était enregistré l’est toujours. Recommencez ; si cela revient, redémarrez la tablette.',
    en: 'The browser closed the storage of this device. What was saved is still saved. Try again; if it comes back, restart the tablet.',
  },
  'storage-unavailable': {
    fr: 'Ce navigateur ne laisse pas enregistrer sur l’appareil. Quittez la navigation privée ou changez de navigateur.',
    en: 'This browser does not allow saving on the device. Leave private browsing or use another browser.',
  },
  'intervention-not-here': {
    fr: 'Cette intervention n’est pas sur cet appareil. Revenez à la liste, puis réessayez avec du réseau.',
    en: 'This intervention is not on this device. Go back to the list, then try again with a network.',
  },
  'unsent-work': {
    fr: 'Du travail n’est pas encore envoyé. Envoyez-le d’abord, puis déconnectez-vous.',
    en: 'Some work is not sent yet. Send it first, then sign out.',
  },
  'draft-gone': {
    fr: 'Ce brouillon n’existe plus sur cet appareil. Revenez à la liste.',
    en: 'This draft is no longer on this device. Go back to the list.',
  },

  // Rescue file
  'rescue-not-understood': {
    fr: 'Ce n’est pas un fichier de secours de Sillage. Choisissez celui dont le nom commence par « sillage-secours » ou « sillage-refus ».',
    en: 'This is not a rescue file of Sillage. Choose the one whose name begins with “sillage-secours” or “sillage-refus”.',
  },
  'rescue-phrase-wrong': {
    fr: 'Cette phrase n’ouvre pas ce fichier. Vérifiez chaque signe sur le papier où elle est notée, puis réessayez.',
    en: 'This phrase does not open this file. Check each character against the paper it is written on, then try again.',
  },
  'rescue-phrase-short': {
    fr: 'Cette phrase est trop courte : il faut au moins 12 signes. Prenez celle qui est proposée, ou allongez la vôtre.',
    en: 'This phrase is too short: it needs at least 12 characters. Use the one that is proposed, or make yours longer.',
  },
  'rescue-damaged': {
    fr: 'Ce fichier est abîmé : copie interrompue ? Copiez-le de nouveau depuis l’appareil, puis recommencez.',
    en: 'This file is damaged: was its copy cut short? Copy it from the device again, then start over.',
  },
  'rescue-too-new': {
    fr: 'Ce fichier vient d’une version plus récente de Sillage. Mettez l’application à jour ici, puis recommencez.',
    en: 'This file comes from a newer version of Sillage. Update the application here, then start over.',
  },
  'rescue-of-another-organisation': {
    fr: 'Ce fichier vient d’une autre organisation. Remettez-le à son administrateur.',
    en: 'This file comes from another organisation. Hand it to its administrator.',
  },

  // Network
  offline: {
    fr: 'Pas de réseau. Tout est gardé ici et partira seul dès que le réseau revient.',
    en: 'No network. Everything is kept here and will leave by itself once the network is back.',
  },
  'server-unavailable': {
    fr: 'Le service ne répond pas. Tout est gardé ici ; l’envoi reprendra seul.',
    en: 'The service does not answer. Everything is kept here; sending will resume by itself.',
  },
  'record-not-understood': {
    fr: 'Cette version de l’application n’a pas su lire une partie des interventions du bureau. Les autres sont à jour et rien n’est perdu : installez la nouvelle version dès qu’elle est proposée. Si ce message reste, prévenez votre responsable.',
    en: 'This version of the app could not read some of the office’s interventions. The others are up to date and nothing is lost: install the new version as soon as it is offered. If this message stays, tell your supervisor.',
  },
  'answer-not-understood': {
    fr: 'La réponse ne vient pas de Sillage (portail Wi-Fi ?). Ouvrez une page web pour vous y connecter ; l’envoi reprendra seul.',
    en: 'The answer does not come from Sillage (a Wi-Fi portal?). Open a web page to sign in to it; sending will resume by itself.',
  },
  'upload-cut': {
    fr: 'Photo non envoyée : réseau coupé. Elle reprendra seule là où elle s’est arrêtée.',
    en: 'Photo not sent: the network was cut. It will resume by itself where it stopped.',
  },

  // Signing in
  'session-needed': {
    fr: 'La session a expiré ou a été révoquée. Reconnectez cet appareil ; tout ce qui est enregistré ici est gardé.',
    en: 'The session expired or was revoked. Sign this device in again; everything saved here is kept.',
  },
  'agent-not-here': {
    fr: 'Cet agent n’est plus connecté à cet appareil. Demandez un code à votre administrateur ; tout ce qui est enregistré ici est gardé.',
    en: 'This agent is no longer signed in on this device. Ask your administrator for a code; everything saved here is kept.',
  },
  'code-wrong': {
    fr: 'Ce code n’est pas valable : inconnu, déjà utilisé ou expiré. Demandez-en un nouveau à votre administrateur.',
    en: 'This code is not valid: unknown, already used or expired. Ask your administrator for a new one.',
  },
  'sign-in-wrong': {
    fr: 'Adresse ou mot de passe incorrect. Vérifiez-les, puis réessayez.',
    en: 'Wrong address or password. Check them, then try again.',
  },
  'password-wrong': {
    fr: 'Le mot de passe actuel n’est pas celui-là. Rien n’est changé. Vérifiez-le, puis réessayez.',
    en: 'That is not the current password. Nothing is changed. Check it, then try again.',
  },
  'too-many-requests': {
    fr: 'Trop d’essais en peu de temps. Attendez une minute, puis réessayez.',
    en: 'Too many attempts in a short time. Wait one minute, then try again.',
  },
  'not-allowed': {
    fr: 'Votre rôle ne permet pas cette action. Demandez à votre administrateur.',
    en: 'Your role does not allow this action. Ask your administrator.',
  },
  'origin-refused': {
    fr: 'Cette demande vient d’un autre site. Ouvrez Sillage depuis son adresse, puis recommencez.',
    en: 'This request comes from another site. Open Sillage from its own address, then try again.',
  },

  // Requests
  'request-invalid': {
    fr: 'La demande n’a pas la forme attendue. Mettez l’application à jour, puis réessayez.',
    en: 'The request does not have the expected form. Update the application, then try again.',
  },
  'request-too-large': {
    fr: 'L’envoi est trop volumineux. Envoyez moins d’éléments à la fois.',
    en: 'What was sent is too large. Send fewer items at a time.',
  },
  'not-found': {
    fr: 'Rien à cette adresse, ou rien que vous puissiez voir.',
    en: 'Nothing at this address, or nothing you may see.',
  },
  'internal-error': {
    fr: 'Une erreur est survenue dans le service. Réessayez ; si elle persiste, prévenez votre administrateur.',
    en: 'An error occurred in the service. Try again; if it lasts, tell your administrator.',
  },
  'already-set-up': {
    fr: 'Cette installation a déjà une organisation. Connectez-vous.',
    en: 'This installation already has an organisation. Sign in.',
  },
  'email-taken': {
    fr: 'Cette adresse est déjà utilisée. Prenez-en une autre.',
    en: 'This address is already in use. Choose another one.',
  },
  'person-needs-email': {
    fr: 'Un superviseur ou un administrateur a besoin d’une adresse et d’un mot de passe d’au moins 12 caractères.',
    en: 'A supervisor or an administrator needs an e-mail address and a password of at least 12 characters.',
  },
  'code-for-oneself': {
    fr: 'Pour vous-même, changez votre mot de passe dans les réglages. Si vous l’avez oublié, demandez un lien à un autre administrateur.',
    en: 'For yourself, change your password in the settings. If you forgot it, ask another administrator for a link.',
  },
  'last-administrator': {
    fr: 'C’est le dernier administrateur actif. Nommez-en un autre d’abord.',
    en: 'This is the last active administrator. Name another one first.',
  },
  'sector-unknown': {
    fr: 'Ce secteur n’existe pas dans votre organisation. Choisissez-en un dans la liste.',
    en: 'This sector does not exist in your organisation. Choose one from the list.',
  },

  // Edits
  'edit-invalid': {
    fr: 'Cette modification n’a pas la forme attendue. Elle est gardée en quarantaine ; exportez-la pour l’administrateur.',
    en: 'This change does not have the expected form. It is kept in quarantine; export it for the administrator.',
  },
  'edit-id-reused': {
    fr: 'Une autre modification porte déjà ce numéro. Elle est gardée en quarantaine ; exportez-la pour l’administrateur.',
    en: 'Another change already has this number. It is kept in quarantine; export it for the administrator.',
  },
  'edit-of-another-device': {
    fr: 'Cette modification vient d’un autre appareil. Elle est gardée en quarantaine.',
    en: 'This change comes from another device. It is kept in quarantine.',
  },
  'edit-author-unknown': {
    fr: 'L’auteur de cette modification n’a jamais été connecté sur cet appareil. Elle est gardée en quarantaine.',
    en: 'The author of this change was never signed in on this device. It is kept in quarantine.',
  },
  'edit-kind-unknown': {
    fr: 'Ce métier n’existe pas ici. La modification est gardée en quarantaine.',
    en: 'This kind does not exist here. The change is kept in quarantine.',
  },
  'edit-outside-sector': {
    fr: 'Cette intervention est hors de votre secteur. La modification est gardée en quarantaine.',
    en: 'This intervention is outside your sector. The change is kept in quarantine.',
  },
  'edit-status-refused': {
    fr: 'Votre rôle ne permet pas de donner ce statut. La modification est gardée en quarantaine.',
    en: 'Your role may not set this status. The change is kept in quarantine.',
  },
  'epoch-changed': {
    fr: 'La base du service a été restaurée. L’appareil la relit, puis renvoie ce qu’elle n’a plus.',
    en: 'The database of the service was restored. The device reads it again, then sends what it lacks.',
  },
  'first-sync-not-ready': {
    fr: 'Le service prépare les interventions pour cet appareil. Elles arrivent d’elles-mêmes dans un instant.',
    en: 'The service is preparing the interventions for this device. They will arrive by themselves in a moment.',
  },
  'chunk-gone': {
    fr: 'Cette partie des interventions a changé entre-temps. L’appareil demande la nouvelle.',
    en: 'This part of the interventions has changed meanwhile. The device asks for the new one.',
  },
  'edit-base-missing': {
    fr: 'L’intervention de départ n’est pas encore arrivée. L’envoi sera repris.',
    en: 'The intervention it starts from has not arrived yet. It will be sent again.',
  },

  // Import
  'basemap-unreadable': {
    fr: 'Ce fichier n’est pas un fond de carte PMTiles lisible, ou il est coupé. Fabriquez-le de nouveau, puis renvoyez-le. Le fond en place reste.',
    en: 'This file is not a readable PMTiles basemap, or it is cut. Make it again, then send it again. The basemap in place stays.',
  },
  'basemap-not-vector': {
    fr: 'Ce fichier contient des images, et non des tuiles vectorielles (MVT). Fabriquez un fond vectoriel. Le fond en place reste.',
    en: 'This file holds images, not vector tiles (MVT). Make a vector basemap. The basemap in place stays.',
  },
  'basemap-schema-unknown': {
    fr: 'Les couches de ce fond ne sont ni celles de Protomaps ni celles d’OpenMapTiles : il ne peut pas être dessiné. Fabriquez-le avec l’un de ces deux schémas.',
    en: 'The layers of this basemap are neither those of Protomaps nor those of OpenMapTiles: it cannot be drawn. Make it with one of these two schemas.',
  },
  'basemap-elsewhere': {
    fr: 'Ce fond ne couvre aucune partie du territoire de l’organisation. Découpez-le sur votre territoire.',
    en: 'This basemap covers no part of the organisation’s territory. Cut it out for your territory.',
  },
  'basemap-too-large': {
    fr: 'Ce fichier dépasse 2 Go : il ne tiendrait pas sur une tablette. Découpez-le plus près du territoire, ou baissez son zoom le plus fin.',
    en: 'This file is larger than 2 GB: it would not fit on a tablet. Cut it closer to the territory, or lower its finest zoom.',
  },
  'basemap-no-room': {
    fr: 'Il n’y a pas assez de place sur cet appareil pour le fond de carte. Libérez de la place, puis réessayez ; vos interventions ne sont pas touchées.',
    en: 'There is not enough room on this device for the basemap. Make room, then try again; your interventions are not touched.',
  },
  'addresses-none': {
    fr: 'Ce fichier ne contient aucune adresse du territoire. Prenez le fichier de la Base Adresse Nationale de votre département ou de votre commune. Les adresses en place restent.',
    en: 'This file holds no address of the territory. Take the file of the national address base (BAN) for your département or commune. The addresses in place stay.',
  },
  'addresses-too-many': {
    fr: 'Ce fichier contient plus d’un million d’adresses du territoire : trop pour une tablette. Prenez celui de vos communes. Les adresses en place restent.',
    en: 'This file holds more than a million addresses of the territory: too many for a tablet. Take that of your communes. The addresses in place stay.',
  },
  'addresses-too-large': {
    fr: 'Ce fichier dépasse 500 Mo. Prenez celui de votre département ou de vos communes, compressé (.csv.gz) si possible.',
    en: 'This file is larger than 500 MB. Take that of your département or communes, compressed (.csv.gz) if you can.',
  },
  'import-file-unreadable': {
    fr: 'Le fichier ne peut pas être lu. Vérifiez son chemin et ses droits.',
    en: 'The file cannot be read. Check its path and permissions.',
  },
  'hot-spots-too-many': {
    fr: 'Il y a trop d’interventions pour les comparer toutes. Choisissez une période plus courte ou un secteur.',
    en: 'There are too many interventions to compare them all. Choose a shorter period or a sector.',
  },
  'import-mapping-invalid': {
    fr: 'Le fichier de correspondance est incorrect. Comparez-le avec docs/import.md.',
    en: 'The mapping file is wrong. Compare it with docs/import.md.',
  },
  'import-file-cut': {
    fr: 'Le fichier s’arrête ou s’abîme en cours de route. Récupérez le fichier entier, puis relancez : rien ne sera importé deux fois.',
    en: 'The file ends or breaks half-way. Get the whole file, then run again: nothing will be imported twice.',
  },
  'import-file-empty': {
    fr: 'Le fichier n’a aucune ligne sous sa ligne de titres. Vérifiez que c’est le bon, et qu’il a un retour à la ligne (LF ou CRLF) après chacune.',
    en: 'The file has no row below its header. Check that it is the right one, and that each row ends with LF or CRLF.',
  },
  'import-encoding-wrong': {
    fr: 'Le fichier n’est pas en UTF-8. Ajoutez "encoding": "windows-1252" à la correspondance, ou enregistrez-le en UTF-8.',
    en: 'The file is not UTF-8. Add "encoding": "windows-1252" to the mapping, or save the file as UTF-8.',
  },
  'import-report-unwritable': {
    fr: 'Le compte rendu ne peut pas être écrit à cet endroit. Choisissez un autre fichier.',
    en: 'The report cannot be written there. Choose another file.',
  },
  'import-column-repeated': {
    fr: 'Une colonne nommée dans la correspondance figure deux fois dans le fichier. Renommez l’une des deux.',
    en: 'A column named in the mapping stands twice in the file. Rename one of them.',
  },
  'import-column-missing': {
    fr: 'Une colonne nommée dans la correspondance manque dans le fichier.',
    en: 'A column named in the mapping is missing from the file.',
  },
  'import-row-broken': {
    fr: 'La ligne est trop longue, ou n’a pas le bon nombre de colonnes ou de guillemets. Corrigez-la dans le fichier.',
    en: 'The row is too long, or has the wrong number of columns or quotes. Correct it in the file.',
  },
  'import-row-no-place': {
    fr: 'La ligne n’a ni position ni adresse.',
    en: 'The row has neither a position nor an address.',
  },
  'import-row-no-reference': {
    fr: 'La ligne n’a pas de numéro : sans lui, elle serait importée deux fois.',
    en: 'The row has no reference: without it, it would be imported twice.',
  },
  'import-row-bad-date': {
    fr: 'La date de la ligne n’est pas lisible.',
    en: 'The date of the row cannot be read.',
  },
  'import-row-bad-position': {
    fr: 'La position de la ligne n’est pas lisible.',
    en: 'The position of the row cannot be read.',
  },
  'import-row-bad-value': {
    fr: 'Une valeur de la ligne n’est pas prévue par la correspondance ou par le métier. Ajoutez-la à la correspondance.',
    en: 'A value of the row is not foreseen by the mapping or by the kind. Add it to the mapping.',
  },
  'import-row-filtered': {
    fr: 'La ligne n’est pas de ce métier, selon la correspondance.',
    en: 'The row is not of this kind, according to the mapping.',
  },
  'import-row-known': {
    fr: 'La ligne est déjà importée.',
    en: 'The row is already imported.',
  },
  'import-row-repeated': {
    fr: 'Le numéro de la ligne figure déjà plus haut dans le fichier.',
    en: 'The reference of the row already appears above in the file.',
  },
} as const satisfies { readonly [code: string]: Text };

export type ProblemCode = keyof typeof PROBLEMS;

/** The sentence of a code; that of 'internal-error' for a code this version does not know. */
export function sentenceOf(code: string): Text {
  return Object.hasOwn(PROBLEMS, code) ? PROBLEMS[code as ProblemCode] : PROBLEMS['internal-error'];
}
