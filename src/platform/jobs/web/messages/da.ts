import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  running: 'Igangværende arbejde',
  ready: 'Færdigt arbejde',
  count: (count) => (count === 1 ? '1 arbejde er i gang' : `${count} arbejder er i gang`),
  note: 'Det, du har bestilt, fortsætter af sig selv, også mens du gør noget andet. Færdigt arbejde bliver stående her en dag.',
  none: 'Intet er i gang',
  waiting: 'Venter på sin tur',
  begins: 'Begynder',
  stopping: 'Bliver standset',
  done: 'Færdig',
  cancelled: 'Annulleret',
  cancel: 'Annuller',
  cancelOf: (title) => `Annuller ${title}`,
  download: 'Hent',
  downloadOf: (title) => `Hent ${title}`,
  doneNews: (title) => `Færdig: ${title}`,
  failedNews: (title, why) => `${title}: ${why}`,
  failures: {
    NOT_ALLOWED: 'Din tilladelse til det blev taget fra dig, før arbejdet begyndte.',
    INTERRUPTED:
      'Serveren blev standset igen og igen under dette arbejde. Bestil det på ny, eller sig det til din administrator.',
    UNKNOWN_JOB: 'Denne version af Integral kender ikke dette arbejde. Bestil det på ny.',
    FAILED: 'Noget gik galt. Det er noteret under dette nummer:',
  },
  refusals: {
    TOO_COMPLEX: ({ maxCount }) =>
      `Du har allerede ${maxCount} arbejder i gang eller i kø. Vent på et af dem, eller annuller et.`,
    JOB_ENDED: 'Dette arbejde er allerede afsluttet.',
  },
}
