import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  title: 'Et loginlink til din konto er blevet vist',
  text: (person, date) =>
    `${person} så den ${date} et link, som adgangskoden til din konto kan vælges med. Hvis du ikke ventede det, skal du ændre din adgangskode og sige det til en administrator.`,
  operator: 'Serverens driftsansvarlige',
  close: 'Luk besked',
}
