import type { Catalogue } from '#shared/messages.ts'

const en = {
  'documents.createDocument': 'Courtesy translation created',
  'documents.requestDocument': 'Document requested',
  'jobs.make_document': 'Document created',
}

/** The names of the procedures in the audit log. */
export const documentsJournalMessages: Catalogue<typeof en> = {
  en,
  nl: {
    'documents.createDocument': 'Hoffelijkheidsvertaling aangemaakt',
    'documents.requestDocument': 'Document aangevraagd',
    'jobs.make_document': 'Document aangemaakt',
  },
  fr: {
    'documents.createDocument': 'Traduction de courtoisie créée',
    'documents.requestDocument': 'Document demandé',
    'jobs.make_document': 'Document créé',
  },
  de: {
    'documents.createDocument': 'Unverbindliche Übersetzung erstellt',
    'documents.requestDocument': 'Dokument angefordert',
    'jobs.make_document': 'Dokument erstellt',
  },
  da: {
    'documents.createDocument': 'Uforbindende oversættelse oprettet',
    'documents.requestDocument': 'Anmodet om dokument',
    'jobs.make_document': 'Dokument oprettet',
  },
}
