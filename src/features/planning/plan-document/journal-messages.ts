import type { Catalogue } from '#shared/messages.ts'

const en = {
  'plans.document.importDocument': 'Plans imported',
  'plans.registration.confirmRegistration': 'Registered plan confirmed',
  'plans.registration.reopenRegistration': 'Registration of a plan reopened',
}

/** The names of the procedures in the audit log. */
export const planDocumentJournalMessages: Catalogue<typeof en> = {
  en,
  nl: {
    'plans.document.importDocument': 'Plannen geïmporteerd',
    'plans.registration.confirmRegistration': 'Geregistreerd plan bevestigd',
    'plans.registration.reopenRegistration': 'Registratie van een plan heropend',
  },
  fr: {
    'plans.document.importDocument': 'Plans importés',
    'plans.registration.confirmRegistration': 'Plan enregistré confirmé',
    'plans.registration.reopenRegistration': 'Enregistrement d’un plan rouvert',
  },
  de: {
    'plans.document.importDocument': 'Pläne importiert',
    'plans.registration.confirmRegistration': 'Registrierter Plan bestätigt',
    'plans.registration.reopenRegistration': 'Registrierung eines Plans wieder geöffnet',
  },
  da: {
    'plans.document.importDocument': 'Planer importeret',
    'plans.registration.confirmRegistration': 'Registreret plan bekræftet',
    'plans.registration.reopenRegistration': 'Registrering af en plan genåbnet',
  },
}
