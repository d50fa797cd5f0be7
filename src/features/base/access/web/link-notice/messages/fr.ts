import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  title: 'Un lien de connexion de votre compte a été affiché',
  text: (person, date) =>
    `${person} a vu le ${date} un lien permettant de définir le mot de passe de votre compte. Si vous ne vous y attendiez pas, modifiez votre mot de passe et prévenez un administrateur.`,
  operator: 'L’exploitant du serveur',
  close: 'Fermer l’avis',
}
