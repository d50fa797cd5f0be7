import { en as pathErrors } from '#features/approval/path/error-messages/en.ts'
import { en as errors } from '#shared/error-messages/en.ts'
import { en as headings } from '#shared/heading-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { en as phrases } from '#shared/phrase-messages/en.ts'
import { en as statuses } from '#shared/status-messages/en.ts'
/** Messages for meetings: declared errors, and text shared by documents and pages. */
export const en = {
  methods: { meeting: headings.meeting, written: 'Written procedure', electronic: 'Electronic procedure' },
  states: { planned: 'Scheduled', held: 'Held', adopted: 'Report adopted' },
  presences: { present: 'present', represented: 'represented', excused: 'excused', absent: 'absent' },
  verdicts: {
    approved: statuses.standalone.approved,
    approved_with_reservation: statuses.standalone.approvedWithReservation,
    refused: statuses.standalone.approvalRefused,
  },
  opinion: labels.opinion,
  sections: (sections: string) => `sections: ${sections}`,
  dissent: (who: string, words: string) => `Dissenting opinion of ${who || 'a member'}: ${words}`,
  postponed: 'No result: postponed',
  paper: {
    agenda: 'Agenda',
    minutes: 'Report',
    date: labels.date,
    method: labels.method,
    place: 'Place',
    secretariat: 'Secretariat',
    members: 'Members',
    member: 'Member',
    vote: 'Vote',
    votes: 'entitled to vote',
    advisory: 'advisory',
    presence: 'Attendance',
    counted: (took: string, all: string) => `${took} of ${all} members attended.`,
    quorum: (needed: string) => `Quorum: ${needed}.`,
    empty: 'There are no items on the agenda.',
    version: phrases.version,
  },
  errors: {
    NOT_FOUND: errors.notFound,
    MEETING_CLOSED: 'The meeting is closed. Its decisions can no longer be changed here.',
    NOT_COLLEGIAL: 'The country pack does not define meetings for this organisation.',
    NOT_YOUR_ORGANISATION: 'Only the organisation itself or its secretariat can manage its meetings.',
    AGENDA_FULL: 'The agenda is full. Schedule another meeting.',
    NOT_A_MEMBER: 'This function is not a member of the organisation on that date.',
    MANDATE_INVALID:
      'A represented member needs a power of attorney that is valid on that date. Record the power of attorney first.',
    NUMBER_TOO_HIGH: 'The number of participants cannot be higher than the number of members.',
    NOT_SEATED: 'This function does not take part in this item.',
    NO_VERSION_SUBMITTED: pathErrors.NO_VERSION_SUBMITTED,
    VERDICT_MISSING: 'The decision is missing. Choose a decision.',
    REASON_REQUIRED: 'The text is missing. Enter the opinion, the reservation or the reason for the refusal.',
    SECTION_UNKNOWN: pathErrors.SECTION_UNKNOWN,
    TOO_MANY_VOTES: (data: { voting: number }) =>
      `There are more votes than voting participants (${data.voting}). Record the attendance first.`,
    VOTES_CONTRADICT_RESULT:
      'The votes against outnumber the votes for, so the result cannot be an approval. Correct the votes or the decision.',
    DATE_IN_FUTURE: 'The date cannot be in the future or before the meeting.',
    NO_QUORUM: (data: { voting: number; needed: number }) =>
      `The quorum is not reached: ${data.voting} of the required ${data.needed} participate. Record the attendance or move the meeting to another date.`,
    NOT_PRESENT:
      'A decision is recorded for a member who is not attending. Record that member as present or represented.',
    MANDATE_OF_ANOTHER_STEP:
      'The power of attorney of a represented member does not cover this step. Choose another power of attorney.',
    MEETING_STILL_PLANNED: 'The meeting is not closed yet. Close the meeting first.',
    ALREADY_ADOPTED: 'The report has been adopted and can no longer be changed.',
    MINUTES_CONFIRMED:
      'The report was not changed. A second person compared it with an act of this meeting and confirmed the act. The saved text can still be adopted. To change it, withdraw the confirmation first.',
    NO_MINUTES: 'There is no report yet. Enter the report or add it as a file.',
  },
}
