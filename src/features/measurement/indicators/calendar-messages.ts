import { da as daLabels } from '#shared/label-messages/da.ts'
import { de as deLabels } from '#shared/label-messages/de.ts'
import { en as enLabels } from '#shared/label-messages/en.ts'
import { fr as frLabels } from '#shared/label-messages/fr.ts'
import { nl as nlLabels } from '#shared/label-messages/nl.ts'
import type { Catalogue } from '#shared/messages.ts'

const en = {
  kinds: { figures: 'Figures to report', approval: enLabels.figuresToApprove },
  events: { figures: { due: 'figures due' }, approval: { waiting: 'figures awaiting approval' } },
}

/** The texts of the dates of the slice in the calendar. */
export const indicatorsCalendarMessages: Catalogue<typeof en> = {
  en,
  nl: {
    kinds: { figures: 'Aan te leveren cijfers', approval: nlLabels.figuresToApprove },
    events: { figures: { due: 'cijfers verwacht' }, approval: { waiting: 'cijfers goed te keuren' } },
  },
  fr: {
    kinds: { figures: 'Chiffres à communiquer', approval: frLabels.figuresToApprove },
    events: { figures: { due: 'chiffres attendus' }, approval: { waiting: 'chiffres à approuver' } },
  },
  de: {
    kinds: { figures: 'Zu meldende Zahlen', approval: deLabels.figuresToApprove },
    events: { figures: { due: 'Zahlen fällig' }, approval: { waiting: 'Zahlen zu billigen' } },
  },
  da: {
    kinds: { figures: 'Tal til indberetning', approval: daLabels.figuresToApprove },
    events: { figures: { due: 'frist for tal' }, approval: { waiting: 'tal til godkendelse' } },
  },
}
