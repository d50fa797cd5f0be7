import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  make: 'Créer un document',
  title: 'Document',
  language: 'Langue',
  rendition: 'Édition',
  renditions: {
    full: 'Complète : tout ce qui vous est visible',
    council: 'Conseil : sans les parties confidentielles',
    public: 'Publique : uniquement le contenu TLP:CLEAR',
    page: 'Une page : document à distribuer, sans les parties confidentielles',
  },
  checks: 'Annexe avec les contrôles',
  comments: 'Annexe avec les remarques et les réponses',
  questions: 'Annexe avec les questions des membres et les réponses',
  changes: 'Modifications depuis la version en vigueur',
  externalView: 'Vue externe des chiffres : les effectifs trop faibles ne sont pas affichés',
  download: 'Télécharger le PDF',
  sheet: 'PDF d’une page',
  contents: 'Table des matières',
  issuedBy: 'Émis par',
  period: 'Période',
  extended: (period: string, until: string) => `${period}, prolongé jusqu’au ${until}`,
  inForceOn: 'Entrée en vigueur',
  legalBasis: 'Base légale',
  state: 'État',
  version: (number, hash) => `Version ${number} · ${hash}`,
  draft: (on) => `Projet du ${on}`,
  yes: 'oui',
  deputy: 'suppléant',
  unassigned: 'personne pour l’instant',
  confidential: 'Une partie confidentielle a été omise ici (loi du 7 décembre 1998, art. 37).',
  whoAnswers: 'Fonctions responsables',
  getResourceLabel: 'Moyens',
  columns: {
    code: 'Code',
    element: 'Élément',
    accountable: 'Fonction responsable',
    kind: 'Type',
    amount: 'Prévu',
    available: 'Disponible',
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
    noStatus: 'sans état',
    measures: (count) => `${count} ${plural('fr', count, 'mesure', 'mesures')}`,
    answered: (carried, asked, silent) =>
      `Retenu par ${carried} sur ${asked}${silent > 0 ? `, ${silent} sans réponse` : ''}`,
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
    name: 'Document',
    steps: {
      reading: 'Lecture du plan',
      composing: 'Composition du document',
      drawing: 'Mise en page',
      storing: 'Enregistrement du document',
    },
    failures: {
      NOT_FOUND: 'Le document n’a pas été créé. Ce plan n’existe pas ou vous n’y avez pas accès.',
      NOT_PUBLIC:
        'Le document n’a pas été créé. Le marquage de ce plan ne permet pas d’édition publique. Choisissez une autre édition.',
      TIMED_OUT:
        'Le document n’a pas été créé, car l’opération a pris trop de temps. Réessayez ou choisissez une partie du plan.',
    },
  },
  errors: {
    NOT_PUBLIC:
      'Le document n’a pas été créé. Le marquage de ce plan ne permet pas d’édition publique. Choisissez une autre édition.',
    TIMED_OUT:
      'Le document n’a pas été créé, car l’opération a pris trop de temps. Réessayez ou choisissez une partie du plan.',
  },
}
