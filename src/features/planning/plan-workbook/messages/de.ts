import { de as changesTexts } from '#features/planning/plans/messages/changes/de.ts'
import { de as plans } from '#features/planning/plans/messages/de.ts'
import { de as headings } from '#shared/heading-messages/de.ts'
import { de as kinds } from '#shared/kind-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as outcomes } from '#shared/outcome-messages/de.ts'
import { plural } from '#shared/plural.ts'
import { de as statuses } from '#shared/status-messages/de.ts'
import type { en } from './en.ts'

const key = 'Schlüssel'

export const de: SameKeys<typeof en> = {
  sheets: {
    instructions: 'Zuerst lesen',
    plan: labels.plan,
    elements: headings.elements,
    resources: labels.resources,
    partners: 'Partner',
    links: headings.links,
    needs: labels.needs,
    signatures: 'Unterzeichner',
    territories: 'Gebiete',
  },
  heads: {
    key,
    parent: 'übergeordnetes Element (Schlüssel)',
    parentTitle: changesTexts.fields.parent,
    periodFrom: 'ab',
    periodTo: changesTexts.fields.periodTo,
    readers: 'Leser (Codes)',
    element: 'Element (Schlüssel)',
    elementTitle: kinds.element,
    number: 'Nummer',
    funded: plans.funded.yes,
    plan: 'Plan (Code)',
    order: 'Reihenfolge',
    owner: 'Eigentümer (Code)',
    issuingBodies: 'herausgebende Organisationen (Codes)',
    area: 'Gebiet (Code)',
    planState: 'Status des Plans',
    textVersion: 'Version des Textes',
    isDraft: 'Entwurf',
    origin: 'Herkunft',
    predecessor: 'voriger Plan (Code)',
  },
  suffixes: { code: changesTexts.fields.code, codes: 'Codes', key, euros: kinds.euros, reason: 'Begründung' },
  yes: statuses.yes,
  no: statuses.no,
  instructions: {
    title: (plan: string) => `Arbeitsmappe von ${plan}`,
    made: (day: string, marking: string) =>
      `Stand des Plans am ${day}, beschränkt auf die Inhalte, die für die herunterladende Person sichtbar sind. Kennzeichnung: ${marking}.`,
    template: (kind: string) => `Leere Arbeitsmappe für einen Plan der Art „${kind}“`,
    templateHint:
      'Füllen Sie die Blätter aus, legen Sie den Plan in Integral an und importieren Sie diese Arbeitsmappe auf dem Reiter „Plandaten“ des Plans.',
    white:
      'Die weißen Spalten können Sie ändern. Die grauen Spalten dienen nur der Information: Änderungen darin werden ignoriert.',
    keys: 'Der Schlüssel gibt an, zu welchem Element eine Zeile gehört. Ändern Sie ihn nicht.',
    order:
      'Die Spalte „Reihenfolge“ bestimmt die Position einer Zeile unter den Zeilen mit demselben übergeordneten Element. Um eine Zeile zwischen 2 und 3 einzuordnen, tragen Sie 2,5 ein. Sie können die Zeilen sortieren, filtern und ausblenden: Ihre Reihenfolge im Blatt hat keine Wirkung.',
    form: 'Formatierung in Texten: **Text** ist fett, *Text* ist kursiv, [Text](https://…) ist ein Link. Zeilen, die mit „- “ oder „1. “ beginnen, bilden eine Liste. Zwei Leerzeichen am Zeilenanfang setzen denselben Listenpunkt fort. Ein umgekehrter Schrägstrich am Zeilenende ist ein Zeilenumbruch.',
    add: 'Um ein Element hinzuzufügen, fügen Sie eine Zeile mit seiner Art und dem Schlüssel des übergeordneten Elements ein. Vergeben Sie einen eigenen Schlüssel (zum Beispiel N1), wenn eine andere Zeile darauf verweist.',
    remove:
      'Wenn Sie eine Zeile löschen, wird das Element nur dann aus dem Plan entfernt, wenn Sie dies beim Import bestätigen.',
    codes:
      'Geben Sie Organisationen, Gebiete, Phänomene und Funktionen mit ihrem Code an oder mit ihrem vollständigen Namen in einer der fünf Sprachen, sofern dieser eindeutig ist. Trennen Sie mehrere Werte durch Semikolon. Eine Funktion steht hinter ihrer Organisation: ZONE / Leitung.',
    columns:
      'Noch nicht verwendete Spalten sind weggelassen. Um eine davon zu verwenden, kopieren Sie ihre Überschrift aus einer leeren Arbeitsmappe in eine neue Spalte.',
    choices:
      'Hat eine Zelle eine Auswahlliste, wählen Sie einen Wert daraus oder geben Sie ihn in einer der fünf Sprachen ein.',
    days: 'Geben Sie Daten im Datumsformat Ihrer Tabellenkalkulation oder als 31.12.2026 ein. „Bis einschließlich“ ist der letzte Tag des Zeitraums.',
    formulas: 'Formeln werden nicht importiert, nur der zuletzt berechnete Wert.',
    back: 'Importieren Sie die Arbeitsmappe auf dem Reiter „Plandaten“ des Plans. Sie sehen zuerst eine Vorschau aller Änderungen. Wurde ein Wert sowohl hier als auch im Plan geändert, sehen Sie beide Werte und wählen einen davon.',
    names:
      'Geben Sie keine Namen von Verdächtigen, Nationalregisternummern, Kfz-Kennzeichen oder Kontonummern an. Solche Texte werden abgelehnt.',
    section: headings.section,
    sectionKey: 'Schlüssel',
    belongs: 'Inhalt',
    allowedElements: 'Zulässige Elemente',
    example: 'Beispiel einer Zeile',
    exampleTitle: 'Weniger Einbrüche im Norden des Gebiets',
  },
  reason: (file: string, reason: string) =>
    reason ? `Aus Arbeitsmappe ${file}: ${reason}` : `Aus Arbeitsmappe ${file}`,
  issues: {
    NEWER_FORMAT: {
      problem: (format: string) =>
        `Diese Arbeitsmappe wurde mit einer neueren Version von Integral erstellt (${format}).`,
      fix: 'Laden Sie den Plan hier erneut herunter und übertragen Sie Ihre Änderungen in die neue Arbeitsmappe.',
    },
    BASE_MISSING: {
      problem: 'Das ausgeblendete Blatt mit den ursprünglichen Werten dieser Arbeitsmappe fehlt oder ist beschädigt.',
      fix: 'Laden Sie die Arbeitsmappe erneut herunter und übertragen Sie Ihre Änderungen.',
    },
    OTHER_PLAN: {
      problem: (code: string) => `Diese Arbeitsmappe gehört zu einem anderen Plan: ${code}.`,
      fix: 'Importieren Sie sie in diesen Plan.',
    },
    OTHER_KIND: {
      problem: (kind: string) => `Diese leere Arbeitsmappe ist für eine andere Planart bestimmt: ${kind}.`,
      fix: 'Verwenden Sie die leere Arbeitsmappe für diese Planart.',
    },
    NO_PLAN_NAMED: {
      problem: 'Eine leere Arbeitsmappe gehört zu keinem Plan.',
      fix: 'Geben Sie an, in welchen Plan sie importiert werden soll.',
    },
    SHEET_MISSING: {
      problem: (sheet: string) => `Das Blatt „${sheet}“ fehlt.`,
      fix: 'Stellen Sie den Namen des Blatts wieder her oder laden Sie die Arbeitsmappe erneut herunter.',
    },
    HEADERS_MISSING: {
      problem: (heads: string) => `Es fehlen Spalten: ${heads}.`,
      fix: 'Stellen Sie die Überschriften dieser Spalten in einer der fünf Sprachen wieder her.',
    },
    DUPLICATE_HEADER: {
      problem: (head: string) => `Zwei Spalten haben die Überschrift „${head}“.`,
      fix: 'Entfernen Sie eine davon.',
    },
    MERGED_CELLS: {
      problem: (range: string) => `Die Zellen ${range} sind verbunden. Nur die erste enthält einen Wert.`,
      fix: 'Heben Sie die Verbindung auf und füllen Sie jede Zelle aus.',
    },
    NO_VALUE: {
      problem: (value: string) =>
        `Diese Zelle enthält einen Fehler oder eine Formel ohne Wert${value && ` (${value})`}.`,
      fix: 'Korrigieren Sie die Formel oder geben Sie den Wert ein.',
    },
    NO_DAY: {
      problem: (value: string) => `„${value}“ ist kein Datum.`,
      fix: 'Schreiben Sie das Datum als 31.12.2026 oder 2026-12-31.',
    },
    NO_NUMBER: {
      problem: (value: string) => `„${value}“ ist keine Zahl oder lässt sich auf zwei Arten lesen.`,
      fix: 'Schreiben Sie die Zahl ohne Tausendertrennzeichen: 1234,5.',
    },
    NO_CHOICE: {
      problem: (value: string) => `„${value}“ ist kein gültiger Wert für diese Spalte.`,
      fix: 'Wählen Sie einen Wert aus der Liste der Zelle.',
    },
    KEY_IN_SEVERAL_ROWS: {
      problem: (value: string) => `Mehrere Zeilen haben den Schlüssel „${value}“.`,
      fix: 'Wenn Sie eine Zeile kopiert haben, löschen Sie den Schlüssel der Kopie. Sie wird dann als neues Element importiert.',
    },
    VALUE_IN_SEVERAL_ROWS: {
      problem: 'Mehrere Zeilen enthalten dieselbe Angabe zu diesem Element.',
      fix: 'Behalten Sie eine der Zeilen.',
    },
    ELEMENT_UNKNOWN: {
      problem: (value: string) => `Kein Element dieser Arbeitsmappe hat den Schlüssel „${value}“.`,
      fix: 'Verwenden Sie einen Schlüssel aus dem Blatt mit den Elementen.',
    },
    MISSING: { problem: 'Diese Zelle ist ein Pflichtfeld.', fix: 'Füllen Sie sie aus oder entfernen Sie die Zeile.' },
    NAME_AMBIGUOUS: {
      problem: (name: string, codes: string) => `Der Name „${name}“ ist nicht eindeutig: ${codes}.`,
      fix: 'Geben Sie stattdessen den Code an.',
    },
    SINGLE_ROW_ONLY: {
      problem: 'Das Blatt des Plans darf nur 1 Zeile enthalten.',
      fix: 'Entfernen Sie die anderen Zeilen.',
    },
    TEXT_HAS_FORM: {
      problem:
        'Dieser Text ist zu lang für eine Zelle oder hat eine Formatierung, die eine Zelle nicht wiedergeben kann.',
      fix: 'Machen Sie die Änderung hier rückgängig und bearbeiten Sie den Text im Plan.',
    },
    TOO_MANY_ELEMENTS: {
      problem: (limit: string) => `Eine Arbeitsmappe kann höchstens ${limit} Elemente enthalten.`,
      fix: 'Importieren Sie die übrigen Elemente mit einer zweiten Arbeitsmappe.',
    },
  },
  fixes: {
    SHAPE: 'Kürzen Sie den Wert oder geben Sie ihn in anderer Form ein.',
    SENSITIVE_TEXT:
      'Entfernen Sie die Angabe. Pläne dürfen keine Nationalregisternummern, Kfz-Kennzeichen, Kontonummern oder Verschlusssachen enthalten.',
    UNKNOWN_CODE: 'Korrigieren Sie den Code.',
    NOT_YOURS: 'Bitten Sie die Organisation, der der Plan gehört, die Arbeitsmappe zu importieren.',
    PLAN_NOT_EDITABLE: 'Beginnen Sie den nächsten Plan. Ein beendeter Plan kann nicht geändert werden.',
    KEY_TAKEN: 'Geben Sie dieser Zeile einen anderen Schlüssel.',
    DUPLICATE_KEY: 'Geben Sie jeder Zeile einen eigenen Schlüssel.',
    PARENT_UNKNOWN: 'Geben Sie den Schlüssel eines Elements oder eines Abschnitts dieses Plans an.',
    CYCLE: 'Ordnen Sie eines der beiden Elemente einem Abschnitt zu.',
    KIND_NOT_ALLOWED_HERE: 'Ordnen Sie es einem anderen Element unter oder ändern Sie seine Art.',
    REASON_REQUIRED: 'Geben Sie in der Spalte daneben eine Begründung an.',
    IN_USE: 'Behalten Sie die Zeile oder entfernen Sie zuerst, was dieses Element verwendet.',
    WOULD_LOSE_ACCESS:
      'Fügen Sie Ihre Organisation den Lesern hinzu oder wählen Sie eine weniger strenge Kennzeichnung.',
    otherwise: 'Korrigieren Sie die Zelle.',
  },
  nearest: (codes: string) => `Ähnlich: ${codes}`,
  notices: {
    FORMULAS: (count: string) =>
      plural(
        'de',
        Number(count),
        '1 Zelle enthält eine Formel. Der zuletzt berechnete Wert wurde verwendet.',
        `${count} Zellen enthalten eine Formel. Die zuletzt berechneten Werte wurden verwendet.`,
      ),
    LOCKED: (count: string) =>
      plural(
        'de',
        Number(count),
        '1 Änderung in einer grauen Zelle wurde ignoriert.',
        `${count} Änderungen in grauen Zellen wurden ignoriert.`,
      ),
    MISSING_HEADERS: (heads: string) => `Fehlende Spalten bleiben im Plan unverändert: ${heads}.`,
    UNKNOWN_HEADERS: (heads: string) => `Unbekannte Spalten wurden ignoriert: ${heads}.`,
  },
  outcomes: {
    conflict: 'Konflikt',
    unknown: statuses.unknown,
    removed: outcomes.removed,
    changed: outcomes.changed,
    new: outcomes.new,
    unchanged: outcomes.unchanged,
  },
  errors: {
    NOT_FOUND: 'Dieser Plan existiert nicht oder Sie haben keinen Zugriff darauf.',
    PLAN_CHANGED_CONCURRENTLY:
      'Die Arbeitsmappe wurde nicht importiert. Der Plan wurde nach der Vorschau geändert. Prüfen Sie die neue Vorschau und importieren Sie erneut.',
    CONFLICTS_OPEN: 'Die Arbeitsmappe wurde nicht importiert. Wählen Sie für jeden Konflikt einen Wert.',
    FILE_REJECTED:
      'Die Arbeitsmappe wurde nicht importiert, weil sie Fehler enthält. Korrigieren Sie diese und importieren Sie sie erneut.',
    KIND_UNKNOWN: 'Das Länderpaket enthält diese Planart nicht.',
  },
}
