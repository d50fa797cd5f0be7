import { nl as plans } from '#features/planning/plans/messages/nl.ts'
import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as decisions } from '#shared/decision-messages/nl.ts'
import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as outcomes } from '#shared/outcome-messages/nl.ts'
import { nl as phrases } from '#shared/phrase-messages/nl.ts'
import { plural } from '#shared/plural.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import { nl as priorities } from '../../messages/nl.ts'
import type { en } from './en.ts'

const criteriaAndWeights = 'Criteria en gewichten'

export const nl: SameKeys<typeof en> = {
  title: 'Prioritering van fenomenen',
  intro:
    'De matrix stelt een rangschikking voor; het beslissende orgaan beslist. Elke cel bevat de scores met hun stavingsstuk en auteur. Een oranje stip duidt op uiteenlopende beoordelingen; “?” betekent onbekend, niet nul.',
  tab: 'Prioriteiten',
  open: actions.openMatrix,
  loading: 'Matrix laden …',
  close: actions.close,
  cancel: actions.cancel,
  save: actions.save,
  add: actions.add,
  choose: 'Kiezen',
  asTable: actions.showAsTable,
  phenomenon: headings.phenomenon,
  notKnown: statuses.unknown,
  groups: {
    objective: 'Objectief beeld',
    subjective: 'Subjectief beeld',
    expectation: 'Verwachtingen',
    possibility: 'Beïnvloedbaarheid',
    previous: headings.previousPlan,
  },
  begin: {
    title: 'Er zijn nog geen prioriteiten bepaald',
    text: 'De matrix beoordeelt fenomenen aan de hand van criteria: cijfers, beleving, verwachtingen van overheden, het vorige plan en de beïnvloedbaarheid. Dat levert een rangschikking op. De beslissing mag daarvan afwijken als ze gemotiveerd is.',
    addNamed: (count) =>
      plural('nl', count, 'Het fenomeen uit het plan toevoegen', `De ${count} fenomenen uit het plan toevoegen`),
    first: 'Eerste fenomeen',
    weighed: (count) =>
      `${count} ${plural('nl', count, 'fenomeen', 'fenomenen')} in de matrix. Er is nog geen beslissing geregistreerd.`,
  },
  matrix: {
    title: priorities.scores,
    keys: 'Pijltoetsen: verplaatsen. 0 tot 3 en ?: beoordelen voor uw eigen organisatie. Enter: een cel openen.',
    add: actions.addPhenomenon,
    weight: (weight) => `gewicht ${weight}`,
    mean: priorities.mean,
    known: (share) => `${share} bekend`,
    noScore: 'nog geen score',
    range: (low: number, high: number) => `tussen ${low} en ${high}`,
    disagree: '(beoordelingen lopen uiteen)',
    line: (places) => `Maximumaantal prioriteiten: ${places}`,
    places: (places) => `Maximumaantal prioriteiten: ${places}.`,
    capacity: (count, hours, year) =>
      `In ${year} heeft de politie nog ${hours} uur voor dit plan. Volgens de geplande uren is dat ${
        count === 0
          ? 'niet genoeg voor het eerste fenomeen.'
          : plural('nl', count, 'genoeg voor het eerste fenomeen.', `genoeg voor de eerste ${count} fenomenen.`)
      }`,
  },
  criteria: {
    open: criteriaAndWeights,
    title: criteriaAndWeights,
    text: 'Iedereen kan de gewichten zien. De beoordelingen voor een verwijderd criterium blijven opgeslagen.',
    places: 'Maximumaantal prioriteiten',
    remove: phrases.remove,
    addCriterion: 'Criterium voor deze soort plan toevoegen',
    own: 'Eigen criterium',
    group: 'Categorie',
    saved: 'Criteria opgeslagen',
  },
  cell: {
    counts: (score) => `Score: ${score}`,
    agreed: 'afgesproken',
    mean: 'gemiddelde van de beoordelingen',
    difference: (spread) => `verschil: ${spread}`,
    ratings: 'Beoordelingen',
    rate: 'Beoordeling registreren',
    agree: 'Afgesproken score registreren',
    score: 'Score',
    agreedScore: 'Afgesproken score',
    evidence: 'Stavingsstuk',
    evidenceText: 'Een cijfer, document of brief. Verplicht vanaf score 1.',
    evidenceOf: (evidence) => `Stavingsstuk: ${evidence}`,
    rater: labels.organisation,
    asFunction: 'Functie (geen persoonsnaam)',
    note: 'Toelichting',
    ratedOn: 'Beoordeeld op',
    earlier: 'Vorige beoordelingen',
    noEarlier: 'Er zijn geen vorige beoordelingen.',
  },
  sensitivity: {
    title: 'Gevoeligheidsanalyse',
    intro: (count) =>
      `Rang van elk fenomeen bij ${count} wegingen, waarbij elk gewicht varieert tussen de helft en het dubbele.`,
    rank: 'Huidige rang',
    best: 'Hoogste',
    worst: 'Laagste',
    amongFirst: (places) => `In de top ${places}`,
    steady: (count) =>
      `${count} ${plural('nl', count, 'fenomeen blijft prioritair', 'fenomenen blijven prioritair')} bij elke weging.`,
    within: (name, share) => `${name}: bij ${share} van de wegingen.`,
    noStep: 'Geen enkele afzonderlijke wijziging van een gewicht of score verandert het voorstel.',
    steps: (count) =>
      `${count} ${plural('nl', count, 'afzonderlijke wijziging zou', 'afzonderlijke wijzigingen zouden')} het voorstel veranderen:`,
    more: (count) => `nog ${count}`,
    weight: (criterion, to) => `Gewicht van “${criterion}”: ${to}.`,
    cell: (phenomenon, criterion, to) => `Score van “${phenomenon}” voor “${criterion}”: ${to}.`,
    enters: (names) => `Komt erbij: ${names}.`,
    removed: (names) => `Valt weg: ${names}.`,
  },
  decision: {
    title: labels.decision,
    record: actions.recordDecision,
    text: 'Het formulier vertrekt van de laatste beslissing of, als die er niet is, van de voorgestelde rangschikking. Geef een motivering als een prioriteit voorrang krijgt op fenomenen met dezelfde of een hogere rang. Vermeld bij elk ander fenomeen waarom het geen prioriteit is.',
    none: 'Er is nog geen beslissing geregistreerd. De rangschikking is het voorstel.',
    noneYet: 'Er is nog geen beslissing geregistreerd.',
    summary: (body, day) => `Beslist door ${body} op ${day}`,
    decidedBy: headings.decidedBy,
    decidedByExample: 'Lokale raad',
    quorum: 'Aanwezig',
    decidedOn: labels.decidedOn,
    rank: (rank) => `rang ${rank}`,
    reason: labels.reason,
    departs: {
      override: (names) => `Krijgt voorrang op fenomenen met een hogere rang: ${names}.`,
      tie: (names) => `Krijgt voorrang op fenomenen met dezelfde rang: ${names}.`,
    },
    rejectionReason: 'Waarom geen prioriteit',
    watch: 'Opvolging',
    watchExample: '20% meer dan vorig jaar',
    watched: 'Opvolging:',
    promoted: (before) => `verhoogd (voorheen ${before})`,
    demoted: (before) => `verlaagd (voorheen ${before})`,
    movedSince: (names) => `Volgens de huidige rangschikking is een motivering nodig voor: ${names}.`,
    cameSince: (names) => `Toegevoegd sinds de beslissing: ${names}.`,
    earlier: (count) => `${count} ${plural('nl', count, 'eerdere beslissing', 'eerdere beslissingen')}`,
    saved: 'Beslissing geregistreerd',
  },
  dossier: {
    inPlan: 'Indicatoren in het plan',
    wasThen: (outcome: string) => `In het vorige plan: ${outcome}.`,
    notWeighedThen: 'Dit fenomeen werd voor het vorige plan niet beoordeeld.',
    noResultsThen: 'Het vorige plan heeft geen indicatoren voor dit fenomeen.',
    before: (outcome) => `voorheen: ${outcome}`,
    hours: (hours) => `${hours} u per jaar gepland`,
    noIndicators: 'Het plan heeft nog geen indicatoren voor dit fenomeen.',
    noFormer: 'Er is geen vorig plan aan dit plan gekoppeld.',
    notInFormer: 'Het vorige plan bevat er geen elementen over.',
    outcomes: {
      carried_over: statuses.carriedOver,
      changed: outcomes.changed,
      achieved: 'bereikt',
      stopped: plans.states.stopped,
    },
    influence: priorities.influence,
    harm: priorities.harm,
    displacement: priorities.displacement,
    saved: 'Dossier opgeslagen',
    remove: 'Uit de matrix verwijderen',
    removeTitle: (name) => `“${name}” uit de matrix verwijderen?`,
    removeText: 'De beoordelingen blijven opgeslagen. Ze verschijnen opnieuw als u het fenomeen weer toevoegt.',
  },
  expectation: {
    add: actions.addExpectation,
    organisation: labels.organisation,
    body: 'Of een groep (bewoners, personeel)',
    text: headings.expectation,
    source: headings.sourceDocument,
    date: labels.date,
    weight: 'Sterkte',
    weights: ['zwak', 'duidelijk', 'sterk'],
    ofPlan: 'voor het hele plan',
    remove: (body) => `Verwachting van ${body} verwijderen`,
  },
  errors: {
    PLAN_NOT_EDITABLE:
      'U kunt dit plan niet bewerken. Het is beëindigd of een andere organisatie is de eigenaar. Neem contact op met de eigenaar van het plan.',
    UNKNOWN_REFERENCE: 'Het gekozen item bestaat niet meer. Kies een ander.',
    UNKNOWN_CELL: 'Dit fenomeen of criterium staat niet meer in de matrix. Laad de pagina opnieuw.',
    EVIDENCE_MISSING:
      'De score is niet opgeslagen. Vanaf score 1 is een stavingsstuk verplicht. Vul er een in, of registreer een beoordeling voordat u een score afspreekt.',
    ADDENDUM_REQUIRED:
      'Een versie van dit plan werd ingediend. Open een addendum om opnieuw over de prioriteiten te beslissen.',
    DATE_TOO_EARLY: decisions.dateTooEarly,
    NO_CRITERIA: 'Er zijn nog geen criteria. Voeg eerst criteria en fenomenen toe.',
    DATE_IN_FUTURE: 'De datum mag niet in de toekomst liggen.',
    NOT_ALL_DECIDED:
      'De beslissing is niet geregistreerd. De matrix is gewijzigd en de beslissing moet elk fenomeen erin omvatten. Laad de pagina opnieuw.',
    ORDER_REASON_REQUIRED:
      'Geef een motivering voor elke prioriteit die voorrang krijgt op fenomenen met dezelfde of een hogere rang.',
    REJECTION_REASON_REQUIRED: 'Vermeld bij elk fenomeen dat geen prioriteit is, waarom niet.',
  },
}
