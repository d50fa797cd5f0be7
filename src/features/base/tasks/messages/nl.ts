import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl = {
  errors: {
    NOT_FOUND: 'Deze taak bestaat niet of u hebt er geen toegang toe.',
    ALREADY_CLOSED: 'Deze taak is al afgesloten. Laad de pagina opnieuw.',
    TASK_CLOSES_AUTOMATICALLY: 'Deze taak wordt automatisch afgesloten zodra de gevraagde actie is uitgevoerd.',
    ASSIGNEE_NOT_IN_ORGANISATION: 'De functie of persoon hoort niet bij deze organisatie. Kies een andere.',
  },
} satisfies SameKeys<typeof en>
