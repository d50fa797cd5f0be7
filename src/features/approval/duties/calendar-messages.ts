import type { Catalogue } from '#shared/messages.ts'

const en = {
  kinds: { duty: 'Recurring duty' },
  events: { duty: { due: 'due' } },
}

/** The texts of the dates of the slice in the calendar. */
export const dutiesCalendarMessages: Catalogue<typeof en> = {
  en,
  nl: {
    kinds: { duty: 'Terugkerende verplichting' },
    events: { duty: { due: 'uiterste datum' } },
  },
  fr: {
    kinds: { duty: 'Obligation récurrente' },
    events: { duty: { due: 'échéance' } },
  },
  de: {
    kinds: { duty: 'Wiederkehrende Pflicht' },
    events: { duty: { due: 'fällig' } },
  },
  da: {
    kinds: { duty: 'Tilbagevendende pligt' },
    events: { duty: { due: 'frist' } },
  },
}
