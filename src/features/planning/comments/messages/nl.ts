import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  answerKinds: { followed: 'gevolgd', partly_followed: 'deels gevolgd', not_followed: 'niet gevolgd' },
  noAnswer: 'nog geen antwoord',
  wholePlan: 'het plan als geheel',
  fields: { title: 'titel', gain: 'wat de burger wint', rationale: 'waarom', body: 'tekst' },
  standings: { stands: 'staat er nog', changed: 'sindsdien gewijzigd', gone: 'staat er niet meer' },
  table: {
    columns: {
      body: 'Wie opmerkt',
      code: 'Code',
      element: 'Waarover',
      field: 'Welke woorden',
      quote: 'De woorden toen',
      standing: 'De woorden nu',
      comment: 'Opmerking',
      proposal: 'Tekstvoorstel',
      madeOn: 'Gemaakt op',
      answer: 'Antwoord',
      reasons: 'Redenen',
    },
  },
  document: {
    title: 'Opmerkingen en wat ermee gebeurde',
    ofRound: (round) => `Opmerkingen uit “${round}”`,
    outside: 'Opmerkingen buiten een ronde',
    person: 'een uitgenodigde persoon',
    proposes: (words) => `Stelt voor: ${words}`,
  },
  refusals: {
    NOT_FOUND: 'Dit is er niet, of u mag het niet lezen.',
    TEXT_CHANGED: 'Deze woorden zijn intussen gewijzigd. Lees ze opnieuw en reageer op wat er nu staat.',
    NO_VALUE_TO_REPLACE: 'Een tekstvoorstel vervangt woorden: kies eerst een titel of een alinea.',
    ROUND_CLOSED: 'Deze ronde is gesloten. Wie ze opende, kan ze heropenen.',
    INVITATION_WITHDRAWN: 'Deze uitnodiging is ingetrokken. Nodig hen eerst opnieuw uit.',
    NOT_INVITED: 'Uw organisatie is niet uitgenodigd voor deze ronde.',
    PLAN_ENDED: 'Dit plan is beëindigd: er kunnen geen opmerkingen meer bij.',
    ALREADY_ANSWERED: 'Deze opmerking heeft een antwoord en blijft dus staan.',
    REASONS_REQUIRED: 'Zeg waarom ze deels of niet gevolgd wordt.',
    NO_SUGGESTION: 'Deze opmerking stelt geen woorden voor.',
    NOT_TAKEN_OVER: 'Dit tekstvoorstel is niet (meer) overgenomen.',
    NOTHING_TO_UNDO:
      'Dit kan hier niet meer ongedaan gemaakt worden. De geschiedenis van het plan heeft beide teksten.',
    PLAN_NOT_EDITABLE: 'U kunt dit plan niet wijzigen: het is beëindigd, of een ander orgaan schrijft het.',
    NOT_A_DRAFT: 'Een ronde gaat over een ontwerp. Over dit plan is beslist.',
    DUE_IN_THE_PAST: 'Kies vandaag of een dag die nog komt.',
    NO_INVITEES: 'Noem minstens één orgaan of persoon om te raadplegen.',
    OWNER_INVITED: 'Het orgaan waarvan het plan is, kan niet zelf geraadpleegd worden.',
    UNKNOWN_ORGANISATION: 'Een van deze organisaties is er niet meer.',
    BEYOND_MARKING:
      'De markering van dit plan sluit sommigen van hen uit. Noem hen als partner van het plan, of wijzig de markering.',
    ROUND_OPEN: 'Deze ronde is open.',
    ALREADY_EXPIRED: 'Kies een dag die nog komt.',
    LINK_NOT_VALID: 'Deze link is niet (meer) geldig. Vraag een nieuwe.',
  },
}
