import type { Catalogue } from '#shared/messages.ts'

const en = {
  'plans.document.importDocument': 'Plans imported',
}

/** The names of the procedures in the audit log. */
export const planDocumentJournalMessages: Catalogue<typeof en> = {
  en,
  nl: {
    'plans.document.importDocument': 'Plannen geïmporteerd',
  },
  fr: {
    'plans.document.importDocument': 'Plans importés',
  },
  de: {
    'plans.document.importDocument': 'Pläne importiert',
  },
  da: {
    'plans.document.importDocument': 'Planer importeret',
  },
}
