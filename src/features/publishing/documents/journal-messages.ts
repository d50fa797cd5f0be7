import type { Catalogue } from '#shared/messages.ts'

const en = {
  'documents.requestDocument': 'Document requested',
  'jobs.make_document': 'Document created',
}

/** The names of the procedures in the audit log. */
export const documentsJournalMessages: Catalogue<typeof en> = {
  en,
  nl: {
    'documents.requestDocument': 'Document aangevraagd',
    'jobs.make_document': 'Document aangemaakt',
  },
  fr: {
    'documents.requestDocument': 'Document demandé',
    'jobs.make_document': 'Document créé',
  },
  de: {
    'documents.requestDocument': 'Dokument angefordert',
    'jobs.make_document': 'Dokument erstellt',
  },
  da: {
    'documents.requestDocument': 'Anmodet om dokument',
    'jobs.make_document': 'Dokument oprettet',
  },
}
