import type { Catalogue } from '#shared/messages.ts'

const en = {
  'duties.completeDuty': 'Recurring duty fulfilled',
}

/** The names of the procedures in the audit log. */
export const dutiesJournalMessages: Catalogue<typeof en> = {
  en,
  nl: { 'duties.completeDuty': 'Terugkerende verplichting nagekomen' },
  fr: { 'duties.completeDuty': 'Obligation récurrente remplie' },
  de: { 'duties.completeDuty': 'Wiederkehrende Pflicht erfüllt' },
  da: { 'duties.completeDuty': 'Tilbagevendende pligt opfyldt' },
}
