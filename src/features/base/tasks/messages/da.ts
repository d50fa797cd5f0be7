import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da = {
  kinds: {
    answer_items: 'besvare disse punkter',
    review_alignment: 'gennemgå afstemningen med den nye version',
    consider_consequences: 'overveje en ændring af en anden plan',
    answer_signal: 'besvare dette signal',
    answer_agreement: 'besvare en anmodning om en aftale',
    preparation_step: 'gennemføre et forberedende trin for en plan',
    cascade_step: 'levere en opfølgende plan eller et svar',
    react_to_round: 'afgive bemærkninger til et udkast',
    round_reminder: 'påmindelse: afgive bemærkninger til et udkast',
    answer_comments: 'besvare bemærkningerne til en plan',
    path_opinion: 'afgive udtalelse om en plan',
    answer_consultation: 'oplyse, hvad du forventer af en plan',
    path_decision: 'træffe beslutning om en plan',
    complete_plan: 'supplere en sendt plan',
    answer_question: 'besvare et spørgsmål fra et medlem',
  },
  errors: {
    NOT_FOUND: 'Opgaven findes ikke, eller du har ikke adgang til den.',
    ALREADY_CLOSED: 'Opgaven er allerede afsluttet. Genindlæs siden.',
    TASK_CLOSES_AUTOMATICALLY: 'Opgaven afsluttes automatisk, når den ønskede handling er udført.',
    ASSIGNEE_NOT_IN_ORGANISATION: 'Funktionen eller personen hører ikke til denne organisation. Vælg en anden.',
  },
} satisfies SameKeys<typeof en>
