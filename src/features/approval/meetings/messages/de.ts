import { de as pathErrors } from '#features/approval/path/error-messages/de.ts'
import { de as errors } from '#shared/error-messages/de.ts'
import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as phrases } from '#shared/phrase-messages/de.ts'
import { de as statuses } from '#shared/status-messages/de.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  methods: { meeting: headings.meeting, written: 'Schriftliches Verfahren', electronic: 'Elektronisches Verfahren' },
  states: { planned: 'Geplant', held: 'Abgehalten', adopted: 'Protokoll genehmigt' },
  presences: { present: 'anwesend', represented: 'vertreten', excused: 'entschuldigt', absent: 'abwesend' },
  verdicts: {
    approved: statuses.standalone.approved,
    approved_with_reservation: statuses.standalone.approvedWithReservation,
    refused: statuses.standalone.approvalRefused,
  },
  opinion: labels.opinion,
  sections: (sections: string) => `Abschnitte: ${sections}`,
  dissent: (who: string, words: string) => `Abweichende Meinung (${who || 'ein Mitglied'}): ${words}`,
  postponed: 'Ohne Ergebnis: vertagt',
  paper: {
    agenda: 'Tagesordnung',
    minutes: 'Protokoll',
    date: labels.date,
    method: labels.method,
    place: 'Ort',
    secretariat: 'Sekretariat',
    members: 'Mitglieder',
    member: 'Mitglied',
    vote: 'Stimme',
    votes: 'stimmberechtigt',
    advisory: 'beratend',
    presence: 'Anwesenheit',
    counted: (took: string, all: string) => `Teilnehmende Mitglieder: ${took} von ${all}.`,
    quorum: (needed: string) => `Quorum: ${needed}.`,
    empty: 'Auf der Tagesordnung stehen keine Punkte.',
    version: phrases.version,
  },
  errors: {
    NOT_FOUND: errors.notFound,
    MEETING_CLOSED: 'Die Sitzung ist geschlossen. Ihre Entscheidungen können hier nicht mehr geändert werden.',
    NOT_COLLEGIAL: 'Das Länderpaket sieht für diese Organisation keine Sitzungen vor.',
    NOT_YOUR_ORGANISATION: 'Nur die Organisation selbst oder ihr Sekretariat kann ihre Sitzungen verwalten.',
    AGENDA_FULL: 'Die Tagesordnung ist voll. Planen Sie eine weitere Sitzung.',
    NOT_A_MEMBER:
      'Diese Funktion ist an diesem Datum nicht Mitglied der Organisation. Wählen Sie eine andere Funktion.',
    MANDATE_INVALID:
      'Ein vertretenes Mitglied braucht eine an diesem Datum gültige Vollmacht. Erfassen Sie zuerst die Vollmacht.',
    NUMBER_TOO_HIGH: 'Die Zahl der Teilnehmenden darf nicht höher sein als die Zahl der Mitglieder.',
    NOT_SEATED: 'Diese Funktion ist an diesem Punkt nicht beteiligt. Wählen Sie eine andere Funktion.',
    NO_VERSION_SUBMITTED: pathErrors.NO_VERSION_SUBMITTED,
    VERDICT_MISSING: 'Die Entscheidung fehlt. Wählen Sie eine Entscheidung.',
    REASON_REQUIRED:
      'Der Text fehlt. Geben Sie die Stellungnahme, den Vorbehalt oder die Begründung der Verweigerung ein.',
    SECTION_UNKNOWN: pathErrors.SECTION_UNKNOWN,
    TOO_MANY_VOTES: (data: { voting: number }) =>
      `Es gibt mehr Stimmen als stimmberechtigte Teilnehmende (${data.voting}). Erfassen Sie zuerst die Anwesenheit.`,
    VOTES_CONTRADICT_RESULT:
      'Es gibt mehr Gegenstimmen als Ja-Stimmen; das Ergebnis kann keine Billigung sein. Korrigieren Sie die Stimmen oder die Entscheidung.',
    DATE_IN_FUTURE: 'Das Datum darf weder in der Zukunft noch vor der Sitzung liegen.',
    NO_QUORUM: (data: { voting: number; needed: number }) =>
      `Das Quorum ist nicht erreicht: ${data.voting} von ${data.needed} erforderlichen Mitgliedern nehmen teil. Erfassen Sie die Anwesenheit oder verlegen Sie die Sitzung.`,
    NOT_PRESENT: 'Ein Mitglied, das nicht teilnimmt, hat entschieden. Erfassen Sie es als anwesend oder vertreten.',
    MANDATE_OF_ANOTHER_STEP:
      'Die Vollmacht eines vertretenen Mitglieds gilt nicht für diesen Schritt. Wählen Sie eine andere Vollmacht.',
    MEETING_STILL_PLANNED: 'Die Sitzung ist noch nicht geschlossen. Schließen Sie zuerst die Sitzung.',
    ALREADY_ADOPTED: 'Das Protokoll ist genehmigt und kann nicht mehr geändert werden.',
    MINUTES_CONFIRMED:
      'Das Protokoll wurde nicht geändert. Eine zweite Person hat es mit einer Handlung dieser Sitzung verglichen und die Handlung bestätigt. Der gespeicherte Text kann noch genehmigt werden. Um ihn zu ändern, ziehen Sie zuerst die Bestätigung zurück.',
    NO_MINUTES: 'Es gibt noch kein Protokoll. Geben Sie es ein oder fügen Sie es als Datei hinzu.',
  },
}
