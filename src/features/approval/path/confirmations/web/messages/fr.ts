import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as headings } from '#shared/heading-messages/fr.ts'
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
  seatConfirms:
    'en attente d’une personne de cette organisation, ou d’une autorité qui décide du plan ou le reçoit à une étape ultérieure',
  confirmed: 'L’acte enregistré est confirmé',
  contest: 'Contester',
  contested: 'L’acte enregistré est contesté et n’a pas d’effet',
  contestTitle: 'Contester un acte enregistré',
  contestText:
    'L’acte n’a pas d’effet tant que la contestation n’est pas retirée. Si vous contestez pour votre propre fonction ou organisation, vous seul pouvez décider à nouveau ou confirmer un nouvel enregistrement.',
  contestTextAfterEntry:
    'Le plan est en vigueur et le reste. La contestation est enregistrée, et l’organisation émettrice est invitée à l’examiner.',
  contestedAfterEntry: 'La contestation est enregistrée. Le plan reste en vigueur',
  afterEntry:
    'contesté après l’entrée en vigueur : le plan reste en vigueur, et l’organisation émettrice examine la contestation',
  withdrawContest: 'Retirer la contestation',
  withdrawConfirmation: 'Retirer la confirmation',
  confirmationWithdrawn: 'La confirmation est retirée',
  contestWithdrawn: 'La contestation est retirée',
  recorded: (person, on) => `du ${on}, enregistré par ${person}`,
  received: 'reçu',
  opinion: labels.opinion,
  sendLink: 'Envoyer un lien de confirmation',
  linkSent: 'Le lien a été envoyé à l’organisation par courriel',
  linkUntil: (on) => `lien de confirmation envoyé, valable jusqu’au ${on}`,
  linkRevoked: 'lien de confirmation révoqué',
  revokeLink: actions.revokeLink,
  revokedLink: 'Le lien est révoqué',
  link: {
    title: 'Enregistré pour votre organisation',
    intro: (who) =>
      `${who} a enregistré cet acte pour votre organisation, lors de l’approbation d’un plan. Comparez-le avec son document. Confirmez-le s’ils concordent, ou contestez-le. Vous pouvez répondre une seule fois.`,
    plan: labels.plan,
    step: headings.step,
    seat: 'Enregistré pour',
    action: 'Acte enregistré',
    date: labels.date,
    by: 'Enregistré par',
    text: labels.text,
    documents: 'Documents',
    noDocuments: 'Il n’y a pas de document.',
    until: (on) => `Ce lien est valable jusqu’au ${on}.`,
    doneConfirmed: 'L’acte est confirmé. Vous pouvez fermer cette page.',
    doneContested: 'L’acte est contesté. Vous pouvez fermer cette page.',
  },
  reason: labels.reason,
}
