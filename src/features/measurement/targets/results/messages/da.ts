import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  statuses: {
    on_track: 'følger planen',
    attention: 'kræver opmærksomhed',
    off_track: 'følger ikke planen',
    no_update: 'ingen opdatering',
    effort_only: 'indsatsindikator',
    not_computed: 'ikke beregnet',
  },
  document: {
    title: 'Forventede resultater',
    description: 'Tilkendegivne og faktiske resultater ud fra de tal, som dokumentets forfatter må læse.',
    descriptionForOthers:
      'Tilkendegivne og faktiske resultater ud fra de tal, som eksterne læsere må se. Små tal vises ikke.',
    promise: 'Tilkendegivne resultater.',
    element: labels.element,
    measured: 'Målt med',
    baseline: 'Udgangsværdi',
    target: 'Målværdi',
    quarter: (number, year) => `${number}. kvt. ${year}`,
    now: 'Seneste',
    status: labels.status,
    opens: 'Hvert tal kan spores til kilderækker, definition og godkendelse. Følg koden, eller indtast den på',
  },
}
