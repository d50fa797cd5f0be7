import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl = {
  answerKinds: {
    covered: 'gedekt',
    adopt: 'overnemen',
    adapt: 'aanpassen',
    partly: 'gedeeltelijk',
    no_capacity: 'geen capaciteit',
    not_relevant: 'niet relevant',
  },
  cells: {
    no_answer: 'geen antwoord',
    not_asked: 'niet gevraagd',
    withheld: 'niet zichtbaar',
    nothing_linked: 'overgenomen, niets gekoppeld',
  },
  itemStates: {
    no_answer: 'geen antwoord',
    answered: 'beantwoord',
    withheld: 'beantwoord, niet voor u',
    withdrawn: 'ingetrokken',
  },
  signalAnswerKinds: {
    taken_up: 'opgenomen',
    parked: 'geparkeerd',
    no: 'neen',
  },
  agreementStates: {
    asked: 'gevraagd',
    agreed: 'akkoord',
    refused: 'geweigerd',
    withdrawn: 'ingetrokken',
  },
  sizeClasses: {
    small: 'minder dan 25.000 inwoners',
    medium: '25.000 tot 50.000 inwoners',
    large: '50.000 tot 100.000 inwoners',
    very_large: '100.000 inwoners en meer',
  },
  refusals: {
    NOT_FOUND: 'Dit bestaat niet, of u mag het niet zien.',
    NOT_ADDRESSED: 'Dit is aan een ander orgaan gevraagd. Alleen dat kan antwoorden.',
    NOT_YOUR_ORGANISATION: 'Dit kunt u alleen voor uw eigen organisatie doen.',
    ITEM_WITHDRAWN: 'Dit wordt niet meer gevraagd.',
    REASONS_REQUIRED: 'Geef de redenen: alleen gedekt en overnemen kunnen zonder.',
    ELEMENT_NOT_YOURS:
      'Wat een antwoord draagt, staat in een plan van het orgaan dat antwoordt. Kies een ander element.',
    ELEMENTS_NOT_ALLOWED:
      'Een antwoord dat niets draagt, heeft geen elementen. Verwijder ze of kies een ander antwoord.',
    PLAN_NOT_YOURS: 'Een orgaan antwoordt in een eigen plan. Kies een ander plan.',
    SEVERAL_ORGANISATIONS: 'Deze punten zijn aan meer dan één orgaan gevraagd. Antwoord voor één orgaan tegelijk.',
    PLAN_NOT_SENT: 'Het plan is nog niet naar zijn lezers verzonden. Verzend het eerst.',
    NOT_IN_THIS_VERSION: 'Een element staat niet in deze versie. Leg een versie vast die het bevat, of laat het weg.',
    NO_ITEMS: 'Deze versie heeft geen prioriteiten. Kies de elementen die u vraagt.',
    NO_RECIPIENTS: 'Geen orgaan past bij deze keuze.',
    NOT_ASKED: 'Aan dit orgaan is deze versie niet voorgelegd. Verzend eerst de punten.',
    ALREADY_EXPIRED: 'De link zou al verlopen zijn. Kies een later tijdstip.',
    LINK_NOT_VALID: 'Deze link werkt niet of niet meer. Vraag een nieuwe aan wie hem stuurde.',
    NO_TASK_RECIPIENTS: 'Zeg naar welk orgaan, of over welk plan van een ander orgaan, het signaal gaat.',
    PARKED_UNTIL_MISSING: 'Zeg tot wanneer het signaal geparkeerd is.',
    NOT_EQUAL_AUTHORITIES:
      'Alleen organen van hetzelfde niveau sluiten een akkoord. Vraag een lager niveau te antwoorden, stuur een hoger niveau een signaal.',
    ELEMENT_NOT_IN_PLAN: 'Het element staat niet in dat plan.',
    ALREADY_SETTLED: 'Dit is al afgehandeld.',
    PLAN_NOT_EDITABLE: 'U kunt dit plan niet bewerken: het is beëindigd, of een ander orgaan is de eigenaar.',
    STEP_UNKNOWN: "Deze soort plan kent zo'n stap niet.",
  },
} satisfies SameKeys<typeof en>
