import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da = {
  kinds: {
    answer_items: 'besvar disse punkter',
    review_alignment: 'gennemgå afstemningen med den nye version',
    consider_consequences: 'overvej en ændring ovenfra',
    answer_signal: 'besvar dette signal',
    answer_agreement: 'besvar en ligestillet myndigheds spørgsmål',
    preparation_step: 'gør et trin klar før en plans start',
    cascade_step: 'bring hvad en plan venter efter sin start',
    react_to_round: 'afgive bemærkninger til et udkast',
    round_reminder: 'påmindelse: afgive bemærkninger til et udkast',
    answer_comments: 'besvare bemærkningerne til en plan',
    path_opinion: 'afgive udtalelse om en plan',
    answer_consultation: 'sige, hvad du forventer af en plan',
    path_decision: 'beslutte om en plan',
    complete_plan: 'supplere en sendt plan',
    answer_question: 'besvare et spørgsmål fra et medlem',
  },
  refusals: {
    NOT_FOUND: 'Opgaven findes ikke, eller den er ikke din.',
    ALREADY_CLOSED: 'Opgaven er allerede afsluttet.',
    CLOSES_BY_ITSELF: 'Opgaven slutter af sig selv: gør det, den beder om.',
    NOT_OF_THIS_ORGANISATION: 'Hverken en funktion eller en person i dette organ.',
  },
} satisfies SameKeys<typeof en>
