import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da = {
  answerKinds: {
    covered: 'dækket',
    adopt: 'overtager',
    adapt: 'tilpasser',
    partly: 'delvist',
    no_capacity: 'ingen kapacitet',
    not_relevant: 'ikke relevant',
  },
  cells: {
    no_answer: 'intet svar',
    not_asked: 'ikke spurgt',
    withheld: 'ikke synligt',
    nothing_linked: 'overtaget, intet tilknyttet',
  },
  itemStates: {
    no_answer: 'intet svar',
    answered: 'besvaret',
    withheld: 'besvaret, ikke for dig',
    withdrawn: 'trukket tilbage',
  },
  signalAnswerKinds: {
    taken_up: 'taget op',
    parked: 'sat på hold',
    no: 'nej',
  },
  agreementStates: {
    asked: 'spurgt',
    agreed: 'aftalt',
    refused: 'afvist',
    withdrawn: 'trukket tilbage',
  },
  sizeClasses: {
    small: 'under 25.000 indbyggere',
    medium: '25.000 til 50.000 indbyggere',
    large: '50.000 til 100.000 indbyggere',
    very_large: '100.000 indbyggere og derover',
  },
  refusals: {
    NOT_FOUND: 'Dette findes ikke, eller du må ikke se det.',
    NOT_ADDRESSED: 'Et andet organ er spurgt. Kun det kan svare.',
    NOT_YOUR_ORGANISATION: 'Det kan du kun gøre for din egen organisation.',
    ITEM_WITHDRAWN: 'Der spørges ikke længere om dette.',
    REASONS_REQUIRED: 'Giv begrundelsen: kun dækket og overtager kan undvære den.',
    ELEMENT_NOT_YOURS: 'Det, der bærer et svar, står i en plan hos det organ, der svarer. Vælg et andet element.',
    ELEMENTS_NOT_ALLOWED: 'Et svar, der intet bærer, har ingen elementer. Fjern dem, eller vælg et andet svar.',
    PLAN_NOT_YOURS: 'Et organ svarer i sin egen plan. Vælg en anden plan.',
    SEVERAL_ORGANISATIONS: 'Flere organer er spurgt om disse punkter. Svar for ét organ ad gangen.',
    PLAN_NOT_SENT: 'Planen er ikke sendt til sine læsere. Send den først.',
    NOT_IN_THIS_VERSION: 'Et element står ikke i denne version. Frys en version, der har det, eller udelad det.',
    NO_ITEMS: 'Denne version har ingen prioriteter. Vælg de elementer, der skal spørges om.',
    NO_RECIPIENTS: 'Intet organ passer til dette valg.',
    NOT_ASKED: 'Dette organ er ikke spurgt om denne version. Send det først punkterne.',
    ALREADY_EXPIRED: 'Linket ville allerede være udløbet. Vælg et senere tidspunkt.',
    LINK_NOT_VALID: 'Dette link virker ikke, eller ikke længere. Bed afsenderen om et nyt.',
    NO_TASK_RECIPIENTS: 'Sig, hvilket organ eller hvilket andet organs plan signalet gælder.',
    PARKED_UNTIL_MISSING: 'Sig, hvor længe signalet er sat på hold.',
    NOT_EQUAL_AUTHORITIES:
      'Kun organer på samme niveau indgår en aftale. Bed et lavere niveau om svar, send et højere et signal.',
    ELEMENT_NOT_IN_PLAN: 'Elementet står ikke i den plan.',
    ALREADY_SETTLED: 'Dette er allerede afgjort.',
    PLAN_NOT_EDITABLE: 'Du kan ikke redigere planen: Den er afsluttet, eller et andet organ ejer den.',
    STEP_UNKNOWN: 'Denne slags plan kender intet sådant trin.',
  },
} satisfies SameKeys<typeof en>
