import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as kinds } from '#shared/kind-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as outcomes } from '#shared/outcome-messages/fr.ts'
import { fr as phrases } from '#shared/phrase-messages/fr.ts'
import { plural } from '#shared/plural.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import { fr as changes } from '../../messages/changes/fr.ts'
import { fr as plans } from '../../messages/fr.ts'
import type { en } from './en.ts'

const form = (count: number, singular: string, other: string) => plural('fr', count, singular, other)

const versions = 'Versions'
const importPlans = 'Importer des plans'

export const fr: SameKeys<typeof en> = {
  clearSelection: 'Effacer la sélection',
  untitled: changes.untitled,
  history: changes.history,
  loading: actions.loading,
  cancel: actions.cancel,
  close: actions.close,
  save: actions.save,
  more: actions.showMore,
  notYet: 'pas encore',
  notSpecified: 'non précisé',
  confidential: 'Confidentiel',
  draftOnlyYou: 'projet, pas encore envoyé',
  inForceOn: (date) => `en vigueur depuis le ${date}`,
  inForceFrom: (date) => `en vigueur à partir du ${date}`,
  translationOutdated: (language) => `traduction à actualiser : ${language}`,
  withheld: (count) => `${count} ${form(count, 'élément non visible', 'éléments non visibles')} pour vous`,
  tabs: {
    label: 'Parties du plan',
    page: 'Sur une page',
    analyses: 'Analyses',
    needs: labels.needs,
    versions,
    history: changes.history.title,
    file: 'Fiche du plan',
    cycle: 'Cycle',
  },
  outline: {
    label: 'Structure du plan',
    code: labels.code,
    element: labels.element,
    title: labels.title,
    accountable: 'Responsable',
    unassigned: statuses.notAssignedYet,
    margin: 'Annotations',
    fold: actions.collapse,
    unfold: actions.expand,
    keys: 'Flèches : parcourir les lignes. Entrée : modifier le titre. Tab et Maj+Tab : changer le niveau. Échap puis Tab : quitter la liste. ? : afficher tous les raccourcis.',
    keysHint:
      'Parcourez les lignes avec les touches fléchées. Entrée ouvre les détails. La touche ? affiche tous les raccourcis clavier.',
  },
  add: { addUnder: (title) => `Ajouter sous « ${title} »`, here: 'cette partie', button: actions.add },
  remove: {
    title: 'Supprimer cet élément ?',
    text: (title) =>
      `« ${title} » et tous les éléments qui en dépendent seront supprimés du plan. Ils restent accessibles dans l’historique.`,
    confirm: actions.remove,
    short: actions.remove,
  },
  conflict: {
    title: 'Modifié par un autre utilisateur',
    description: (person) =>
      `${person} a modifié le même champ. Rien n’a été écrasé. Choisissez la modification à conserver.`,
    anotherUser: 'Un autre utilisateur',
    theirs: 'autre modification',
    yours: 'votre modification',
    keepTheirs: 'Conserver l’autre modification',
    keepMine: 'Conserver ma modification',
  },
  panel: {
    text: labels.text,
    answerable: 'Responsabilité',
    steering: 'Portée et statut',
    resources: labels.resources,
    needs: labels.needs,
    links: headings.links,
    onlyIn: (language) => `Pas encore traduit ; langue affichée : ${language}`,
    gainHint: 'Une phrase',
    outdated: 'À actualiser : le texte source a changé',
    asContainer: 'comme l’élément parent',
    confidentialReason: 'Motif',
    confidentialHint:
      'Une proposition, jusqu’à la décision sur la version qui la contient. La décision désigne les parties confidentielles.',
    proposeConfidential: 'Proposer comme confidentiel',
    withdrawConfidential: 'Retirer la proposition',
    liftConfidential: 'Lever la désignation dans le projet',
    designatedHint:
      'La version en vigueur désigne cette partie comme confidentielle. Une modification n’est approuvée qu’avec un addendum.',
  },
  prose: { strong: 'Gras', emphasis: 'Italique', list: 'Liste à puces', numbers: 'Liste numérotée' },
  resources: {
    none: 'Aucun moyen n’a été saisi.',
    add: 'Ajouter des moyens',
    kind: labels.kind,
    kinds: { hours: plans.resources.hours, fte: plans.resources.fte, budget: kinds.budget },
    units: { hours: plans.resources.hours, fte: headings.fte, budget: kinds.euros },
    service: headings.service,
    services: {
      police: plans.services.police,
      inspectorate: 'services d’inspection',
      care: plans.services.care,
      other: 'autres',
    },
    amount: statuses.standalone.planned,
    available: statuses.standalone.available,
    yearHint: 'À laisser vide si la quantité vaut pour toute la période.',
    notAvailable: plans.resources.notAvailable,
    ofAvailable: (amount) => `${amount} disponibles`,
    funded: { yes: plans.funded.yes, partial: plans.funded.partial, no: plans.funded.no },
  },
  needs: {
    none: 'Aucun besoin n’a été saisi.',
    nonePlan: 'Aucun besoin dans ce plan',
    nonePlanText:
      'Les accords, décisions, modifications de loi et moyens que les éléments requièrent d’autres organisations figurent ici, par organe décisionnel.',
    noDecidingBody: 'Aucun organe décisionnel précisé',
    add: 'Ajouter un besoin',
    kind: labels.kind,
    kinds: {
      agreement: plans.needs.agreement,
      decision: plans.needs.decision,
      change_of_law: plans.needs.change_of_law,
      resources: changes.fields.resources,
    },
    decidingBody: headings.decidingBody,
    description: 'Description',
    statuses: {
      needed: plans.needStates.needed,
      asked: plans.needStates.asked,
      agreed: plans.needStates.agreed,
      refused: statuses.refused,
    },
  },
  links: {
    up: 'Liens sortants',
    down: 'Liens entrants',
    none: 'aucun',
    main: kinds.mainLink,
    add: 'Lier à un autre plan',
    relation: 'Type de lien',
    relations: {
      contributes_to: plans.relations.contributes_to,
      elaborates: changes.fields.elaborates,
      refers_to: plans.relations.refers_to,
      pairs_with: plans.relations.pairs_with,
      continues: plans.relations.continues,
      carried_from: plans.relations.carried_from,
      changed: plans.relations.changed,
    },
  },
  versions: {
    title: versions,
    hint: 'Une version est une copie figée du plan. Elle peut être vérifiée et comparée, mais pas modifiée.',
    none: 'Aucune version pour l’instant',
    noneText:
      'Figez une version lorsque le projet est prêt à être soumis à décision. Corrigez d’abord toutes les erreurs ou enregistrez une exception motivée.',
    number: (number) => `Version ${number}`,
    inForce: (date) => `en vigueur depuis le ${date}`,
    superseded: (date) => `remplacée le ${date}`,
    freeze: 'Figer une version',
    freezeText: 'La version contient le texte actuel du plan, avec les réponses et les exceptions.',
    bringIntoForce: actions.bringIntoForce,
    forceText: 'À partir de cette date, les réponses et le suivi portent sur cette version.',
    inForceDate: 'Date d’entrée en vigueur',
    decidedOn: labels.decidedOn,
    reason: labels.reason,
    verify: 'Vérifier',
    verified: (verified, withheld) => {
      const rows = `Vérifié : ${verified} ${form(verified, 'ligne', 'lignes')}`
      return withheld === 0 ? rows : `${rows}, dont ${withheld} non ${form(withheld, 'visible', 'visibles')} pour vous`
    },
    altered: (count) => `${count} ${form(count, 'ligne altérée', 'lignes altérées')}`,
    kinds: { added: outcomes.added, removed: outcomes.removed, changed: outcomes.changed, moved: outcomes.moved },
  },
  file: {
    decidedHint:
      'La période, les organisations et le territoire sont fixés, car le plan a été soumis. Ils ne changent qu’après le retrait de la soumission, par une prolongation ou dans le plan suivant.',
    markingHint:
      'Fixé depuis la soumission du plan. La personne qui décide pour l’organisation peut choisir un marquage moins strict.',
    cover: 'Couverture',
    coverHint: (language) =>
      `En ${language.toLocaleLowerCase('fr')}. Figure sur la couverture de chaque document imprimé.`,
    title: labels.title,
    motto: 'Devise',
    shortMessage: 'Message bref',
    shortMessageHint: 'Assez court pour être lu à voix haute.',
    marking: labels.marking,
    dates: 'Dates',
    period: labels.period,
    decidedOn: labels.decidedOn,
    inForce: 'En vigueur depuis le',
    publishedOn: 'Publié le',
    sentAt: headings.sentOn,
    legalBasis: headings.legalBasis,
    download: 'Télécharger le document du plan (JSON)',
    send: 'Envoyer le projet',
    sendTitle: 'Envoyer ce projet ?',
    sendText: (marking) =>
      `Le marquage ${marking} détermine alors qui peut lire le plan. Cette action est irréversible.`,
    sent: 'Projet envoyé. Ses lecteurs peuvent désormais le consulter.',
    remove: 'Supprimer le plan',
    removeTitle: 'Supprimer ce plan ?',
    removeText: 'Le plan n’a jamais été envoyé. Vous ne pourrez pas le restaurer.',
  },
  list: {
    cycles: headings.cycles,
    title: labels.plans,
    intro: 'Plans de sécurité et plans d’action de tous les niveaux.',
    start: 'Créer un plan',
    startText:
      'Les parties et les sections découlent du type de plan. Les autres utilisateurs ne voient le plan qu’après son envoi.',
    template: 'Modèle',
    templateHint: 'L’accompagnement et les exemples s’affichent à côté des sections. Ils ne sont jamais imprimés.',
    templateNone: 'sections vides',
    import: importPlans,
    terms: 'Rechercher dans les titres',
    kind: labels.kind,
    state: labels.status,
    all: statuses.standalone.all,
    elements: headings.elements,
    version: labels.version,
    owner: 'Organisation émettrice',
    area: labels.area,
    areaOfOwner: 'Le plan porte sur le territoire de cette organisation.',
    periodFrom: 'Date de début',
    count: (count) => `${count} ${form(count, 'plan', 'plans')}`,
    none: 'Aucun plan pour l’instant',
    noneText: 'Créez un plan ou importez un fichier de documents de plan ou de priorités publiées.',
    noMatches: 'Aucun plan ne correspond à ces filtres',
    noneFoundText: 'Modifiez les filtres. Les plans qui ne vous sont pas visibles ne sont pas comptés.',
  },
  import: {
    title: importPlans,
    intro:
      'Choisissez un fichier de documents de plan ou une liste de priorités publiées. Un aperçu s’affiche avant l’importation. Le fichier est importé en entier ou pas du tout.',
    file: 'Fichier (JSON)',
    ownerHint: 'Enregistre les plans des organisations émettrices qui n’ont pas d’utilisateur ici.',
    tooLarge: 'Le fichier dépasse 20 Mo.',
    notJson: 'Le fichier n’est pas un fichier JSON.',
    issues: (count) => `${count} ${form(count, 'point', 'points')} à corriger`,
    issuesHint: 'Rien n’a été importé. Corrigez ces points dans le fichier, puis choisissez-le à nouveau.',
    location: 'Emplacement',
    issue: 'À corriger',
    details: 'Détails',
    preview: phrases.preview,
    done: (count) => `${count} ${form(count, 'plan importé', 'plans importés')}`,
    importPlans: (count) => `Importer ${count} ${form(count, 'plan', 'plans')}`,
    state: labels.status,
    isNew: outcomes.new,
    isKnown: 'existant',
    added: 'Ajoutés',
    changed: 'Modifiés',
    unchanged: 'Inchangés',
    removed: 'Supprimés',
  },
}
