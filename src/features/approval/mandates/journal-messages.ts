import type { Catalogue } from '#shared/messages.ts'

const en = {
  'mandates.grantMandate': 'Power of attorney granted',
  'mandates.withdrawMandate': 'Power of attorney withdrawn',
}

/** The names of the procedures in the audit log. */
export const mandatesJournalMessages: Catalogue<typeof en> = {
  en,
  nl: {
    'mandates.grantMandate': 'Volmacht verleend',
    'mandates.withdrawMandate': 'Volmacht ingetrokken',
  },
  fr: {
    'mandates.grantMandate': 'Procuration donnée',
    'mandates.withdrawMandate': 'Procuration retirée',
  },
  de: {
    'mandates.grantMandate': 'Vollmacht erteilt',
    'mandates.withdrawMandate': 'Vollmacht zurückgezogen',
  },
  da: {
    'mandates.grantMandate': 'Fuldmagt givet',
    'mandates.withdrawMandate': 'Fuldmagt trukket tilbage',
  },
}
