import { labelMessages } from '#shared/label-messages/index.ts'
import type { Catalogue } from '#shared/messages.ts'

const en = {
  kinds: { figures: 'Figures to report', approval: labelMessages.en.figuresToApprove },
  events: { figures: { due: 'figures due' }, approval: { waiting: 'figures awaiting approval' } },
}

/** The texts of the dates of the slice in the calendar. */
export const indicatorsCalendarMessages: Catalogue<typeof en> = {
  en,
  nl: {
    kinds: { figures: 'Aan te leveren cijfers', approval: labelMessages.nl.figuresToApprove },
    events: { figures: { due: 'cijfers verwacht' }, approval: { waiting: 'cijfers goed te keuren' } },
  },
  fr: {
    kinds: { figures: 'Chiffres à communiquer', approval: labelMessages.fr.figuresToApprove },
    events: { figures: { due: 'chiffres attendus' }, approval: { waiting: 'chiffres à approuver' } },
  },
  de: {
    kinds: { figures: 'Zu meldende Zahlen', approval: labelMessages.de.figuresToApprove },
    events: { figures: { due: 'Zahlen fällig' }, approval: { waiting: 'Zahlen zu billigen' } },
  },
  da: {
    kinds: { figures: 'Tal til indberetning', approval: labelMessages.da.figuresToApprove },
    events: { figures: { due: 'frist for tal' }, approval: { waiting: 'tal til godkendelse' } },
  },
}
