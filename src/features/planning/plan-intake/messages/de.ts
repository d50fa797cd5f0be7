import { de as changesTexts } from '#features/planning/plans/messages/changes/de.ts'
import { de as errors } from '#shared/error-messages/de.ts'
import { de as kinds } from '#shared/kind-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

const documentIssueCodes = {
  EMPTY: errors.fileEmpty,
  TOO_LARGE: 'Die Datei ist größer als 50 MB. Entfernen Sie Bilder oder importieren Sie das Dokument in zwei Teilen.',
  PDF: 'Eine PDF-Datei kann nicht importiert werden, weil ihre Überschriften und Listen nicht erkannt werden. Importieren Sie das Word-Dokument, aus dem sie erstellt wurde.',
  OPEN_DOCUMENT: 'Dies ist ein OpenDocument-Text. Öffnen Sie ihn und speichern Sie ihn als Word-Dokument (.docx).',
  OLD_WORD_FORMAT:
    'Dies ist ein älteres Word-Dokument (.doc) oder ein RTF-Dokument. Öffnen Sie es und speichern Sie es als Word-Dokument (.docx).',
  NOT_WORD: 'Dies ist kein Word-Dokument (.docx). Wählen Sie eine andere Datei.',
  ENCRYPTED: 'Das Dokument ist mit einem Passwort geschützt. Speichern Sie es ohne Passwort.',
  MACROS: 'Das Dokument enthält Makros. Speichern Sie es als Word-Dokument ohne Makros (.docx).',
  DAMAGED:
    'Die Datei ist beschädigt oder unvollständig. Öffnen Sie sie in Word, speichern Sie sie erneut und importieren Sie die neue Datei.',
  UNPACKS_TOO_LARGE: 'Die entpackte Datei ist zu groß. Entfernen Sie Bilder und eingebettete Dateien.',
  TOO_DEEP: 'Das Dokument enthält zu viele verschachtelte Tabellen. Vereinfachen Sie diese Tabellen.',
  TOO_LONG: 'Das Dokument hat mehr als 20.000 Absätze. Importieren Sie es in Teilen.',
  NO_TEXT: 'Das Dokument enthält keinen Text. Möglicherweise besteht es nur aus eingescannten Seiten.',
}

const timedOut = 'Das Dokument wurde nicht importiert. Das Lesen hat zu lange gedauert. Importieren Sie es in Teilen.'

export const de: SameKeys<typeof en> = {
  historyReason: (file, paragraph) => `Aus ${file ?? 'einem eingefügten Text'}, Absatz ${paragraph}`,
  placed: (placed, all) => `Zugeordnete Absätze: ${placed} von ${all}`,
  notPlaced: 'Nicht zugeordnet',
  paragraph: (number) => `Absatz ${number}`,
  sensitive:
    'Das Dokument enthält Angaben, die nicht gespeichert werden dürfen: Nationalregisternummern, Kfz-Kennzeichen, Kontonummern oder Geheimhaltungsvermerke. Entfernen Sie diese Angaben aus dem Dokument.',
  documentIssues: documentIssueCodes,
  reasons: {
    contents: 'Inhaltsverzeichnis',
    caption: 'Beschriftung einer Abbildung oder Tabelle',
    page_edge: 'Kopf- oder Fußzeile',
    document_title: 'Titel des Dokuments',
    before_first_heading: 'Text vor der ersten Überschrift',
    names_a_section: 'Überschrift mit dem Namen eines Planabschnitts',
    names_a_kind: 'Überschrift mit der Art der folgenden Elemente',
    heading_without_text: 'Überschrift ohne eigenen Text',
    head_of_table: 'Kopfzeile einer Tabelle',
  },
  grounds: {
    words: 'Art am Text erkannt',
    group: 'Art an der Überschrift darüber erkannt',
    table: 'Art an der Kopfzeile der Tabelle erkannt',
    number: 'Art an der Nummer erkannt, im Vergleich mit ähnlichen Elementen',
    heading: 'Überschrift ohne erkannte Art',
    planner: 'manuell hinzugefügt',
  },
  fields: {
    accountable: changesTexts.fields.accountableFunctionId,
    partners: 'Partner',
    deadline: 'Frist',
    budget: kinds.budget,
    area: changesTexts.fields.area,
    phenomenon: changesTexts.fields.phenomenonId,
    indicator: kinds.indicator,
  },
  leftOut: {
    insertions: (count) =>
      plural('de', count, '1 nachverfolgte Einfügung übernommen', `${count} nachverfolgte Einfügungen übernommen`),
    deletions: (count) =>
      plural('de', count, '1 nachverfolgte Löschung ausgelassen', `${count} nachverfolgte Löschungen ausgelassen`),
    hidden: (count) =>
      plural('de', count, '1 ausgeblendete Textstelle ausgelassen', `${count} ausgeblendete Textstellen ausgelassen`),
    comments: (count) => plural('de', count, '1 Kommentar ausgelassen', `${count} Kommentare ausgelassen`),
  },
  job: {
    name: 'Import eines bestehenden Plans',
    steps: {
      reading: 'Das Dokument wird gelesen',
      proposing: 'Das Dokument wird analysiert',
      storing: 'Der Vorschlag wird gespeichert',
    },
    failures: {
      NOT_FOUND: 'Das Dokument oder sein Plan existiert nicht oder Sie haben keinen Zugriff darauf.',
      TIMED_OUT: timedOut,
    },
  },
  errors: {
    DOCUMENT_NOT_READ: ({ reason }) => documentIssueCodes[reason],
    TIMED_OUT: timedOut,
    PLAN_IS_FULL: ({ maxCount }) =>
      plural(
        'de',
        maxCount,
        `Dieser Plan hat bereits ${maxCount} importiertes Dokument. Entfernen Sie es, wenn Sie damit fertig sind.`,
        `Dieser Plan hat bereits ${maxCount} importierte Dokumente. Entfernen Sie die Dokumente, mit denen Sie fertig sind.`,
      ),
    INTAKE_CHANGED_CONCURRENTLY:
      'Ihre letzte Änderung wurde nicht gespeichert. Eine andere Person hat diesen Vorschlag gleichzeitig bearbeitet. Laden Sie ihn neu, um fortzufahren.',
    OUTLINE_DIFFERS: 'Der Vorschlag wurde nicht gespeichert, weil er nicht mehr zum Dokument passt. Laden Sie ihn neu.',
    NO_ACCEPTED_ELEMENTS:
      'Es gibt keine angenommenen Elemente mehr, die in den Plan übernommen werden können. Nehmen Sie zuerst Elemente an.',
    PLAN_NOT_EDITABLE: errors.planNotEditable,
  },
}
