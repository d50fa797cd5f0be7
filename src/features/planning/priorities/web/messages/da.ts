import { da as plans } from '#features/planning/plans/messages/da.ts'
import { da as actions } from '#shared/action-messages/da.ts'
import { da as decisions } from '#shared/decision-messages/da.ts'
import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as outcomes } from '#shared/outcome-messages/da.ts'
import { da as phrases } from '#shared/phrase-messages/da.ts'
import { plural } from '#shared/plural.ts'
import { da as statuses } from '#shared/status-messages/da.ts'
import { da as priorities } from '../../messages/da.ts'
import type { en } from './en.ts'

const criteriaAndWeights = 'Kriterier og vægte'

export const da: SameKeys<typeof en> = {
  title: 'Prioritering af fænomener',
  intro:
    'Matricen foreslår en rangorden; det besluttende organ beslutter. Hver celle indeholder scorer med dokumentation og ophav. En orange prik markerer afvigende vurderinger; »?« betyder ukendt, ikke nul.',
  tab: 'Prioriteter',
  open: actions.openMatrix,
  loading: 'Matricen indlæses …',
  close: actions.close,
  cancel: actions.cancel,
  save: actions.save,
  add: actions.add,
  choose: 'Vælg',
  asTable: actions.showAsTable,
  phenomenon: headings.phenomenon,
  notKnown: statuses.unknown,
  groups: {
    objective: 'Objektivt billede',
    subjective: 'Subjektivt billede',
    expectation: 'Forventninger',
    possibility: 'Påvirkningsmuligheder',
    previous: headings.previousPlan,
  },
  begin: {
    title: 'Der er endnu ikke valgt prioriteter',
    text: 'Matricen vurderer fænomener efter kriterier: tal, oplevelse, myndighedernes forventninger, den forrige plan og påvirkningsmuligheder. Resultatet er en rangorden. Beslutningen kan afvige fra den, hvis den begrundes.',
    addNamed: (count) =>
      plural('da', count, 'Tilføj det fænomen, planen nævner', `Tilføj de ${count} fænomener, planen nævner`),
    first: 'Første fænomen',
    weighed: (count) =>
      `${count} ${plural('da', count, 'fænomen', 'fænomener')} i matricen. Der er endnu ikke registreret en beslutning.`,
  },
  matrix: {
    title: priorities.scores,
    keys: 'Piletaster: flyt. 0 til 3 og ?: vurdér for din egen organisation. Enter: åbn en celle.',
    add: actions.addPhenomenon,
    weight: (weight) => `vægt ${weight}`,
    mean: priorities.mean,
    known: (share) => `${share} kendt`,
    noScore: 'ingen score endnu',
    range: (low: number, high: number) => `mellem ${low} og ${high}`,
    disagree: '(vurderingerne afviger)',
    line: (places) => `Maksimalt antal prioriteter: ${places}`,
    places: (places) => `Maksimalt antal prioriteter: ${places}.`,
    capacity: (count, hours, year) =>
      `I ${year} har politiet ${hours} timer tilbage til denne plan. Efter de planlagte timer er det ${
        count === 0
          ? 'ikke nok til det første fænomen.'
          : plural('da', count, 'nok til det første fænomen.', `nok til de første ${count} fænomener.`)
      }`,
  },
  criteria: {
    open: criteriaAndWeights,
    title: criteriaAndWeights,
    text: 'Vægtene er synlige for alle. Vurderingerne for et fjernet kriterium forbliver gemt.',
    places: 'Maksimalt antal prioriteter',
    remove: phrases.remove,
    addCriterion: 'Tilføj et kriterium for denne plantype',
    own: 'Eget kriterium',
    group: 'Kategori',
    saved: 'Kriterier gemt',
  },
  cell: {
    counts: (score) => `Score: ${score}`,
    agreed: 'aftalt',
    mean: 'gennemsnit af vurderingerne',
    difference: (spread) => `forskel: ${spread}`,
    ratings: 'Vurderinger',
    rate: 'Registrér vurdering',
    agree: 'Registrér aftalt score',
    score: 'Score',
    agreedScore: 'Aftalt score',
    evidence: 'Dokumentation',
    evidenceText: 'Et tal, et dokument eller et brev. Kræves fra score 1.',
    evidenceOf: (evidence) => `Dokumentation: ${evidence}`,
    rater: labels.organisation,
    asFunction: 'Funktion (ikke en persons navn)',
    note: 'Note',
    ratedOn: 'Vurderet den',
    earlier: 'Tidligere vurderinger',
    noEarlier: 'Der er ingen tidligere vurderinger.',
  },
  sensitivity: {
    title: 'Følsomhedsanalyse',
    intro: (count) =>
      `Hvert fænomens rang ved ${count} vægtninger, hvor hver vægt varierer mellem det halve og det dobbelte.`,
    rank: 'Nuværende rang',
    best: 'Højeste',
    worst: 'Laveste',
    amongFirst: (places) => `I top ${places}`,
    steady: (count) =>
      `${count} ${plural('da', count, 'fænomen', 'fænomener')} forbliver prioriteret ved enhver vægtning.`,
    within: (name, share) => `${name}: ved ${share} af vægtningerne.`,
    noStep: 'Ingen enkelt ændring af en vægt eller en score ændrer forslaget.',
    steps: (count) => `${count} ${plural('da', count, 'enkelt ændring', 'enkelte ændringer')} ville ændre forslaget:`,
    more: (count) => `og ${count} til`,
    weight: (criterion, to) => `Vægt for »${criterion}«: ${to}.`,
    cell: (phenomenon, criterion, to) => `Score for »${phenomenon}« på »${criterion}«: ${to}.`,
    enters: (names) => `Kommer til: ${names}.`,
    removed: (names) => `Udgår: ${names}.`,
  },
  decision: {
    title: labels.decision,
    record: actions.recordDecision,
    text: 'Formularen tager udgangspunkt i den seneste beslutning eller, hvis der ikke er nogen, i den foreslåede rangorden. Angiv en begrundelse, hvis en prioritet går forud for fænomener med samme eller højere rang. Angiv for hvert andet fænomen, hvorfor det ikke er en prioritet.',
    none: 'Der er endnu ikke registreret en beslutning. Rangordenen er forslaget.',
    noneYet: 'Der er endnu ikke registreret en beslutning.',
    summary: (body, day) => `Besluttet af ${body} den ${day}`,
    decidedBy: headings.decidedBy,
    decidedByExample: 'Lokalt råd',
    quorum: 'Til stede',
    decidedOn: labels.decidedOn,
    rank: (rank) => `rang ${rank}`,
    reason: labels.reason,
    departs: {
      override: (names) => `Går forud for fænomener med højere rang: ${names}.`,
      tie: (names) => `Går forud for fænomener med samme rang: ${names}.`,
    },
    rejectionReason: 'Hvorfor ikke en prioritet',
    watch: 'Opfølgning',
    watchExample: '20 % mere end sidste år',
    watched: 'Opfølgning:',
    promoted: (before) => `rykket op (før ${before})`,
    demoted: (before) => `rykket ned (før ${before})`,
    movedSince: (names) => `Efter den nuværende rangorden ville der kræves en begrundelse for: ${names}.`,
    cameSince: (names) => `Tilføjet siden beslutningen: ${names}.`,
    earlier: (count) => `${count} ${plural('da', count, 'tidligere beslutning', 'tidligere beslutninger')}`,
    saved: 'Beslutning registreret',
  },
  dossier: {
    inPlan: 'Indikatorer i planen',
    wasThen: (outcome: string) => `I den forrige plan: ${outcome}.`,
    notWeighedThen: 'Fænomenet blev ikke vurderet til den forrige plan.',
    noResultsThen: 'Den forrige plan har ingen indikatorer for fænomenet.',
    before: (outcome) => `før: ${outcome}`,
    hours: (hours) => `${hours} t. planlagt om året`,
    noIndicators: 'Planen har endnu ingen indikatorer for fænomenet.',
    noFormer: 'Der er ikke knyttet en forrige plan til denne plan.',
    notInFormer: 'Den forrige plan har ingen elementer om det.',
    outcomes: {
      carried_over: statuses.carriedOver,
      changed: outcomes.changed,
      achieved: 'nået',
      stopped: plans.states.stopped,
    },
    influence: priorities.influence,
    harm: priorities.harm,
    displacement: priorities.displacement,
    saved: 'Grundlaget for valget er gemt',
    remove: 'Fjern fra matricen',
    removeTitle: (name) => `Fjern »${name}« fra matricen?`,
    removeText: 'Vurderingerne forbliver gemt. De vises igen, når du tilføjer fænomenet på ny.',
  },
  expectation: {
    add: actions.addExpectation,
    organisation: labels.organisation,
    body: 'Eller en gruppe (beboere, ansatte)',
    text: headings.expectation,
    source: headings.sourceDocument,
    date: labels.date,
    weight: 'Styrke',
    weights: ['svag', 'tydelig', 'stærk'],
    ofPlan: 'til hele planen',
    remove: (body) => `Fjern forventning fra ${body}`,
  },
  errors: {
    PLAN_NOT_EDITABLE:
      'Du kan ikke redigere denne plan. Den er afsluttet eller tilhører en anden organisation. Kontakt den organisation, der udsteder planen.',
    UNKNOWN_REFERENCE: 'Det valgte findes ikke længere. Vælg noget andet.',
    UNKNOWN_CELL: 'Fænomenet eller kriteriet er ikke længere i matricen. Genindlæs siden.',
    EVIDENCE_MISSING:
      'Scoren blev ikke gemt. Fra score 1 kræves dokumentation. Angiv dokumentation, eller registrér en vurdering, før I aftaler en score.',
    ADDENDUM_REQUIRED: 'En version af planen er forelagt. Åbn et tillæg for at beslutte prioriteterne igen.',
    DATE_TOO_EARLY: decisions.dateTooEarly,
    NO_CRITERIA: 'Der er ingen kriterier endnu. Tilføj først kriterier og fænomener.',
    DATE_IN_FUTURE: 'Datoen må ikke ligge i fremtiden.',
    NOT_ALL_DECIDED:
      'Beslutningen blev ikke registreret. Matricen er ændret, og beslutningen skal omfatte alle fænomener i den. Genindlæs siden.',
    ORDER_REASON_REQUIRED:
      'Angiv en begrundelse for hver prioritet, der går forud for fænomener med samme eller højere rang.',
    REJECTION_REASON_REQUIRED: 'Angiv for hvert fænomen, der ikke er en prioritet, hvorfor det ikke er det.',
  },
}
