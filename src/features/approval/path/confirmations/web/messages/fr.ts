import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  title: 'Enregistré pour autrui',
  intro:
    'Comparez chaque acte enregistré avec son document. Confirmez-le s’ils concordent, ou contestez-le. Le plan ne peut entrer en vigueur que lorsque chaque acte enregistré est confirmé.',
  introOfOthers:
    'Une deuxième personne compare chaque acte enregistré avec son document : quelqu’un qui n’a pas rédigé le plan et n’a enregistré aucun acte. Le plan ne peut entrer en vigueur que lorsque chaque acte enregistré est confirmé.',
  confirm: 'Confirmer',
  confirmed: 'L’acte enregistré est confirmé',
  contest: 'Contester',
  contested: 'L’acte enregistré est contesté et n’a pas d’effet',
  contestTitle: 'Contester un acte enregistré',
  contestText:
    'L’acte n’a pas d’effet tant que la contestation n’est pas retirée ou que l’acte n’est pas réenregistré.',
  contestTextAfterEntry:
    'Le plan est en vigueur et le reste. La contestation est enregistrée, et l’organisation émettrice est invitée à l’examiner.',
  contestedAfterEntry: 'La contestation est enregistrée. Le plan reste en vigueur',
  afterEntry:
    'contesté après l’entrée en vigueur : le plan reste en vigueur, et l’organisation émettrice examine la contestation',
  withdrawContest: 'Retirer la contestation',
  contestWithdrawn: 'La contestation est retirée',
  recorded: (person, on) => `du ${on}, enregistré par ${person}`,
  received: 'reçu',
  opinion: labels.opinion,
  reason: labels.reason,
}
