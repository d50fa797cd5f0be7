import { nl as plansPage } from '#features/planning/plans/web/messages/nl.ts'
import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import type { en } from './en.ts'

const form = (count: number, singular: string, other: string) => `${count} ${plural('nl', count, singular, other)}`

export const nl: SameKeys<typeof en> = {
  allCycles: 'Alle cycli op een tijdlijn',
  next: {
    title: 'Volgende cyclus',
    text: (ends) =>
      `Dit plan eindigt op ${ends}. De volgende cyclus begint met de evaluatie van dit plan, het veiligheidsbeeld en de verwachtingen van anderen.`,
    prepare: 'Volgende cyclus voorbereiden',
    notReady: 'De volgende cyclus kan worden voorbereid zodra dit plan van kracht is',
    notReadyText: 'Laat eerst een versie in werking treden.',
    prepared: 'Al voorbereide volgende plannen',
    describe: 'Het nieuwe plan verwijst naar dit plan als vorig plan. Daarna overloopt u dit plan element per element.',
    begins: plansPage.list.periodFrom,
    lasts: (until) => `Tot en met ${until}, volgens de wet die op de begindatum geldt.`,
  },
  preparation: {
    title: 'Voorbereiding',
    hint: (starts) =>
      `Teruggerekend vanaf de start op ${starts}. De meeste termijnen zijn niet wettelijk bepaald. Pas ze aan waar nodig.`,
    preview: 'Voorbereidende stappen',
    step: headings.step,
    beginsBy: 'Start uiterlijk',
    readyBy: 'Klaar uiterlijk',
    duration: 'Weken',
    weeksOf: (step) => `Weken voor: ${step}`,
    weeks: (count) => form(count, 'week', 'weken'),
    usually: (count) => `gewoonlijk ${count}`,
    status: labels.status,
    done: (on) => `afgerond op ${on}`,
    late: (days) => `${form(days, 'dag', 'dagen')} te laat`,
    due: 'zou bezig moeten zijn',
    upcoming: 'komt later',
    markDone: actions.markAsCompleted,
    markDoneOf: (step) => `Markeren als afgerond: ${step}`,
    undo: actions.reopen,
    undoOf: (step) => `Heropenen: ${step}`,
    createTasks: 'Taken aanmaken',
    tasksCreated: 'Taken aangemaakt voor de openstaande stappen van uw organisatie.',
    none: 'Geen voorbereidende stappen voor deze soort plan',
    onPath:
      'Dit zijn de stappen van de goedkeuringsprocedure. Registreer de voortgang en wijzigingen van de planning daar.',
    toPath: 'Goedkeuringsprocedure openen',
    noneText: 'Het landenpakket bevat er geen.',
  },
  previousPlan: {
    title: headings.previousPlan,
    intro:
      'Beslis voor elk element of u het overneemt en geef een motivering. Elementen die u overneemt, worden naar het nieuwe plan gekopieerd en starten daar opnieuw.',
    previousPlan: (plan) => `Vorig plan: ${plan}`,
    go: 'Vorig plan overlopen',
    left: 'Niet overgenomen',
    leftNone: 'Voorlopig geen.',
    goesOn: (count) => `Overgenomen (${count})`,
    none: 'Dit plan heeft geen vorig plan',
    noneText:
      'Als een plan vanuit een vorig plan wordt voorbereid, verschijnen hier de beslissingen over de elementen van dat plan.',
    withheld: 'Het vorige plan is niet zichtbaar voor u',
    empty: 'Het vorige plan bevat alleen delen en afdelingen',
    progress: (decided, all) => `${decided} van ${all} beslist`,
    show: actions.show,
    shows: { all: 'alle elementen', open: 'nog niet beslist', goes_on: statuses.carriedOver, left: 'niet overgenomen' },
    noneShown: 'Geen elementen gevonden met deze filter',
    allDecided: 'Over alle elementen van het vorige plan is beslist',
    outcome: (what) => `Beslissing over “${what}”`,
    outcomes: {
      carried_over: 'Overnemen',
      changed: 'Gewijzigd overnemen',
      achieved: 'Niet overnemen: bereikt',
      stopped: 'Niet overnemen: stopgezet',
    },
    reason: labels.reason,
    orderReasonHint:
      'Leg uit waarom het element wel of niet wordt overgenomen. De motivering wordt in het nieuwe plan afgedrukt.',
    reasonMissing: 'Voer een motivering van minstens 3 tekens in.',
    save: 'Beslissing opslaan',
    change: 'Beslissing wijzigen',
    open: 'Openen in nieuw plan',
    removedSince: 'Dit element werd overgenomen en later uit het nieuwe plan verwijderd. Beslis opnieuw.',
    select: (what) => `“${what}” en onderliggende elementen selecteren`,
    selected: (count) => `${count} geselecteerd`,
    selectOpen: 'Alle niet-besliste selecteren',
    clear: plansPage.clearSelection,
    decideMany: 'Over selectie beslissen',
    manyTitle: 'Beslissing over meerdere elementen',
    decided: (count) => `${form(count, 'beslissing', 'beslissingen')} opgeslagen`,
    known: 'Beschikbare gegevens',
    uptake: (carried, asked) => `opgenomen door ${carried} van ${form(asked, 'organisatie', 'organisaties')}`,
    answers: (count) => `gekoppeld aan ${form(count, 'antwoord', 'antwoorden')}`,
    errors: (count) => form(count, 'fout', 'fouten'),
    warnings: (count) => form(count, 'waarschuwing', 'waarschuwingen'),
    openNeeds: (count) => form(count, 'openstaande behoefte', 'openstaande behoeften'),
  },
}
