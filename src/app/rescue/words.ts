import { defineWords } from '../words/defineWords.ts';

export const useRescueWords = defineWords({
  fr: {
    title: 'Fichier de secours',
    refusedTitle: 'Exporter une modification refusée',
    saveTitle: 'Enregistrer un fichier',
    saveHint:
      'Si l’envoi ne marche plus : tout ce qui n’est pas reçu, photos et brouillons compris, dans un seul fichier à remettre à votre administrateur.',
    refusedHint: 'La modification et ses photos, dans un fichier à remettre à votre administrateur.',
    phrase: 'Phrase secrète',
    phraseHint:
      'Notez-la sur papier avant d’enregistrer : sans elle, personne n’ouvre le fichier. Ne l’envoyez pas avec lui. Majuscules, espaces et tirets ne comptent pas.',
    propose: 'Proposer une autre phrase',
    save: 'Enregistrer le fichier',
    making: 'Préparation du fichier…',
    done: 'Fichier prêt : {size}. Il est dans les téléchargements. Tout reste aussi sur cet appareil.',
    nothing: 'Cette modification n’est plus sur cet appareil : elle a été traitée.',
    failed: 'Le fichier n’a pas pu être préparé. {sentence}',
    openTitle: 'Ouvrir un fichier',
    openHintAgent:
      'Le fichier d’un autre de vos appareils : vos modifications et leurs photos partent au bureau, vos brouillons reviennent ici. Il faut du réseau. Ouvrir deux fois n’ajoute rien.',
    openHintDesk:
      'Le fichier remis par un agent : ses modifications et leurs photos sont reçues sous son nom. Ouvrir deux fois, ou après que la tablette a tout envoyé, n’ajoute rien.',
    choose: 'Choisir le fichier',
    chooseFirst: 'Choisissez d’abord le fichier.',
    noFile: 'Aucun fichier choisi.',
    chosen: '{name}, {size}',
    phraseOf: 'Phrase secrète du fichier',
    phraseOfHint: 'Celle que l’agent a notée en enregistrant le fichier.',
    phraseMissing: 'Tapez la phrase secrète du fichier.',
    open: 'Ouvrir et envoyer au bureau',
    opening: 'Ouverture et envoi…',
    photosOf: 'Photos',
    share: '{received}/{inFile}',
    cut: 'Interrompu : le service ne répond pas. Ce qui est passé est reçu. Recommencez quand le réseau est là ; rien ne sera en double.',
    allReceived: 'Tout est reçu au bureau.',
    partReceived: 'Une partie est reçue au bureau.',
    editsBrought: '{received}/{inFile} {inFile, plural, one {modification reçue} other {modifications reçues}}.',
    photosBrought: '{received}/{inFile} {inFile, plural, one {photo reçue} other {photos reçues}}.',
    ofOthers:
      '{n, plural, one {# modification est d’une autre personne} other {# modifications sont d’autres personnes}} : un administrateur peut ouvrir ce fichier au bureau.',
    refused:
      '{n, plural, one {# modification est refusée} other {# modifications sont refusées}}. Gardez le fichier et montrez-le à votre administrateur.',
    draftsRestored: '{n, plural, one {# brouillon est} other {# brouillons sont}} de nouveau sur cet appareil.',
    draftsWaiting:
      '{n, plural, one {# brouillon reste} other {# brouillons restent}} dans le fichier : {n, plural, one {son auteur peut le reprendre} other {leurs auteurs peuvent les reprendre}} en ouvrant le fichier sur sa tablette.',
    notWhole: 'La fin du fichier manque. Copiez-le de nouveau depuis l’appareil, puis recommencez.',
  },
  en: {
    title: 'Rescue file',
    refusedTitle: 'Export a refused change',
    saveTitle: 'Save a file',
    saveHint:
      'If sending no longer works: everything not received, photos and drafts included, in one file to hand to your administrator.',
    refusedHint: 'The change and its photos, in a file to hand to your administrator.',
    phrase: 'Secret phrase',
    phraseHint:
      'Write it on paper before you save: without it nobody opens the file. Do not send it along with the file. Capitals, spaces and dashes do not count.',
    propose: 'Propose another phrase',
    save: 'Save the file',
    making: 'Preparing the file…',
    done: 'File ready: {size}. It is in the downloads. Everything also stays on this device.',
    nothing: 'This change is no longer on this device: it was dealt with.',
    failed: 'The file could not be prepared. {sentence}',
    openTitle: 'Open a file',
    openHintAgent:
      'The file of another device of yours: your changes and their photos go to the office, your drafts come back here. It needs a network. Opening it twice adds nothing.',
    openHintDesk:
      'The file an agent handed over: the changes and their photos are received under the agent’s name. Opening it twice, or after the tablet sent everything, adds nothing.',
    choose: 'Choose the file',
    chooseFirst: 'Choose the file first.',
    noFile: 'No file chosen.',
    chosen: '{name}, {size}',
    phraseOf: 'Secret phrase of the file',
    phraseOfHint: 'The one the agent wrote down when saving the file.',
    phraseMissing: 'Type the secret phrase of the file.',
    open: 'Open and send to the office',
    opening: 'Opening and sending…',
    photosOf: 'Photos',
    share: '{received}/{inFile}',
    cut: 'Interrupted: the service does not answer. What went through is received. Start again once there is a network; nothing will be doubled.',
    allReceived: 'The office has everything.',
    partReceived: 'The office has a part of it.',
    editsBrought: '{received}/{inFile} {inFile, plural, one {change received} other {changes received}}.',
    photosBrought: '{received}/{inFile} {inFile, plural, one {photo received} other {photos received}}.',
    ofOthers:
      '{n, plural, one {# change is somebody else’s} other {# changes are other people’s}}: an administrator can open this file at the office.',
    refused:
      '{n, plural, one {# change is refused} other {# changes are refused}}. Keep the file and show it to your administrator.',
    draftsRestored: '{n, plural, one {# draft is} other {# drafts are}} on this device again.',
    draftsWaiting:
      '{n, plural, one {# draft stays} other {# drafts stay}} in the file: {n, plural, one {its author} other {their authors}} can go on with it by opening the file on a tablet.',
    notWhole: 'The end of the file is missing. Copy it from the device again, then start over.',
  },
});
