import type { Catalogue } from '#shared/messages.ts'

const en = {
  kinds: { task: 'Task' },
  events: {},
}

/** The texts of the dates of the slice in the calendar. */
export const tasksCalendarMessages: Catalogue<typeof en> = {
  en,
  nl: {
    kinds: { task: 'Taak' },
    events: {},
  },
  fr: {
    kinds: { task: 'Tâche' },
    events: {},
  },
  de: {
    kinds: { task: 'Aufgabe' },
    events: {},
  },
  da: {
    kinds: { task: 'Opgave' },
    events: {},
  },
}
