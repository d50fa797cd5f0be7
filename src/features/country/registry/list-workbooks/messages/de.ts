import { de as actions } from '#shared/action-messages/de.ts'
import { de as errors } from '#shared/error-messages/de.ts'
import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as outcomes } from '#shared/outcome-messages/de.ts'
import { plural } from '#shared/plural.ts'
import { de as statuses } from '#shared/status-messages/de.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  files: {
    organisations: 'organisationen',
    functions: 'funktionen',
    areas: 'gebiete',
    foreignAreas: 'gebiete-anderer-laender',
    competences: 'zustaendigkeiten',
    phenomena: 'phaenomene',
  },
  lists: {
    organisations: labels.organisations,
    functions: labels.functions,
    areas: labels.areas,
    foreignAreas: 'Gebiete anderer Länder',
    competences: labels.competences,
    phenomena: headings.phenomena,
  },
  guideSheet: 'So füllen Sie aus',
  guide: [
    'Jede Zeile ist ein Eintrag der Liste. Der Code kennzeichnet ihn und darf sich nicht ändern. Eine Zeile mit neuem Code legt einen neuen Eintrag an.',
    'Sie können Zeilen sortieren, filtern und verschieben. Spalten und Zellen, die Sie nicht ändern, behalten ihren Wert.',
    'Es wird nichts gelöscht. Wenn Sie eine Zeile entfernen, wählen Sie beim Import, ob der Eintrag am Wirksamkeitsdatum der Arbeitsmappe endet.',
    'Geben Sie Daten als 31.12.2026 ein. „Bis“ ist der erste Tag, an dem ein Eintrag nicht mehr gilt.',
    'Trennen Sie mehrere Werte in einer Zelle durch ein Semikolon (;).',
    'Importieren Sie die Arbeitsmappe auf derselben Seite. Alle Änderungen werden angezeigt, bevor sie übernommen werden.',
  ],
  guides: {
    organisations: [
      'Gebiet und „Teil von“: Geben Sie einen Code oder einen vollständigen Namen ein. Nachfolger: Geben Sie die Codes der Organisationen ein, die beim Ende einer Organisation deren Verpflichtungen übernehmen.',
    ],
    functions: [
      'Inhaber und Stellvertretung: Geben Sie eine hier registrierte Person ein, als Name oder als Name <E-Mail-Adresse>. Eine neue Person beginnt am Wirksamkeitsdatum der Arbeitsmappe; die bisherige gibt die Funktion dann ab.',
    ],
    areas: [
      'Liegt in: Geben Sie Gebietscodes ein, jeweils mit Zeitraum, wenn er nicht unbegrenzt ist: Z-NOORD 2019-01-01/2025-01-01. Ein offenes Ende schreiben Sie mit zwei Punkten (..).',
      'Einwohner: 2025=11376; 2026=11402. Zusammenlegungen, Teilungen und neue Codes erfassen Sie auf der Seite des Staatsgebiets.',
    ],
    foreignAreas: [
      'Land: der ISO-Code (NL). Code: der Code des Gebiets in seinem Land. Beide zusammen bestimmen das Gebiet.',
      'Teil von: der Code des übergeordneten Gebiets im selben Land. Leer lassen bei Gebieten direkt unter dem Land.',
    ],
    competences: [
      'Eine geänderte Zuständigkeit wird nicht überschrieben. Ihre Zeile endet am Wirksamkeitsdatum der Arbeitsmappe und eine neue beginnt. Frühere Pläne behalten die damals gültige Tabelle.',
    ],
    phenomena: [
      'Liste: Geben Sie Code oder Namen einer Liste ein. Listen anlegen und Einträge zweier Listen verknüpfen können Sie auf der Seite der Phänomene. Ein Eintrag wechselt nie die Liste: Eine neue Bedeutung erfordert einen neuen Eintrag.',
    ],
  },
  yes: statuses.yes,
  no: statuses.no,
  exclusive: 'ausschließlich',
  shared: 'geteilt',
  heads: {
    list: headings.list,
    code: labels.code,
    kind: labels.kind,
    level: 'Ebene',
    name: labels.name,
    use: 'Heutige Nutzung für die Sicherheit',
    area: labels.area,
    parent: headings.partOf,
    validFrom: headings.since,
    validTo: 'Bis',
    successors: 'Nachfolger',
    organisation: labels.organisation,
    holder: 'Inhaber',
    deputy: 'Stellvertretung',
    officialCode: labels.officialCode,
    languages: 'Sprachen',
    outsideTree: 'Außerhalb der Gliederung',
    country: 'Land',
    borders: 'Grenzt an',
    cell: 'Position auf der Sechseckkarte',
    population: 'Einwohner',
    liesIn: 'Liegt in',
    topic: 'Thema',
    exclusivity: 'Ausschließlichkeit',
    basis: headings.legalBasis,
    bearers: 'Ausgeübt von',
  },
  issues: {
    FORMAT_NEWER:
      'Die Arbeitsmappe wurde mit einer neueren Version von Integral erstellt. Laden Sie sie hier erneut herunter.',
    OTHER_LIST: 'Diese Arbeitsmappe enthält eine andere Liste. Importieren Sie sie auf der Seite dieser Liste.',
    COLUMN_UNKNOWN:
      'Diese Spaltenüberschrift ist nicht bekannt. Berichtigen Sie sie oder geben Sie Ihrer eigenen Spalte einen Namen, der keinem vorhandenen ähnelt.',
    VALUE_MISSING: 'Dieser Wert ist in jeder Zeile erforderlich. Ergänzen Sie ihn.',
    NAME_MISSING: 'Ein Name in mindestens einer Sprache ist erforderlich. Ergänzen Sie ihn.',
    CODE_MALFORMED:
      'Ein Code besteht aus Kleinbuchstaben, Ziffern und Unterstrichen und beginnt mit einem Buchstaben: leitung_dienst. Berichtigen Sie den Code.',
    REFERENCE_UNKNOWN: 'Kein Eintrag oder mehr als ein Eintrag hat diesen Namen. Geben Sie den Code ein.',
    NOT_CHANGEABLE: 'Dieser Wert kann nicht mehr geändert werden. Stellen Sie den angegebenen Wert wieder her.',
    CODE_TAKEN: 'Ein anderes Gebiet hat diesen Code. Verwenden Sie den Code des Gebiets in seinem Land.',
    OWN_COUNTRY: 'Das ist das eigene Land. Importieren Sie seine Gebiete mit der Liste der Gebiete.',
    PERIOD_END_BEFORE_START: errors.endBeforeStart,
    CYCLE: 'Ein Eintrag kann nicht Teil von sich selbst sein. Wählen Sie einen anderen Eintrag.',
    PARENTS_OVERLAP:
      'Das Gebiet hätte in einer Gliederung zwei Plätze zugleich. Beenden Sie den einen, bevor der andere beginnt.',
    PLACES_MALFORMED:
      'Geben Sie Codes durch Semikolon getrennt ein, wo nötig mit Zeitraum: CODE 2019-01-01/2025-01-01.',
    LANGUAGE_UNKNOWN: 'Geben Sie Sprachcodes ein: nl; fr; de.',
    COUNTRY_MALFORMED: 'Geben Sie Ländercodes ein: NL; DE.',
    POPULATION_MALFORMED: 'Geben Sie Jahre mit der Einwohnerzahl ein: 2025=11376; 2026=11402.',
    CELL_MALFORMED: 'Geben Sie zwei ganze Zahlen ein: 3/-2.',
    SUCCESSORS_WITHOUT_END:
      'Nachfolger erfordern das Datum, an dem die Organisation endet. Füllen Sie „Bis“ aus oder leeren Sie diese Zelle.',
    PERSON_UNKNOWN:
      'Keine Person mit diesem Namen ist registriert. Laden Sie die Person zuerst ein oder fügen Sie sie hinzu, oder geben Sie Name <E-Mail-Adresse> ein.',
    PERSON_AMBIGUOUS:
      'Mehrere Personen haben diesen Namen. Geben Sie Name <E-Mail-Adresse> ein. Eine Person ohne E-Mail-Adresse benennen Sie auf der Seite der Organisation.',
    FUNCTION_OCCUPIED:
      'Die angegebene Person hat diese Funktion in diesem Zeitraum inne. Beenden Sie zuerst diese Besetzung auf der Seite der Organisation.',
    FUNCTION_IS_SEAT:
      'Das Gesetz gibt dieser Funktion einen Sitz in Genehmigungsverfahren. Sie endet deshalb nicht vor ihrer Organisation. Beenden Sie stattdessen die Besetzung: Die Funktion ist dann unbesetzt. Oder beenden Sie die Organisation und nennen Sie den Nachfolger.',
    SEAT_IN_USE:
      'Ein Plan, der im Beschlussverfahren, genehmigt oder in Kraft ist, findet die Organisationen seines Verfahrens über deren Art, Gebiet und ersten Tag und über die Lage der Gebiete. Diese bleiben. Beenden Sie eine Organisation und nennen Sie den Nachfolger, oder ändern Sie die Lage eines Gebiets ab einem späteren Tag.',
    CHANGED_BEFORE_START:
      'Der aktuelle Wert beginnt am angegebenen Datum. Wählen Sie ein späteres Wirksamkeitsdatum für die Arbeitsmappe.',
    ALREADY_IN_TABLE:
      'Das Thema hat auf dieser Ebene eine Zeile bis zum angegebenen Datum. Lassen Sie diese Zeile an diesem Datum beginnen.',
  },
  outcomes: {
    conflict: 'hier und in der Liste geändert',
    ends: 'endet',
    changed: outcomes.changed,
    new: outcomes.new,
    unknown: 'nicht mehr in der Liste',
  },
  page: {
    open: actions.exportOrImport,
    title: 'Listen als Arbeitsmappen',
    intro:
      'Exportieren Sie eine Liste als Arbeitsmappe, bearbeiten Sie sie gemeinsam und importieren Sie sie wieder. Sie sehen alle Änderungen, bevor sie übernommen werden.',
    which: 'Listen',
    exportTitle: headings.export,
    exportHints: {
      organisations: 'Alle aktuellen Organisationen mit Ebene, Gebiet und der Organisation, zu der sie gehören.',
      functions:
        'Alle aktuellen Funktionen mit ihrer Organisation. Nach der Anmeldung sehen Sie auch, wer sie innehat.',
      areas: 'Alle Gebiete mit ihrer Einordnung und ihrer Geschichte.',
      foreignAreas: 'Die Gebiete anderer Länder, die importiert wurden oder die das Länderpaket nennt.',
      competences: 'Die aktuelle Tabelle der Zuständigkeiten mit der jeweiligen Rechtsgrundlage.',
      phenomena: 'Alle Phänomene aller Listen mit ihrem Platz in der Liste.',
    },
    downloadWorkbook: actions.downloadWorkbook,
    downloadEmpty: 'Leere Arbeitsmappe herunterladen',
    importTitle: headings.import,
    importHint:
      'Die Arbeitsmappe, oder eine Tabelle (CSV) mit denselben Überschriften, wird ganz oder gar nicht importiert. Inzwischen vorgenommene Änderungen anderer bleiben erhalten; widersprechen sie Ihren, wählen Sie zwischen beiden. Es wird nichts gelöscht: Sie kreuzen an, welche Einträge enden sollen.',
    readOnly: 'Sie können diese Liste exportieren, dürfen sie aber nicht importieren.',
    item: headings.item,
    outcome: headings.result,
    change: headings.changes,
    previousValue: (was: string) => `vorher: ${was}`,
    emptyValue: '(leer)',
    effectiveDate: 'Wirksam ab',
    effectiveDateHint:
      'Gilt für Personen, Zuständigkeiten und entfernte Zeilen. Andere Angaben haben ihre eigenen Daten.',
    allConflicts: 'Auf beiden Seiten geänderte Einträge',
    choosePerRow: 'für jede Zeile wählen',
    keepCurrent: 'Aktuellen Wert behalten',
    replace: 'Wert aus der Arbeitsmappe verwenden',
    choose: 'Wählen',
    settle: (name: string) => `Wert für „${name}“`,
    endItem: (name: string) => `${name} beenden`,
    endAll: (count: number) =>
      plural('de', count, 'Den entfernten Eintrag beenden', `Alle ${count} entfernten Einträge beenden`),
    apply: (count: number) => plural('de', count, '1 Zeile importieren', `${count} Zeilen importieren`),
    undecided: (count: number) =>
      plural('de', count, 'Bei 1 Zeile ist Ihre Auswahl nötig.', `Bei ${count} Zeilen ist Ihre Auswahl nötig.`),
    noSelection: 'Nichts ist ausgewählt. Kreuzen Sie an, welche Einträge enden sollen.',
    reasonFirst: 'Geben Sie eine Begründung an.',
    rowLimit: (shown: number, all: number) =>
      `Die ersten ${shown} von ${all} Zeilen werden angezeigt. Importiert werden alle Zeilen.`,
    unchanged: (count: number) => plural('de', count, '1 Zeile ist unverändert.', `${count} Zeilen sind unverändert.`),
    importedCount: (count: number) => plural('de', count, '1 Zeile importiert', `${count} Zeilen importiert`),
    listChanged:
      'Die Arbeitsmappe wurde nicht importiert, weil sich die Liste geändert hat. Prüfen Sie die Änderungen erneut.',
  },
}
