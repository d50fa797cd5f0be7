import { da as plansPage } from '#features/planning/plans/web/messages/da.ts'
import { da as actions } from '#shared/action-messages/da.ts'
import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { da as statuses } from '#shared/status-messages/da.ts'
import type { en } from './en.ts'

const form = (count: number, singular: string, other: string) => `${count} ${plural('da', count, singular, other)}`

export const da: SameKeys<typeof en> = {
  allCycles: 'Alle cyklusser på en tidslinje',
  next: {
    title: 'Næste cyklus',
    text: (ends) =>
      `Planen slutter den ${ends}. Den næste cyklus begynder med evalueringen af planen, sikkerhedsbilledet og andres forventninger.`,
    prepare: 'Forbered næste cyklus',
    notReady: 'Den næste cyklus kan forberedes, når planen er i kraft',
    notReadyText: 'Sæt først en version i kraft.',
    prepared: 'Næste planer, der allerede er forberedt',
    describe:
      'Den nye plan henviser til denne plan som den forrige plan. Derefter gennemgår du denne plan element for element.',
    begins: plansPage.list.periodFrom,
    lasts: (until) => `Til og med ${until} efter den lov, der gælder på startdatoen.`,
  },
  preparation: {
    title: 'Forberedelse',
    hint: (starts) =>
      `Beregnet baglæns fra starten den ${starts}. De fleste varigheder er ikke fastsat ved lov. Tilpas dem efter behov.`,
    preview: 'Forberedelsestrin',
    step: headings.step,
    beginsBy: 'Start senest',
    readyBy: 'Færdig senest',
    duration: 'Uger',
    weeksOf: (step) => `Uger til: ${step}`,
    weeks: (count) => form(count, 'uge', 'uger'),
    usually: (count) => `normalt ${count}`,
    status: labels.status,
    done: (on) => `gennemført den ${on}`,
    late: (days) => `${form(days, 'dag', 'dage')} forsinket`,
    due: 'bør være i gang',
    upcoming: 'kommende',
    markDone: actions.markAsCompleted,
    markDoneOf: (step) => `Markér som gennemført: ${step}`,
    undo: actions.reopen,
    undoOf: (step) => `Genåbn: ${step}`,
    createTasks: 'Opret opgaver',
    tasksCreated: 'Der er oprettet opgaver for din organisations åbne trin.',
    none: 'Ingen forberedelsestrin for denne plantype',
    onPath: 'Det er trinene i godkendelsesproceduren. Registrér fremdrift og ændringer i tidsplanen der.',
    toPath: 'Åbn godkendelsesproceduren',
    noneText: 'Landepakken indeholder ingen.',
  },
  previousPlan: {
    title: headings.previousPlan,
    intro:
      'Tag for hvert element stilling til, om det skal videreføres, og angiv en begrundelse. Elementer, der videreføres, kopieres til den nye plan og starter forfra dér.',
    previousPlan: (plan) => `Forrige plan: ${plan}`,
    go: 'Gennemgå forrige plan',
    left: 'Ikke videreført',
    leftNone: 'Ingen indtil nu.',
    goesOn: (count) => `Videreført (${count})`,
    none: 'Planen har ingen forrige plan',
    noneText: 'Når en plan forberedes ud fra en forrige plan, vises beslutningerne om dens elementer her.',
    withheld: 'Den forrige plan er ikke synlig for dig',
    empty: 'Den forrige plan indeholder kun dele og afsnit',
    progress: (decided, all) => `${decided} af ${all} afgjort`,
    show: actions.show,
    shows: { all: 'alle elementer', open: 'ikke afgjort', goes_on: statuses.carriedOver, left: 'ikke videreført' },
    noneShown: 'Ingen elementer passer til filteret',
    allDecided: 'Der er taget stilling til alle elementer i den forrige plan',
    outcome: (what) => `Beslutning om »${what}«`,
    outcomes: {
      carried_over: 'Videreføre',
      changed: 'Videreføre med ændringer',
      achieved: 'Ikke videreføre: nået',
      stopped: 'Ikke videreføre: stoppet',
    },
    reason: labels.reason,
    orderReasonHint: 'Forklar, hvorfor elementet videreføres eller ej. Begrundelsen trykkes i den nye plan.',
    reasonMissing: 'Angiv en begrundelse på mindst 3 tegn.',
    save: 'Gem beslutning',
    change: 'Ret beslutning',
    open: 'Åbn i den nye plan',
    removedSince: 'Elementet blev videreført og senere fjernet fra den nye plan. Tag stilling igen.',
    select: (what) => `Vælg »${what}« og underliggende elementer`,
    selected: (count) => `${count} valgt`,
    selectOpen: 'Vælg alle uafgjorte',
    clear: plansPage.clearSelection,
    decideMany: 'Afgør de valgte',
    manyTitle: 'Beslutning om flere elementer',
    decided: (count) => `${form(count, 'beslutning', 'beslutninger')} gemt`,
    known: 'Tilgængelige oplysninger',
    uptake: (carried, asked) => `taget med af ${carried} af ${form(asked, 'organisation', 'organisationer')}`,
    answers: (count) => `knyttet til ${count} svar`,
    errors: (count) => `${count} fejl`,
    warnings: (count) => form(count, 'advarsel', 'advarsler'),
    openNeeds: (count) => form(count, 'udækket behov', 'udækkede behov'),
  },
}
