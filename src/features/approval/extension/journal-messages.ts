import type { Catalogue } from '#shared/messages.ts'

const en = {
  'extension.endPlan': 'Plan ended',
  'extension.extendPlan': 'Plan extended by decision',
  'extension.withdrawExtension': 'Extension withdrawn',
}

/** The names of the procedures in the audit log. */
export const extensionJournalMessages: Catalogue<typeof en> = {
  en,
  nl: {
    'extension.endPlan': 'Plan beëindigd',
    'extension.extendPlan': 'Plan verlengd bij beslissing',
    'extension.withdrawExtension': 'Verlenging ingetrokken',
  },
  fr: {
    'extension.endPlan': 'Fin du plan enregistrée',
    'extension.extendPlan': 'Plan prolongé par décision',
    'extension.withdrawExtension': 'Prolongation retirée',
  },
  de: {
    'extension.endPlan': 'Plan beendet',
    'extension.extendPlan': 'Plan durch Beschluss verlängert',
    'extension.withdrawExtension': 'Verlängerung zurückgezogen',
  },
  da: {
    'extension.endPlan': 'Plan afsluttet',
    'extension.extendPlan': 'Plan forlænget ved beslutning',
    'extension.withdrawExtension': 'Forlængelse trukket tilbage',
  },
}
