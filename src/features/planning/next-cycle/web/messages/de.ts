import { de as plansPage } from '#features/planning/plans/web/messages/de.ts'
import { de as actions } from '#shared/action-messages/de.ts'
import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { de as statuses } from '#shared/status-messages/de.ts'
import type { en } from './en.ts'

const form = (count: number, singular: string, other: string) => `${count} ${plural('de', count, singular, other)}`

export const de: SameKeys<typeof en> = {
  allCycles: 'Alle Zyklen auf einer Zeitachse',
  next: {
    title: 'Nächster Zyklus',
    text: (ends) =>
      `Dieser Plan endet am ${ends}. Der nächste Zyklus beginnt mit der Evaluierung dieses Plans, dem Sicherheitsbild und den Erwartungen anderer.`,
    prepare: 'Nächsten Zyklus vorbereiten',
    notReady: 'Der nächste Zyklus kann vorbereitet werden, sobald dieser Plan in Kraft ist',
    notReadyText: 'Setzen Sie zuerst eine Version in Kraft.',
    prepared: 'Bereits vorbereitete nächste Pläne',
    describe:
      'Der neue Plan verweist auf diesen Plan als vorigen Plan. Danach gehen Sie diesen Plan Element für Element durch.',
    begins: plansPage.list.periodFrom,
    lasts: (until) => `Bis ${until}, gemäß dem am Tag des Beginns geltenden Gesetz.`,
  },
  preparation: {
    title: 'Vorbereitung',
    hint: (starts) =>
      `Zurückgerechnet ab dem Beginn am ${starts}. Die meisten Fristen sind nicht gesetzlich festgelegt. Passen Sie sie bei Bedarf an.`,
    preview: 'Vorbereitungsschritte',
    step: headings.step,
    beginsBy: 'Beginn spätestens',
    readyBy: 'Fertig bis',
    duration: 'Wochen',
    weeksOf: (step) => `Wochen für: ${step}`,
    weeks: (count) => form(count, 'Woche', 'Wochen'),
    usually: (count) => `üblich: ${count}`,
    status: labels.status,
    done: (on) => `abgeschlossen am ${on}`,
    late: (days) => `${form(days, 'Tag', 'Tage')} überfällig`,
    due: 'sollte in Bearbeitung sein',
    upcoming: 'anstehend',
    markDone: actions.markAsCompleted,
    markDoneOf: (step) => `Als abgeschlossen markieren: ${step}`,
    undo: actions.reopen,
    undoOf: (step) => `Wieder öffnen: ${step}`,
    createTasks: 'Aufgaben erstellen',
    tasksCreated: 'Aufgaben für die offenen Schritte Ihrer Organisation erstellt.',
    none: 'Keine Vorbereitungsschritte für diese Planart',
    onPath: 'Dies sind die Schritte des Billigungsverfahrens. Erfassen Sie Fortschritt und Terminänderungen dort.',
    toPath: 'Billigungsverfahren öffnen',
    noneText: 'Das Länderpaket sieht keine vor.',
  },
  previousPlan: {
    title: headings.previousPlan,
    intro:
      'Entscheiden Sie für jedes Element, ob es übernommen wird, und begründen Sie dies. Übernommene Elemente werden in den neuen Plan kopiert und beginnen dort neu.',
    previousPlan: (plan) => `Voriger Plan: ${plan}`,
    go: 'Vorigen Plan durchgehen',
    left: 'Nicht übernommen',
    leftNone: 'Bisher keine.',
    goesOn: (count) => `Übernommen (${count})`,
    none: 'Dieser Plan hat keinen vorigen Plan',
    noneText:
      'Wird ein Plan aus einem vorigen Plan vorbereitet, erscheinen hier die Entscheidungen über dessen Elemente.',
    withheld: 'Der vorige Plan ist für Sie nicht sichtbar',
    empty: 'Der vorige Plan enthält nur Teile und Abschnitte',
    progress: (decided, all) => `${decided} von ${all} entschieden`,
    show: actions.show,
    shows: { all: 'alle Elemente', open: 'nicht entschieden', goes_on: statuses.carriedOver, left: 'nicht übernommen' },
    noneShown: 'Keine Elemente zu diesem Filter',
    allDecided: 'Über alle Elemente des vorigen Plans ist entschieden',
    outcome: (what) => `Entscheidung über „${what}“`,
    outcomes: {
      carried_over: 'Übernehmen',
      changed: 'Geändert übernehmen',
      achieved: 'Nicht übernehmen: erreicht',
      stopped: 'Nicht übernehmen: eingestellt',
    },
    reason: labels.reason,
    orderReasonHint:
      'Erläutern Sie, warum das Element übernommen wird oder nicht. Die Begründung wird im neuen Plan gedruckt.',
    reasonMissing: 'Geben Sie eine Begründung mit mindestens 3 Zeichen ein.',
    save: 'Entscheidung speichern',
    change: 'Entscheidung ändern',
    open: 'Im neuen Plan öffnen',
    removedSince: 'Dieses Element wurde übernommen und später aus dem neuen Plan entfernt. Entscheiden Sie erneut.',
    select: (what) => `„${what}“ und untergeordnete Elemente auswählen`,
    selected: (count) => `${count} ausgewählt`,
    selectOpen: 'Alle nicht entschiedenen auswählen',
    clear: plansPage.clearSelection,
    decideMany: 'Über Auswahl entscheiden',
    manyTitle: 'Entscheidung über mehrere Elemente',
    decided: (count) => `${form(count, 'Entscheidung', 'Entscheidungen')} gespeichert`,
    known: 'Verfügbare Angaben',
    uptake: (carried, asked) => `aufgenommen von ${carried} von ${form(asked, 'Organisation', 'Organisationen')}`,
    answers: (count) => `mit ${form(count, 'Antwort', 'Antworten')} verknüpft`,
    errors: (count) => `${count} Fehler`,
    warnings: (count) => form(count, 'Warnung', 'Warnungen'),
    openNeeds: (count) => form(count, 'offener Bedarf', 'offene Bedarfe'),
  },
}
