import { de as confirmations } from '#shared/confirmation-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

/** Texts of the consents of issuing organisations. */
export const de: SameKeys<typeof en> = {
  title: 'Zustimmung der herausgebenden Organisationen',
  hint: 'Eine Organisation gibt einen Plan nur heraus, wenn sie zustimmt. Bis dahin wird der Plan in ihrem Namen weder gesendet noch festgeschrieben, und sie sieht den Entwurf nicht.',
  states: {
    asked: 'Zustimmung steht aus',
    recorded: 'erfasst, nicht bestätigt',
    agreed: 'zugestimmt',
    refused: 'abgelehnt',
    not_asked: 'nicht angefragt: keine Benutzer hier',
  },
  answered: (person, on) => `von ${person}, ${on}`,
  recordedFor: (person, on) => `zugestimmt am ${on}, erfasst von ${person}`,
  onPaper:
    'Eine Organisation, für die hier niemand zustimmen kann, weil sie keine Benutzer mit Entscheidungsbefugnis hat oder diese den Plan geschrieben haben, stimmt auf Papier zu: Erfassen Sie das mit dem Dokument, und eine zweite Person bestätigt es.',
  record: 'Schriftliche Zustimmung erfassen',
  document: 'Dokument der Zustimmung',
  documentHint: 'Eine Datei des Plans. Fügen Sie sie zuerst unter Anhänge hinzu.',
  agreedOn: 'Datum der Zustimmung',
  recorded: 'Die Zustimmung ist erfasst. Eine zweite Person bestätigt sie.',
  confirm: 'Bestätigen',
  confirmed: 'Die Zustimmung ist bestätigt',
  askedOn: (on) => `angefragt am ${on}`,
  answer: 'Zustimmen oder ablehnen',
  askAgain: 'Erneut anfragen',
  asked: 'Organisation erneut angefragt',
  request: (owner, organisation) => `${owner} bittet ${organisation}, diesen Plan gemeinsam herauszugeben.`,
  period: (from, to) => `Laufzeit: ${from} bis ${to}`,
  withheldTitle: 'Plan mit beschränktem Leserkreis',
  openPlan: 'Plan öffnen',
  notYours: (organisation) => `Die Antwort gibt, wer für ${organisation} entscheiden darf.`,
  meaning:
    'Wenn Sie zustimmen, kann Ihre Organisation den Entwurf lesen und kommentieren, und der Plan kann in ihrem Namen gesendet und festgeschrieben werden. Über den Inhalt entscheiden Sie später im Genehmigungsverfahren.',
  reason: 'Begründung',
  reasonHint: 'Bei einer Ablehnung erforderlich. Die verfassende Organisation sieht sie.',
  agree: 'Zustimmen',
  withdraw: 'Zustimmung zurückziehen',
  withdrawal:
    'Ihre Organisation hat zugestimmt. Bis zur nächsten Festschreibung können Sie die Zustimmung mit einer Begründung zurückziehen. Festgeschriebene Fassungen bleiben bestehen.',
  askNow: 'Anfragen',
  refuse: 'Ablehnen',
  saved: confirmations.answerSaved,
  errors: {
    NOT_FOUND: 'Diese Anfrage existiert nicht oder ist für Sie nicht sichtbar.',
    ALREADY_SETTLED: 'Diese Anfrage wurde bereits beantwortet. Laden Sie die Seite neu.',
    NOT_YOUR_ORGANISATION: 'Nur wer für die Organisation entscheiden darf, kann antworten.',
    REASON_REQUIRED: 'Geben Sie den Grund der Ablehnung an.',
    MUST_ANSWER_HERE:
      'Eine Person entscheidet hier für diese Organisation oder tat es seit dem Beginn des Plans. Sie antwortet deshalb selbst. Wählen Sie „Anfragen“.',
    FILE_UNKNOWN: 'Wählen Sie eine Datei dieses Plans.',
    DATE_IN_FUTURE: 'Das Datum liegt in der Zukunft. Wählen Sie ein früheres Datum.',
    DATE_TOO_EARLY:
      'Die Zustimmung liegt mehr als ein Jahr vor diesem Plan. Erfassen Sie eine Zustimmung zu diesem Plan.',
    SECOND_PERSON_REQUIRED:
      'Sie haben diese Zustimmung erfasst oder den Plan geschrieben. Bitten Sie eine andere Person Ihrer Organisation, sie zu bestätigen.',
    DOCUMENT_NOT_READABLE:
      'Sie können das Dokument dieser Zustimmung nicht öffnen und sie daher nicht bestätigen. Bitten Sie eine Person, die es öffnen kann.',
    PLAN_NOT_EDITABLE: 'Dieser Plan kann nicht mehr bearbeitet werden.',
  },
}
