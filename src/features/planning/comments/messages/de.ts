import { de as changesTexts } from '#features/planning/plans/messages/changes/de.ts'
import { de as errors } from '#shared/error-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as outcomes } from '#shared/outcome-messages/de.ts'
import { de as statuses } from '#shared/status-messages/de.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  answerKinds: {
    followed: 'berücksichtigt',
    partly_followed: 'teilweise berücksichtigt',
    not_followed: 'nicht berücksichtigt',
  },
  noAnswer: statuses.noAnswer,
  wholePlan: 'gesamter Plan',
  fields: {
    title: changesTexts.fields.title,
    gain: changesTexts.fields.gain,
    rationale: changesTexts.fields.rationale,
    body: changesTexts.fields.body,
  },
  statuses: {
    stands: outcomes.unchanged,
    changed: 'seither geändert',
    gone: 'seither gelöscht',
  },
  table: {
    columns: {
      body: 'Verfasser',
      code: labels.code,
      element: labels.element,
      field: 'Feld',
      quote: 'Damaliger Text',
      status: 'Stand des Textes',
      comment: 'Anmerkung',
      proposal: 'Textvorschlag',
      madeOn: labels.date,
      answer: labels.answer,
      reasons: labels.reason,
    },
  },
  document: {
    title: 'Anmerkungen und Antworten',
    roundTitle: (round) => `Anmerkungen aus „${round}“`,
    outside: 'Anmerkungen außerhalb einer Anmerkungsrunde',
    person: 'eine eingeladene Person',
    proposes: (text) => `Textvorschlag: ${text}`,
  },
  errors: {
    NOT_FOUND: errors.notFound,
    TEXT_CHANGED:
      'Die Anmerkung wurde nicht gesendet. Dieser Text wurde inzwischen geändert. Laden Sie die Seite neu und geben Sie Ihre Anmerkung zum aktuellen Text ab.',
    NO_VALUE_TO_REPLACE: 'Ein Textvorschlag ersetzt vorhandenen Text. Wählen Sie zuerst einen Titel oder einen Absatz.',
    ROUND_CLOSED:
      'Diese Anmerkungsrunde ist geschlossen. Die Organisation, die sie eröffnet hat, kann sie wieder öffnen.',
    INVITATION_WITHDRAWN:
      'Diese Einladung wurde zurückgezogen. Laden Sie die Organisation oder Person zuerst erneut ein.',
    NOT_INVITED:
      'Ihre Organisation ist nicht zu dieser Anmerkungsrunde eingeladen. Bitten Sie die Organisation, die sie eröffnet hat, um eine Einladung.',
    PLAN_ENDED: 'Es können keine Anmerkungen hinzugefügt werden, weil dieser Plan beendet ist.',
    ALREADY_ANSWERED: 'Die Anmerkung wurde nicht zurückgezogen, weil sie bereits beantwortet ist.',
    REASONS_REQUIRED: 'Geben Sie eine Begründung an, wenn die Anmerkung nur teilweise oder nicht berücksichtigt wird.',
    NO_SUGGESTION: 'Diese Anmerkung enthält keinen Textvorschlag zum Übernehmen.',
    SUGGESTION_NOT_ACCEPTED:
      'Dieser Textvorschlag wurde nicht übernommen oder die Übernahme wurde bereits rückgängig gemacht.',
    NOTHING_TO_UNDO: 'Dies lässt sich hier nicht mehr rückgängig machen. Beide Texte stehen im Verlauf des Plans.',
    PLAN_NOT_EDITABLE: errors.planNotEditable,
    NOT_A_DRAFT: 'Eine Anmerkungsrunde ist nur zu einem Entwurf möglich. Dieser Plan ist bereits gebilligt.',
    DUE_DATE_IN_PAST: 'Das Datum darf nicht in der Vergangenheit liegen. Wählen Sie heute oder ein späteres Datum.',
    NO_INVITEES: 'Wählen Sie mindestens 1 Organisation oder geben Sie mindestens 1 Person an.',
    OWNER_INVITED: 'Der Eigentümer des Plans kann nicht eingeladen werden. Entfernen Sie ihn aus der Liste.',
    UNKNOWN_ORGANISATION: 'Eine dieser Organisationen existiert nicht mehr. Entfernen Sie sie aus der Liste.',
    INVITEES_WITHOUT_ACCESS:
      'Die Kennzeichnung dieses Plans erlaubt einigen Eingeladenen nicht, ihn zu lesen. Fügen Sie sie als Partner des Plans hinzu oder ändern Sie die Kennzeichnung.',
    ROUND_OPEN: 'Diese Anmerkungsrunde ist bereits offen.',
    LINK_CODE_REQUIRED: errors.linkCodeRequired,
    LINK_NOT_ALLOWED: errors.linkNotAllowed,
    LINK_RECIPIENT_REQUIRED: errors.linkRecipientRequired,
    LINK_SIGN_IN_REQUIRED: errors.linkSignInRequired,
    MAIL_NOT_SENT: errors.mailNotSent,
    ALREADY_EXPIRED: 'Der Link wurde nicht erstellt. Wählen Sie ein Datum in der Zukunft.',
    LINK_NOT_VALID: 'Dieser Link ist nicht gültig. Bitten Sie die Organisation, die ihn gesendet hat, um einen neuen.',
  },
}
