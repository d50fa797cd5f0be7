import type { Catalogue } from '#shared/messages.ts'

const en = {
  'tasks.assignment.assignTask': 'Task assigned',
  'tasks.closeTask': 'Task completed',
}

/** The names of the procedures in the audit log. */
export const tasksJournalMessages: Catalogue<typeof en> = {
  en,
  nl: {
    'tasks.assignment.assignTask': 'Taak toegewezen',
    'tasks.closeTask': 'Taak afgerond',
  },
  fr: {
    'tasks.assignment.assignTask': 'Tâche attribuée',
    'tasks.closeTask': 'Tâche terminée',
  },
  de: {
    'tasks.assignment.assignTask': 'Aufgabe zugewiesen',
    'tasks.closeTask': 'Aufgabe abgeschlossen',
  },
  da: {
    'tasks.assignment.assignTask': 'Opgave tildelt',
    'tasks.closeTask': 'Opgave gennemført',
  },
}
