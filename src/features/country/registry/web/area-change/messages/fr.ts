import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  title: 'Modifier des territoires',
  intro:
    'Fusionner, scinder, recoder ou renommer des territoires. Ce qui s’ensuit est montré d’abord ; l’histoire reste et n’est jamais effacée.',
  what: 'La modification',
  act: 'Ce qui se passe',
  acts: {
    merge: 'Des territoires en forment un nouveau',
    absorb: 'Des territoires rejoignent un territoire existant',
    split: 'Un territoire se scinde en parties',
    recode: 'Un territoire reçoit un nouveau code',
    rename: 'Un territoire reçoit un nouveau nom',
  },
  actNotes: {
    merge: 'Ils prennent fin ce jour-là ; ce qui en relevait relève du nouveau.',
    absorb: 'Ils prennent fin ce jour-là ; celui qui les reprend continue.',
    split: 'Indiquez les parties et où va chacun des territoires qui en relèvent.',
    recode:
      'Le territoire prend fin ce jour-là et continue sous son nouveau code, avec ses rattachements et ses limites.',
    rename: 'Un nom n’a pas de date : le nouveau figure partout, aussi dans le passé.',
  },
  on: 'À partir du',
  onNote: 'Le premier jour où cela vaut.',
  areas: 'Territoires',
  areasNote: 'Tous d’un même type, tels qu’ils existent la veille.',
  into: 'Rejoignent',
  intoNote: 'Il garde son code et son nom.',
  area: 'Territoire',
  newArea: 'Le nouveau territoire',
  part: (number) => `Partie ${number}`,
  addPart: 'Ajouter une partie',
  removePart: (number) => `Retirer la partie ${number}`,
  staysItself: 'Le territoire lui-même continue comme l’une des parties',
  below: 'Où vont les territoires qui en relèvent',
  nothingBelow: 'Aucun territoire n’en relève.',
  choosePart: 'choisir une partie',
  stays: 'reste où il est',
  code: 'Code',
  codeNote: 'Unique, et jamais employé pour autre chose.',
  officialCode: 'Code officiel',
  officialCodeNote: 'Tel que l’État l’a donné, le cas échéant.',
  nameIn: (language) => `Nom (${language})`,
  announcedOnly: 'Annoncé, non décidé',
  announcedNote: 'Rien ne prend fin ; les territoires indiquent ce qui vient.',
  announcementIn: (language) => `Annonce (${language})`,
  placeNeeded: 'Où se place le résultat',
  placeNeededText:
    'Les territoires relèvent ici de territoires différents : indiquez duquel relève le résultat, puis regardez à nouveau.',
  showPreview: 'Montrer ce qui s’ensuit',
  missing: 'Complétez d’abord ce qui est demandé.',
  apply: 'Appliquer la modification',
  preview: {
    title: 'Ce qui s’ensuit',
    note: 'Essayé puis annulé : rien n’a encore changé.',
    empty: 'Décrivez la modification, puis faites montrer ce qui s’ensuit.',
    ends: (count, day) => (count === 1 ? `Le ${day} prend fin :` : `Le ${day}, ${count} territoires prennent fin :`),
    begins: (count, day) => (count === 1 ? `Le ${day} commence :` : `Le ${day}, ${count} territoires commencent :`),
    expected: 'Attendu :',
    goOn: (count) => (count === 1 ? 'Continue :' : 'Continuent :'),
    place: (area, parent, hierarchy) => `${area} relève de ${parent} (${hierarchy}).`,
    moves: (count, into) =>
      count === 1 ? `1 territoire relève dès lors de ${into} :` : `${count} territoires relèvent dès lors de ${into} :`,
    others: (count) => (count === 1 ? '1 de plus' : `${count} de plus`),
    outlines: (count) =>
      count === 1
        ? 'Le contour du territoire qui prend fin reste pour son époque ; ce qui commence n’en a pas avant une importation.'
        : `Les contours de ${count} territoires qui prennent fin restent pour leur époque ; ce qui commence n’en a pas avant une importation.`,
    nothingEnds: 'Rien ne prend fin et rien ne se déplace.',
    bodies: (count) =>
      count === 1
        ? '1 organe y a son siège et continue jusqu’à ce que vous disiez ce qui lui succède :'
        : `${count} organes y ont leur siège et continuent jusqu’à ce que vous disiez ce qui leur succède :`,
    functions: (count) => (count === 1 ? '1 fonction' : `${count} fonctions`),
    rename:
      'Le nouveau nom figure désormais partout où le territoire est nommé, pour chaque jour. Les organes, les plans et les documents établis gardent leur propre nom. Si le nom doit commencer un jour précis, donnez un nouveau code.',
  },
  ask: {
    title: 'Appliquer cette modification ?',
    future: (day) => `Elle prend effet le ${day}. Jusqu’à ce jour, elle peut être retirée sur la page du territoire.`,
    past: 'Elle prend effet tout de suite et devient de l’histoire : elle ne peut pas être annulée.',
    name: 'Le nom change partout tout de suite. Il peut être changé à nouveau.',
  },
  result: {
    title: 'La modification est faite',
    note: (day) => `À partir du ${day}.`,
    left: (count) =>
      count === 1
        ? '1 organe a encore son siège dans un territoire qui prend fin :'
        : `${count} organes ont encore leur siège dans des territoires qui prennent fin :`,
    describeConsequences: 'Dire ce qui lui succède',
    recorded: 'indiqué',
    addFirst: 'Si un nouvel organe prend la suite, ajoutez-le d’abord, puis désignez-le comme successeur.',
    addBody: 'Ajouter le nouvel organe',
    again: 'Une autre modification',
    territory: 'Vers le territoire',
  },
  withdraw: {
    act: 'Retirer',
    title: 'Retirer cette modification ?',
    text: 'Ce qui devait prendre fin continue, ce qui devait se déplacer reste, et ce qui devait commencer est supprimé.',
    done: 'La modification est retirée.',
  },
  refusals: {
    NOT_VALID_ON: 'L’un des territoires n’existe pas la veille, ou prend fin ce jour même.',
    KINDS_DIFFER: 'Les territoires sont de types différents.',
    CHILDREN_LEFT: (left) =>
      left.ids.length === 1
        ? '1 territoire qui en relève ne va nulle part : choisissez sa partie.'
        : `${left.ids.length} territoires qui en relèvent ne vont nulle part : choisissez leur partie.`,
    UNKNOWN_REFERENCE: 'L’un des territoires n’existe plus.',
    ALREADY_STARTED: 'Le jour est venu : l’histoire ne s’annule pas.',
    COMES_WITH_PACK: 'Le paquet du pays le dit. Décidez autrement, ou attendez un paquet qui ne le dise plus.',
    IN_USE:
      'Quelque chose repose déjà sur le territoire qui devait commencer : un organe, un plan, un contour, un chiffre ou une autre modification.',
  },
}
