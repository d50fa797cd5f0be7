import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  title: 'Was daran hängt',
  note: 'Soweit Sie es lesen dürfen.',
  nothing: 'Kein Plan, kein Element, kein Punkt.',
  plans: (count) =>
    count === 1
      ? '1 Plan bleibt, wie er ist; seine Stelle, oder was ihr folgt, entscheidet, ob er weitergeführt wird:'
      : `${count} Pläne bleiben, wie sie sind; ihre Stellen, oder was ihnen folgt, entscheiden, ob sie weitergeführt werden:`,
  elements: (count) =>
    count === 1
      ? 'Für 1 Element steht eine Funktion ein, die mit ihrer Stelle endet: Nennen Sie eine andere.'
      : `Für ${count} Elemente steht eine Funktion ein, die mit ihrer Stelle endet: Nennen Sie andere.`,
  items: (open, answered) =>
    `Zu beantwortende Punkte: ${open} offen, ${answered} beantwortet. Sie gehen an die Nachfolgerin der Stelle, sobald Sie sie nennen; bei mehreren, oder wenn mehrere Stellen in eine eingehen, wird neu geantwortet.`,
}
