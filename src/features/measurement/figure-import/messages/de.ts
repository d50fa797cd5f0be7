import { de as changesTexts } from '#features/planning/plans/messages/changes/de.ts'
import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as statuses } from '#shared/status-messages/de.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  issues: {
    COLUMN_MISSING:
      'Das Importprofil benötigt diese Spalte, aber keine Spalte der Datei heißt so. Wählen Sie die Spalte oder geben Sie an, dass sie nicht nötig ist.',
    COLUMN_UNKNOWN:
      'Der Inhalt dieser Spalte wurde nicht erkannt. Wählen Sie, was sie enthält, oder überspringen Sie sie.',
    HEADER_UNKNOWN:
      'Die Bedeutung dieses Spaltenkopfs wurde nicht erkannt. Wählen Sie die Bedeutung oder überspringen Sie die Spalte.',
    NO_VALUES: 'Keine Spalte enthält Zahlen. Wählen Sie die Spalten mit Zahlen.',
    NO_FIGURES: 'Keine Zeile enthält eine Zahl. Prüfen Sie die Einstellungen.',
    INDICATOR_MISSING: 'Der Indikator dieser Zahlen fehlt. Wählen Sie den Indikator.',
    INDICATOR_UNKNOWN: 'Dieser Indikator existiert nicht oder Sie haben keinen Zugriff darauf.',
    AREA_EMPTY: 'Die Zeile nennt kein Gebiet. Ergänzen Sie es oder überspringen Sie die Zeile.',
    AREA_UNKNOWN:
      'Kein Gebiet hat diesen Namen oder Code. Wählen Sie das Gebiet, überspringen Sie es oder fügen Sie es zuerst dem Staatsgebiet hinzu.',
    COUNTRY_MISSING: 'Das Land der Datei ist nicht bekannt. Wählen Sie das Land, dessen Gebiete die Datei nennt.',
    AREA_DOUBTFUL:
      'Dieses Gebiet wurde erkannt, aber wenige andere Namen der Datei sind Gebiete des Landes. Bestätigen Sie es oder überspringen Sie die Zeilen.',
    AREA_NAME_DIFFERS:
      'Der Name neben diesem Code ist kein Name des Gebiets mit diesem Code. Bestätigen Sie das Gebiet oder überspringen Sie die Zeilen.',
    CODES_UNCONFIRMED:
      'Die Gebiete sind nur Zahlen. Bestätigen Sie, dass es Codes von Gebieten des Landes der Datei sind.',
    PART_UNKNOWN:
      'Die Aufgliederung des Indikators enthält diesen Wert nicht. Wählen Sie einen Wert oder überspringen Sie ihn.',
    DIMENSION_UNKNOWN:
      'Der Indikator hat diese Aufgliederung nicht. Wählen Sie eine andere Aufgliederung oder überspringen Sie die Spalte.',
    PERIOD_UNKNOWN: 'Dies wurde nicht als Zeitraum erkannt. Berichtigen Sie die Datei oder überspringen Sie die Zeile.',
    PERIOD_INVALID: 'Der Indikator verwendet keine Zeiträume dieser Länge.',
    PERIOD_ASKED: 'Geben Sie den Zeitraum an, für den alle Zahlen der Datei gelten.',
    QUESTION_OPEN: 'Beantworten Sie zuerst diese Frage zur Datei.',
    NOT_A_NUMBER: 'Dies wurde nicht als Zahl erkannt. Wählen Sie die Bedeutung oder berichtigen Sie die Datei.',
    TOO_LARGE: 'Diese Zahl ist zu groß. Berichtigen Sie die Datei.',
    MARK_UNKNOWN: 'Die Bedeutung dieses Symbols wurde nicht erkannt. Wählen Sie die Bedeutung.',
    UNITS_DIFFER:
      'Zahlen in diesen Einheiten lassen sich nicht addieren. Importieren Sie nur 1 Einheit oder verwenden Sie einen eigenen Indikator je Einheit.',
    INTERVAL_INVALID: 'Der Wert liegt außerhalb seines Intervalls oder die Anzahl der Befragten fehlt.',
    COMPUTED: 'Dieser Indikator wird aus anderen Indikatoren berechnet. Seine Zahlen können nicht gemeldet werden.',
    DUPLICATE_VALUE: 'Die Datei enthält diese Zahl zweimal mit unterschiedlichen Werten. Berichtigen Sie die Datei.',
    SENSITIVE_TEXT:
      'Dieser Text kann nicht gespeichert werden, weil er sensible Daten enthalten könnte. Entfernen Sie ihn aus der Datei.',
    FOREIGN_AREA_UNDECLARED:
      'Dieses Gebiet liegt in einem anderen Land. Geben Sie Quelle und Lizenz der Zahlen an, lassen Sie sie von einer zweiten Person bestätigen und importieren Sie die Datei erneut.',
    OUTSIDE_YOUR_AREA: 'Ihre Organisation kann für dieses Gebiet keine Zahlen melden.',
    REPORTED_BY_OTHER:
      'Eine andere Organisation hat diese Zahl gemeldet. Nur diese Organisation oder der Eigentümer des Indikators kann sie ändern.',
    APPROVED:
      'Die aktuelle Zahl ist gebilligt. Ziehen Sie zuerst die Billigung zurück oder berichtigen Sie die Zahl mit Begründung.',
    REPORTED_CONCURRENTLY:
      'Eine andere Organisation hat diese Zahl gleichzeitig gemeldet. Prüfen Sie die aktuelle Zahl und importieren Sie die Datei erneut.',
  },
  decisions: {
    reading: 'Dateiformat',
    heads: 'Kopfzeilen',
    apart: 'Spalte geteilt bei',
    footers: 'Anmerkungen unter der Tabelle',
    country: 'Land',
    area: labels.area,
    order: 'Gliederung der Zeilen',
    periods: labels.period,
    numbers: 'Tausender- und Dezimaltrennzeichen',
    values: headings.figures,
    dimension: 'Aufgliederung',
    unit: labels.unit,
    absent: 'Fehlende Zahl',
    mark: 'Symbol',
    partial: 'Nur ein Teil des Zeitraums',
    events: 'Jede Zeile ist ein Ereignis',
    ignored: 'Übersprungen',
    arrangement: 'Aufbau der Zeilen',
  },
  corrects: (who) => `berichtigt eine gebilligte Zahl (${who})`,
  cellResults: {
    title: changesTexts.fields.title,
    head: 'Spaltenkopf',
    area: changesTexts.fields.area,
    period: 'Zeitraum',
    part: 'Aufgliederung',
    value: 'Zahl',
    absent: statuses.noFigure,
    note: 'Anmerkung',
    left_out: 'übersprungen',
    fault: 'nicht erkannt',
  },
  recognitionMethods: {
    code: 'am Code',
    name: 'am Namen',
    place: 'am Namen und an der Stelle',
    members: 'an den Gebieten darunter',
    words: 'an einem Teil des Namens',
    repeats: 'wie die Zeile darüber',
    decided: 'von Ihnen gewählt',
    only: 'ein Gebiet für die ganze Datei',
  },
}
