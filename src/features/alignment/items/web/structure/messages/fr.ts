import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  title: 'Ce qui y tient',
  note: 'Pour autant que vous puissiez le lire.',
  nothing: 'Aucun plan, élément ou point à répondre.',
  plans: (count) =>
    count === 1
      ? '1 plan reste tel quel ; son organe, ou ce qui lui succède, décide s’il est poursuivi :'
      : `${count} plans restent tels quels ; leurs organes, ou ce qui leur succède, décident s’ils sont poursuivis :`,
  elements: (count) =>
    count === 1
      ? 'Une fonction qui prend fin avec son organe répond de 1 élément : désignez-en une autre.'
      : `Des fonctions qui prennent fin avec leur organe répondent de ${count} éléments : désignez-en d’autres.`,
  items: (open, answered) =>
    `Points à répondre : ${open} sans réponse, ${answered} avec réponse. Ils passent au successeur de l’organe dès que vous l’indiquez ; s’il y en a plusieurs, ou si plusieurs organes n’en font plus qu’un, il est répondu à nouveau.`,
}
