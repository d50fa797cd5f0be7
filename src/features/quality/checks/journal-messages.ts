import type { Catalogue } from '#shared/messages.ts'

const en = {
  'checks.grantException': 'Justified exception granted',
  'checks.requestException': 'Justified exception requested',
  'checks.severities.setRuleSeverity': 'Severity of a rule changed',
  'checks.withdrawException': 'Justified exception withdrawn',
}

/** The names of the procedures in the audit log. */
export const checksJournalMessages: Catalogue<typeof en> = {
  en,
  nl: {
    'checks.grantException': 'Gemotiveerde uitzondering toegestaan',
    'checks.requestException': 'Gemotiveerde uitzondering gevraagd',
    'checks.severities.setRuleSeverity': 'Ernst van een regel gewijzigd',
    'checks.withdrawException': 'Gemotiveerde uitzondering ingetrokken',
  },
  fr: {
    'checks.grantException': 'Exception motivée accordée',
    'checks.requestException': 'Exception motivée demandée',
    'checks.severities.setRuleSeverity': 'Gravité d’une règle modifiée',
    'checks.withdrawException': 'Exception motivée retirée',
  },
  de: {
    'checks.grantException': 'Begründete Ausnahme erteilt',
    'checks.requestException': 'Begründete Ausnahme beantragt',
    'checks.severities.setRuleSeverity': 'Schweregrad einer Regel geändert',
    'checks.withdrawException': 'Begründete Ausnahme zurückgezogen',
  },
  da: {
    'checks.grantException': 'Begrundet undtagelse givet',
    'checks.requestException': 'Anmodning om begrundet undtagelse',
    'checks.severities.setRuleSeverity': 'Alvorsgrad for en regel ændret',
    'checks.withdrawException': 'Begrundet undtagelse trukket tilbage',
  },
}
