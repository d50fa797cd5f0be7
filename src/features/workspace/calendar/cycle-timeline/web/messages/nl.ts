import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as phrases } from '#shared/phrase-messages/nl.ts'
import { plural } from '#shared/plural.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import { nl as calendar } from '../../../messages/nl.ts'
import type { en } from './en.ts'

const nextPlan = 'Volgend plan'

export const nl = {
  title: headings.cycles,
  intro: 'Plannen met verschillende cycli op één tijdlijn. Alleen plannen die voor u zichtbaar zijn, worden getoond.',
  loading: 'Cycli laden …',
  zone: labels.area,
  zoneHint: 'Zonder gebied worden de plannen van alle gebieden samen getoond.',
  day: labels.date,
  dayLine: 'Gekozen datum',
  timeline: 'Tijdlijn van de plannen',
  timelineHint:
    'Verplaats de datumlijn met de pijltoetsen (1 dag), met Page Up en Page Down (1 maand) of met Shift en de pijltoetsen (1 jaar). Een dunne lijn is voorbereiding; een gearceerde balk is een leemte.',
  none: 'Geen cycli om te tonen',
  noneText: 'Plannen verschijnen op de tijdlijn zodra ze zijn gestart of geïmporteerd.',
  today: phrases.today,
  terms: headings.termsOfOffice,
  unverified: 'data niet geverifieerd',
  phases: {
    preparing: 'in voorbereiding',
    decided: 'goedgekeurd, nog niet van kracht',
    planned: calendar.sources.planned,
    late: 'periode begonnen, niet van kracht',
    in_force: statuses.inForce,
    bridging: 'loopt door na einddatum',
    gap: 'geen plan van kracht',
  },
  bar: (what, phase, from, to) => `${what}: ${phase}, ${from} – ${to}`,
  open: statuses.unknown,
  plans: (count) => plural('nl', count, `${count} plan`, `${count} plannen`),
  asTable: actions.showAsTable,
  columns: {
    track: labels.kind,
    span: labels.plan,
    from: headings.from,
    to: headings.until,
    status: labels.status,
    version: labels.version,
    next: nextPlan,
  },
  applies: (day) => `Geldende plannen op ${day}`,
  appliesIn: (day, zone) => `Geldende plannen op ${day} in ${zone}`,
  appliesHint: 'Per soort het plan dat van kracht is of na de einddatum doorloopt.',
  notThere: (zone) => `${zone} bestaat niet op deze datum.`,
  version: phrases.version,
  statuses: {
    in_force: statuses.inForce,
    bridging: 'loopt door',
    late: 'nog niet van kracht',
    planned: calendar.sources.planned,
    none: statuses.none,
  },
  noPlan: 'Geen plan dat voor u zichtbaar is',
  running: (terms) => `Bestuursperiode op deze datum: ${terms}.`,
  issues: 'Leemten en overlappingen',
  noIssues: 'Er zijn geen leemten of overlappingen bekend.',
  issueTexts: {
    gapSince: (from) => `geen plan van kracht sinds ${from}`,
    gapBetween: (from, to) => `geen plan van kracht van ${from} tot ${to}`,
    beginsWithout: (from, upper) => `begint op ${from}. ${upper}: geen plan van kracht op die datum`,
    beginsBridged: (from, upper) =>
      `begint op ${from}. ${upper}: op die datum loopt alleen het vorige plan door na de einddatum`,
    outlasts: (months, upper, from) =>
      `${plural('nl', months, `${months} maand`, `${months} maanden`)} langer dan de bekende periode. ${upper}: geen plan bekend vanaf ${from}`,
    both: (from, to) => `2 plannen tegelijk van kracht van ${from} tot ${to}`,
    areas: (from, into) => `${from} worden ${into}`,
    areasPlanned: (from, into) => `${from} zullen ${into} worden (aangekondigd)`,
    inside: 'Valt in',
    afterTerm: (months, term) =>
      `begint ${plural('nl', months, `${months} maand`, `${months} maanden`)} na het begin van: ${term}`,
    follows: nextPlan,
    settled: (from) => `van kracht vanaf ${from}`,
    planned: (from) => `gepland vanaf ${from}, niet van kracht`,
    unknown: 'Er is geen volgend plan bekend',
    last: 'Laatst bekende plan',
  },
} satisfies SameKeys<typeof en>
