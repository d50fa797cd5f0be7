import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  file: 'antworten',
  sheet: 'Antworten',
  guideSheet: 'So wird ausgefüllt',
  elementsSheet: 'Was tragen kann',
  guide: [
    'Eine Zeile ist ein Punkt, der zu beantworten ist. Füllen Sie die weißen Spalten aus; die grauen sagen, was gefragt ist.',
    'Antwort: Wählen Sie aus der Liste. Alle außer „abgedeckt“ und „übernehmen“ brauchen Gründe.',
    'Getragen von: Codes von Elementen Ihres eigenen Plans, mit ; dazwischen. Sie stehen auf dem Blatt „Was tragen kann“.',
    'Zeilen dürfen sortiert, gefiltert und weggelassen werden. Was Sie weglassen, bleibt, wie es ist.',
    'Bringen Sie die Arbeitsmappe auf derselben Seite zurück: Zuerst zeigt sie, was sie ändern würde.',
  ],
  columns: {
    plan: 'Übergeordneter Plan',
    version: 'Version',
    code: 'Code',
    title: 'Was gefragt ist',
    askedBy: 'Gefragt von',
    dueOn: 'Zu beantworten bis',
    kind: 'Antwort',
    reasons: 'Gründe',
    elements: 'Getragen von',
    decidingBody: 'Entscheidende Stelle',
    signatories: 'Unterzeichnet von',
    decidedOn: 'Entschieden am',
    marking: 'Kennzeichnung',
  },
  ownPlan: 'Plan',
  issues: {
    OTHER_ORGANISATION: 'Diese Arbeitsmappe wurde für eine andere Stelle erstellt. Nehmen Sie die dieser Stelle.',
    ITEM_UNKNOWN: 'Das wurde diese Stelle nicht gefragt. Laden Sie die Arbeitsmappe neu oder entfernen Sie die Zeile.',
    ITEM_WITHDRAWN: 'Das wird nicht mehr gefragt. Entfernen Sie die Zeile.',
    KIND_MISSING:
      'Wählen Sie eine Antwort: In der Zeile steht etwas, und eine gegebene Antwort wird nicht durch Leeren zurückgenommen.',
    REASONS_REQUIRED: 'Geben Sie die Gründe an: Nur „abgedeckt“ und „übernehmen“ kommen ohne aus.',
    ELEMENTS_NOT_ALLOWED:
      'Eine Antwort, die nichts trägt, hat keine Elemente. Leeren Sie die Zelle oder wählen Sie eine andere Antwort.',
    ELEMENT_UNKNOWN: 'Kein Element eines eigenen Plans hat diesen Code. Siehe das Blatt „Was tragen kann“.',
  },
  outcomes: {
    new: 'neue Antwort',
    changed: 'geändert',
    conflict: 'inzwischen anders beantwortet',
    unchanged: 'unverändert',
    open: 'noch offen',
  },
  page: {
    open: 'In einer Arbeitsmappe antworten',
    title: 'In einer Arbeitsmappe antworten',
    intro:
      'Nehmen Sie die Punkte als Arbeitsmappe mit, füllen Sie sie mit denen aus, die entscheiden, und bringen Sie sie zurück. Nichts ändert sich, bevor Sie gesehen haben, was sie bewirkt.',
    back: 'Auf das Gefragte antworten',
    takeTitle: 'Mitnehmen',
    takeNote: 'Alles, was diese Stelle gefragt ist, mit den bisherigen Antworten. Auswahlen stehen als Listen.',
    take: 'Arbeitsmappe herunterladen',
    bringTitle: 'Zurückbringen',
    bringNote:
      'Antworten werden zusammen übernommen oder gar nicht. Eine Antwort, die inzwischen jemand gab, wird gezeigt und nie ungesehen überschrieben.',
    what: 'Punkt',
    outcome: 'Was geschieht',
    given: 'Steht jetzt',
    workbookAnswer: 'In der Arbeitsmappe',
    by: (name: string) => `von ${name}`,
    keep: 'Behalten, was steht',
    replace: 'Die der Arbeitsmappe nehmen',
    choose: 'Wählen',
    settle: (title: string) => `Welche Antwort auf „${title}“`,
    apply: (count: number) => (count === 1 ? '1 Antwort geben' : `${count} Antworten geben`),
    undecided: (count: number) =>
      count === 1 ? '1 Zeile braucht zuerst Ihre Wahl.' : `${count} Zeilen brauchen zuerst Ihre Wahl.`,
    taken: (count: number) => (count === 1 ? '1 Antwort ist gegeben' : `${count} Antworten sind gegeben`),
    seenAnew: 'Inzwischen hat sich etwas geändert: Sehen Sie noch einmal hin.',
  },
}
