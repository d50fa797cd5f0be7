import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as outcomes } from '#shared/outcome-messages/fr.ts'
import { fr as phrases } from '#shared/phrase-messages/fr.ts'
import { plural } from '#shared/plural.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  title: 'Classeur',
  hint: 'Modifiez le plan à plusieurs dans un tableur (XLSX). Lors de l’importation, vous voyez chaque modification avant que le plan ne soit modifié.',
  download: actions.downloadWorkbook,
  empty: 'Classeur vide pour ce type de plan',
  importWorkbook: 'Importer un classeur',
  dropHint: 'ou déposez-le ici (.xlsx, 50 Mo au plus)',
  loading: (name: string) => `Lecture de ${name}`,
  tooLarge: 'Le classeur n’a pas été importé, car il dépasse 50 Mo.',
  issues: (count: number) =>
    plural('fr', count, `${count} erreur : importation impossible`, `${count} erreurs : importation impossible`),
  issuesHint: 'Corrigez les erreurs dans le classeur, enregistrez-le et importez-le à nouveau.',
  location: 'Emplacement',
  problem: 'Problème et solution',
  whole: 'tout le classeur',
  preview: phrases.preview,
  noChanges: 'Aucune modification dans ce classeur',
  noChangesText: 'Le contenu de ce classeur est identique à celui du plan.',
  show: 'Filtre',
  all: 'Toutes',
  outcome: 'Effet',
  element: labels.element,
  changes: headings.changes,
  decision: labels.decision,
  row: (sheet: string, row: number) => `${sheet}, ligne ${row}`,
  deleted: (sheet: string) => `${sheet}, ligne supprimée`,
  untitled: 'sans titre',
  was: (value: string) => `Au téléchargement du classeur : ${value}`,
  emptiness: statuses.empty,
  unknownElement: 'Cet élément ne figure pas dans le plan ou n’est pas visible pour vous. La ligne est ignorée.',
  inPlan: 'Dans le plan',
  inWorkbook: headings.inTheWorkbook,
  choose: 'Choisir',
  keepPlan: 'Conserver le plan',
  useWorkbook: 'Reprendre le classeur',
  decisionFor: (title: string) => `Décision pour ${title}`,
  remove: (title: string) => `Supprimer ${title}`,
  removeShort: phrases.removeRow,
  forAll: 'Pour tous les conflits',
  tickAll: 'Retirer du plan toutes les lignes supprimées',
  more: (count: number) => `En afficher ${count} de plus`,
  beyond: (count: number) =>
    plural(
      'fr',
      count,
      `${count} autre ligne n’est pas affichée. Un choix pour toutes les lignes s’y applique aussi.`,
      `${count} autres lignes ne sont pas affichées. Un choix pour toutes les lignes s’y applique aussi.`,
    ),
  reason: labels.reason,
  orderReasonHint: 'Enregistrée dans l’historique avec chaque modification.',
  write: (count: number) => plural('fr', count, `Importer ${count} ligne`, `Importer ${count} lignes`),
  open: (count: number) =>
    plural('fr', count, `Tranchez d’abord ${count} conflit.`, `Tranchez d’abord ${count} conflits.`),
  goesOn:
    'Vous pouvez quitter cette page. L’importation continue et figure sous « Tâches en arrière-plan ». Vous pouvez l’annuler tant que les modifications ne sont pas enregistrées.',
  cancelled: 'L’importation a été annulée. Le plan n’a pas été modifié.',
  done: 'Classeur importé',
  doneText: (changed: number, added: number, removed: number) =>
    `Éléments modifiés : ${changed}, nouveaux : ${added}, supprimés : ${removed}. Pour annuler une modification, ouvrez l’historique, qui montre le texte antérieur.`,
  history: 'Ouvrir l’historique',
  other: 'Importer un autre classeur',
  cancel: 'Annuler l’importation',
  removed: outcomes.removed,
  added: outcomes.added,
}
