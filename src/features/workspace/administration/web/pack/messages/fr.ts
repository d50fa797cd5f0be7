import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as administration } from '../../../messages/fr.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  title: 'Règles de cette installation',
  intro:
    'Le niveau de gravité de chaque règle dans cette installation. Si une erreur devient un avertissement ou un conseil, des versions que le pack national bloquerait peuvent être figées. L’utilisateur et la motivation sont enregistrés.',
  rule: headings.rule,
  pack: administration.tabs.pack,
  here: administration.tabs.instance,
  changes: headings.changes,
  tune: actions.change,
  asPack: 'comme dans le pack national',
  instanceSeverity: 'gravité dans cette installation',
  severity: headings.severity,
  reason: labels.reason,
  reasonHint:
    'Au moins 10 caractères. La motivation est affichée avec la règle et enregistrée dans le journal d’audit avec votre nom.',
  save: 'Modifier la gravité',
  lawNeverLowered: 'La loi impose cette règle. Sa gravité ne peut pas être réduite.',
  errorNeedsLaw: 'Seule une règle légale peut être une erreur. Choisissez avertissement ou conseil.',
  saved: 'Gravité modifiée. Tous les plans sont à nouveau contrôlés.',
}
