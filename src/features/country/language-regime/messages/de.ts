import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  authenticText: 'Maßgeblicher Wortlaut',
  noAuthenticText: (languages) => `noch nicht verfügbar (${languages})`,
  courtesyTranslation: 'Unverbindliche Übersetzung',
  onlyInformation: 'Diese Übersetzung dient nur der Information. Nur der maßgebliche Wortlaut hat Rechtswirkung.',
  reason: (reason) => `Grund: ${reason}`,
  missingLanguages: (languages) => `Vorgeschriebene Sprache ohne Text: ${languages}`,
  reasons: {
    readerRequest: 'Arbeitsexemplar auf Wunsch der lesenden Person',
    planLanguage: 'der Plan liegt auch in dieser Sprache vor',
    recipientLanguage: 'von der empfangenden Person gewählte Sprache',
  },
}
