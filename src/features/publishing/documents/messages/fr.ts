import { fr as changesTexts } from '#features/planning/plans/messages/changes/fr.ts'
import { fr as legalDiff } from '#features/planning/versions/legal-diff/messages/fr.ts'
import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import type { en } from './en.ts'

const notPublic =
  'Le document n’a pas été créé. Le marquage de ce plan ne permet pas d’édition publique. Choisissez une autre édition.'
const timedOut =
  'Le document n’a pas été créé, car l’opération a pris trop de temps. Réessayez ou choisissez une partie du plan.'

const reasonNeeded =
  'Cette langue n’est pas autorisée pour cette édition. Indiquez le motif d’une traduction de courtoisie, ou choisissez une autre langue.'
const languageMissing = 'Le document n’a pas été créé. La loi exige d’abord un texte dans chaque langue obligatoire.'

export const fr: SameKeys<typeof en> = {
  make: 'Créer un document',
  title: headings.document,
  language: labels.language,
  rendition: 'Édition',
  renditions: {
    full: 'Complète : tout ce qui vous est visible',
    council: 'Conseil : sans les parties confidentielles',
    public: 'Publique : uniquement le contenu TLP:CLEAR',
    page: 'Une page : document à distribuer, sans les parties confidentielles',
  },
  /** Messages about the language regime, where the user chooses the language. */
  regime: {
    options: { required: 'Obligatoire', allowed: 'Autorisée' },
    authentic: 'Texte authentique',
    missing: 'Obligatoire, mais pas encore une langue du plan',
    reason: 'Motif de la traduction de courtoisie',
    reasonHint:
      'Le régime linguistique n’autorise pas cette langue. Le document est marqué comme traduction de courtoisie. Le motif est imprimé et enregistré.',
  },
  checks: 'Annexe avec les contrôles',
  comments: 'Annexe avec les remarques et les réponses',
  questions: 'Annexe avec les questions des membres et les réponses',
  changes: 'Modifications depuis la version en vigueur',
  proposal: 'Imprimer la version de travail comme proposition, marquée comme projet',
  externalView: 'Vue externe des chiffres : les effectifs trop faibles ne sont pas affichés',
  download: 'Télécharger le PDF',
  sheet: 'PDF d’une page',
  contents: headings.contents,
  issuedBy: 'Émis par',
  notAgreed: 'Sollicités comme émetteurs, sans accord',
  period: labels.period,
  inForceOn: 'Entrée en vigueur',
  legalBasis: headings.legalBasis,
  state: labels.status,
  /** What a version binds, for a kind of plan whose law names no bound parts. */
  bound: {
    label: 'Texte contraignant',
    whole: (number) =>
      `La législation ne désigne pas de parties contraignantes pour ce type de plan. La version ${number} fige tout le texte, avec les noms en usage ce jour-là, et toute modification ultérieure est présentée comme non approuvée. Les réponses, contrôles et commentaires décrivent la situation au jour du document.`,
    submitted: (number) =>
      `La version ${number} fige ce texte en vue d’une décision. Rien n’est contraignant avant son entrée en vigueur.`,
    none: 'Aucune version en vigueur ne contient ce texte. Rien n’y est contraignant.',
  },
  situation: (day) =>
    `Les chapitres suivants décrivent la situation au ${day}. Ils ne font pas partie du texte approuvé.`,
  /** Messages of a text with changes that nobody approved. */
  unapproved: {
    title: 'Modifications non approuvées',
    text: 'Personne n’a approuvé ces modifications. Jusqu’à leur approbation, la version approuvée s’applique.',
    kinds: legalDiff.paper.columns,
    sections: { cover: legalDiff.cover, other: 'Autres parties du plan' },
  },
  yes: statuses.yes,
  deputy: changesTexts.fields.deputyFunctionId,
  unassigned: statuses.notAssignedYet,
  confidential: (basis: string) => `Une partie confidentielle a été omise ici${basis && ` (${basis})`}.`,
  proposedConfidential: 'partie proposée',
  designated: (bodies, day) =>
    bodies ? `partie désignée par ${bodies} le ${day}` : `partie désignée par la décision du ${day}`,
  whoAnswers: 'Fonctions responsables',
  getResourceLabel: labels.resources,
  columns: {
    code: labels.code,
    element: labels.element,
    accountable: 'Fonction responsable',
    kind: labels.kind,
    amount: statuses.standalone.planned,
    available: statuses.standalone.available,
    priority: 'Priorité',
    items: 'Mesures',
  },
  chart: {
    caption: 'Mesures par maillon de la chaîne',
    alt: (prevention, reaction, aftercare) =>
      `Graphique à barres des mesures : prévention ${prevention}, réaction ${reaction}, suivi ${aftercare}.`,
  },
  untranslated: (language) => `Pas encore traduit ; texte en ${language}`,
  onePage: {
    interests: 'Intérêts',
    noStatus: 'sans statut',
    measures: (count) => `${count} ${plural('fr', count, 'mesure', 'mesures')}`,
    answered: (carried, asked, silent, withheldGroups) =>
      `Retenu par ${carried} sur ${asked}${silent > 0 ? `, ${silent} sans réponse` : ''}${withheldGroups > 0 ? ', territoires comptant peu d’organisations non compris' : ''}`,
    morePriorities: (count) => `${count} ${plural('fr', count, 'priorité', 'priorités')}`,
    moreObjectives: (count) => `${count} ${plural('fr', count, 'objectif', 'objectifs')}`,
    elsewhere: (count) => `${count} ${plural('fr', count, 'mesure', 'mesures')} sans priorité`,
    confidential: (count) => `${count} ${plural('fr', count, 'partie confidentielle', 'parties confidentielles')}`,
    leftOut: (what) => `Absent de cette page : ${what}.`,
  },
  order: {
    make: 'Créer le document',
    createAnother: 'Créer un autre document',
    started: 'Le document est en cours de création…',
    backgroundHint:
      'Vous pouvez fermer cette boîte de dialogue ou quitter la page. La tâche se poursuit et figure sous « Tâches en arrière-plan ».',
    ready: 'Le document est prêt. Il reste à votre disposition pendant 30 jours.',
    cancelled: 'Annulé. Aucun document n’a été créé.',
  },
  job: {
    name: headings.document,
    steps: {
      reading: 'Lecture du plan',
      composing: 'Composition du document',
      drawing: 'Mise en page',
      storing: 'Enregistrement du document',
    },
    failures: {
      NOT_FOUND: 'Le document n’a pas été créé. Ce plan n’existe pas ou vous n’y avez pas accès.',
      NOT_PUBLIC: notPublic,
      COURTESY_REASON_NEEDED: reasonNeeded,
      LANGUAGE_MISSING: languageMissing,
      TIMED_OUT: timedOut,
    },
  },
  errors: {
    NOT_PUBLIC: notPublic,
    COURTESY_REASON_NEEDED: reasonNeeded,
    LANGUAGE_MISSING: languageMissing,
    TIMED_OUT: timedOut,
  },
}
