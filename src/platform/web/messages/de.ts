import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  product: 'Integral',
  notices: 'Hinweise',
  loading: 'Wird geladen',
  retry: 'Erneut versuchen',
  request: 'Anfrage',
  cancel: 'Abbrechen',
  close: 'Schließen',
  save: 'Speichern',
  moreTabs: 'Mehr',
  chooseFile: 'Datei auswählen',
  noFile: 'Keine Datei ausgewählt',
  signIn: 'Anmelden',
  notFound: { title: 'Hier ist nichts', text: 'Es existiert nicht, oder Sie dürfen es nicht sehen.' },
  notAllowed: {
    title: 'Dafür fehlt Ihnen eine Berechtigung',
    text: 'Die Verwaltung Ihrer Organisation kann sie erteilen.',
  },
  notSignedIn: {
    title: 'Melden Sie sich an, um dies zu sehen',
    text: 'Ohne Anmeldung ist nur lesbar, was TLP:CLEAR trägt.',
  },
  failed: {
    title: 'Etwas ist schiefgegangen',
    text: 'Es wurde unter der Nummer unten vermerkt. Nichts, was Sie gespeichert haben, ist verloren.',
  },
  pageIssue: {
    title: 'Diese Seite konnte nicht angezeigt werden',
    text: 'Integral wurde vielleicht erneuert, während Sie es geöffnet hatten. Nichts, was Sie gespeichert haben, ist verloren.',
    reload: 'Seite neu laden',
  },
  offline: {
    title: 'Keine Verbindung',
    text: 'Was Sie schreiben, bleibt hier. Versuchen Sie es erneut, sobald die Verbindung wieder besteht.',
  },
  tooMany: { title: 'Zu viele Anfragen', text: 'Warten Sie einen Augenblick und versuchen Sie es dann erneut.' },
  sensitive: {
    title: 'Dieser Text kann hier nicht gespeichert werden',
    national_number: 'Er enthält eine Nationalregisternummer.',
    number_plate: 'Er enthält ein Kennzeichen.',
    bank_account: 'Er enthält ein Bankkonto.',
    classification_mark:
      'Er trägt einen gesetzlichen Geheimhaltungsvermerk. Solches Material gehört in ein zugelassenes System.',
    help: 'Entfernen Sie es und speichern Sie erneut. Integral enthält Pläne und Summen, nie Personen oder Akten.',
  },
  refused: 'Das wurde abgelehnt',
  malformed: { title: 'In diesem Formular stimmt etwas nicht', text: 'Sehen Sie sich die gekennzeichneten Felder an.' },
  illustrative: 'Zur Veranschaulichung: ein fiktives Land zum Ausprobieren. Keine echten Pläne, Zahlen oder Personen.',
}
