import { nl as actions } from '#shared/action-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  running: 'Achtergrondtaken',
  ready: 'Afgeronde taken',
  count: (count) => plural('nl', count, `${count} achtergrondtaak bezig`, `${count} achtergrondtaken bezig`),
  hint: 'Achtergrondtaken lopen door terwijl u verder werkt. Afgeronde taken blijven hier 1 dag staan.',
  none: 'Geen achtergrondtaken',
  waiting: 'In wachtrij',
  begins: 'Wordt gestart',
  stopping: 'Wordt geannuleerd',
  done: 'Afgerond',
  cancelled: 'Geannuleerd',
  cancel: actions.cancel,
  cancelOf: (title) => `${title} annuleren`,
  download: 'Downloaden',
  downloadOf: (title) => `${title} downloaden`,
  doneMessage: (title) => `Afgerond: ${title}`,
  failedNews: (title, why) => `${title}: ${why}`,
  failures: {
    NOT_ALLOWED: 'Uw machtiging werd ingetrokken voordat de taak startte. Contacteer uw beheerder.',
    INTERRUPTED: 'De taak werd meermaals onderbroken. Start ze opnieuw of contacteer uw beheerder.',
    UNKNOWN_JOB: 'Deze versie van Integral ondersteunt deze taak niet. Start ze opnieuw.',
    FAILED: 'Er is iets misgegaan. De fout is geregistreerd onder deze referentie:',
  },
  errors: {
    TOO_COMPLEX: ({ maxCount }) =>
      plural(
        'nl',
        maxCount,
        `U hebt al ${maxCount} achtergrondtaak bezig of in wachtrij. Wacht tot ze afgerond is of annuleer ze.`,
        `U hebt al ${maxCount} achtergrondtaken bezig of in wachtrij. Wacht tot er een afgerond is of annuleer er een.`,
      ),
    JOB_ENDED: 'Deze taak is al beëindigd.',
  },
}
