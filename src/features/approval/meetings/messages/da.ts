import { da as pathErrors } from '#features/approval/path/error-messages/da.ts'
import { da as errors } from '#shared/error-messages/da.ts'
import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as phrases } from '#shared/phrase-messages/da.ts'
import { da as statuses } from '#shared/status-messages/da.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  methods: { meeting: headings.meeting, written: 'Skriftlig procedure', electronic: 'Elektronisk procedure' },
  states: { planned: 'Planlagt', held: 'Afholdt', adopted: 'Referat godkendt' },
  presences: { present: 'til stede', represented: 'repræsenteret', excused: 'afbud', absent: 'fraværende' },
  verdicts: {
    approved: statuses.standalone.approved,
    approved_with_reservation: statuses.standalone.approvedWithReservation,
    refused: statuses.standalone.approvalRefused,
  },
  opinion: labels.opinion,
  sections: (sections: string) => `afsnit: ${sections}`,
  dissent: (who: string, words: string) => `Afvigende mening (${who || 'et medlem'}): ${words}`,
  postponed: 'Intet resultat: udsat',
  paper: {
    agenda: 'Dagsorden',
    minutes: 'Referat',
    date: labels.date,
    method: labels.method,
    place: 'Sted',
    secretariat: 'Sekretariat',
    members: 'Medlemmer',
    member: 'Medlem',
    vote: 'Stemme',
    votes: 'stemmeberettiget',
    advisory: 'rådgivende',
    presence: 'Deltagelse',
    counted: (took: string, all: string) => `Deltagende medlemmer: ${took} af ${all}.`,
    quorum: (needed: string) => `Beslutningsdygtighed: mindst ${needed}.`,
    empty: 'Der er ingen punkter på dagsordenen.',
    version: phrases.version,
  },
  errors: {
    NOT_FOUND: errors.notFound,
    MEETING_CLOSED: 'Mødet er afsluttet. Beslutningerne kan ikke længere ændres her.',
    NOT_COLLEGIAL: 'Landepakken omfatter ikke møder for denne organisation.',
    NOT_YOUR_ORGANISATION: 'Kun organisationen selv eller dens sekretariat kan administrere dens møder.',
    AGENDA_FULL: 'Dagsordenen er fuld. Planlæg et andet møde.',
    NOT_A_MEMBER: 'Funktionen er ikke medlem af organisationen på den dato.',
    MANDATE_INVALID:
      'Et repræsenteret medlem skal have en fuldmagt, der er gyldig på datoen. Registrér først fuldmagten.',
    NUMBER_TOO_HIGH: 'Antallet af deltagere kan ikke være højere end antallet af medlemmer.',
    NOT_SEATED: 'Funktionen deltager ikke i dette punkt.',
    NO_VERSION_SUBMITTED: pathErrors.NO_VERSION_SUBMITTED,
    VERDICT_MISSING: 'Beslutningen mangler. Vælg en beslutning.',
    REASON_REQUIRED: 'Teksten mangler. Indtast udtalelsen, forbeholdet eller begrundelsen for afslaget.',
    SECTION_UNKNOWN: pathErrors.SECTION_UNKNOWN,
    TOO_MANY_VOTES: (data: { voting: number }) =>
      `Der er flere stemmer end stemmeberettigede deltagere (${data.voting}). Registrér først deltagelsen.`,
    VOTES_CONTRADICT_RESULT:
      'Der er flere stemmer imod end for, så resultatet kan ikke være en godkendelse. Ret stemmerne eller beslutningen.',
    DATE_IN_FUTURE: 'Datoen må ikke ligge i fremtiden eller før mødet.',
    NO_QUORUM: (data: { voting: number; needed: number }) =>
      `Mødet er ikke beslutningsdygtigt: ${data.voting} af de krævede ${data.needed} deltager. Registrér deltagelsen, eller flyt mødet.`,
    NOT_PRESENT:
      'Et medlem, der ikke deltager, har truffet beslutning. Registrér medlemmet som til stede eller repræsenteret.',
    MANDATE_OF_ANOTHER_STEP: 'Et repræsenteret medlems fuldmagt gælder ikke for dette trin. Vælg en anden fuldmagt.',
    MEETING_STILL_PLANNED: 'Mødet er endnu ikke afsluttet. Afslut først mødet.',
    ALREADY_ADOPTED: 'Referatet er godkendt og kan ikke længere ændres.',
    MINUTES_CONFIRMED:
      'Referatet blev ikke ændret. En anden person har sammenlignet det med en handling fra dette møde og bekræftet handlingen. Den gemte tekst kan stadig godkendes. Træk først bekræftelsen tilbage for at ændre den.',
    NO_MINUTES: 'Der er endnu ikke et referat. Indtast referatet, eller tilføj det som fil.',
  },
}
