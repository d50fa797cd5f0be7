import type { Catalogue } from '#shared/messages.ts'

const en = {
  'alignment.signals.answerSignal': 'Signal answered',
  'alignment.signals.sendSignal': 'Signal sent',
}

/** The names of the procedures in the audit log. */
export const signalsJournalMessages: Catalogue<typeof en> = {
  en,
  nl: {
    'alignment.signals.answerSignal': 'Signaal beantwoord',
    'alignment.signals.sendSignal': 'Signaal verzonden',
  },
  fr: {
    'alignment.signals.answerSignal': 'Réponse donnée à un signal',
    'alignment.signals.sendSignal': 'Signal envoyé',
  },
  de: {
    'alignment.signals.answerSignal': 'Signal beantwortet',
    'alignment.signals.sendSignal': 'Signal gesendet',
  },
  da: {
    'alignment.signals.answerSignal': 'Signal besvaret',
    'alignment.signals.sendSignal': 'Signal sendt',
  },
}
