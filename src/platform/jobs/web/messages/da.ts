import { da as actions } from '#shared/action-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  running: 'Baggrundsopgaver',
  ready: 'Gennemførte opgaver',
  count: (count) => plural('da', count, `${count} baggrundsopgave i gang`, `${count} baggrundsopgaver i gang`),
  hint: 'Baggrundsopgaver fortsætter, mens du arbejder videre. Gennemførte opgaver vises her i 1 dag.',
  none: 'Ingen baggrundsopgaver',
  waiting: 'I kø',
  begins: 'Starter',
  stopping: 'Annulleres',
  done: 'Gennemført',
  cancelled: 'Annulleret',
  cancel: actions.cancel,
  cancelOf: (title) => `Annullér ${title}`,
  download: 'Hent',
  downloadOf: (title) => `Hent ${title}`,
  doneMessage: (title) => `Gennemført: ${title}`,
  failedNews: (title, why) => `${title}: ${why}`,
  failures: {
    NOT_ALLOWED: 'Din tilladelse blev trukket tilbage, før opgaven startede. Kontakt din administrator.',
    INTERRUPTED: 'Opgaven blev afbrudt flere gange. Start den igen, eller kontakt din administrator.',
    UNKNOWN_JOB: 'Denne version af Integral understøtter ikke opgaven. Start den igen.',
    FAILED: 'Der opstod en fejl. Den er registreret under denne reference:',
  },
  errors: {
    TOO_COMPLEX: ({ maxCount }) =>
      plural(
        'da',
        maxCount,
        `Du har allerede ${maxCount} baggrundsopgave i gang eller i kø. Vent, til den er gennemført, eller annullér den.`,
        `Du har allerede ${maxCount} baggrundsopgaver i gang eller i kø. Vent, til en er gennemført, eller annullér en.`,
      ),
    JOB_ENDED: 'Opgaven er allerede afsluttet.',
  },
}
