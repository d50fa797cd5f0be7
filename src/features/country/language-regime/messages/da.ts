import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  authenticText: 'Autentisk tekst',
  noAuthenticText: (languages) => `findes endnu ikke (${languages})`,
  courtesyTranslation: 'Uforbindende oversættelse',
  onlyInformation: 'Oversættelsen er kun til orientering. Kun den autentiske tekst har retsvirkning.',
  reason: (reason) => `Begrundelse: ${reason}`,
  missingLanguages: (languages) => `Påkrævet sprog uden tekst: ${languages}`,
  reasons: {
    readerRequest: 'arbejdseksemplar efter læserens ønske',
    planLanguage: 'planen findes også på dette sprog',
    recipientLanguage: 'sprog valgt af modtageren',
  },
}
