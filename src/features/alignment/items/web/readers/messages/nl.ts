import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  rows: {
    title: 'Prioriteiten × gebieden',
    hint: 'De wet van dit plan bepaalt wie de antwoorden op naam leest. De andere antwoorden ziet u per gebied.',
    counting: (minimum) =>
      `Een cel waarin minder dan ${minimum} van deze organisaties geantwoord hebben, wordt niet getoond en telt in geen enkel totaal mee. Waar alle hetzelfde soort antwoord gaven, of geen enkele de prioriteit opneemt, ziet u alleen hoeveel er antwoordden. Gewijzigde antwoorden verschijnen zodra minstens ${minimum} organisaties het hunne gewijzigd hebben.`,
    withheldAreas: (areas) => `Geen antwoorden getoond voor: ${areas}.`,
    element: labels.element,
    elsewhere: 'Geen gebied',
    organisations: (count) => plural('nl', count, '1 organisatie', `${count} organisaties`),
    carried: (carried, requested) => `${carried} van ${requested} nemen ze op`,
    answered: (answered, requested) => `${answered} van ${requested} antwoordden`,
    noAnswer: (count) => `${count} niet beantwoord`,
    withheld: 'niet getoond',
    notAsked: 'niet gevraagd',
    none: 'Geen enkel volledig gebied voldoet aan deze filters, of dit is niet de recentste verzonden versie.',
  },
  note: 'Organisaties waarvan u de antwoorden niet op naam mag lezen, zijn hier niet vermeld en niet geteld.',
  toRows: 'De antwoorden per gebied bekijken',
  card: {
    title: 'Wie deze antwoorden leest',
    hint: 'Wie voor uw organisatie beslist, kan de antwoorden op een plan vrijgeven voor alle lezers van dat plan. De vrijgave bevat het document van de beslissing, en een tweede persoon bevestigt ze.',
    named: 'Op naam',
    others: (minimum) =>
      `Alle andere lezers van het plan zien ze per gebied, als daar minstens ${minimum} organisaties geantwoord hebben.`,
    area: (area) => `Uw gebied: ${area}.`,
    everyone: 'Alle lezers van het plan lezen ze op naam.',
    released: (body, date) => `Vrijgegeven door ${body}, beslissing van ${date}.`,
    recorded: (person, moment) => `Geregistreerd door ${person}, ${moment}.`,
    awaited: 'Dit heeft pas gevolg als een tweede persoon van uw organisatie het bevestigt.',
    confirmed: (person) => `Bevestigd door ${person}.`,
    document: 'Document van de beslissing',
    confirm: 'De vrijgave bevestigen',
    decidingBody: headings.decidingBody,
    decidedOn: labels.decidedOn,
    reason: labels.reason,
    release: 'De antwoorden vrijgeven',
    withdrawn: (body: string, date: string, person: string) =>
      `De vrijgave is ingetrokken door ${body}, beslissing van ${date}, geregistreerd door ${person}.`,
    withdraw: 'De vrijgave intrekken',
  },
}
