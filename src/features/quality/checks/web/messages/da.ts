import { da as actions } from '#shared/action-messages/da.ts'
import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { da as statuses } from '#shared/status-messages/da.ts'
import { da as checks } from '../../messages/da.ts'
import type { en } from './en.ts'

const issue = 'Mangel'

export const da: SameKeys<typeof en> = {
  neverChecked: 'Planen er endnu ikke kontrolleret',
  neverCheckedText: 'Den kontrolleres ved næste ændring, og før en version låses.',
  computedAt: (moment) => `Beregnet ${moment}`,
  issue,
  severity: headings.severity,
  computed: (count) => `${count} ${plural('da', count, 'regel', 'regler')} beregnet`,
  orderReasonHint: 'Mindst 10 tegn. Den, der læser versionen, skal kunne forstå begrundelsen.',
  exceptionText: 'Du påtager dig ansvaret for, at manglen ikke rettes før den dato, du angiver.',
  exceptionRequested: 'Der er anmodet om en undtagelse',
  exceptionGranted: 'Undtagelse givet',
  withdrawn: 'Undtagelse trukket tilbage',
  until: (date) => `indtil ${date}`,
  excepted: (date) => `undtagelse indtil ${date}`,
  fix: {
    set_dates: (date) => `Sæt til ${date}`,
    mark_asked: 'Markér som anmodet',
    confirm_translations: 'Bekræft oversættelsen',
    declare_none: 'Angiv, at der ikke er nogen',
    noMissions: 'Ingen kommunespecifikke opgaver',
    open: actions.fix,
    answer: 'Besvar',
    fixed: (about) => `Rettet: ${about}`,
    undone: (about) => `Fortrudt: ${about}`,
    undo: actions.undo,
  },
  overview: {
    intro: 'Mangler i de planer, du er ansvarlig for, efter plan og regel, hver med den handling, der retter dem.',
    scope: labels.plans,
    own: 'Mine organisationers planer',
    all: 'Alle planer, der er synlige for mig',
    severity: headings.severity,
    rule: headings.rule,
    plan: labels.plan,
    any: statuses.standalone.all,
    mine: 'Kun elementer, jeg er ansvarlig for',
    count: (w) =>
      `Fejl: ${w.errors} · advarsler: ${w.warnings} · tip: ${w.hints} · ikke beregnet: ${w.notComputed} · planer: ${w.plans}`,
    clean: checks.empty,
    trend: (w) =>
      `Siden version ${w.version} (${w.on}): ${w.came} nye, ${w.solved} rettet, ${w.remaining} fortsat åbne`,
    noTrend: 'Udvikling ikke beregnet: ingen version indeholder gemte kontroller',
    rest: (count) => `yderligere ${count} i denne plan`,
    restOfRule: (count, rule) => `yderligere ${count} for ${rule}`,
    noMatches: 'Ingen mangler svarer til disse filtre',
    noneFoundText: 'Ret eller ryd filtrene for at se andre mangler.',
    clear: actions.clearFilters,
    cleanText: 'Alle relevante regler er beregnet for dine planer. Der er ingen mangler.',
    noPlan: 'Du er endnu ikke ansvarlig for nogen plan',
    noPlanText:
      'Så snart en organisation, hvor du har en rolle, har en plan, vises planens mangler her. Du kan også se alle planer, der er synlige for dig.',
  },
  export: {
    act: actions.exportAsCsv,
    busy: (count) => `${count} læst`,
    truncated: (limit) => `Filen indeholder de første ${limit} mangler. Indsnævr filtrene for at eksportere resten.`,
    file: 'kontroller',
    columns: {
      planCode: 'Plankode',
      plan: labels.plan,
      rule: headings.rule,
      ruleName: 'Regelens navn',
      severity: headings.severity,
      elementCode: 'Elementkode',
      element: labels.element,
      issue,
      fix: checks.fix,
      basis: labels.basis,
      exception: 'Undtagelse',
      exceptionEnds: 'Undtagelsen gælder indtil',
    },
  },
}
