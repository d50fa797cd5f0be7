import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  neverChecked: 'Dit plan is nog niet gecontroleerd',
  neverCheckedText: 'Het wordt gecontroleerd bij de volgende wijziging en voordat een versie wordt vastgelegd.',
  computedAt: (moment) => `Berekend op ${moment}`,
  finding: 'Te verhelpen punt',
  severity: 'Ernst',
  computed: (count) => `${count} ${plural('nl', count, 'regel', 'regels')} berekend`,
  orderReasonHint: 'Minstens 10 tekens. Wie de versie leest, moet de motivering kunnen begrijpen.',
  exceptionText: 'U neemt de verantwoordelijkheid om dit punt open te laten tot de datum die u invult.',
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
    open: 'Oplossen',
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
    severity: 'Ernst',
    rule: 'Regel',
    plan: labels.plan,
    any: 'Alle',
    mine: 'Alleen elementen waarvoor ik eindverantwoordelijk ben',
    count: (w) =>
      `Fouten: ${w.errors} · waarschuwingen: ${w.warnings} · tips: ${w.hints} · niet berekend: ${w.notComputed} · plannen: ${w.plans}`,
    clean: 'Geen te verhelpen punten',
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
    act: 'Exporteren als CSV',
    busy: (count) => `${count} gelezen`,
    truncated: (limit) => `Het bestand bevat de eerste ${limit} punten. Verfijn de filters om de andere te exporteren.`,
    file: 'controles',
    columns: {
      planCode: 'Plancode',
      plan: labels.plan,
      rule: 'Regel',
      ruleName: 'Naam van de regel',
      severity: 'Ernst',
      elementCode: 'Elementcode',
      element: labels.element,
      finding: 'Te verhelpen punt',
      fix: 'Oplossing',
      basis: 'Grondslag',
      exception: 'Uitzondering',
      exceptionEnds: 'Uitzondering geldig tot',
    },
  },
}
