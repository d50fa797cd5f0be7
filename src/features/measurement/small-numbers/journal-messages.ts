import type { Catalogue } from '#shared/messages.ts'

const en = {
  'indicators.threshold.setThreshold': 'Threshold for small numbers changed',
}

/** The names of the procedures in the audit log. */
export const smallNumbersJournalMessages: Catalogue<typeof en> = {
  en,
  nl: {
    'indicators.threshold.setThreshold': 'Drempel voor kleine aantallen gewijzigd',
  },
  fr: {
    'indicators.threshold.setThreshold': 'Seuil des effectifs trop faibles modifié',
  },
  de: {
    'indicators.threshold.setThreshold': 'Schwellenwert für geringe Fallzahlen geändert',
  },
  da: {
    'indicators.threshold.setThreshold': 'Tærskel for små tal ændret',
  },
}
