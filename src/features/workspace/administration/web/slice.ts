import { journalNames, nameProcedures } from '#platform/web/journal-names.ts'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import type { invitationsContract } from '../invitations/contract.ts'
import { administrationPages } from './routes.ts'

export const administrationWeb = defineWebSlice({
  name: 'workspace/administration',
  pages: administrationPages,
  navigation: [
    {
      id: 'administration',
      section: 'administration',
      order: 10,
      label: { en: 'Administration', nl: 'Beheer', fr: 'Administration', de: 'Verwaltung', da: 'Administration' },
      href: '/administration',
      permission: 'person.manage',
    },
    {
      id: 'journal',
      section: 'administration',
      order: 20,
      label: { en: 'Audit log', nl: 'Logboek', fr: 'Journal d’audit', de: 'Änderungsprotokoll', da: 'Ændringslog' },
      href: '/administration/journal',
      permission: 'journal.read',
      unless: 'person.manage',
    },
  ],
  parts: [
    addTo(
      journalNames,
      nameProcedures<{ invitations: typeof invitationsContract }>(
        async () => (await import('../journal-messages.ts')).administrationJournalMessages,
      ),
    ),
  ],
})
