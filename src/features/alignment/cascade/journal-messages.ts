import type { Catalogue } from '#shared/messages.ts'

const en = {
  'alignment.cascade.changeCascadeDeadline': 'Follow-up deadline changed',
  'alignment.cascade.createCascadeTasks': 'Tasks for overdue follow-ups created',
}

/** The names of the procedures in the audit log. */
export const cascadeJournalMessages: Catalogue<typeof en> = {
  en,
  nl: {
    'alignment.cascade.changeCascadeDeadline': 'Termijn voor doorwerking gewijzigd',
    'alignment.cascade.createCascadeTasks': 'Taken voor achterstallige doorwerking aangemaakt',
  },
  fr: {
    'alignment.cascade.changeCascadeDeadline': 'Délai de déclinaison modifié',
    'alignment.cascade.createCascadeTasks': 'Tâches pour les déclinaisons en retard créées',
  },
  de: {
    'alignment.cascade.changeCascadeDeadline': 'Frist für die Weiterführung geändert',
    'alignment.cascade.createCascadeTasks': 'Aufgaben für überfällige Weiterführungen erstellt',
  },
  da: {
    'alignment.cascade.changeCascadeDeadline': 'Frist for udmøntning ændret',
    'alignment.cascade.createCascadeTasks': 'Opgaver for forsinket udmøntning oprettet',
  },
}
