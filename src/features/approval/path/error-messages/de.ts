import { de as decisions } from '#shared/decision-messages/de.ts'
import { de as errors } from '#shared/error-messages/de.ts'
import { formatDate } from '#shared/format.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { describeDateOrder } from './date-order.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  NOT_FOUND: errors.notFound,
  NO_PATH: 'Für diese Planart ist kein Billigungsverfahren festgelegt. Prüfen Sie die Planart in den Plandaten.',
  STEP_UNKNOWN: 'Dieser Schritt gehört nicht zum Billigungsverfahren dieses Plans. Laden Sie die Seite neu.',
  NOT_APPLICABLE: ({ absentOn }: { absentOn: string | null }) =>
    absentOn
      ? `Dieser Schritt entfällt bei diesem Plan: Am ${formatDate(absentOn, 'de')} bestand keine Organisation dieses Schritts.`
      : 'Dieser Schritt entfällt bei diesem Plan: Der betroffene Abschnitt ist leer.',
  ACT_NOT_ALLOWED: 'Diese Aktion ist bei diesem Schritt nicht möglich. Laden Sie die Seite neu.',
  NOT_SEATED: 'Diese Organisation ist an diesem Schritt nicht beteiligt. Wählen Sie eine andere Organisation.',
  ALREADY_RECORDED: 'Dies wurde bereits erfasst. Laden Sie die Seite neu.',
  RECORDED_FOR_SEAT:
    'Dies wurde für diesen Beteiligten bereits erfasst. Bestätigen Sie die Erfassung, wenn sie stimmt, oder bestreiten Sie sie, wenn sie nicht stimmt.',
  GIVEN_IN_PERSON:
    'Der Inhaber oder die Stellvertretung hat hier persönlich gehandelt. Nur sie können das zurückziehen oder über eine neue Version entscheiden.',
  STEP_REQUIRED: 'Dieser Schritt kann nicht übersprungen werden, weil das Billigungsverfahren ihn verlangt.',
  NO_VERSION_SUBMITTED:
    'Es wurde noch keine Version zur Entscheidung vorgelegt. Legen Sie zuerst eine festgeschriebene Version vor.',
  VERSION_OUTDATED: 'Inzwischen wurde eine andere Version vorgelegt. Lesen Sie diese zuerst.',
  NOT_HOLDER_ON_DATE:
    'Sie hatten diese Funktion an diesem Tag nicht inne. Korrigieren Sie das Datum oder lassen Sie den Vorgang mit dem Dokument erfassen.',
  DATE_BEFORE_VERSION:
    'Diese Version wurde nach diesem Datum festgeschrieben. Korrigieren Sie das Datum. Ein früherer Vorgang kann nur mit seinem Dokument erfasst werden, und nur für einen Plan, dessen Zeitraum vor der Einführung dieses Systems begann.',
  PLAN_ENDED:
    'Dieser Plan ist beendet. Nichts, was zu einem Inkrafttreten führt, wird noch erfasst. Evaluierungen sind weiterhin möglich; bereiten Sie für Änderungen den nächsten Plan vor.',
  VERSION_FACTS_CHANGED:
    'Titel, Zeitraum, Gebiet, Art oder Organisationen des Plans wurden nach dem Festschreiben dieser Version geändert. Schreiben Sie eine neue Version fest.',
  VERSION_PRIORITIES_CHANGED: decisions.versionPrioritiesChanged,
  VERSION_OF_FORMER_LAW:
    'Diese Version wurde nach früherem Recht festgeschrieben. Schreiben Sie eine neue Version fest und legen Sie sie vor.',
  APPROVED: 'Der Plan ist gebilligt. Er kann nur noch durch ein Addendum geändert werden.',
  REASON_REQUIRED: 'Geben Sie eine Begründung an.',
  ORDER_REASON_REQUIRED:
    'Dieser Schritt folgt üblicherweise auf andere Schritte. Begründen Sie die abweichende Reihenfolge.',
  STEPS_INCOMPLETE: 'Schließen Sie zuerst die vorhergehenden Schritte ab.',
  CHECKS_FAILED:
    'Fehler im Plan blockieren diesen Schritt. Beheben Sie sie oder erfassen Sie eine begründete Ausnahme.',
  POINTS_UNANSWERED: ({ points, steps }) =>
    `${plural('de', points, '1 Punkt einer Stellungnahme ist', `${points} Punkte von Stellungnahmen sind`)} noch nicht beantwortet (${steps.join(', ')}). Beantworten Sie ${plural('de', points, 'ihn', 'sie')} zuerst, unter der Stellungnahme.`,
  LATER_STEPS_DEPEND: 'Spätere Schritte hängen davon ab. Ziehen Sie diese zuerst zurück.',
  POINTS_NEED_REASON:
    'Einige Prüfungen ergeben noch Warnungen. Geben Sie für jede Prüfung eine Begründung an. Die Begründungen werden mit der Vorlage erfasst und abgedruckt.',
  DATE_ORDER: describeDateOrder(
    'de',
    {
      submitted: 'Vorlage der Version',
      done: 'Abschluss des Schrittes',
      requested: 'Anforderung',
      opinion_given: 'Stellungnahme',
      opinion_missing: 'Feststellung der fehlenden Stellungnahme',
      decided: 'Entscheidung',
      sent: 'Übermittlung',
      received: 'Empfang',
      entered_into_force: 'Inkrafttreten',
    },
    (act, earlier) => `Die Daten sind nicht möglich: ${act} liegt vor ${earlier}. Prüfen Sie beide Daten.`,
  ),
  DATE_TOO_EARLY: decisions.dateTooEarly,
  REGISTRATION_NOT_CONFIRMED:
    'Dieser registrierte Plan ist noch nicht bestätigt. Eine zweite Person vergleicht ihn zuerst mit seiner Quelle.',
  ALREADY_WITHDRAWN: 'Dies wurde bereits zurückgezogen. Laden Sie die Seite neu.',
  DATE_IN_FUTURE: 'Das Datum darf nicht in der Zukunft liegen. Wählen Sie das heutige oder ein früheres Datum.',
  EVIDENCE_REQUIRED:
    'Es ist kein Dokument beigefügt. Fügen Sie das Schreiben, das Protokoll oder die unterzeichnete Datei hinzu, bevor Sie dies für eine andere Person erfassen.',
  UPLOAD_UNKNOWN: 'Das hochgeladene Dokument ist nicht mehr verfügbar. Fügen Sie die Datei erneut hinzu.',
  ACTS_UNCONFIRMED:
    'Erfasste Handlungen sind bestritten oder nicht bestätigt. Eine zweite Person muss sie zuerst mit dem Dokument vergleichen. Ziehen Sie bei einer bestrittenen Handlung das Bestreiten zurück, oder ziehen Sie die Handlung zurück und erfassen Sie sie neu.',
  ACT_CONFIRMED:
    'Eine zweite Person hat diese Handlung bestätigt. Zuerst zieht diese Person die Bestätigung zurück, oder die betroffene Organisation oder eine andere zweite Person bestreitet die Handlung.',
  SECOND_PERSON_REQUIRED:
    'Dafür ist eine zweite Person nötig: jemand, der den Plan nicht geschrieben und keine Handlung des Verfahrens erfasst hat.',
  HOLDING_NOT_CONFIRMED:
    'Sie haben diese Funktion selbst für sich eingetragen. Eine andere Person muss sie ebenfalls eintragen, bevor Sie persönlich handeln.',
  ANOTHER_SEAT_DECIDED:
    'Sie haben in diesem Schritt bereits persönlich für eine andere Funktion entschieden. Für diese Funktion ist ein anderer Inhaber, ein Stellvertreter oder eine erfasste Entscheidung mit Dokument nötig.',
  ENTRY_OUTSIDE_PERIOD: decisions.entryOutsidePeriod,
  DECISION_AFTER_PERIOD: ({ to }: { to: string }) =>
    `Die Entscheidung liegt nach dem letzten Tag des Plans (${formatDate(to, 'de')}). Korrigieren Sie das Datum, oder korrigieren Sie den Zeitraum und schreiben Sie eine neue Version fest.`,
  DOCUMENT_NOT_READABLE:
    'Sie können das Dokument dieser Handlung nicht öffnen und sie daher nicht bestätigen. Bitten Sie eine Person, die es öffnen kann.',
  SEAT_CONFIRMS:
    'Diese Organisation hat ein Konto. Deshalb bestätigt eine Person dieser Organisation dies. Auch eine Behörde eines späteren Schritts, die über den Plan entscheidet oder ihn erhält, kann bestätigen, aber keine herausgebende Organisation.',
  SEAT_HAS_ACCOUNT:
    'Eine andere Person kann sich für diese Organisation anmelden und bestätigt dort. Es wurde kein Link gesendet.',
  NO_INDEPENDENT_ADDRESS:
    'Das Register enthält keine Adresse dieser Organisation, die weder von der erfassenden Person noch von einem Verfasser des Plans eingegeben wurde. Bitten Sie einen Administrator, eine einzugeben.',
  LINK_CODE_REQUIRED: errors.linkCodeRequired,
  LINK_NOT_ALLOWED: errors.linkNotAllowed,
  LINK_NOT_VALID:
    'Dieser Link ist nicht gültig oder abgelaufen. Bitten Sie die absendende Organisation um einen neuen.',
  LINK_RECIPIENT_REQUIRED: errors.linkRecipientRequired,
  LINK_SIGN_IN_REQUIRED: errors.linkSignInRequired,
  MAIL_NOT_SENT: errors.mailNotSent,
  PLAN_EMPTY: ({ sections }) =>
    `Es gibt nichts zu entscheiden: Diese Abschnitte sind leer: ${sections.join(', ')}. Fügen Sie Inhalt hinzu, schreiben Sie eine neue Version fest und legen Sie diese vor.`,
  SECTION_UNKNOWN: 'Dieser Abschnitt wurde in diesem Schritt nicht vorgelegt. Wählen Sie einen anderen Abschnitt.',
  NOT_YOUR_SEAT:
    'Sie können diesen Schritt nicht ausführen. Sie üben diese Funktion nicht aus, vertreten sie nicht und haben heute keine Vollmacht dafür. Eine Vollmacht endet, wenn die Funktion unbesetzt ist.',
  RECIPIENTS_WITHOUT_ACCESS:
    'Die Anforderung wurde nicht gesendet, weil einige Empfänger den Plan nicht lesen dürfen. Senden Sie den Entwurf und tragen Sie diese Empfänger in den Plandaten als Partner ein.',
  NOT_IN_FORCE: 'Ein Addendum ist nur bei einem Plan möglich, der in Kraft ist.',
  ADDENDUM_OPEN: 'Zu diesem Plan läuft bereits ein Addendum. Schließen Sie es zuerst ab.',
  NOT_SENT_TO_YOU: 'Dieses Dokument wurde nicht an diese Organisation gesendet.',
  DOCUMENT_REPLACED: 'Dieses Dokument wurde zurückgezogen oder ersetzt. Öffnen Sie das zuletzt gesendete Dokument.',
  NOT_IN_DOCUMENT: 'Dieser Teil ist im gesendeten Dokument nicht enthalten.',
  DATE_IN_PAST: 'Das Datum ist verstrichen. Wählen Sie ein späteres Datum.',
  ALREADY_ANSWERED: 'Die Frage ist beantwortet und kann nicht mehr zurückgezogen werden.',
  QUESTION_WITHDRAWN: 'Die Frage wurde zurückgezogen.',
  NO_LETTER_AVAILABLE:
    'Die Schreiben wurden nicht erstellt. Für einige Pläne ist das Schreiben noch nicht möglich oder es fehlt eine Vorlage.',
  PLANS_REJECTED: 'Bei einigen Plänen nicht möglich. Es wurde nichts geändert.',
  FORBIDDEN: 'Ihre Rollen erlauben diese Aktion nicht.',
  PLAN_NOT_IN_FORCE: 'Nur ein gebilligter Plan, der in Kraft ist, kann verlängert oder beendet werden.',
  KIND_NOT_EXTENDABLE: 'Ein Plan dieser Art kann nicht verlängert werden. Bereiten Sie den nächsten Plan vor.',
  DATE_REQUIRED: 'Geben Sie den Tag des Beschlusses an.',
  CONTESTED: 'Der Beschluss ist bestritten. Er kann bestätigt werden, sobald das Bestreiten zurückgezogen ist.',
  HOLDER_CONFIRMS:
    'Eine beschließende Funktion hat einen früheren Beschluss dieser Art bestritten. Nur die Person in dieser Funktion oder ihre Stellvertretung kann diesen bestätigen oder das Bestreiten zurückziehen.',
  DATE_BEFORE_DECISION:
    'Die Entscheidung kann nicht vor der Entscheidung über den Plan oder über die Verlängerung liegen, die sie zurückzieht. Prüfen Sie das Datum.',
  EXTENSION_TOO_SHORT: 'Der Plan ist bereits bis zu diesem Datum oder länger in Kraft. Wählen Sie ein späteres Datum.',
  TOO_LONG:
    'Das Datum liegt nach der längsten zulässigen Verlängerung. Wählen Sie ein früheres Datum oder bereiten Sie den nächsten Plan vor.',
  SUPERSEDED: 'Vor diesem Datum ersetzt ein anderer Plan diesen Plan. Wählen Sie ein früheres Datum.',
  SEATS_MISSING: 'Es sind nicht alle beschließenden Funktionen ausgewählt. Wählen Sie alle aus, die entschieden haben.',
  TEXT_FINAL:
    'Der endgültige Text, der diese Stellungnahme berücksichtigt, ist bereits erfasst. Ziehen Sie diesen Schritt zuerst zurück.',
  TOO_MANY_POINTS: ({ maxCount }) =>
    `Eine Stellungnahme kann höchstens ${maxCount} Punkte haben. Fassen Sie Punkte zusammen.`,
  UNKNOWN_ELEMENT: 'Dieses Element gehört nicht zum Plan. Wählen Sie ein anderes Element.',
  POINT_ANSWERED: 'Dieser Punkt ist beantwortet und kann nicht mehr zurückgezogen werden.',
  POINT_WITHDRAWN: 'Dieser Punkt wurde zurückgezogen.',
  NO_CONSULTATION: 'Zu diesem Schritt gehört keine Konsultation.',
  DUE_DATE_IN_PAST: 'Die Frist ist verstrichen. Wählen Sie ein späteres Datum.',
  NO_ADDRESSEES: 'Es wird keine Organisation konsultiert. Wählen Sie mindestens 1 Organisation.',
  TOO_MANY_ASKED: ({ maxCount }) =>
    `Eine Konsultation kann an höchstens ${maxCount} Organisationen gesendet werden. Wählen Sie weniger Organisationen.`,
  UNKNOWN_LIST: 'Dieser Verteiler existiert nicht mehr. Wählen Sie einen anderen Verteiler.',
  UNKNOWN_ORGANISATION: 'Mindestens 1 dieser Organisationen existiert nicht. Wählen Sie eine andere Organisation.',
  ALL_ANSWERED: 'Es wurde keine Erinnerung gesendet, weil alle Organisationen geantwortet haben.',
  REMINDED_TODAY: 'Heute wurde bereits eine Erinnerung gesendet. Die nächste ist frühestens morgen möglich.',
  NO_RESPONSE_REQUESTED: 'Diese Organisation wurde nicht konsultiert.',
  UNKNOWN_PHENOMENON: 'Dieses Phänomen existiert nicht. Wählen Sie ein anderes Phänomen.',
  CONSULTATION_CLOSED: 'Über den Plan wurde entschieden. Die Konsultation ist geschlossen.',
  TOO_MANY_REPLIES:
    'Die Höchstzahl der Antworten auf diese Konsultation ist erreicht. Wenden Sie sich an den Absender.',
  ELEMENT_MISSING: 'Wählen Sie das Element des Plans, in das die Erwartung aufgenommen wird.',
}
