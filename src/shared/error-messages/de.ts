import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  endBeforeStart: 'Das Enddatum liegt vor dem Anfangsdatum. Berichtigen Sie eines der beiden.',
  fileEmpty: 'Die Datei ist leer. Wählen Sie eine andere Datei.',
  notFound: 'Dieses Element existiert nicht oder Sie haben keinen Zugriff darauf.',
  planNotEditable: 'Sie können diesen Plan nicht bearbeiten. Er ist beendet oder gehört einer anderen Organisation.',
}
