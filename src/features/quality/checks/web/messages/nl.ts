import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import { nl as checks } from '../../messages/nl.ts'
import type { en } from './en.ts'

const issue = 'Te verhelpen punt'

export const nl: SameKeys<typeof en> = {
  neverChecked: 'Dit plan is nog niet gecontroleerd',
  neverCheckedText: 'Het wordt gecontroleerd bij de volgende wijziging en voordat een versie wordt vastgelegd.',
  computedAt: (moment) => `Berekend op ${moment}`,
  issue,
  severity: headings.severity,
  computed: (count) => `${count} ${plural('nl', count, 'regel', 'regels')} berekend`,
  orderReasonHint: 'Minstens 10 tekens. Wie de versie leest, moet de motivering kunnen begrijpen.',
  exceptionText: 'U neemt de verantwoordelijkheid om dit punt open te laten tot de datum die u invult.',
  exceptionRequested: 'Uitzondering gevraagd',
  exceptionGranted: 'Uitzondering toegestaan',
  withdrawn: 'Uitzondering ingetrokken',
  until: (date) => `tot ${date}`,
  excepted: (date) => `uitzondering tot ${date}`,
  fix: {
    set_dates: (date) => `Instellen op ${date}`,
    mark_asked: 'Als gevraagd markeren',
    confirm_translations: 'Vertaling bevestigen',
    declare_none: 'Verklaren dat er geen zijn',
    noMissions: 'Geen gemeentespecifieke opdrachten',
    open: actions.fix,
    answer: 'Antwoorden',
    fixed: (about) => `Opgelost: ${about}`,
    undone: (about) => `Ongedaan gemaakt: ${about}`,
    undo: actions.undo,
  },
  overview: {
    intro:
      'Te verhelpen punten in de plannen waarvoor u eindverantwoordelijk bent, per plan en regel, telkens met de actie die ze oplost.',
    scope: labels.plans,
    own: 'Plannen van mijn organisaties',
    all: 'Alle plannen die voor mij zichtbaar zijn',
    severity: headings.severity,
    rule: headings.rule,
    plan: labels.plan,
    any: statuses.standalone.all,
    mine: 'Alleen elementen waarvoor ik eindverantwoordelijk ben',
    count: (w) =>
      `Fouten: ${w.errors} · waarschuwingen: ${w.warnings} · tips: ${w.hints} · niet berekend: ${w.notComputed} · plannen: ${w.plans}`,
    clean: checks.empty,
    trend: (w) => `Sinds versie ${w.version} (${w.on}): ${w.came} nieuw, ${w.solved} opgelost, ${w.remaining} nog open`,
    noTrend: 'Evolutie niet berekend: geen enkele versie bevat opgeslagen controles',
    rest: (count) => `nog ${count} in dit plan`,
    restOfRule: (count, rule) => `nog ${count} bij ${rule}`,
    noMatches: 'Geen punten voldoen aan deze filters',
    noneFoundText: 'Wijzig of wis de filters om andere punten te bekijken.',
    clear: actions.clearFilters,
    cleanText: 'Alle toepasselijke regels zijn voor uw plannen berekend. Er zijn geen te verhelpen punten.',
    noPlan: 'U bent nog voor geen enkel plan eindverantwoordelijk',
    noPlanText:
      'Zodra een organisatie waarin u een rol hebt een plan heeft, verschijnen hier de te verhelpen punten. U kunt ook alle plannen bekijken die voor u zichtbaar zijn.',
  },
  export: {
    act: actions.exportAsCsv,
    busy: (count) => `${count} gelezen`,
    truncated: (limit) => `Het bestand bevat de eerste ${limit} punten. Verfijn de filters om de andere te exporteren.`,
    file: 'controles',
    columns: {
      planCode: 'Plancode',
      plan: labels.plan,
      rule: headings.rule,
      ruleName: 'Naam van de regel',
      severity: headings.severity,
      elementCode: 'Elementcode',
      element: labels.element,
      issue,
      fix: checks.fix,
      basis: labels.basis,
      exception: 'Uitzondering',
      exceptionEnds: 'Uitzondering geldig tot',
    },
  },
}
