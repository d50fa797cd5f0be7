import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  title: 'Betroffene Pläne, Elemente und Punkte',
  hint: 'Gezählt wird nur, was Sie lesen können.',
  noneAffected: 'Es sind keine Pläne, Elemente oder Punkte betroffen.',
  plans: (count) =>
    plural(
      'de',
      count,
      '1 Plan bleibt unverändert. Seine Organisation oder deren Nachfolgerin entscheidet, ob er weitergeführt wird:',
      `${count} Pläne bleiben unverändert. Ihre Organisationen oder deren Nachfolgerinnen entscheiden, ob sie weitergeführt werden:`,
    ),
  elements: (count) =>
    plural(
      'de',
      count,
      '1 Element hat eine verantwortliche Funktion, die mit ihrer Organisation wegfällt. Wählen Sie eine andere Funktion.',
      `${count} Elemente haben eine verantwortliche Funktion, die mit ihrer Organisation wegfällt. Wählen Sie andere Funktionen.`,
    ),
  items: (open, answered) =>
    `Zu beantwortende Punkte: ${open} offen, ${answered} beantwortet. Sie gehen auf die Nachfolgerin der Organisation über, sobald Sie diese angeben. Gibt es mehrere Nachfolgerinnen oder werden Organisationen zusammengelegt, müssen die Punkte erneut beantwortet werden.`,
}
