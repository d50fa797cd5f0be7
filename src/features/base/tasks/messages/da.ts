import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da = {
  errors: {
    NOT_FOUND: 'Opgaven findes ikke, eller du har ikke adgang til den.',
    ALREADY_CLOSED: 'Opgaven er allerede afsluttet. Genindlæs siden.',
    TASK_CLOSES_AUTOMATICALLY: 'Opgaven afsluttes automatisk, når den ønskede handling er udført.',
    ASSIGNEE_NOT_IN_ORGANISATION: 'Funktionen eller personen hører ikke til denne organisation. Vælg en anden.',
  },
} satisfies SameKeys<typeof en>
