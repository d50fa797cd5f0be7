import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

const documentIssueCodes = {
  EMPTY: 'Die Datei ist leer. Wählen Sie eine andere.',
  TOO_LARGE: 'Die Datei ist größer als 50 MB. Nehmen Sie Bilder heraus, oder bringen Sie sie in zwei Teilen ein.',
  PDF: 'Dies ist ein PDF: Überschriften und Listen sind darin verloren. Bringen Sie das Word-Dokument ein, aus dem es entstand.',
  OPEN_DOCUMENT: 'Dies ist ein OpenDocument-Text. Öffnen Sie ihn und speichern Sie ihn als Word-Dokument (.docx).',
  OLD_WORD_FORMAT:
    'Dies ist ein Dokument eines älteren Word (.doc) oder RTF. Öffnen Sie es und speichern Sie es als Word-Dokument (.docx).',
  NOT_WORD: 'Dies ist kein Word-Dokument (.docx).',
  ENCRYPTED: 'Das Dokument verlangt ein Kennwort. Speichern Sie es ohne Kennwort.',
  MACROS: 'Das Dokument enthält Makros. Speichern Sie es als Word-Dokument ohne Makros (.docx).',
  DAMAGED:
    'Die Datei ist beschädigt oder unvollständig. Öffnen Sie sie in Word, speichern Sie sie neu und bringen Sie diese ein.',
  UNPACKS_TOO_LARGE: 'Entpackt ist die Datei größer als jeder Plan. Nehmen Sie Bilder und eingebettete Dateien heraus.',
  TOO_DEEP: 'Tabellen stehen tiefer ineinander, als gelesen werden kann. Nehmen Sie einige auseinander.',
  TOO_LONG: 'Das Dokument hat mehr als 20.000 Absätze. Bringen Sie es in Teilen ein.',
  NO_TEXT: 'Es steht kein Text darin: vielleicht enthält es nur Bilder von Seiten.',
}

export const de: SameKeys<typeof en> = {
  from: (file, paragraph) => `Aus ${file ?? 'einem eingefügten Text'}, Absatz ${paragraph}`,
  placed: (placed, all) => `${placed} von ${all} Absätzen zugeordnet`,
  notPlaced: 'Nicht zugeordnet',
  paragraph: (number) => `Absatz ${number}`,
  sensitive:
    'Das Dokument enthält, was nie gespeichert werden darf: Nationalregisternummern, Kennzeichen, Bankkonten oder Einstufungsvermerke.',
  documentIssues: documentIssueCodes,
  reasons: {
    contents: 'Inhaltsverzeichnis',
    caption: 'Beschriftung einer Abbildung oder Tabelle',
    page_edge: 'Kopf- oder Fußzeile jeder Seite',
    document_title: 'Titel des Dokuments',
    before_first_heading: 'steht vor der ersten Überschrift',
    names_a_section: 'nennt einen Abschnitt des Plans',
    names_a_kind: 'nennt eine Art; was folgt, sind deren Elemente',
    heading_without_text: 'Überschrift, unter der nichts Eigenes steht',
    head_of_table: 'Kopf einer Tabelle',
  },
  grounds: {
    words: 'die eigenen Wörter nennen die Art',
    group: 'die Überschrift darüber nennt die Art',
    table: 'der Kopf der Tabelle nennt die Art',
    number: 'die Nummer nennt die Art, zwischen anderen, deren Worte sie nennen',
    heading: 'eine Überschrift, die keine Art nennt',
    planner: 'von Hand gemacht',
  },
  fields: {
    accountable: 'verantwortliche Funktion',
    partners: 'Partner',
    deadline: 'Frist',
    budget: 'Budget',
    area: 'Gebiet',
    phenomenon: 'Phänomen',
    indicator: 'Indikator',
  },
  leftOut: {
    insertions: (count) =>
      count === 1 ? '1 nachverfolgte Einfügung übernommen' : `${count} nachverfolgte Einfügungen übernommen`,
    deletions: (count) =>
      count === 1 ? '1 nachverfolgte Löschung ausgelassen' : `${count} nachverfolgte Löschungen ausgelassen`,
    hidden: (count) =>
      count === 1 ? '1 verborgene Textstelle ausgelassen' : `${count} verborgene Textstellen ausgelassen`,
    comments: (count) => (count === 1 ? '1 Kommentar ausgelassen' : `${count} Kommentare ausgelassen`),
  },
  job: {
    name: 'Ein alter Plan',
    steps: {
      reading: 'Lesen, was eingebracht wurde',
      proposing: 'Das Dokument durchgehen',
      storing: 'Den Vorschlag aufbewahren',
    },
    failures: {
      NOT_FOUND: 'Das Dokument oder sein Plan ist nicht mehr da.',
      TIMED_OUT: 'Das Lesen dauerte länger als bei jedem Plan und wurde beendet. Bringen Sie es in Teilen ein.',
    },
  },
  refusals: {
    DOCUMENT_NOT_READ: ({ reason }) => documentIssueCodes[reason],
    TIMED_OUT: 'Das Lesen dauerte länger als bei jedem Plan und wurde beendet. Bringen Sie es in Teilen ein.',
    PLAN_IS_FULL: ({ maxCount }) =>
      `Neben diesem Plan stehen schon ${maxCount} Dokumente. Legen Sie weg, womit Sie fertig sind.`,
    INTAKE_CHANGED_CONCURRENTLY:
      'Jemand anders hat inzwischen an diesem Vorschlag gearbeitet. Laden Sie ihn neu; davon wurde nichts überschrieben.',
    OUTLINE_DIFFERS:
      'Der Vorschlag passt nicht mehr zu seinem Dokument und wurde daher nicht gespeichert. Laden Sie ihn neu.',
    NO_ACCEPTED_ELEMENTS: 'Nichts ist angenommen, das nicht schon im Plan steht.',
    PLAN_NOT_EDITABLE: 'Diesen Plan können Sie nicht bearbeiten: Er ist beendet oder gehört einer anderen Stelle.',
  },
}
