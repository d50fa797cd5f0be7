import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  title: 'Ein Anmeldelink Ihres Kontos wurde angezeigt',
  text: (person, date) =>
    `${person} hat am ${date} einen Link gesehen, mit dem das Passwort Ihres Kontos festgelegt werden kann. Wenn Sie das nicht erwartet haben, ändern Sie Ihr Passwort und informieren Sie die Administration.`,
  operator: 'Der Betreiber des Servers',
  close: 'Hinweis schließen',
}
