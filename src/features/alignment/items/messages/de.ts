import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de = {
  answerKinds: {
    covered: 'abgedeckt',
    adopt: 'übernehmen',
    adapt: 'anpassen',
    partly: 'teilweise',
    no_capacity: 'keine Kapazität',
    not_relevant: 'nicht relevant',
  },
  cells: {
    no_answer: 'keine Antwort',
    not_asked: 'nicht gefragt',
    withheld: 'nicht sichtbar',
    nothing_linked: 'übernommen, nichts verknüpft',
  },
  itemStates: {
    no_answer: 'keine Antwort',
    answered: 'beantwortet',
    withheld: 'beantwortet, nicht für Sie',
    withdrawn: 'zurückgezogen',
  },
  signalAnswerKinds: {
    taken_up: 'aufgenommen',
    parked: 'zurückgestellt',
    no: 'nein',
  },
  agreementStates: {
    asked: 'angefragt',
    agreed: 'vereinbart',
    refused: 'abgelehnt',
    withdrawn: 'zurückgezogen',
  },
  sizeClasses: {
    small: 'unter 25.000 Einwohner',
    medium: '25.000 bis 50.000 Einwohner',
    large: '50.000 bis 100.000 Einwohner',
    very_large: '100.000 Einwohner und mehr',
  },
  refusals: {
    NOT_FOUND: 'Dies gibt es nicht, oder Sie dürfen es nicht sehen.',
    NOT_ADDRESSED: 'Eine andere Stelle wurde gefragt. Nur sie kann antworten.',
    NOT_YOUR_ORGANISATION: 'Dies können Sie nur für Ihre eigene Organisation tun.',
    ITEM_WITHDRAWN: 'Dies wird nicht mehr gefragt.',
    REASONS_REQUIRED: 'Geben Sie die Gründe an: nur abgedeckt und übernehmen kommen ohne aus.',
    ELEMENT_NOT_YOURS:
      'Was eine Antwort trägt, steht in einem Plan der antwortenden Stelle. Wählen Sie ein anderes Element.',
    ELEMENTS_NOT_ALLOWED:
      'Eine Antwort, die nichts trägt, hat keine Elemente. Entfernen Sie sie oder wählen Sie eine andere Antwort.',
    PLAN_NOT_YOURS: 'Eine Stelle antwortet in einem eigenen Plan. Wählen Sie einen anderen Plan.',
    SEVERAL_ORGANISATIONS: 'Nach diesen Punkten wurde mehr als eine Stelle gefragt. Antworten Sie jeweils für eine.',
    PLAN_NOT_SENT: 'Der Plan wurde noch nicht an seine Leser gesendet. Senden Sie ihn zuerst.',
    NOT_IN_THIS_VERSION:
      'Ein Element steht nicht in dieser Version. Schreiben Sie eine Version fest, die es enthält, oder lassen Sie es weg.',
    NO_ITEMS: 'Diese Version hat keine Prioritäten. Wählen Sie die Elemente, die Sie vorlegen.',
    NO_RECIPIENTS: 'Keine Stelle passt zu dieser Auswahl.',
    NOT_ASKED: 'Dieser Stelle wurde diese Version nicht vorgelegt. Senden Sie ihr zuerst die Punkte.',
    ALREADY_EXPIRED: 'Der Link wäre bereits abgelaufen. Wählen Sie einen späteren Zeitpunkt.',
    LINK_NOT_VALID: 'Dieser Link funktioniert nicht oder nicht mehr. Bitten Sie die sendende Stelle um einen neuen.',
    NO_TASK_RECIPIENTS: 'Sagen Sie, an welche Stelle oder zu welchem Plan einer anderen Stelle das Signal geht.',
    PARKED_UNTIL_MISSING: 'Sagen Sie, bis wann das Signal zurückgestellt ist.',
    NOT_EQUAL_AUTHORITIES:
      'Nur Stellen derselben Ebene treffen eine Vereinbarung. Bitten Sie eine untere um Antwort, senden Sie einer oberen ein Signal.',
    ELEMENT_NOT_IN_PLAN: 'Das Element steht nicht in diesem Plan.',
    ALREADY_SETTLED: 'Dies ist bereits erledigt.',
    PLAN_NOT_EDITABLE: 'Sie können diesen Plan nicht bearbeiten: Er ist beendet oder gehört einer anderen Stelle.',
    STEP_UNKNOWN: 'Diese Art von Plan kennt keinen solchen Schritt.',
  },
} satisfies SameKeys<typeof en>
