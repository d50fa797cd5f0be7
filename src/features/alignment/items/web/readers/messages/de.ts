import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  rows: {
    title: 'Prioritäten × Gebiete',
    hint: 'Das Gesetz dieses Plans bestimmt, wer die Antworten namentlich liest. Die übrigen Antworten sehen Sie je Gebiet.',
    counting: (minimum) =>
      `Eine Zelle, in der weniger als ${minimum} dieser Organisationen geantwortet haben, wird nicht angezeigt und zählt in keiner Summe. Wo alle dieselbe Art von Antwort gaben oder keine die Priorität aufnimmt, sehen Sie nur, wie viele geantwortet haben. Geänderte Antworten erscheinen, sobald mindestens ${minimum} Organisationen ihre geändert haben.`,
    withheldAreas: (areas) => `Keine Antworten werden angezeigt für: ${areas}.`,
    element: labels.element,
    elsewhere: 'Kein Gebiet',
    organisations: (count) => plural('de', count, '1 Organisation', `${count} Organisationen`),
    carried: (carried, requested) => `${carried} von ${requested} nehmen sie auf`,
    answered: (answered, requested) => `${answered} von ${requested} haben geantwortet`,
    noAnswer: (count) => `${count} nicht beantwortet`,
    withheld: 'nicht angezeigt',
    notAsked: 'nicht gefragt',
    none: 'Kein ganzes Gebiet entspricht diesen Filtern, oder dies ist nicht die neueste gesendete Fassung.',
  },
  note: 'Organisationen, deren Antworten Sie nicht namentlich lesen dürfen, sind hier weder aufgeführt noch gezählt.',
  toRows: 'Antworten je Gebiet ansehen',
  card: {
    title: 'Wer diese Antworten liest',
    hint: 'Das Organ, das für Ihre Organisation entscheidet, kann die Antworten auf einen Plan für alle Leser dieses Plans freigeben. Die Freigabe enthält das Dokument des Beschlusses, und eine zweite Person bestätigt sie.',
    named: 'Namentlich',
    others: (minimum) =>
      `Alle anderen Leser des Plans sehen sie je Gebiet, wenn dort mindestens ${minimum} Organisationen geantwortet haben.`,
    area: (area) => `Ihr Gebiet: ${area}.`,
    everyone: 'Alle Leser des Plans lesen sie namentlich.',
    released: (body, date) => `Freigegeben von ${body}, Beschluss vom ${date}.`,
    recorded: (person, moment) => `Erfasst von ${person}, ${moment}.`,
    awaited: 'Sie wirkt erst, wenn eine zweite Person Ihrer Organisation sie bestätigt.',
    confirmed: (person) => `Bestätigt von ${person}.`,
    document: 'Dokument des Beschlusses',
    confirm: 'Freigabe bestätigen',
    decidingBody: headings.decidingBody,
    decidedOn: labels.decidedOn,
    reason: labels.reason,
    release: 'Antworten freigeben',
    withdrawn: (body: string, date: string, person: string) =>
      `Die Freigabe wurde von ${body} zurückgezogen, Beschluss vom ${date}, erfasst von ${person}.`,
    withdraw: 'Freigabe zurückziehen',
  },
}
