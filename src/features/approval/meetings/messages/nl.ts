import { nl as pathErrors } from '#features/approval/path/error-messages/nl.ts'
import { nl as errors } from '#shared/error-messages/nl.ts'
import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as phrases } from '#shared/phrase-messages/nl.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  methods: { meeting: headings.meeting, written: 'Schriftelijke procedure', electronic: 'Elektronische procedure' },
  states: { planned: 'Gepland', held: 'Gehouden', adopted: 'Verslag goedgekeurd' },
  presences: { present: 'aanwezig', represented: 'vertegenwoordigd', excused: 'verontschuldigd', absent: 'afwezig' },
  verdicts: {
    approved: statuses.standalone.approved,
    approved_with_reservation: statuses.standalone.approvedWithReservation,
    refused: statuses.standalone.approvalRefused,
  },
  opinion: labels.opinion,
  sections: (sections: string) => `afdelingen: ${sections}`,
  dissent: (who: string, words: string) => `Afwijkende mening van ${who || 'een lid'}: ${words}`,
  postponed: 'Geen resultaat: uitgesteld',
  paper: {
    agenda: 'Agenda',
    minutes: 'Verslag',
    date: labels.date,
    method: labels.method,
    place: 'Plaats',
    secretariat: 'Secretariaat',
    members: 'Leden',
    member: 'Lid',
    vote: 'Stem',
    votes: 'stemgerechtigd',
    advisory: 'raadgevend',
    presence: 'Aanwezigheid',
    counted: (took: string, all: string) => `${took} van de ${all} leden waren aanwezig of vertegenwoordigd.`,
    quorum: (needed: string) => `Quorum: ${needed}.`,
    empty: 'Er staan geen punten op de agenda.',
    version: phrases.version,
  },
  errors: {
    NOT_FOUND: errors.notFound,
    MEETING_CLOSED: 'De vergadering is gesloten. De beslissingen kunnen hier niet meer worden gewijzigd.',
    NOT_COLLEGIAL: 'Volgens het landenpakket houdt deze organisatie geen vergaderingen.',
    NOT_YOUR_ORGANISATION: 'Alleen de organisatie zelf of haar secretariaat kan haar vergaderingen beheren.',
    AGENDA_FULL: 'De agenda is vol. Plan een andere vergadering.',
    NOT_A_MEMBER: 'Deze functie is op die datum geen lid van de organisatie.',
    MANDATE_INVALID:
      'Een vertegenwoordigd lid heeft een volmacht nodig die op die datum geldig is. Registreer eerst de volmacht.',
    NUMBER_TOO_HIGH: 'Het aantal deelnemers kan niet hoger zijn dan het aantal leden.',
    NOT_SEATED: 'Deze functie neemt niet deel aan dit punt.',
    NO_VERSION_SUBMITTED: pathErrors.NO_VERSION_SUBMITTED,
    VERDICT_MISSING: 'De beslissing ontbreekt. Kies een beslissing.',
    REASON_REQUIRED: 'De tekst ontbreekt. Vul het advies, het voorbehoud of de motivering van de niet-goedkeuring in.',
    SECTION_UNKNOWN: pathErrors.SECTION_UNKNOWN,
    TOO_MANY_VOTES: (data: { voting: number }) =>
      `Er zijn meer stemmen dan stemgerechtigde deelnemers (${data.voting}). Registreer eerst de aanwezigheid.`,
    VOTES_CONTRADICT_RESULT:
      'Er zijn meer stemmen tegen dan voor: het resultaat kan geen goedkeuring zijn. Verbeter de stemmen of de beslissing.',
    DATE_IN_FUTURE: 'De datum mag niet in de toekomst of vóór de vergadering liggen.',
    NO_QUORUM: (data: { voting: number; needed: number }) =>
      `Het quorum is niet bereikt: ${data.voting} van de vereiste ${data.needed} nemen deel. Registreer de aanwezigheid of verplaats de vergadering.`,
    NOT_PRESENT: 'Een lid dat niet deelneemt, heeft beslist. Registreer dat lid als aanwezig of vertegenwoordigd.',
    MANDATE_OF_ANOTHER_STEP:
      'De volmacht van een vertegenwoordigd lid geldt niet voor deze stap. Kies een andere volmacht.',
    MEETING_STILL_PLANNED: 'De vergadering is nog niet gesloten. Sluit eerst de vergadering.',
    ALREADY_ADOPTED: 'Het verslag is goedgekeurd en kan niet meer worden gewijzigd.',
    MINUTES_CONFIRMED:
      'Het verslag is niet gewijzigd. Een tweede persoon heeft het met een handeling van deze vergadering vergeleken en die handeling bevestigd. De opgeslagen tekst kan nog worden goedgekeurd. Trek eerst de bevestiging in om de tekst te wijzigen.',
    NO_MINUTES: 'Er is nog geen verslag. Voer het verslag in of voeg het als bestand toe.',
  },
}
