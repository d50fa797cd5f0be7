import { de as errors } from '#shared/error-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as statuses } from '#shared/status-messages/de.ts'
import type { en } from './en.ts'

const withdrawn = 'zurückgezogen'

export const de = {
  answerKinds: {
    covered: 'abgedeckt',
    adopt: 'übernehmen',
    adapt: 'anpassen',
    partly: 'teilweise',
    no_capacity: statuses.noCapacity,
    not_relevant: 'nicht relevant',
  },
  cells: {
    no_answer: statuses.noAnswer,
    not_asked: 'nicht gefragt',
    withheld: 'für Sie nicht sichtbar',
    nothing_linked: 'übernehmen, nichts verknüpft',
  },
  itemStates: {
    no_answer: statuses.noAnswer,
    answered: 'beantwortet',
    withheld: 'Antwort für Sie nicht sichtbar',
    withdrawn,
  },
  signalAnswerKinds: {
    taken_up: 'aufgenommen',
    parked: 'zurückgestellt',
    no: 'nicht aufgenommen',
  },
  agreementStates: {
    asked: 'angefragt',
    agreed: 'vereinbart',
    refused: statuses.refused,
    withdrawn,
  },
  sizeClasses: {
    small: 'unter 25.000 Einwohner',
    medium: '25.000 bis 50.000 Einwohner',
    large: '50.000 bis 100.000 Einwohner',
    very_large: '100.000 Einwohner oder mehr',
  },
  errors: {
    NOT_FOUND: errors.notFound,
    ALREADY_RECORDED: 'Dies wurde bereits erfasst. Laden Sie die Seite neu.',
    DATE_IN_FUTURE: 'Das Datum darf nicht in der Zukunft liegen.',
    DATE_TOO_EARLY:
      'Der Beschluss liegt mehr als zwei Jahre vor dem Plan, auf den Sie antworten. Korrigieren Sie das Datum.',
    ANSWERED_WITH_ACCOUNT:
      'Die Organisation hat diesen Punkt mit einem Konto beantwortet. Ein Link ersetzt diese Antwort nicht.',
    NOT_ADDRESSED: 'Dieser Punkt wurde einer anderen Organisation vorgelegt. Nur sie kann ihn beantworten.',
    NOT_YOUR_ORGANISATION: 'Dies ist nur für Ihre eigene Organisation möglich.',
    SECOND_PERSON_REQUIRED: 'Eine zweite Person Ihrer Organisation muss die Freigabe bestätigen.',
    ITEM_WITHDRAWN: 'Die Anfrage wurde zurückgezogen. Eine Antwort ist nicht mehr nötig.',
    REASONS_REQUIRED: 'Die Begründung fehlt. Geben Sie sie an; nur „abgedeckt“ und „übernehmen“ benötigen keine.',
    ELEMENT_NOT_YOURS:
      'Ein verknüpftes Element muss zu einem Plan der antwortenden Organisation gehören. Wählen Sie ein anderes Element.',
    ELEMENTS_NOT_ALLOWED:
      'Mit den Antworten „keine Kapazität“ und „nicht relevant“ können keine Elemente verknüpft werden. Entfernen Sie die Elemente oder wählen Sie eine andere Antwort.',
    PLAN_NOT_YOURS: 'Eine Organisation antwortet in einem eigenen Plan. Wählen Sie einen anderen Plan.',
    SEVERAL_ORGANISATIONS:
      'Diese Punkte wurden mehreren Organisationen vorgelegt. Antworten Sie jeweils für eine Organisation.',
    PLAN_NOT_SENT: 'Der Plan wurde noch nicht an seine Leser gesendet. Senden Sie ihn zuerst.',
    NOT_IN_THIS_VERSION:
      'Ein Element gehört nicht zu dieser Version. Schreiben Sie eine Version fest, die es enthält, oder lassen Sie das Element weg.',
    DATE_BEFORE_IN_FORCE: 'Die Frist darf nicht vor dem Tag liegen, an dem die Version in Kraft tritt.',
    NO_ITEMS: 'Diese Version enthält keine Prioritäten. Wählen Sie die zu beantwortenden Elemente.',
    NO_RECIPIENTS: 'Keine Organisation entspricht dieser Auswahl. Ändern Sie die Auswahl.',
    NO_RESPONSE_REQUESTED: 'Diese Organisation hat die Punkte dieser Version nicht erhalten. Senden Sie sie zuerst.',
    ACCOUNTS_ANSWER: ({ names }) =>
      `Die Organisation antwortet mit einem eigenen Konto, nicht über einen Link. Diese Personen können antworten: ${names.join(', ')}.`,
    LINK_CODE_REQUIRED: errors.linkCodeRequired,
    LINK_NOT_ALLOWED: errors.linkNotAllowed,
    LINK_RECIPIENT_REQUIRED: errors.linkRecipientRequired,
    LINK_SIGN_IN_REQUIRED: errors.linkSignInRequired,
    MAIL_NOT_SENT: errors.mailNotSent,
    ALREADY_EXPIRED: 'Das Ablaufdatum des Links ist bereits verstrichen. Wählen Sie ein späteres Datum.',
    LINK_NOT_VALID:
      'Dieser Link ist nicht gültig oder abgelaufen. Bitten Sie die absendende Organisation um einen neuen.',
    NO_TASK_RECIPIENTS:
      'Das Signal hat keinen Empfänger. Wählen Sie eine Organisation oder einen Plan einer anderen Organisation.',
    PARKED_UNTIL_MISSING: 'Geben Sie an, bis zu welchem Datum das Signal zurückgestellt wird.',
    NOT_EQUAL_AUTHORITIES:
      'Vereinbarungen sind nur zwischen Organisationen derselben Ebene möglich. Bitten Sie eine untere Ebene um Antworten oder senden Sie einer höheren Ebene ein Signal.',
    ELEMENT_NOT_IN_PLAN: 'Das Element gehört nicht zu diesem Plan. Wählen Sie ein anderes Element.',
    ALREADY_SETTLED: 'Dies ist bereits erledigt. Laden Sie die Seite neu.',
    PLAN_NOT_EDITABLE: errors.planNotEditable,
    STEP_UNKNOWN: 'Diese Planart hat diesen Schritt nicht. Laden Sie die Seite neu.',
  },
} satisfies SameKeys<typeof en>
