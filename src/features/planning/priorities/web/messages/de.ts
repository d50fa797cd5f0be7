import { de as plans } from '#features/planning/plans/messages/de.ts'
import { de as actions } from '#shared/action-messages/de.ts'
import { de as decisions } from '#shared/decision-messages/de.ts'
import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as outcomes } from '#shared/outcome-messages/de.ts'
import { de as phrases } from '#shared/phrase-messages/de.ts'
import { plural } from '#shared/plural.ts'
import { de as statuses } from '#shared/status-messages/de.ts'
import { de as priorities } from '../../messages/de.ts'
import type { en } from './en.ts'

const criteriaAndWeights = 'Kriterien und Gewichte'

export const de: SameKeys<typeof en> = {
  title: 'Priorisierung der Phänomene',
  intro:
    'Die Matrix schlägt eine Rangfolge vor; das beschließende Organ entscheidet. Jede Zelle enthält die Werte mit Beleg und Verfasser. Ein oranger Punkt kennzeichnet abweichende Bewertungen; „?“ bedeutet unbekannt, nicht null.',
  tab: 'Prioritäten',
  open: actions.openMatrix,
  loading: 'Matrix wird geladen …',
  close: actions.close,
  cancel: actions.cancel,
  save: actions.save,
  add: actions.add,
  choose: 'Auswählen',
  asTable: actions.showAsTable,
  phenomenon: headings.phenomenon,
  notKnown: statuses.unknown,
  groups: {
    objective: 'Objektives Bild',
    subjective: 'Subjektives Bild',
    expectation: 'Erwartungen',
    possibility: 'Einflussmöglichkeiten',
    previous: headings.previousPlan,
  },
  begin: {
    title: 'Noch keine Prioritäten festgelegt',
    text: 'Die Matrix bewertet Phänomene nach Kriterien: Zahlen, Wahrnehmung, Erwartungen der Behörden, voriger Plan und Einflussmöglichkeiten. Daraus ergibt sich eine Rangfolge. Die Entscheidung darf mit Begründung davon abweichen.',
    addNamed: (count) =>
      plural(
        'de',
        count,
        'Das im Plan genannte Phänomen hinzufügen',
        `Die ${count} im Plan genannten Phänomene hinzufügen`,
      ),
    first: 'Erstes Phänomen',
    weighed: (count) =>
      `${count} ${plural('de', count, 'Phänomen', 'Phänomene')} in der Matrix. Es ist noch keine Entscheidung erfasst.`,
  },
  matrix: {
    title: priorities.scores,
    keys: 'Pfeiltasten: bewegen. 0 bis 3 und ?: für die eigene Organisation bewerten. Eingabetaste: Zelle öffnen.',
    add: actions.addPhenomenon,
    weight: (weight) => `Gewicht ${weight}`,
    mean: priorities.mean,
    known: (share) => `${share} bekannt`,
    noScore: 'noch keine Bewertung',
    range: (low: number, high: number) => `zwischen ${low} und ${high}`,
    disagree: '(Bewertungen weichen ab)',
    line: (places) => `Höchstzahl der Prioritäten: ${places}`,
    places: (places) => `Höchstzahl der Prioritäten: ${places}.`,
    capacity: (count, hours, year) =>
      `Die Polizei hat ${year} noch ${hours} Stunden für diesen Plan. Nach den eingeplanten Stunden reicht das ${
        count === 0
          ? 'nicht für das erste Phänomen.'
          : plural('de', count, 'für das erste Phänomen.', `für die ersten ${count} Phänomene.`)
      }`,
  },
  criteria: {
    open: criteriaAndWeights,
    title: criteriaAndWeights,
    text: 'Die Gewichte sind für alle sichtbar. Die Bewertungen eines entfernten Kriteriums bleiben gespeichert.',
    places: 'Höchstzahl der Prioritäten',
    remove: phrases.remove,
    addCriterion: 'Kriterium für diese Planart hinzufügen',
    own: 'Eigenes Kriterium',
    group: 'Kategorie',
    saved: 'Kriterien gespeichert',
  },
  cell: {
    counts: (score) => `Wert: ${score}`,
    agreed: 'vereinbart',
    mean: 'Mittelwert der Bewertungen',
    difference: (spread) => `Differenz: ${spread}`,
    ratings: 'Bewertungen',
    rate: 'Bewertung erfassen',
    agree: 'Vereinbarten Wert erfassen',
    score: 'Wert',
    agreedScore: 'Vereinbarter Wert',
    evidence: 'Beleg',
    evidenceText: 'Eine Zahl, ein Dokument oder ein Schreiben. Ab dem Wert 1 erforderlich.',
    evidenceOf: (evidence) => `Beleg: ${evidence}`,
    rater: labels.organisation,
    asFunction: 'Funktion (kein Personenname)',
    note: 'Erläuterung',
    ratedOn: 'Bewertet am',
    earlier: 'Frühere Bewertungen',
    noEarlier: 'Es gibt keine früheren Bewertungen.',
  },
  sensitivity: {
    title: 'Sensitivitätsanalyse',
    intro: (count) =>
      `Rang jedes Phänomens bei ${count} Gewichtungen; jedes Gewicht variiert zwischen der Hälfte und dem Doppelten.`,
    rank: 'Aktueller Rang',
    best: 'Höchster',
    worst: 'Niedrigster',
    amongFirst: (places) => plural('de', places, 'An erster Stelle', `Unter den ersten ${places}`),
    steady: (count) =>
      `${count} ${plural('de', count, 'Phänomen bleibt', 'Phänomene bleiben')} bei jeder Gewichtung prioritär.`,
    within: (name, share) => `${name}: bei ${share} der Gewichtungen.`,
    noStep: 'Keine einzelne Änderung eines Gewichts oder Werts ändert den Vorschlag.',
    steps: (count) =>
      `${count} ${plural('de', count, 'einzelne Änderung würde', 'einzelne Änderungen würden')} den Vorschlag ändern:`,
    more: (count) => `${count} weitere`,
    weight: (criterion, to) => `Gewicht von „${criterion}“: ${to}.`,
    cell: (phenomenon, criterion, to) => `Wert von „${phenomenon}“ für „${criterion}“: ${to}.`,
    enters: (names) => `Hinzu kommt: ${names}.`,
    removed: (names) => `Es entfällt: ${names}.`,
  },
  decision: {
    title: labels.decision,
    record: actions.recordDecision,
    text: 'Das Formular übernimmt die letzte Entscheidung oder, wenn es keine gibt, die vorgeschlagene Rangfolge. Geben Sie eine Begründung an, wenn eine Priorität gleich- oder höherrangigen Phänomenen vorgezogen wird. Geben Sie für jedes andere Phänomen an, warum es keine Priorität ist.',
    none: 'Es ist noch keine Entscheidung erfasst. Die Rangfolge ist der Vorschlag.',
    noneYet: 'Es ist noch keine Entscheidung erfasst.',
    summary: (body, day) => `Beschlossen von ${body} am ${day}`,
    decidedBy: headings.decidedBy,
    decidedByExample: 'Örtlicher Rat',
    quorum: 'Anwesend',
    decidedOn: labels.decidedOn,
    rank: (rank) => `Rang ${rank}`,
    reason: labels.reason,
    departs: {
      override: (names) => `Wird höherrangigen Phänomenen vorgezogen: ${names}.`,
      tie: (names) => `Wird gleichrangigen Phänomenen vorgezogen: ${names}.`,
    },
    rejectionReason: 'Warum keine Priorität',
    watch: 'Beobachtung',
    watchExample: '20 % mehr als im Vorjahr',
    watched: 'Beobachtung:',
    promoted: (before) => `hochgestuft (vorher ${before})`,
    demoted: (before) => `herabgestuft (vorher ${before})`,
    movedSince: (names) => `Nach der aktuellen Rangfolge wäre eine Begründung nötig für: ${names}.`,
    cameSince: (names) => `Seit der Entscheidung hinzugefügt: ${names}.`,
    earlier: (count) => `${count} ${plural('de', count, 'frühere Entscheidung', 'frühere Entscheidungen')}`,
    saved: 'Entscheidung erfasst',
  },
  dossier: {
    inPlan: 'Indikatoren im Plan',
    wasThen: (outcome: string) => `Im vorigen Plan: ${outcome}.`,
    notWeighedThen: 'Dieses Phänomen wurde für den vorigen Plan nicht bewertet.',
    noResultsThen: 'Der vorige Plan enthält keine Indikatoren zu diesem Phänomen.',
    before: (outcome) => `vorher: ${outcome}`,
    hours: (hours) => `${hours} Std. im Jahr eingeplant`,
    noIndicators: 'Der Plan enthält noch keine Indikatoren zu diesem Phänomen.',
    noFormer: 'Mit diesem Plan ist kein voriger Plan verknüpft.',
    notInFormer: 'Der vorige Plan enthält dazu keine Elemente.',
    outcomes: {
      carried_over: statuses.carriedOver,
      changed: outcomes.changed,
      achieved: 'erreicht',
      stopped: plans.states.stopped,
    },
    influence: priorities.influence,
    harm: priorities.harm,
    displacement: priorities.displacement,
    saved: 'Dossier gespeichert',
    remove: 'Aus der Matrix entfernen',
    removeTitle: (name) => `„${name}“ aus der Matrix entfernen?`,
    removeText: 'Die Bewertungen bleiben gespeichert. Sie erscheinen wieder, wenn Sie das Phänomen erneut hinzufügen.',
  },
  expectation: {
    add: actions.addExpectation,
    organisation: labels.organisation,
    body: 'Oder eine Gruppe (Einwohner, Personal)',
    text: headings.expectation,
    source: headings.sourceDocument,
    date: labels.date,
    weight: 'Stärke',
    weights: ['schwach', 'deutlich', 'stark'],
    ofPlan: 'an den gesamten Plan',
    remove: (body) => `Erwartung von ${body} entfernen`,
  },
  errors: {
    PLAN_NOT_EDITABLE:
      'Sie können diesen Plan nicht bearbeiten. Er ist beendet oder gehört einer anderen Organisation. Wenden Sie sich an die herausgebende Organisation.',
    UNKNOWN_REFERENCE: 'Der ausgewählte Eintrag existiert nicht mehr. Wählen Sie einen anderen.',
    UNKNOWN_CELL: 'Dieses Phänomen oder Kriterium ist nicht mehr in der Matrix. Laden Sie die Seite neu.',
    EVIDENCE_MISSING:
      'Der Wert wurde nicht gespeichert. Ab dem Wert 1 ist ein Beleg erforderlich. Geben Sie einen Beleg an, oder erfassen Sie eine Bewertung, bevor Sie einen Wert vereinbaren.',
    ADDENDUM_REQUIRED:
      'Eine Fassung dieses Plans wurde vorgelegt. Eröffnen Sie ein Addendum, um erneut über die Prioritäten zu entscheiden.',
    DATE_TOO_EARLY: decisions.dateTooEarly,
    NO_CRITERIA: 'Es gibt noch keine Kriterien. Fügen Sie zuerst Kriterien und Phänomene hinzu.',
    DATE_IN_FUTURE: 'Das Datum darf nicht in der Zukunft liegen.',
    NOT_ALL_DECIDED:
      'Die Entscheidung wurde nicht erfasst. Die Matrix hat sich geändert, und die Entscheidung muss alle Phänomene darin umfassen. Laden Sie die Seite neu.',
    ORDER_REASON_REQUIRED:
      'Geben Sie für jede Priorität, die gleich- oder höherrangigen Phänomenen vorgezogen wird, eine Begründung an.',
    REJECTION_REASON_REQUIRED: 'Geben Sie für jedes Phänomen, das keine Priorität ist, an, warum nicht.',
  },
}
