import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  rows: {
    title: 'Prioritäten × Gebiete',
    hint: (minimum) =>
      `Das Gesetz dieses Plans bestimmt, wer die Antworten namentlich liest. Die übrigen Antworten sehen Sie je Gebiet. Ein Gebiet, in dem weniger als ${minimum} dieser Organisationen befragt wurden, wird nicht angezeigt und zählt in keiner Summe.`,
    area: labels.area,
    elsewhere: 'Kein Gebiet',
    organisations: (count) => plural('de', count, '1 Organisation', `${count} Organisationen`),
    carried: (carried, requested) => `${carried} von ${requested} nehmen sie auf`,
    noAnswer: (count) => `${count} nicht beantwortet`,
    withheld: 'nicht angezeigt',
    notAsked: 'nicht gefragt',
    none: 'Kein ganzes Gebiet entspricht diesen Filtern, oder dies ist nicht die neueste gesendete Fassung.',
  },
  note: 'Organisationen, deren Antworten Sie nicht namentlich lesen dürfen, sind hier weder aufgeführt noch gezählt.',
  toRows: 'Antworten je Gebiet ansehen',
  card: {
    title: 'Wer diese Antworten liest',
    hint: 'Das Organ, das für Ihre Organisation entscheidet, kann die Antworten auf einen Plan für alle Leser dieses Plans freigeben.',
    named: 'Namentlich',
    others: (minimum) =>
      `Alle anderen Leser des Plans sehen sie je Gebiet, wenn dort mindestens ${minimum} Organisationen befragt wurden.`,
    area: (area) => `Ihr Gebiet: ${area}.`,
    everyone: 'Alle Leser des Plans lesen sie namentlich.',
    released: (body, date) => `Freigegeben von ${body}, Beschluss vom ${date}.`,
    recorded: (person, moment) => `Erfasst von ${person}, ${moment}.`,
    decidingBody: headings.decidingBody,
    decidedOn: labels.decidedOn,
    release: 'Antworten freigeben',
    withdraw: 'Freigabe zurücknehmen',
  },
}
