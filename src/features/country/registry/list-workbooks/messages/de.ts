import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  files: {
    organisations: 'organisationen',
    functions: 'funktionen',
    areas: 'gebiete',
    competences: 'zustaendigkeiten',
    phenomena: 'phaenomene',
  },
  lists: {
    organisations: 'Organisationen',
    functions: 'Funktionen',
    areas: 'Gebiete',
    competences: 'Zuständigkeiten',
    phenomena: 'Phänomene',
  },
  guideSheet: 'So wird ausgefüllt',
  guide: [
    'Eine Zeile ist ein Ding der Liste. Sein Code benennt es und ändert sich nie; eine Zeile mit neuem Code ist etwas Neues.',
    'Zeilen dürfen sortiert, gefiltert und verschoben werden. Eine Spalte oder Zelle, die Sie lassen, wie sie ist, bleibt, wie sie ist.',
    'Nichts verschwindet: Für eine Zeile, die Sie herausnehmen, wird ein Ende an dem Tag angeboten, ab dem die Arbeitsmappe gilt; sie endet nur, wenn Sie das ankreuzen.',
    'Tage stehen als 31/12/2026. „Bis“ ist der erste Tag, an dem etwas nicht mehr gilt.',
    'Zwischen mehreren Werten in einer Zelle steht ein ;.',
    'Bringen Sie die Arbeitsmappe auf derselben Seite zurück: Sie zeigt zuerst, was sie ändern würde.',
  ],
  guides: {
    organisations: [
      'Gebiet und „Teil von“: ein Code oder ein vollständiger Name. Nachfolger: Codes der Stellen, die übernehmen, was eine Stelle bei ihrem Ende noch schuldet.',
    ],
    functions: [
      'Inhaber und Vertretung: eine hier bekannte Person, als Name oder als Name <Mailadresse>. Eine andere Person beginnt an dem Tag, ab dem die Arbeitsmappe gilt, und wer dort war, geht dann.',
    ],
    areas: [
      'Liegt in: Codes von Gebieten, jeder mit seiner Zeit, wo das nicht immer ist: Z-NOORD 2019-01-01/2025-01-01; ein offenes Ende sind zwei Punkte.',
      'Einwohner: 2025=11376; 2026=11402. Zusammenlegungen, Teilungen und neue Codes werden auf der Seite des Gebiets gemacht.',
    ],
    competences: [
      'Eine Zuständigkeit, die sich ändert, wird nicht überschrieben: Ihre Zeile endet an dem Tag, ab dem die Arbeitsmappe gilt, und eine neue beginnt. Alte Pläne behalten die Tabelle ihrer Zeit.',
    ],
    phenomena: [
      'Liste: Code oder Name einer Liste; Listen beginnt man auf der Seite der Phänomene. Ein Eintrag wechselt nie die Liste: Eine neue Bedeutung ist ein neuer Eintrag. Wie Einträge zweier Listen zusammenhängen, sagt man auch dort.',
    ],
  },
  yes: 'ja',
  no: 'nein',
  exclusive: 'ausschließlich',
  shared: 'geteilt',
  heads: {
    list: 'Liste',
    code: 'Code',
    kind: 'Art',
    level: 'Ebene',
    name: 'Name',
    use: 'Heutiger Nutzen für die Sicherheit',
    area: 'Gebiet',
    parent: 'Teil von',
    validFrom: 'Seit',
    validTo: 'Bis',
    successors: 'Nachfolger',
    organisation: 'Organisation',
    holder: 'Inhaber',
    deputy: 'Vertretung',
    officialCode: 'Amtlicher Code',
    languages: 'Sprachen',
    outsideTree: 'Außerhalb des Baums',
    borders: 'Grenzt an',
    cell: 'Platz auf der Sechseckkarte',
    population: 'Einwohner',
    liesIn: 'Liegt in',
    topic: 'Thema',
    exclusivity: 'Ausschließlichkeit',
    basis: 'Text, der die Befugnis gibt',
    bearers: 'Ausgeübt von',
  },
  issues: {
    FORMAT_NEWER: 'Die Arbeitsmappe wurde von einer neueren Version von Integral gemacht. Holen Sie sie hier neu.',
    OTHER_LIST: 'Diese Arbeitsmappe gehört zu einer anderen Liste. Bringen Sie sie auf deren Seite ein.',
    COLUMN_UNKNOWN:
      'Keine Spalte heißt so. Berichtigen Sie die Überschrift oder geben Sie der Spalte einen eigenen Namen, der keiner anderen gleicht.',
    VALUE_MISSING: 'Das ist in jeder Zeile nötig. Füllen Sie es aus.',
    NAME_MISSING: 'Ein Name in mindestens einer Sprache ist nötig. Tragen Sie einen ein.',
    CODE_MALFORMED:
      'Ein Code besteht aus Kleinbuchstaben, Ziffern und Unterstrichen und beginnt mit einem Buchstaben: leitung_dienst.',
    REFERENCE_UNKNOWN: 'Nichts oder mehr als eines heißt so. Schreiben Sie den Code.',
    NOT_CHANGEABLE: 'Das ändert sich nicht mehr; was dort steht, ist angegeben. Setzen Sie es zurück.',
    PERIOD_ENDS_BEFORE_IT_BEGINS: 'Es würde enden, bevor es beginnt. Berichtigen Sie einen der Tage.',
    CYCLE: 'Es würde unter sich selbst stehen. Wählen Sie etwas anderes darüber.',
    PARENTS_OVERLAP:
      'Es hätte in einer Gliederung zwei Plätze zugleich. Lassen Sie den einen enden, bevor der andere beginnt.',
    PLACES_MALFORMED: 'Schreiben Sie Codes mit ; dazwischen, wo nötig mit ihrer Zeit: CODE 2019-01-01/2025-01-01.',
    LANGUAGE_UNKNOWN: 'Schreiben Sie Codes von Sprachen: nl; fr; de.',
    COUNTRY_MALFORMED: 'Schreiben Sie Codes von Ländern: NL; DE.',
    POPULATION_MALFORMED: 'Schreiben Sie Jahre mit ihren Einwohnern: 2025=11376; 2026=11402.',
    CELL_MALFORMED: 'Schreiben Sie zwei ganze Zahlen: 3/-2.',
    SUCCESSORS_WITHOUT_END:
      'Nachfolger werden mit dem Tag genannt, an dem eine Stelle endet. Füllen Sie „Bis“ aus oder leeren Sie die Zelle.',
    PERSON_UNKNOWN:
      'Niemand hier heißt so. Laden Sie die Person zuerst ein oder fügen Sie sie hinzu, oder schreiben Sie Name <Mailadresse>.',
    PERSON_AMBIGUOUS:
      'Mehrere Personen heißen so. Schreiben Sie Name <Mailadresse>; wer keine hat, wird auf der Seite der Stelle eingesetzt.',
    FUNCTION_OCCUPIED:
      'Eine andere Person, die genannt ist, hat sie in dieser Zeit. Beenden Sie das zuerst auf der Seite der Stelle.',
    CHANGED_BEFORE_START:
      'Was dort steht, begann an dem angegebenen Tag. Lassen Sie die Arbeitsmappe ab einem späteren Tag gelten.',
    ALREADY_IN_TABLE:
      'Das Thema hat auf dieser Ebene eine Zeile bis zum angegebenen Tag. Lassen Sie diese dann beginnen.',
  },
  outcomes: {
    conflict: 'hier und in der Liste geändert',
    ends: 'endet',
    changed: 'geändert',
    new: 'neu',
    unknown: 'nicht mehr in der Liste',
  },
  page: {
    open: 'Als Arbeitsmappe',
    title: 'Listen als Arbeitsmappen',
    intro:
      'Nehmen Sie eine Liste als Arbeitsmappe mit, ändern Sie sie mit denen, die es wissen, und bringen Sie sie zurück. Nichts ändert sich, bevor Sie gesehen haben, was sie tut.',
    which: 'Listen',
    takeTitle: 'Mitnehmen',
    takeNotes: {
      organisations: 'Jede Stelle, die nicht beendet ist, mit ihrer Ebene, ihrem Gebiet und wovon sie Teil ist.',
      functions: 'Jede Funktion, die nicht beendet ist, mit ihrer Stelle; für Angemeldete auch, wer sie innehat.',
      areas: 'Jedes Gebiet mit seinen Plätzen und seiner Geschichte.',
      competences: 'Die heutige Tabelle der Zuständigkeiten, mit dem Text, der jede gibt.',
      phenomena: 'Jedes Phänomen jeder Liste, mit dem, worunter es steht.',
    },
    take: 'Arbeitsmappe herunterladen',
    takeEmpty: 'Eine leere herunterladen',
    bringTitle: 'Zurückbringen',
    bringNote:
      'Die Arbeitsmappe, oder eine Tabelle (CSV) mit denselben Überschriften, wird ganz übernommen oder gar nicht. Was jemand inzwischen geändert hat, bleibt oder steht neben dem Ihren. Nichts wird je entfernt; was enden soll, kreuzen Sie an.',
    readOnly: 'Nur wer diese Liste ändern darf, bringt sie ein. Sie können sie mitnehmen.',
    what: 'Was',
    outcome: 'Was geschieht',
    change: 'Was sich ändert',
    previousValue: (was: string) => `es war: ${was}`,
    nothing: '(leer)',
    from: 'Gilt ab',
    fromNote: 'Für Personen, für Zuständigkeiten und für herausgenommene Zeilen. Anderes hat seine eigenen Tage.',
    allConflicts: 'Wo beide geändert haben',
    oneByOne: 'für jede Zeile wählen',
    keep: 'Behalten, was steht',
    replace: 'Das der Arbeitsmappe nehmen',
    choose: 'Wählen',
    settle: (name: string) => `Was für „${name}“ gilt`,
    endOne: (name: string) => `${name} beenden`,
    endAll: (count: number) => (count === 1 ? 'Die eine beenden' : `Alle ${count} beenden`),
    apply: (count: number) => (count === 1 ? '1 Zeile übernehmen' : `${count} Zeilen übernehmen`),
    undecided: (count: number) =>
      count === 1 ? '1 Zeile braucht zuerst Ihre Wahl.' : `${count} Zeilen brauchen zuerst Ihre Wahl.`,
    nothingChosen: 'Noch ist nichts gewählt: Kreuzen Sie an, was enden soll.',
    reasonFirst: 'Sagen Sie zuerst, warum.',
    cut: (shown: number, all: number) =>
      `Die ersten ${shown} von ${all} Zeilen werden gezeigt; übernommen werden alle.`,
    unchanged: (count: number) => (count === 1 ? '1 Zeile sagt nichts Neues.' : `${count} Zeilen sagen nichts Neues.`),
    taken: (count: number) => (count === 1 ? '1 Zeile wurde übernommen' : `${count} Zeilen wurden übernommen`),
    seenAnew: 'Nicht übernommen: Sehen Sie noch einmal hin.',
  },
}
