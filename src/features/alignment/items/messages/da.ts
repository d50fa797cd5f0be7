import { da as errors } from '#shared/error-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as statuses } from '#shared/status-messages/da.ts'
import type { en } from './en.ts'

const withdrawn = 'trukket tilbage'

export const da = {
  answerKinds: {
    covered: 'dækket',
    adopt: 'overtage',
    adapt: 'tilpasse',
    partly: 'delvist',
    no_capacity: statuses.noCapacity,
    not_relevant: 'ikke relevant',
  },
  cells: {
    no_answer: statuses.noAnswer,
    not_asked: 'ikke spurgt',
    withheld: 'ikke synligt for dig',
    nothing_linked: 'overtage, intet tilknyttet',
  },
  itemStates: {
    no_answer: statuses.noAnswer,
    answered: 'besvaret',
    withheld: 'svar ikke synligt for dig',
    withdrawn,
  },
  signalAnswerKinds: {
    taken_up: 'taget op',
    parked: 'udsat',
    no: 'ikke taget op',
  },
  agreementStates: {
    asked: 'anmodet om',
    agreed: 'aftalt',
    refused: statuses.refused,
    withdrawn,
  },
  sizeClasses: {
    small: 'under 25.000 indbyggere',
    medium: '25.000 til 50.000 indbyggere',
    large: '50.000 til 100.000 indbyggere',
    very_large: '100.000 indbyggere eller flere',
  },
  errors: {
    NOT_FOUND: errors.notFound,
    ALREADY_RECORDED: 'Det er allerede registreret. Genindlæs siden.',
    DATE_IN_FUTURE: 'Datoen må ikke ligge i fremtiden.',
    DATE_TOO_EARLY: 'Beslutningen ligger mere end to år før den plan, du svarer på. Ret datoen.',
    ANSWERED_WITH_ACCOUNT: 'Organisationen besvarede dette punkt med en konto. Et link erstatter ikke det svar.',
    NOT_ADDRESSED: 'Punktet er sendt til en anden organisation. Kun den kan besvare det.',
    NOT_YOUR_ORGANISATION: 'Du kan kun gøre dette for din egen organisation.',
    SECOND_PERSON_REQUIRED: 'En anden person i din organisation skal bekræfte frigivelsen.',
    ITEM_WITHDRAWN: 'Anmodningen er trukket tilbage. Der kræves ikke længere et svar.',
    REASONS_REQUIRED: 'Begrundelsen mangler. Angiv den; kun »dækket« og »overtage« kræver ingen begrundelse.',
    ELEMENT_NOT_YOURS:
      'Et tilknyttet element skal høre til en plan hos den organisation, der svarer. Vælg et andet element.',
    ELEMENTS_NOT_ALLOWED:
      'Svarene »ingen kapacitet« og »ikke relevant« kan ikke have tilknyttede elementer. Fjern elementerne, eller vælg et andet svar.',
    PLAN_NOT_YOURS: 'En organisation svarer i sin egen plan. Vælg en anden plan.',
    SEVERAL_ORGANISATIONS: 'Punkterne er sendt til flere organisationer. Svar for én organisation ad gangen.',
    PLAN_NOT_SENT: 'Planen er endnu ikke sendt til sine læsere. Send den først.',
    NOT_IN_THIS_VERSION:
      'Et element hører ikke til denne version. Lås en version, der indeholder det, eller udelad elementet.',
    DATE_BEFORE_IN_FORCE: 'Fristen må ikke ligge før den dag, hvor versionen træder i kraft.',
    NO_ITEMS: 'Versionen har ingen prioriteter. Vælg de elementer, der skal besvares.',
    NO_RECIPIENTS: 'Ingen organisation passer til valget. Ret valget.',
    NO_RESPONSE_REQUESTED: 'Organisationen har ikke fået punkterne i denne version. Send dem først.',
    ACCOUNTS_ANSWER: ({ names }) =>
      `Organisationen svarer med sin egen konto, ikke via et link. Disse personer kan svare: ${names.join(', ')}.`,
    LINK_CODE_REQUIRED: errors.linkCodeRequired,
    LINK_NOT_ALLOWED: errors.linkNotAllowed,
    LINK_RECIPIENT_REQUIRED: errors.linkRecipientRequired,
    LINK_SIGN_IN_REQUIRED: errors.linkSignInRequired,
    MAIL_NOT_SENT: errors.mailNotSent,
    ALREADY_EXPIRED: 'Linkets udløbsdato er allerede passeret. Vælg en senere dato.',
    LINK_NOT_VALID: 'Linket er ikke gyldigt eller er udløbet. Bed den organisation, der sendte det, om et nyt.',
    NO_TASK_RECIPIENTS: 'Signalet har ingen modtager. Vælg en organisation eller en anden organisations plan.',
    PARKED_UNTIL_MISSING: 'Angiv, hvilken dato signalet er udsat til.',
    NOT_EQUAL_AUTHORITIES:
      'Aftaler er kun mulige mellem organisationer på samme niveau. Bed et lavere niveau om svar, eller send et signal til et højere niveau.',
    ELEMENT_NOT_IN_PLAN: 'Elementet hører ikke til planen. Vælg et andet element.',
    ALREADY_SETTLED: 'Dette er allerede afgjort. Genindlæs siden.',
    PLAN_NOT_EDITABLE: errors.planNotEditable,
    STEP_UNKNOWN: 'Denne plantype har ikke dette trin. Genindlæs siden.',
  },
} satisfies SameKeys<typeof en>
