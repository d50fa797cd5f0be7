import type { Catalogue } from '#shared/messages.ts'

const en = {
  'invitations.importInvitations': 'People invited with a workbook',
}

/** The names of the procedures in the audit log. */
export const administrationJournalMessages: Catalogue<typeof en> = {
  en,
  nl: {
    'invitations.importInvitations': 'Personen uitgenodigd met een werkmap',
  },
  fr: {
    'invitations.importInvitations': 'Personnes invitées au moyen d’un classeur',
  },
  de: {
    'invitations.importInvitations': 'Personen mit einer Arbeitsmappe eingeladen',
  },
  da: {
    'invitations.importInvitations': 'Personer inviteret med en projektmappe',
  },
}
