import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  endBeforeStart: 'De einddatum ligt vóór de begindatum. Verbeter een van beide.',
  fileEmpty: 'Het bestand is leeg. Kies een ander bestand.',
  notFound: 'Dit item bestaat niet of u hebt er geen toegang toe.',
  planNotEditable: 'U kunt dit plan niet bewerken. Het is beëindigd of een andere organisatie is de eigenaar.',
}
