import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl = {
  kinds: {
    answer_items: 'beantwoord deze punten',
    review_alignment: 'bekijk de afstemming met de nieuwe versie opnieuw',
    consider_consequences: 'bekijk een wijziging hogerop',
    answer_signal: 'beantwoord dit signaal',
    answer_agreement: 'beantwoord de vraag van een gelijke overheid',
    preparation_step: 'een stap voor de start van een plan klaarmaken',
    cascade_step: 'brengen wat een plan na zijn start verwacht',
    react_to_round: 'opmerkingen geven bij een ontwerp',
    round_reminder: 'herinnering: opmerkingen geven bij een ontwerp',
    answer_comments: 'de opmerkingen bij een plan beantwoorden',
    path_opinion: 'advies geven over een plan',
    answer_consultation: 'zeggen wat u van een plan verwacht',
    path_decision: 'over een plan beslissen',
    complete_plan: 'een verzonden plan aanvullen',
    answer_question: 'een vraag van een lid beantwoorden',
  },
  refusals: {
    NOT_FOUND: 'Deze taak bestaat niet of is niet van u.',
    ALREADY_CLOSED: 'Deze taak is al afgesloten.',
    CLOSES_BY_ITSELF: 'Deze taak eindigt vanzelf: doe wat ze vraagt.',
    NOT_OF_THIS_ORGANISATION: 'Geen functie of persoon van deze organisatie.',
  },
} satisfies SameKeys<typeof en>
