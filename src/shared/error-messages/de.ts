import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  endBeforeStart: 'Das Enddatum liegt vor dem Anfangsdatum. Berichtigen Sie eines der beiden.',
  fileEmpty: 'Die Datei ist leer. Wählen Sie eine andere Datei.',
  linkCodeRequired:
    'Es wurde nichts gespeichert, weil Ihr Code abgelaufen ist. Kopieren Sie Ihren Text, laden Sie die Seite neu und geben Sie einen neuen Code ein.',
  linkNotAllowed:
    'Es wurde kein Link erstellt. Inhalte mit TLP:AMBER+STRICT oder TLP:RED können nur nach Anmeldung gelesen werden.',
  linkRecipientRequired:
    'Es wurde kein Link erstellt. TLP:AMBER erfordert einen Code per E-Mail: Geben Sie den Namen und die E-Mail-Adresse der Empfängerin oder des Empfängers ein. Diese Installation muss E-Mails senden können.',
  linkSignInRequired: 'Es wurde nichts gespeichert. Wegen der Kennzeichnung müssen Sie sich jetzt anmelden.',
  mailNotSent:
    'Die E-Mail wurde nicht gesendet. Prüfen Sie die Adresse oder bitten Sie Ihre Administration, den Mailserver zu prüfen.',
  notFound: 'Dieses Element existiert nicht oder Sie haben keinen Zugriff darauf.',
  planNotEditable: 'Sie können diesen Plan nicht bearbeiten. Er ist beendet oder gehört einer anderen Organisation.',
}
