import { nl as headings } from '#shared/heading-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  quarter: (number, year) => `K${number} ${year}`,
  title: 'Terugkerende verplichtingen',
  hint: 'Wat steeds opnieuw moet gebeuren zolang het plan van kracht is.',
  due: 'uiterlijk op',
  next: 'Volgende uiterste datum:',
  none: 'Er is nog geen periode afgelopen.',
  fulfilledOn: 'nagekomen op',
  states: { upcoming: 'periode loopt', open: 'open', overdue: 'te laat', done: 'nagekomen' },
  complete: 'Uitvoering vastleggen',
  date: 'Nagekomen op',
  note: 'Toelichting',
  noteHint: 'Verplicht als u geen document kiest. Ze komt in het auditlogboek en kan niet worden gewijzigd.',
  file: headings.document,
  fileHint: 'Voeg het document eerst toe aan het plan, bij Plangegevens.',
  noFile: 'geen document',
  saved: 'Uitvoering vastgelegd',
  errors: {
    NOT_FOUND: 'Deze periode bestaat niet of u hebt er geen toegang toe.',
    ALREADY_RECORDED: 'De uitvoering voor deze periode is al vastgelegd.',
    DATE_IN_FUTURE: 'De datum mag niet in de toekomst liggen.',
    DATE_BEFORE_PERIOD: 'De datum mag niet voor het begin van de periode liggen.',
    FILE_UNKNOWN: 'Dit document is geen bijlage van het plan.',
  },
}
