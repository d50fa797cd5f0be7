import { da as actions } from '#shared/action-messages/da.ts'
import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as phrases } from '#shared/phrase-messages/da.ts'
import { plural } from '#shared/plural.ts'
import { da as statuses } from '#shared/status-messages/da.ts'
import { da as calendar } from '../../../messages/da.ts'
import type { en } from './en.ts'

const nextPlan = 'Næste plan'

export const da = {
  title: headings.cycles,
  intro: 'Planer med forskellige cyklusser på én tidslinje. Kun planer, der er synlige for dig, vises.',
  loading: 'Cyklusserne indlæses …',
  zone: labels.area,
  zoneHint: 'Uden et område vises alle områders planer samlet.',
  day: labels.date,
  dayLine: 'Valgt dato',
  timeline: 'Tidslinje for planer',
  timelineHint:
    'Flyt datolinjen med piletasterne (1 dag), Page Up og Page Down (1 måned) eller Skift og piletasterne (1 år). En tynd streg viser forberedelse; en skraveret bjælke viser et hul.',
  none: 'Ingen cyklusser at vise',
  noneText: 'Planer vises på tidslinjen, når de er påbegyndt eller importeret.',
  today: phrases.today,
  terms: headings.termsOfOffice,
  unverified: 'datoer ikke bekræftet',
  phases: {
    preparing: 'under forberedelse',
    decided: 'godkendt, endnu ikke i kraft',
    planned: calendar.sources.planned,
    late: 'perioden er begyndt, ikke i kraft',
    in_force: statuses.inForce,
    bridging: 'følges fortsat',
    gap: 'ingen plan i kraft',
  },
  bar: (what, phase, from, to) => `${what}: ${phase}, ${from} – ${to}`,
  open: statuses.unknown,
  plans: (count) => plural('da', count, `${count} plan`, `${count} planer`),
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
  applies: (day) => `Gældende planer den ${day}`,
  appliesIn: (day, zone) => `Gældende planer den ${day} i ${zone}`,
  appliesHint: 'For hver plantype den plan, der er i kraft eller fortsat følges efter sin periode.',
  notThere: (zone) => `${zone} findes ikke på denne dato.`,
  version: phrases.version,
  statuses: {
    in_force: statuses.inForce,
    bridging: 'følges fortsat',
    late: 'endnu ikke i kraft',
    planned: calendar.sources.planned,
    none: statuses.none,
  },
  noPlan: 'Ingen plan, som er synlig for dig',
  running: (terms) => `Valgperiode på denne dato: ${terms}.`,
  issues: 'Huller og overlap',
  noIssues: 'Der er ingen kendte huller eller overlap.',
  issueTexts: {
    gapSince: (from) => `ingen plan i kraft siden ${from}`,
    gapBetween: (from, to) => `ingen plan i kraft fra ${from} til ${to}`,
    beginsWithout: (from, upper) => `begynder ${from}. ${upper}: ingen plan i kraft på den dato`,
    beginsBridged: (from, upper) =>
      `begynder ${from}. ${upper}: på den dato følges kun den forrige plan efter sin periode`,
    outlasts: (months, upper, from) =>
      `${plural('da', months, `${months} måned`, `${months} måneder`)} længere end den kendte periode. ${upper}: ingen kendt plan fra ${from}`,
    both: (from, to) => `2 planer i kraft på samme tid fra ${from} til ${to}`,
    areas: (from, into) => `${from} bliver til ${into}`,
    areasPlanned: (from, into) => `${from} skal blive til ${into} (varslet)`,
    inside: 'Falder i',
    afterTerm: (months, term) =>
      `begynder ${plural('da', months, `${months} måned`, `${months} måneder`)} efter starten på: ${term}`,
    follows: nextPlan,
    settled: (from) => `i kraft fra ${from}`,
    planned: (from) => `planlagt fra ${from}, ikke i kraft`,
    unknown: 'Ingen kendt næste plan',
    last: 'Sidst kendte plan',
  },
} satisfies SameKeys<typeof en>
