import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  running: 'Lopend werk',
  ready: 'Afgewerkt',
  count: (count) => (count === 1 ? '1 werk loopt' : `${count} werken lopen`),
  note: 'Wat u bestelde gaat vanzelf verder, ook terwijl u iets anders doet. Wat klaar is, blijft hier een dag staan.',
  none: 'Er loopt niets',
  waiting: 'Wacht op zijn beurt',
  begins: 'Begint',
  stopping: 'Wordt gestopt',
  done: 'Klaar',
  cancelled: 'Geannuleerd',
  cancel: 'Annuleren',
  cancelOf: (title) => `${title} annuleren`,
  download: 'Downloaden',
  downloadOf: (title) => `${title} downloaden`,
  doneNews: (title) => `Klaar: ${title}`,
  failedNews: (title, why) => `${title}: ${why}`,
  failures: {
    NOT_ALLOWED: 'Uw machtiging hiervoor werd ingetrokken voordat het werk begon.',
    INTERRUPTED:
      'De server werd tijdens dit werk telkens opnieuw gestopt. Bestel het opnieuw, of verwittig uw beheerder.',
    UNKNOWN_JOB: 'Deze versie van Integral kent dit werk niet. Bestel het opnieuw.',
    FAILED: 'Er ging iets mis. Het is genoteerd onder dit nummer:',
  },
  refusals: {
    TOO_COMPLEX: ({ maxCount }) =>
      `Er lopen of wachten al ${maxCount} werken van u. Wacht tot er een klaar is, of annuleer er een.`,
    JOB_ENDED: 'Dit werk is al beëindigd.',
  },
}
