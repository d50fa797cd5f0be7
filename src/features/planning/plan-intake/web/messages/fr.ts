import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as confirmations } from '#shared/confirmation-messages/fr.ts'
import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import { fr as planIntake } from '../../messages/fr.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  action: 'Importer un plan existant',
  title: planIntake.job.name,
  intro:
    'Le document devient une proposition que vous examinez. Le plan n’est modifié que lorsque vous y ajoutez des éléments acceptés.',
  loading: actions.loading,
  close: actions.close,
  cancel: actions.cancel,
  notYours: 'Seule l’organisation propriétaire de ce plan peut importer des documents',
  document: headings.document,
  another: 'Importer un autre document',
  pasted: 'texte collé',
  remove: 'Supprimer le document',
  removeTitle: 'Supprimer ce document ?',
  removeText:
    'La proposition et vos décisions à son sujet sont supprimées. Les éléments que vous avez ajoutés au plan y restent.',
  outline: 'Proposition',
  element: labels.element,
  paragraphs: 'Paragraphes',
  decision: labels.decision,
  fold: actions.collapse,
  unfold: actions.expand,
  todo: 'Sélectionnez une ligne pour voir le passage et prendre une décision. Au clavier : Entrée accepte et passe à la ligne suivante, A accepte aussi tout ce qui se trouve en dessous, Suppr rejette, Espace affiche le passage, Ctrl Z annule. Les éléments acceptés entrent dans le plan lorsque vous les y ajoutez.',
  keys: 'Entrée accepte, A accepte aussi tout ce qui se trouve en dessous, Suppr rejette avec tout ce qui se trouve en dessous, O rouvre. Tab et Maj Tab changent le niveau, M fusionne avec l’élément précédent, K va au type, Ctrl Z annule, Espace affiche le passage. Après Échap, Tab quitte la liste.',
  decisions: {
    open: statuses.open,
    accepted: 'accepté',
    rejected: 'rejeté',
    inPlan: 'dans le plan',
  },
  accept: 'Accepter',
  acceptUnder: 'Accepter les éléments inférieurs',
  acceptAll: 'Tout accepter',
  reject: 'Rejeter',
  reopen: actions.reopen,
  merge: 'Fusionner avec l’élément précédent',
  undo: 'Annuler la dernière action',
  reload: 'Recharger',
  readPast: 'Modifications suivies, texte masqué et commentaires',
  saving: 'Enregistrement…',
  saved: confirmations.saved,
  becomes: 'Propriétés',
  kind: labels.kind,
  section: 'Section du plan',
  passage: 'Passage du document',
  split: 'Scinder ici',
  noCandidate: 'Aucun nom correspondant n’a été trouvé. Le passage reste du texte, sauf si vous choisissez un nom.',
  chooseAnother: 'Choisir une autre valeur…',
  choose: (name) => `Choix : ${name}`,
  leaveAsText: 'Laisser comme texte',
  cannotMerge:
    'Les éléments n’ont pas été fusionnés. Il n’y a pas d’élément précédent, l’un des deux figure déjà dans le plan, ou les éléments inférieurs n’y sont pas autorisés.',
  cannotSplit: 'L’élément ne peut pas être scindé à ce paragraphe.',
  cannotMove: 'L’élément ne peut pas être placé là, car son type n’y est pas autorisé.',
  undoBlocked:
    'L’action n’a pas été annulée, car vous avez ensuite modifié le plan. Annulez d’abord cette modification dans la structure du plan.',
  notPlacedHint: 'Paragraphes qui ne font partie d’aucun élément, avec la raison.',
  allPlaced: 'Tous les paragraphes sont placés',
  reason: 'Raison',
  addAsText: 'Ajouter comme texte',
  decided: (done, all) => `Décisions prises : ${done} sur ${all}`,
  addElements: (count) => plural('fr', count, `Ajouter ${count} élément au plan`, `Ajouter ${count} éléments au plan`),
  took: (count) => plural('fr', count, `${count} élément ajouté au plan`, `${count} éléments ajoutés au plan`),
  period: (from, until) => `du ${from} au ${until}`,
  until: (day) => `jusqu’au ${day}`,
  long: {
    title: 'Analyse d’un document long',
    leaveHint:
      'Vous pouvez quitter cette page. L’analyse continue et figure sous « Tâches en arrière-plan ». La proposition s’affichera ensuite ici.',
    stopped: 'L’analyse a été arrêtée. Le texte du document est enregistré.',
    noProposal: 'Il n’y a pas encore de proposition. Un autre utilisateur a lancé l’analyse, ou elle a été arrêtée.',
    restart: 'Relancer l’analyse',
  },
  upload: {
    file: 'Document Word',
    fileHint:
      'Une proposition est établie à partir des titres, numéros, listes, tableaux et termes usuels de planification. Le fichier lui-même n’est pas conservé.',
    choose: 'Choisir un document Word',
    dropHint: 'ou déposez-le ici (.docx, 50 Mo au plus)',
    loading: 'Lecture du document',
    paste: 'Texte collé',
    pasteHint:
      'Copiez du texte depuis Word ou un e-mail et collez-le ici. Les titres, listes et tableaux sont reconnus.',
    text: labels.text,
    propose: 'Créer une proposition',
    withForm: 'Collé avec titres, listes et tableaux',
    language: 'Langue du document',
    languageHint: 'Laissez vide : la langue est détectée',
    autoDetect: 'Détecter automatiquement',
  },
}
