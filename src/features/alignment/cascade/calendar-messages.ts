import type { Catalogue } from '#shared/messages.ts'

const en = {
  kinds: { cascade: 'Follow-up' },
  events: { cascade: { due: 'follow-up due' } },
}

/** The texts of the dates of the slice in the calendar. */
export const cascadeCalendarMessages: Catalogue<typeof en> = {
  en,
  nl: {
    kinds: { cascade: 'Doorwerking' },
    events: { cascade: { due: 'doorwerking verwacht' } },
  },
  fr: {
    kinds: { cascade: 'Déclinaison' },
    events: { cascade: { due: 'déclinaison attendue' } },
  },
  de: {
    kinds: { cascade: 'Weiterführung' },
    events: { cascade: { due: 'Weiterführung fällig' } },
  },
  da: {
    kinds: { cascade: 'Udmøntning' },
    events: { cascade: { due: 'frist for udmøntning' } },
  },
}
