import { Temporal } from 'temporal-polyfill'
import { type DescribedEntry, describeDates } from '#platform/calendar.ts'
import { getOrganisationIds, getPermittedOrganisationIds, may } from '#shared/actor.ts'
import { isWithin } from '#shared/dated.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import { listSheets } from '../approvals/queries.ts'
import { indicatorsCalendarMessages } from '../calendar-messages.ts'
import { type ExpectedFigure, getOrganisationNames, listExpectedFigures } from './queries.ts'

type Entry = DescribedEntry<typeof indicatorsCalendarMessages>

/**
 * Days from the end of a period until the figure is expected, if the definition does not state it. The status of
 * results uses the same value.
 */
const usualLag = 90

/** Number of days after the due date from which a figure is no longer expected and therefore no longer late. */
const forgottenAfter = 730

const plus = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString()

const delivery = (expectedFigure: ExpectedFigure, date: string): Entry => ({
  key: `figures:${expectedFigure.reporterId}:${expectedFigure.indicatorId}:${expectedFigure.endsOn}`,
  kind: 'figures',
  event: 'due',
  date,
  names: expectedFigure.names,
  title: null,
  planTitle: null,
  basis: null,
  source: 'planned',
  state: 'open',
  owner: { organisationId: expectedFigure.reporterId, names: expectedFigure.reporterNames },
  responsibleParties: [{ organisationId: expectedFigure.reporterId, names: expectedFigure.reporterNames }],
  href: `/indicators/${expectedFigure.code}/enter`,
  confidential: expectedFigure.confidential,
})

const approval = (organisationId: Id, names: Names, date: string): Entry => ({
  key: `approval:${organisationId}`,
  kind: 'approval',
  event: 'waiting',
  date,
  names: null,
  title: null,
  planTitle: null,
  basis: null,
  source: 'planned',
  state: 'open',
  owner: { organisationId, names },
  responsibleParties: [{ organisationId, names }],
  href: `/indicators/approvals?organisation=${organisationId}`,
  confidential: false,
})

/**
 * Returns the due dates of the next figures that the user's organisations report, and the figures that wait for their
 * approval. The latter have no due date and are listed under today.
 */
export const figureDates = describeDates(indicatorsCalendarMessages, async (context, span) => {
  const bodies = getOrganisationIds(context.actor)
  const expected = may(context.actor, 'indicator.read') ? await listExpectedFigures(context.tx, bodies, usualLag) : []
  const due = expected
    .map((expectedFigure) => delivery(expectedFigure, plus(expectedFigure.endsOn, expectedFigure.lagDays)))
    .filter(({ date }) => plus(date, forgottenAfter) > context.today)
  const waiting: Entry[] = []
  for (const organisationId of getPermittedOrganisationIds(context.actor, 'figure.approve')) {
    const waits = await listSheets(context.tx, { organisationId, status: 'waiting' }, { limit: 1, skip: 0 })
    if (waits.length > 0)
      waiting.push(approval(organisationId, await getOrganisationNames(context.tx, organisationId), context.today))
  }
  return [...due, ...waiting].filter((entry) => isWithin(entry, span))
})
