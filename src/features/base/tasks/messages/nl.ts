import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl = {
  errors: {
    NOT_FOUND: 'Deze taak bestaat niet of u hebt er geen toegang toe.',
    ALREADY_CLOSED: 'Deze taak is al afgesloten. Laad de pagina opnieuw.',
    CLOSES_BY_ITSELF: 'Deze taak wordt automatisch afgesloten zodra de gevraagde actie is uitgevoerd.',
    NOT_OF_THIS_ORGANISATION: 'De functie of persoon hoort niet bij deze organisatie. Kies een andere.',
  },
} satisfies SameKeys<typeof en>
