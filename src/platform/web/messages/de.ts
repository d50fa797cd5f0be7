import { de as actions } from '#shared/action-messages/de.ts'
import { de as errors } from '#shared/error-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  product: 'Integral',
  notices: 'Benachrichtigungen',
  loading: actions.loading,
  retry: 'Erneut versuchen',
  request: 'Referenz',
  cancel: actions.cancel,
  close: actions.close,
  save: actions.save,
  moreTabs: actions.more,
  chooseFile: 'Datei auswählen',
  noFile: 'Keine Datei ausgewählt',
  signIn: actions.signIn,
  notFound: { title: 'Nicht verfügbar', text: errors.notFound },
  notAllowed: {
    title: 'Ihnen fehlt die erforderliche Berechtigung',
    text: 'Die Administration Ihrer Organisation kann sie erteilen.',
  },
  notSignedIn: {
    title: 'Melden Sie sich an, um diese Seite zu sehen',
    text: 'Ohne Anmeldung sind nur Informationen mit der Kennzeichnung TLP:CLEAR sichtbar.',
  },
  failed: {
    title: 'Es ist ein Fehler aufgetreten',
    text: 'Der Fehler wurde unter der folgenden Referenz erfasst. Ihre gespeicherten Daten sind nicht betroffen.',
  },
  pageIssue: {
    title: 'Diese Seite konnte nicht angezeigt werden',
    text: 'Möglicherweise wurde Integral aktualisiert, während die Seite geöffnet war. Ihre gespeicherten Daten sind nicht betroffen.',
    reload: 'Seite neu laden',
  },
  offline: {
    title: 'Keine Verbindung',
    text: 'Ihre Eingaben bleiben erhalten. Versuchen Sie es erneut, sobald die Verbindung wieder besteht.',
  },
  tooMany: { title: 'Zu viele Anfragen', text: 'Warten Sie einen Augenblick und versuchen Sie es erneut.' },
  sensitive: {
    title: 'Dieser Text kann hier nicht gespeichert werden',
    national_number: 'Er enthält eine Nationalregisternummer.',
    number_plate: 'Er enthält ein Kfz-Kennzeichen.',
    bank_account: 'Er enthält eine Kontonummer.',
    classification_mark:
      'Er enthält einen gesetzlichen Geheimhaltungsvermerk. Verschlusssachen gehören in ein dafür zugelassenes System.',
    help: 'Entfernen Sie diese Angaben und speichern Sie erneut. Integral enthält Pläne und Summen, niemals Daten zu Personen oder Fällen.',
  },
  refused: 'Diese Aktion ist nicht möglich',
  malformed: { title: 'Das Formular enthält Fehler', text: 'Prüfen Sie die gekennzeichneten Felder.' },
  form: {
    dateLetters: { day: 'T', month: 'M', year: 'J' },
    required: 'Füllen Sie dieses Feld aus.',
    choose: 'Wählen Sie eine Option.',
    number: 'Geben Sie eine Zahl ein.',
    wholeNumber: 'Geben Sie eine ganze Zahl ein.',
    min: (limit) => `Geben Sie ${limit} oder mehr ein.`,
    max: (limit) => `Geben Sie ${limit} oder weniger ein.`,
    minLength: (count) => `Geben Sie mindestens ${count} Zeichen ein.`,
    email: 'Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@beispiel.be.',
    address: 'Geben Sie eine Webadresse ein, zum Beispiel https://beispiel.be.',
    format: 'Verwenden Sie das vorgegebene Format.',
    date: (pattern) => `Geben Sie ein gültiges Datum als ${pattern} ein.`,
    earliest: (date) => `Geben Sie den ${date} oder ein späteres Datum ein.`,
    latest: (date) => `Geben Sie den ${date} oder ein früheres Datum ein.`,
    calendar: 'Kalender öffnen',
    previousMonth: 'Vorheriger Monat',
    nextMonth: actions.nextMonth,
  },
  illustrative:
    'Zur Veranschaulichung: ein fiktives Land zu Demonstrationszwecken. Keine echten Pläne, Zahlen oder Personen.',
}
