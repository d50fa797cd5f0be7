import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  title: 'Plans, éléments et points concernés',
  hint: 'Ne compte que ce que vous pouvez lire.',
  noneAffected: 'Aucun plan, élément ou point n’est concerné.',
  plans: (count) =>
    plural(
      'fr',
      count,
      `${count} plan reste inchangé. Son organisation ou celle qui lui succède décide s’il est poursuivi :`,
      `${count} plans restent inchangés. Leurs organisations ou celles qui leur succèdent décident s’ils sont poursuivis :`,
    ),
  elements: (count) =>
    plural(
      'fr',
      count,
      `${count} élément a une fonction responsable qui disparaît avec son organisation. Choisissez une autre fonction.`,
      `${count} éléments ont une fonction responsable qui disparaît avec son organisation. Choisissez d’autres fonctions.`,
    ),
  items: (open, answered) =>
    `Points soumis à réponse : ${open} sans réponse, ${answered} avec réponse. Ils passent à l’organisation qui succède dès que vous l’indiquez. S’il y en a plusieurs, ou si des organisations fusionnent, il faut répondre à nouveau à ces points.`,
}
