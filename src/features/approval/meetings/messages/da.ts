import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  methods: { meeting: 'Møde', written: 'Skriftlig procedure', electronic: 'Elektronisk procedure' },
  states: { planned: 'Planlagt', held: 'Afholdt', adopted: 'Referat godkendt' },
  presences: { present: 'til stede', represented: 'repræsenteret', excused: 'afbud', absent: 'fraværende' },
  verdicts: {
    approved: 'Godkendt',
    approved_with_reservation: 'Godkendt med forbehold',
    refused: 'Godkendelse nægtet',
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
    version: (number: string) => `version ${number}`,
  },
  errors: {
    NOT_FOUND: 'Elementet findes ikke, eller du har ikke adgang til det.',
    MEETING_CLOSED: 'Mødet er afsluttet. Beslutningerne kan ikke længere ændres her.',
    NOT_COLLEGIAL: 'Landepakken omfatter ikke møder for denne organisation.',
    NOT_YOUR_ORGANISATION: 'Kun organisationen selv eller dens sekretariat kan administrere dens møder.',
    AGENDA_FULL: 'Dagsordenen er fuld. Planlæg et andet møde.',
    NOT_A_MEMBER: 'Funktionen er ikke medlem af organisationen på den dato.',
    MANDATE_INVALID:
      'Et repræsenteret medlem skal have en fuldmagt, der er gyldig på datoen. Registrér først fuldmagten.',
    NUMBER_TOO_HIGH: 'Antallet af deltagere kan ikke være højere end antallet af medlemmer.',
    NOT_SEATED: 'Funktionen deltager ikke i dette punkt.',
    NO_VERSION_SUBMITTED: 'Ingen version er endnu forelagt til beslutning. Forelæg først en låst version.',
    VERDICT_MISSING: 'Beslutningen mangler. Vælg en beslutning.',
    REASON_REQUIRED: 'Teksten mangler. Indtast udtalelsen, forbeholdet eller begrundelsen for afslaget.',
    SECTION_UNKNOWN: 'Afsnittet er ikke forelagt på dette trin. Vælg et andet afsnit.',
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
    NO_MINUTES: 'Der er endnu ikke et referat. Indtast referatet, eller tilføj det som fil.',
  },
}
