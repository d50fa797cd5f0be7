import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  statuses: {
    on_track: 'op koers',
    attention: 'aandacht nodig',
    off_track: 'niet op koers',
    no_update: 'geen update',
    effort_only: 'inspanningsindicator',
    not_computed: statuses.notComputed,
  },
  reasons: {
    NO_TARGET: 'Er is geen streefwaarde bepaald.',
    AMBIGUOUS: 'Een stijging kan op meer inspanning wijzen. Daarom is er geen statuskleur.',
    PLAN_NOT_BEGUN: 'De periode van het plan is nog niet begonnen. Voordien is er geen status.',
    WITHHELD: 'Een deel van de cijfers is niet zichtbaar voor u.',
    PERIODS_DIFFER: 'De streefwaarden, de uitgangswaarde en de cijfers hebben geen periodes van dezelfde lengte.',
    NO_DIRECTION: 'Voor deze indicator is hoger noch lager beter, en de streefwaarde is geen marge.',
    BASELINE_DIFFERS:
      'De uitgangswaarde wijkt af van het geregistreerde cijfer, en met het geregistreerde cijfer is de status anders. Corrigeer de uitgangswaarde.',
    FIGURES_MISSING: 'In de laatste periode ontbreken cijfers van gebieden.',
    NO_FIGURE_YET: 'Er is nog geen cijfer voor een volledige periode van het plan.',
    UPDATE_OVERDUE: 'Het cijfer voor de volgende periode is te laat of onvolledig.',
    TOO_FEW: 'Eén cijfer toont geen trend, en voor die periode is er geen toegezegd resultaat.',
    AS_EXPECTED: 'Binnen de tolerantie van het toegezegde resultaat voor deze periode, of beter.',
    BEHIND: 'Slechter dan het toegezegde resultaat voor deze periode, maar beter dan de uitgangswaarde.',
    NO_BETTER_THAN_BASELINE: 'Niet beter dan de uitgangswaarde.',
    TARGET_MISSED: 'De periode van de streefwaarde is voorbij en de streefwaarde is niet gehaald.',
    TREND_REACHES_TARGET: 'Met de trend van de recentste periodes wordt de streefwaarde gehaald.',
    TREND_MISSES_TARGET: 'Met de trend van de recentste periodes wordt de streefwaarde niet gehaald.',
    OUTSIDE_RANGE: 'Net buiten de marge.',
    FAR_OUTSIDE_RANGE: 'Verder buiten de marge dan de tolerantie toelaat.',
  },
  document: {
    title: 'Verwachte resultaten',
    description: 'Toegezegde en werkelijke resultaten, volgens de cijfers die de auteur van dit document mag lezen.',
    descriptionForOthers:
      'Toegezegde en werkelijke resultaten, volgens de cijfers die externe lezers mogen zien. Kleine aantallen worden niet getoond.',
    promise: 'Toegezegde resultaten.',
    element: labels.element,
    measured: 'Gemeten met',
    baseline: 'Uitgangswaarde',
    target: 'Streefwaarde',
    period: labels.period,
    targetsOf: (title) => `Streefwaarden: ${title}`,
    targetsInTable: (count, title) => `${count} streefwaarden: zie de tabel ‘Streefwaarden: ${title}’`,
    recorded: (value) => `geregistreerd: ${value}`,
    worseTargetReason: (reason) =>
      `Motivering voor een streefwaarde die slechter is dan het cijfer van toen: ${reason}`,
    provisional: statuses.provisional,
    counts: 'Resultaten per status',
    quarter: (number, year) => `K${number} ${year}`,
    now: 'Recentste',
    status: labels.status,
    opens: 'Elk cijfer is te herleiden tot de bronrijen, de definitie en de goedkeuring. Volg de code of voer ze in op',
  },
}
