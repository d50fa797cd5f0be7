import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl = {
  kinds: {
    answer_items: 'deze punten beantwoorden',
    review_alignment: 'de afstemming met de nieuwe versie nagaan',
    consider_consequences: 'een wijziging van een ander plan bekijken',
    answer_signal: 'dit signaal beantwoorden',
    answer_agreement: 'een vraag om akkoord beantwoorden',
    preparation_step: 'een voorbereidende stap van een plan afronden',
    cascade_step: 'een vervolgplan of antwoord aanleveren',
    react_to_round: 'opmerkingen geven bij een ontwerp',
    round_reminder: 'herinnering: opmerkingen geven bij een ontwerp',
    answer_comments: 'de opmerkingen bij een plan beantwoorden',
    path_opinion: 'advies geven over een plan',
    answer_consultation: 'uw verwachtingen voor een plan meedelen',
    path_decision: 'over een plan beslissen',
    complete_plan: 'een verzonden plan aanvullen',
    answer_question: 'een vraag van een lid beantwoorden',
  },
  errors: {
    NOT_FOUND: 'Deze taak bestaat niet of u hebt er geen toegang toe.',
    ALREADY_CLOSED: 'Deze taak is al afgesloten. Laad de pagina opnieuw.',
    TASK_CLOSES_AUTOMATICALLY: 'Deze taak wordt automatisch afgesloten zodra de gevraagde actie is uitgevoerd.',
    ASSIGNEE_NOT_IN_ORGANISATION: 'De functie of persoon hoort niet bij deze organisatie. Kies een andere.',
  },
} satisfies SameKeys<typeof en>
