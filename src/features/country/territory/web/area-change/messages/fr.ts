import { fr as registryPage } from '#features/country/registry/web/messages/fr.ts'
import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as phrases } from '#shared/phrase-messages/fr.ts'
import { plural } from '#shared/plural.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  title: registryPage.changeAreas,
  intro:
    'Fusionner, scinder, recoder ou renommer des territoires. Vérifiez les conséquences avant d’appliquer la modification. Les données antérieures sont conservées.',
  change: headings.change,
  act: 'Type de modification',
  acts: {
    merge: 'Fusionner des territoires en un nouveau territoire',
    absorb: 'Intégrer des territoires dans un territoire existant',
    split: 'Scinder un territoire',
    recode: 'Attribuer un nouveau code',
    rename: 'Renommer un territoire',
  },
  actHints: {
    merge:
      'Les territoires prennent fin à cette date. Les territoires qu’ils comprennent passent au nouveau territoire.',
    absorb: 'Les territoires prennent fin à cette date. Le territoire qui les intègre subsiste.',
    split: 'Définissez les parties et choisissez la partie de chacun des territoires qu’il comprend.',
    recode:
      'Le territoire prend fin à cette date et continue sous son nouveau code, avec les mêmes rattachements et limites.',
    rename: 'Un nom n’a pas de date de début. Le nouveau nom est affiché partout, y compris pour les dates passées.',
  },
  startDate: headings.startingFrom,
  startDateHint: 'Premier jour où la modification s’applique.',
  areas: labels.areas,
  areasHint: 'Tous du même type, tels qu’ils existent la veille.',
  targetArea: 'Intégrer dans',
  targetAreaHint: 'Ce territoire garde son code et son nom.',
  area: labels.area,
  newArea: 'Nouveau territoire',
  part: (number) => `Partie ${number}`,
  addPart: 'Ajouter une partie',
  removePart: (number) => `Retirer la partie ${number}`,
  areaContinues: 'Le territoire lui-même subsiste comme l’une des parties',
  containedAreas: 'Territoires compris dans ce territoire',
  noContainedAreas: registryPage.noContainedAreas,
  choosePart: 'choisir une partie',
  stays: 'non déplacé',
  code: labels.code,
  codeHint: 'Unique, et jamais utilisé pour un autre territoire.',
  officialCode: labels.officialCode,
  officialCodeHint: 'Code attribué par les autorités, le cas échéant.',
  nameIn: phrases.nameIn,
  announcedOnly: registryPage.announcedNotDecided,
  announcedHint: 'Aucun territoire ne prend fin. L’annonce est affichée sur la page de ces territoires.',
  announcementIn: (language) => `Annonce (${language})`,
  placeNeeded: 'Rattachement du résultat',
  placeNeededText:
    'Dans ce découpage, ces territoires relèvent de territoires différents. Choisissez celui dont relève le résultat et affichez à nouveau les conséquences.',
  showPreview: 'Afficher les conséquences',
  missing: 'Complétez d’abord tous les champs obligatoires.',
  apply: 'Appliquer la modification',
  preview: {
    title: headings.consequences,
    hint: 'Ceci est un aperçu. Rien n’a encore été modifié.',
    empty: 'Décrivez la modification et choisissez « Afficher les conséquences ».',
    ends: (count, day) =>
      plural('fr', count, `Ce territoire prend fin le ${day} :`, `${count} territoires prennent fin le ${day} :`),
    begins: (count, day) =>
      plural('fr', count, `Ce territoire commence le ${day} :`, `${count} territoires commencent le ${day} :`),
    expected: 'Attendu :',
    continues: (count) => plural('fr', count, 'Ce territoire subsiste :', 'Ces territoires subsistent :'),
    place: (area, parent, hierarchy) => `${area} relève de ${parent} (${hierarchy}).`,
    moves: (count, into) =>
      plural(
        'fr',
        count,
        `${count} territoire relève dès lors de ${into} :`,
        `${count} territoires relèvent dès lors de ${into} :`,
      ),
    others: (count) => plural('fr', count, `${count} autre`, `${count} autres`),
    outlines: (count) =>
      plural(
        'fr',
        count,
        'Le contour du territoire qui prend fin reste disponible pour sa période. Le nouveau territoire n’a pas de contour tant que vous n’en importez pas.',
        `Les contours des ${count} territoires qui prennent fin restent disponibles pour leur période. Le nouveau territoire n’a pas de contour tant que vous n’en importez pas.`,
      ),
    noAreaChanges: 'Aucun territoire ne prend fin ni n’est déplacé.',
    bodies: (count) =>
      plural(
        'fr',
        count,
        `${count} organisation y est établie. Elle subsiste jusqu’à ce que vous choisissiez son successeur :`,
        `${count} organisations y sont établies. Elles subsistent jusqu’à ce que vous choisissiez leurs successeurs :`,
      ),
    functions: (count) => plural('fr', count, `${count} fonction`, `${count} fonctions`),
    rename:
      'Le nouveau nom est affiché partout et pour toutes les dates. Les organisations, les plans et les documents existants gardent leur propre nom. Pour changer le nom à partir d’une date précise, attribuez un nouveau code.',
  },
  confirmation: {
    title: 'Appliquer cette modification ?',
    future: (day) =>
      `La modification prend effet le ${day}. Jusque-là, vous pouvez la retirer sur la page du territoire.`,
    past: 'La modification prend effet immédiatement. Elle ne peut pas être annulée.',
    name: 'Le nom change immédiatement partout. Vous pouvez le modifier à nouveau.',
  },
  result: {
    title: 'Modification appliquée',
    effectiveFrom: (day) => `À partir du ${day}.`,
    left: (count) =>
      plural(
        'fr',
        count,
        `${count} organisation est établie dans un territoire qui prend fin :`,
        `${count} organisations sont établies dans des territoires qui prennent fin :`,
      ),
    describeConsequences: 'Choisir les successeurs',
    recorded: statuses.recorded,
    addFirst: 'Si une nouvelle organisation prend la relève, ajoutez-la d’abord, puis choisissez-la comme successeur.',
    addBody: 'Ajouter une nouvelle organisation',
    makeAnotherChange: 'Effectuer une autre modification',
    territory: 'Aller au territoire',
  },
  withdraw: {
    act: actions.withdraw,
    title: 'Retirer cette modification ?',
    text: 'Les territoires qui devaient prendre fin subsistent, ceux qui devaient être déplacés restent en place et ceux qui devaient commencer sont supprimés.',
    done: 'Modification retirée',
  },
  errors: {
    NOT_VALID_ON_DATE:
      'L’un des territoires n’existe pas la veille ou prend fin ce jour-là. Choisissez une autre date ou un autre territoire.',
    KINDS_DIFFER: 'Les territoires sont de types différents. Choisissez des territoires du même type.',
    AREAS_NOT_ASSIGNED: (left) =>
      plural(
        'fr',
        left.ids.length,
        `${left.ids.length} territoire n’est pas encore attribué à une partie. Choisissez sa partie.`,
        `${left.ids.length} territoires ne sont pas encore attribués à une partie. Choisissez leur partie.`,
      ),
    UNKNOWN_REFERENCE: 'L’un des territoires n’existe plus. Rechargez la page.',
    ALREADY_STARTED: 'La modification a déjà pris effet et ne peut plus être retirée.',
    CHANGE_OWNED_BY_PACK:
      'Cette modification fait partie du pack national et ne peut pas être retirée ici. Effectuez une autre modification ou attendez une nouvelle version du pack.',
    IN_USE:
      'Le nouveau territoire est déjà utilisé par une organisation, un plan, un contour, un chiffre ou une autre modification. Supprimez d’abord cette référence.',
  },
}
