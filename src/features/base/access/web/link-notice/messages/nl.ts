import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  title: 'Een aanmeldlink van uw account is getoond',
  text: (person, date) =>
    `${person} zag op ${date} een link waarmee het wachtwoord van uw account kan worden ingesteld. Verwachtte u dit niet, wijzig dan uw wachtwoord en meld het aan een beheerder.`,
  operator: 'De beheerder van de server',
  close: 'Melding sluiten',
}
