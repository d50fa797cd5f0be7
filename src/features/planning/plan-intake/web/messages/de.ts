import { de as actions } from '#shared/action-messages/de.ts'
import { de as confirmations } from '#shared/confirmation-messages/de.ts'
import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { de as statuses } from '#shared/status-messages/de.ts'
import { de as planIntake } from '../../messages/de.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  action: 'Bestehenden Plan importieren',
  title: planIntake.job.name,
  intro:
    'Aus dem Dokument wird ein Vorschlag, den Sie prüfen. Der Plan ändert sich erst, wenn Sie angenommene Elemente übernehmen.',
  loading: actions.loading,
  close: actions.close,
  cancel: actions.cancel,
  notYours: 'Nur die Organisation, der dieser Plan gehört, kann Dokumente importieren',
  document: headings.document,
  another: 'Anderes Dokument importieren',
  pasted: 'eingefügter Text',
  remove: 'Dokument entfernen',
  removeTitle: 'Dieses Dokument entfernen?',
  removeText:
    'Der Vorschlag und Ihre Entscheidungen dazu werden gelöscht. Elemente, die Sie in den Plan übernommen haben, bleiben erhalten.',
  outline: 'Vorschlag',
  element: labels.element,
  paragraphs: 'Absätze',
  decision: labels.decision,
  fold: actions.collapse,
  unfold: actions.expand,
  todo: 'Wählen Sie eine Zeile, um die Textstelle zu sehen und darüber zu entscheiden. Tastatur: Die Eingabetaste nimmt an und geht zur nächsten Zeile, A nimmt auch alles darunter an, Entf lehnt ab, die Leertaste zeigt die Textstelle, Strg+Z macht rückgängig. Angenommene Elemente stehen erst im Plan, wenn Sie sie übernehmen.',
  keys: 'Die Eingabetaste nimmt an, A nimmt auch alles darunter an, Entf lehnt mit allem darunter ab, O öffnet wieder. Tab und Umschalt+Tab ändern die Ebene, M verbindet mit dem vorigen Element, K geht zur Art, Strg+Z macht rückgängig, die Leertaste zeigt die Textstelle. Esc und dann Tab verlässt die Liste.',
  decisions: {
    open: statuses.open,
    accepted: 'angenommen',
    rejected: 'abgelehnt',
    inPlan: 'im Plan',
  },
  accept: 'Annehmen',
  acceptUnder: 'Alles darunter annehmen',
  acceptAll: 'Alles annehmen',
  reject: 'Ablehnen',
  reopen: actions.reopen,
  merge: 'Mit vorigem Element verbinden',
  undo: 'Rückgängig machen',
  reload: 'Neu laden',
  readPast: 'Nachverfolgte Änderungen, ausgeblendeter Text und Kommentare',
  saving: 'Wird gespeichert …',
  saved: confirmations.saved,
  becomes: 'Eigenschaften',
  kind: labels.kind,
  section: 'Abschnitt des Plans',
  passage: 'Textstelle im Dokument',
  split: 'Hier teilen',
  noCandidate: 'Es wurde kein passender Name gefunden. Die Textstelle bleibt Text, sofern Sie keinen Namen wählen.',
  chooseAnother: 'Anderen Eintrag wählen …',
  choose: (name) => `Auswahl: ${name}`,
  leaveAsText: 'Als Text belassen',
  cannotMerge:
    'Die Elemente wurden nicht verbunden. Es gibt kein voriges Element, eines der beiden ist bereits im Plan, oder die untergeordneten Elemente sind dort nicht zulässig.',
  cannotSplit: 'Das Element lässt sich an diesem Absatz nicht teilen.',
  cannotMove: 'Das Element kann dort nicht eingeordnet werden, weil seine Art dort nicht zulässig ist.',
  undoBlocked:
    'Dies wurde nicht rückgängig gemacht, weil Sie den Plan danach geändert haben. Machen Sie zuerst diese Änderung in der Gliederung des Plans rückgängig.',
  notPlacedHint: 'Absätze, die zu keinem Element gehören, mit dem Grund.',
  allPlaced: 'Alle Absätze sind zugeordnet',
  reason: 'Grund',
  addAsText: 'Als Text hinzufügen',
  decided: (done, all) => `Entschiedene Elemente: ${done} von ${all}`,
  addElements: (count) =>
    plural('de', count, '1 Element in den Plan übernehmen', `${count} Elemente in den Plan übernehmen`),
  took: (count) => plural('de', count, '1 Element in den Plan übernommen', `${count} Elemente in den Plan übernommen`),
  period: (from, until) => `von ${from} bis ${until}`,
  until: (day) => `bis ${day}`,
  long: {
    title: 'Analyse eines langen Dokuments',
    leaveHint:
      'Sie können diese Seite verlassen. Die Analyse läuft weiter und steht unter „Hintergrundaufgaben“. Der Vorschlag wird danach hier angezeigt.',
    stopped: 'Die Analyse wurde gestoppt. Der Text des Dokuments ist gespeichert.',
    noProposal: 'Es gibt noch keinen Vorschlag. Eine andere Person hat die Analyse gestartet, oder sie wurde gestoppt.',
    restart: 'Analyse neu starten',
  },
  upload: {
    file: 'Word-Dokument',
    fileHint:
      'Aus Überschriften, Nummern, Listen, Tabellen und üblichen Planungsbegriffen entsteht ein Vorschlag. Die Datei selbst wird nicht gespeichert.',
    choose: 'Word-Dokument wählen',
    dropHint: 'oder hier ablegen (.docx, höchstens 50 MB)',
    loading: 'Das Dokument wird gelesen',
    paste: 'Eingefügter Text',
    pasteHint:
      'Kopieren Sie Text aus Word oder einer E-Mail und fügen Sie ihn hier ein. Überschriften, Listen und Tabellen werden erkannt.',
    text: labels.text,
    propose: 'Vorschlag erstellen',
    withForm: 'Mit Überschriften, Listen und Tabellen eingefügt',
    language: 'Sprache des Dokuments',
    languageHint: 'Leer lassen: Die Sprache wird erkannt',
    autoDetect: 'Automatisch erkennen',
  },
}
