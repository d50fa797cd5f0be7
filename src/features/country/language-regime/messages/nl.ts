import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  authenticText: 'Authentieke tekst',
  noAuthenticText: (languages) => `nog niet beschikbaar (${languages})`,
  courtesyTranslation: 'Hoffelijkheidsvertaling',
  onlyInformation: 'Deze vertaling dient alleen ter informatie. Alleen de authentieke tekst heeft rechtsgevolgen.',
  reason: (reason) => `Reden: ${reason}`,
  missingLanguages: (languages) => `Verplichte taal zonder tekst: ${languages}`,
  reasons: {
    readerRequest: 'werkexemplaar op verzoek van de lezer',
    planLanguage: 'het plan bestaat ook in deze taal',
    recipientLanguage: 'taal die de ontvanger heeft gekozen',
  },
}
