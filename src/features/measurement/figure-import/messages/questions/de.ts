import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  ask: {
    values: () => 'Welche Spalte enthält die Zahlen?',
    year_column: () => 'Welche Spalte enthält das Jahr?',
    period: () => 'Die Datei nennt keinen Zeitraum. Für welchen Zeitraum gelten alle Zahlen?',
    split_years: (evidence) => `Welchen Zeitraum bezeichnet „${evidence}“?`,
    date_order: (evidence) => `In welcher Reihenfolge ist das Datum „${evidence}“ geschrieben?`,
    date_meaning: (evidence) => `Wofür steht das Datum „${evidence}“?`,
    numbers: (evidence) => `„${evidence}“ lässt sich auf zwei Arten lesen. Wie schreibt die Datei Zahlen?`,
    scale: (evidence) => `In der Datei steht „${evidence}“. Wie sind die Zahlen gemeint?`,
    marks: (evidence) => `Was bedeutet das Zeichen ${evidence} neben Zahlen?`,
    partial: (evidence) => `„${evidence}“ ist viel niedriger als das Vorjahr. Wie viele Monate umfasst es?`,
    table: () => 'Das Blatt enthält mehrere Tabellen. Welche möchten Sie importieren?',
  },
  answers: {
    month: 'ein Monat (Jahr und Monat)',
    yearFrom: (month) => `ein Jahr, das im ${month} beginnt`,
    day_first: 'Tag, Monat, Jahr',
    month_first: 'Monat, Tag, Jahr',
    counted: 'für den Tag eines Ereignisses; Ereignisse werden gezählt',
    added: 'für den Tag eines Ereignisses; die Zahlen werden addiert',
    firstDay: {
      month: 'für den ersten Tag eines Monats',
      quarter: 'für den ersten Tag eines Quartals',
      year: 'für den ersten Tag eines Jahres',
    },
    scale: { 0: 'so, wie sie dastehen', 3: 'in Tausend', 6: 'in Millionen' },
    marks: { provisional: 'vorläufige Zahl', final: 'endgültige Zahl mit Anmerkung' },
    months: (count) => (count === '1' ? 'den ersten Monat' : `die ersten ${count} Monate`),
    wholePeriod: 'den ganzen Zeitraum',
    table: (number, title) => `Tabelle ${number}: ${title}`,
  },
}
