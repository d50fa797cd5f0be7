import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

/** Texts of the registration of a plan from a published list. */
export const de: SameKeys<typeof en> = {
  title: 'Aus einer veröffentlichten Liste registriert',
  hint: 'Bis eine unabhängige zweite Person diesen Plan mit seiner Quelle vergleicht, lesen ihn nur Ihre Organisation und die Organisationen, die Sie als Leser benennen.',
  confirmedHint:
    'Öffnen Sie die Registrierung wieder, um diesen Plan zu ändern. Bis er erneut bestätigt und gesendet ist, lesen ihn nur Ihre Organisation und die benannten Leser. Ein Plan, der bestätigt wurde, wird nicht gelöscht.',
  confirmedBy: (person, on) => `bestätigt von ${person}, ${on}`,
  confirmedOn: (on) => `bestätigt am ${on}`,
  uncompared:
    'Dieser Plan wurde registriert, bevor Vergleiche festgehalten wurden. Niemand hat ihn hier mit seiner Quelle verglichen. Öffnen Sie die Registrierung wieder, damit eine zweite Person ihn vergleicht und bestätigt.',
  source: 'Adresse der Veröffentlichung',
  sourceHint: 'Die Seite oder das Dokument, mit dem Sie den Plan verglichen haben.',
  document: 'Oder eine Datei des Plans',
  documentHint: 'Fügen Sie sie zuerst unter Anhänge hinzu.',
  confirm: 'Anhand der Quelle bestätigen',
  confirmed: 'Die Registrierung ist bestätigt. Der Plan kann gesendet werden.',
  reopen: 'Registrierung wieder öffnen',
  reopened: 'Die Registrierung ist wieder geöffnet',
  reason: labels.reason,
  errors: {
    PLAN_NOT_REGISTERED:
      'Dieser Plan ist nicht aus einer veröffentlichten Liste registriert, oder die Registrierung ist schon wieder geöffnet. Laden Sie die Seite neu.',
    PLAN_ON_PATH:
      'Ein Plan dieser Art für denselben Zeitraum durchläuft hier ein Verfahren. Dieser Plan kann nur bestätigt werden, wenn er vor der Inbetriebnahme beschlossen wurde.',
    PLANS_OVERLAP:
      'Ein anderer Plan dieser Art für dieselbe Organisation oder dasselbe Gebiet ist oder war in diesem Zeitraum in Kraft. Wählen Sie einen Zeitraum nach dem Ende dieses Plans, oder beenden Sie diesen Plan zuerst durch einen Beschluss.',
    ALREADY_SETTLED: 'Die Registrierung ist bereits bestätigt. Laden Sie die Seite neu.',
    NOT_YOUR_ORGANISATION:
      'Nur wer für eine Organisation sprechen darf, kann bestätigen. Nur die Organisation, die den Plan registriert hat, kann die Registrierung wieder öffnen.',
    SECOND_PERSON_REQUIRED:
      'Eine andere Person bestätigt die Registrierung: jemand, der sie nicht geschrieben hat und dessen Konto und Rollen nicht von einem Verfasser stammen. Ist in Ihrer Organisation niemand unabhängig, benennen Sie in den Plandaten eine andere Organisation als Leser: Eine Person dieser Organisation kann bestätigen.',
    SOURCE_REQUIRED: 'Geben Sie die Adresse der Veröffentlichung ein oder wählen Sie eine Datei des Plans.',
    FILE_UNKNOWN: 'Diese Datei gehört nicht zum Plan, oder Sie können sie nicht lesen. Wählen Sie eine andere Datei.',
    ISSUERS_NOT_AGREED:
      'Eine herausgebende Organisation hat hier Konten und hat nicht zugestimmt. Sie registriert ihren Plan selbst.',
  },
}
