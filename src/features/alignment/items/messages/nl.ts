import { nl as errors } from '#shared/error-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import type { en } from './en.ts'

const withdrawn = 'ingetrokken'

export const nl = {
  answerKinds: {
    covered: 'al opgenomen',
    adopt: 'overnemen',
    adapt: 'aanpassen',
    partly: 'gedeeltelijk',
    no_capacity: statuses.noCapacity,
    not_relevant: 'niet relevant',
  },
  cells: {
    no_answer: statuses.noAnswer,
    not_asked: 'niet gevraagd',
    withheld: 'niet zichtbaar voor u',
    nothing_linked: 'overnemen, niets gekoppeld',
  },
  itemStates: {
    no_answer: statuses.noAnswer,
    answered: 'beantwoord',
    withheld: 'antwoord niet zichtbaar voor u',
    withdrawn,
  },
  signalAnswerKinds: {
    taken_up: 'opgenomen',
    parked: 'uitgesteld',
    no: 'niet opgenomen',
  },
  agreementStates: {
    asked: 'gevraagd',
    agreed: 'akkoord',
    refused: statuses.refused,
    withdrawn,
  },
  sizeClasses: {
    small: 'minder dan 25.000 inwoners',
    medium: '25.000 tot 50.000 inwoners',
    large: '50.000 tot 100.000 inwoners',
    very_large: '100.000 inwoners of meer',
  },
  errors: {
    NOT_FOUND: errors.notFound,
    ALREADY_RECORDED: 'Dit werd al geregistreerd. Laad de pagina opnieuw.',
    DATE_IN_FUTURE: 'De datum mag niet in de toekomst liggen.',
    DATE_TOO_EARLY: 'De beslissing dateert van meer dan twee jaar vóór het plan waarop u antwoordt. Verbeter de datum.',
    ANSWERED_WITH_ACCOUNT: 'De organisatie beantwoordde dit punt met een account. Een link vervangt dat antwoord niet.',
    NOT_ADDRESSED: 'Dit punt werd aan een andere organisatie voorgelegd. Alleen die organisatie kan het beantwoorden.',
    NOT_YOUR_ORGANISATION: 'U kunt dit alleen voor uw eigen organisatie doen.',
    SECOND_PERSON_REQUIRED: 'Een tweede persoon van uw organisatie moet de vrijgave bevestigen.',
    ITEM_WITHDRAWN: 'De vraag werd ingetrokken. Een antwoord is niet meer nodig.',
    REASONS_REQUIRED:
      'De motivering ontbreekt. Vul ze in; alleen bij “al opgenomen” en “overnemen” is ze niet vereist.',
    ELEMENT_NOT_YOURS:
      'Een gekoppeld element moet deel uitmaken van een plan van de organisatie die antwoordt. Kies een ander element.',
    ELEMENTS_NOT_ALLOWED:
      'Aan de antwoorden “geen capaciteit” en “niet relevant” kunnen geen elementen worden gekoppeld. Verwijder de elementen of kies een ander antwoord.',
    PLAN_NOT_YOURS: 'Een organisatie antwoordt in een eigen plan. Kies een ander plan.',
    SEVERAL_ORGANISATIONS:
      'Deze punten werden aan verschillende organisaties voorgelegd. Antwoord voor één organisatie tegelijk.',
    PLAN_NOT_SENT: 'Het plan is nog niet naar zijn lezers verzonden. Verzend het eerst.',
    NOT_IN_THIS_VERSION:
      'Een element maakt geen deel uit van deze versie. Leg een versie vast die het bevat of laat het element weg.',
    DATE_BEFORE_IN_FORCE: 'De uiterste datum mag niet voor de dag liggen waarop de versie van kracht wordt.',
    NO_ITEMS: 'Deze versie bevat geen prioriteiten. Kies de elementen die beantwoord moeten worden.',
    NO_RECIPIENTS: 'Geen enkele organisatie voldoet aan deze selectie. Pas de selectie aan.',
    NO_RESPONSE_REQUESTED: 'Deze organisatie heeft de punten van deze versie niet ontvangen. Verstuur ze eerst.',
    ACCOUNTS_ANSWER: ({ names }) =>
      `De organisatie antwoordt met een eigen account, niet via een link. Deze mensen kunnen antwoorden: ${names.join(', ')}.`,
    LINK_CODE_REQUIRED: errors.linkCodeRequired,
    LINK_NOT_ALLOWED: errors.linkNotAllowed,
    LINK_RECIPIENT_REQUIRED: errors.linkRecipientRequired,
    LINK_SIGN_IN_REQUIRED: errors.linkSignInRequired,
    MAIL_NOT_SENT: errors.mailNotSent,
    ALREADY_EXPIRED: 'De vervaldatum van de link is al voorbij. Kies een latere datum.',
    LINK_NOT_VALID: 'Deze link is niet geldig of is verlopen. Vraag een nieuwe aan de organisatie die hem verstuurde.',
    NO_TASK_RECIPIENTS:
      'Het signaal heeft geen ontvanger. Kies een organisatie, of een plan van een andere organisatie.',
    PARKED_UNTIL_MISSING: 'Vul in tot welke datum het signaal wordt uitgesteld.',
    NOT_EQUAL_AUTHORITIES:
      'Een akkoord is alleen mogelijk tussen organisaties van hetzelfde niveau. Vraag antwoorden aan een lager niveau of stuur een signaal naar een hoger niveau.',
    ELEMENT_NOT_IN_PLAN: 'Het element behoort niet tot dat plan. Kies een ander element.',
    ALREADY_SETTLED: 'Dit is al afgehandeld. Laad de pagina opnieuw.',
    PLAN_NOT_EDITABLE: errors.planNotEditable,
    STEP_UNKNOWN: 'Dit soort plan heeft deze stap niet. Laad de pagina opnieuw.',
  },
} satisfies SameKeys<typeof en>
