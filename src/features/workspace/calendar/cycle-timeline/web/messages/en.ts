import { en as actions } from '#shared/action-messages/en.ts'
import { en as headings } from '#shared/heading-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { en as phrases } from '#shared/phrase-messages/en.ts'
import { plural } from '#shared/plural.ts'
import { en as statuses } from '#shared/status-messages/en.ts'
import { en as calendar } from '../../../messages/en.ts'

const nextPlan = 'Next plan'

export const en = {
  title: headings.cycles,
  intro: 'Plans with different cycles on one timeline. Only plans that are visible to you are shown.',
  loading: 'Loading the cycles …',
  zone: labels.area,
  zoneHint: 'Without an area, the plans of all areas are shown together.',
  day: labels.date,
  dayLine: 'Selected date',
  timeline: 'Timeline of plans',
  timelineHint:
    'Move the date line with the arrow keys (1 day), Page Up and Page Down (1 month) or Shift and the arrow keys (1 year). A thin line shows preparation; a hatched bar shows a gap.',
  none: 'No cycles to show',
  noneText: 'Plans appear on the timeline once they have been created or imported.',
  today: phrases.today,
  terms: headings.termsOfOffice,
  unverified: 'dates not verified',
  phases: {
    preparing: 'in preparation',
    decided: 'approved, not yet in force',
    planned: calendar.sources.planned,
    late: 'period started, not in force',
    in_force: statuses.inForce,
    bridging: 'past its period, still followed',
    gap: 'no plan in force',
  },
  bar: (what: string, phase: string, from: string, to: string) => `${what}: ${phase}, ${from} – ${to}`,
  open: statuses.unknown,
  plans: (count: number) => plural('en', count, `${count} plan`, `${count} plans`),
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
  applies: (day: string) => `Applicable plans on ${day}`,
  appliesIn: (day: string, zone: string) => `Applicable plans on ${day} in ${zone}`,
  appliesHint: 'For each kind, the plan that is in force or still followed after its period.',
  notThere: (zone: string) => `${zone} does not exist on this date.`,
  version: phrases.version,
  statuses: {
    in_force: statuses.inForce,
    bridging: 'still followed',
    late: 'not in force yet',
    planned: calendar.sources.planned,
    none: statuses.none,
  },
  noPlan: 'No plan that is visible to you',
  running: (terms: string) => `Term of office on this date: ${terms}.`,
  issues: 'Gaps and overlaps',
  noIssues: 'No gaps or overlaps are known.',
  issueTexts: {
    gapSince: (from: string) => `no plan in force since ${from}`,
    gapBetween: (from: string, to: string) => `no plan in force from ${from} to ${to}`,
    beginsWithout: (from: string, upper: string) => `starts on ${from}. ${upper}: no plan in force on that date`,
    beginsBridged: (from: string, upper: string) =>
      `starts on ${from}. ${upper}: on that date, only the previous plan is followed, past its period`,
    outlasts: (months: number, upper: string, from: string) =>
      `${plural('en', months, `${months} month`, `${months} months`)} longer than the known period. ${upper}: no plan known from ${from}`,
    both: (from: string, to: string) => `2 plans in force at the same time from ${from} to ${to}`,
    areas: (from: string, into: string) => `${from} become ${into}`,
    areasPlanned: (from: string, into: string) => `${from} will become ${into} (announced)`,
    inside: 'Occurs during',
    afterTerm: (months: number, term: string) =>
      `starts ${plural('en', months, `${months} month`, `${months} months`)} after the start of: ${term}`,
    follows: nextPlan,
    settled: (from: string) => `in force from ${from}`,
    planned: (from: string) => `planned from ${from}, not in force`,
    unknown: 'No next plan is known',
    last: 'Last known plan',
  },
}
