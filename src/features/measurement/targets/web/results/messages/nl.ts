import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as confirmations } from '#shared/confirmation-messages/nl.ts'
import { nl as errors } from '#shared/error-messages/nl.ts'
import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as phrases } from '#shared/phrase-messages/nl.ts'
import { plural } from '#shared/plural.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import { nl as nlExpected } from '../../../results/messages/nl.ts'
import type { en } from './en.ts'

const expectedResultRemoved = 'Verwacht resultaat verwijderd'

export const nl: SameKeys<typeof en> = {
  title: nlExpected.document.title,
  none: 'Er is nog geen indicator gekozen.',
  add: 'Verwacht resultaat toevoegen',
  change: 'Verwacht resultaat bewerken',
  remove: 'Verwacht resultaat verwijderen',
  statuses: nlExpected.statuses,
  reasons: nlExpected.reasons,
  baseline: (period) => `uitgangswaarde ${period}`,
  now: (period) => `nu, ${period}`,
  target: (period) => `streefwaarde ${period}`,
  targets: 'streefwaarden',
  allTargets: (count) => `Alle ${count} streefwaarden`,
  expected: 'toegezegd resultaat',
  baselineDiffers: (period, value) =>
    `De uitgangswaarde wijkt af van het geregistreerde cijfer: voor ${period} is ${value} geregistreerd.`,
  worseThanToday: (period, value) =>
    `Slechter dan het geregistreerde cijfer van ${period} (${value}). Geef een motivering.`,
  worseTargetReason: (reason) => `Motivering voor een streefwaarde die slechter is dan het cijfer van toen: ${reason}`,
  range: (low, high) => `${low} tot ${high}`,
  provisional: statuses.provisional,
  projected: (value, period) => `In dit tempo: ${value} in ${period}.`,
  needed: (change, periods) =>
    plural(
      'nl',
      periods,
      `Nodig: ${change} in de resterende periode.`,
      `Nodig: ${change} in elk van de ${periods} resterende periodes.`,
    ),
  promised: (date) => `Toegezegd op ${date}`,
  redefined: 'De definitie van de indicator is gewijzigd sinds dit resultaat werd toegezegd.',
  byRule: (standing) => `Berekende status: ${standing}.`,
  overridden: (person, until) => `Status bepaald door ${person}, tot ${until}:`,
  unknownUser: 'een gebruiker',
  neighbourTrend: (areas) =>
    `Tegengestelde trend in aangrenzende gebieden: ${areas}. Dat kan op een verplaatsingseffect wijzen, maar is er geen bewijs van.`,
  chain: 'Onderliggende elementen, van inspanning tot effect',
  relatedIndicators: 'Samen te lezen met:',
  varianceAsked: 'De afwijking van het toegezegde resultaat overschrijdt de tolerantie. Verklaar de afwijking.',
  explain: 'Afwijking verklaren',
  variance: {
    title: 'Verklaring van de afwijking',
    cause: 'Oorzaak',
    causes: {
      effort: 'inspanning',
      context: 'context',
      definition: 'definitie',
      data: 'gegevens',
      delay: 'vertraging',
      displacement: 'verplaatsingseffect',
    },
    text: 'Verklaring in één zin',
    consequence: 'Gevolg',
    consequences: {
      none: statuses.none,
      adjust: 'bijsturen',
      stop: 'stopzetten',
      ask_decision: 'een beslissing vragen',
    },
  },
  status: {
    open: 'Status aanpassen',
    title: 'Aangepaste status',
    status: labels.status,
    reason: labels.reason,
    until: 'Tot deze datum (daarna geldt de berekende status)',
    withdraw: 'Berekende status gebruiken',
  },
  history: {
    saveResult: confirmations.expectedResultSaved,
    removeResult: expectedResultRemoved,
    overrideStatus: 'Status aangepast',
    explainVariance: confirmations.varianceExplained,
    unreadable: 'De indicator is niet zichtbaar voor u.',
    reason: phrases.reason,
    rule: 'berekende status',
    status: (standing, until, reason) => `${standing}, tot ${until}: ${reason}`,
    variance: (cause, why, follows) => `${cause}: ${why} Gevolg: ${follows}`,
    tolerance: (percent) => `tolerantie ${percent}%`,
    labels: { removed: 'voordien', added: 'nadien' },
  },
  form: {
    titleNew: 'Nieuw verwacht resultaat',
    title: 'Verwacht resultaat',
    indicator: labels.indicator,
    area: headings.measuredIn,
    withBaseline: 'Met uitgangswaarde',
    baselinePeriod: 'Periode van de uitgangswaarde',
    baselineValue: 'Uitgangswaarde',
    recorded: (value) => `Geregistreerd cijfer van deze periode: ${value}.`,
    applyRecorded: (value) => `Het geregistreerde cijfer gebruiken (${value})`,
    worseTargetReason: 'Motivering voor een streefwaarde die slechter is dan het laatste cijfer',
    shape: 'Soort streefwaarde',
    shapes: {
      path: 'rechte lijn van de uitgangswaarde naar elke streefwaarde',
      steps: 'afzonderlijke streefwaarde per periode, zonder tussenliggende waarden',
      range: 'marge waarbinnen het resultaat moet blijven',
    },
    per: 'Streefwaarden per',
    ownPeriods: 'aangepaste periodes',
    writeLike: (example) => `Bijvoorbeeld ${example}`,
    pasteHint: 'Druk op Enter om naar de volgende streefwaarde te gaan. U kunt rijen uit een rekenblad plakken.',
    period: (number) => `Periode van streefwaarde ${number}`,
    value: (number) => `Streefwaarde ${number}`,
    low: (number) => `Minimum van streefwaarde ${number}`,
    high: (number) => `Maximum van streefwaarde ${number}`,
    addTarget: 'Streefwaarde toevoegen',
    removeTarget: (number) => `Streefwaarde ${number} verwijderen`,
    tolerance: 'Tolerantie (% van de verwachte waarde)',
    reason: 'Motivering van de correctie',
    whole: 'Voer een getal in, met een punt of een komma voor decimalen.',
    saved: confirmations.expectedResultSaved,
    removed: expectedResultRemoved,
    removeTitle: 'Dit verwachte resultaat verwijderen?',
    removeText: 'Toegezegde waarden blijven in de geschiedenis staan.',
  },
  issues: {
    PERIOD_INVALID: 'Een periode eindigt voordat ze begint.',
    TARGET_VALUE_MISSING: 'Een streefwaarde is niet ingevuld.',
    RANGE_INVALID: 'Het maximum van een marge ligt onder het minimum.',
    TARGETS_IN_ORDER: 'Voer de streefwaarden in de volgorde van hun periodes in, één per periode.',
    BASELINE_AFTER_TARGET: 'De uitgangswaarde moet vroeger liggen dan de streefwaarden.',
    PATH_NEEDS_BASELINE: 'Een rechte lijn naar de streefwaarde vereist een uitgangswaarde.',
    RANGE_REQUIRED: 'Bij deze indicator is hoger noch lager beter. Voer een marge in.',
    PERIOD_NOT_COUNTED: 'De indicator heeft geen cijfers voor een periode met deze lengte of dit begin.',
    PERIODS_DIFFER: 'Gebruik dezelfde lengte voor de periode van de uitgangswaarde en van elke streefwaarde.',
    BASELINE_DIFFERS: 'De uitgangswaarde wijkt af van het cijfer dat voor die periode is geregistreerd.',
    WORSE_THAN_TODAY: 'Een streefwaarde is slechter dan het laatste geregistreerde cijfer. Geef een motivering.',
  },
  errors: {
    NOT_FOUND: errors.notFound,
    PLAN_NOT_EDITABLE: errors.planNotEditable,
    CHANGED_CONCURRENTLY:
      'Een andere gebruiker heeft dit resultaat gewijzigd. Laad de pagina opnieuw en controleer de huidige waarden.',
    REASON_REQUIRED: 'Dit resultaat werd toegezegd in een versie van het plan. Geef een motivering voor de correctie.',
    UNKNOWN_REFERENCE: 'Kies een indicator en een gebied uit de lijst.',
    EXPECTATION_REJECTED: 'Het verwachte resultaat is onvolledig.',
    STATUS_NOT_ALLOWED: 'Een indicator die door inspanning alleen kan stijgen, krijgt geen statuskleur.',
    PLAN_NOT_BEGUN: 'De periode van het plan is nog niet begonnen. Voordien heeft een resultaat geen status.',
    DATE_NOT_IN_FUTURE: 'Kies een datum in de toekomst.',
  },
  save: actions.save,
  cancel: actions.cancel,
  close: actions.close,
}
