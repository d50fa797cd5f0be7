import type { TransactionContext } from '#platform/context.ts'
import { requirePermission, valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { getNamed } from '../approval-status/queries/named-approvals.ts'
import { findIndicators } from '../definitions/queries.ts'
import { findBreakdown } from '../figures/queries.ts'
import { toPartsKey } from '../observations/model.ts'
import { recordFigures } from '../observations/record.ts'
import { approvalsContract, type FigureSheet, type RequestedSheet } from './contract.ts'
import { listPeriodApprovals, listReportedValues } from './history/queries.ts'
import { checkRequestedSheets, findApproved } from './model.ts'
import * as queries from './queries.ts'

const os = implementSlice(approvalsContract)

const mustApprove = ({ actor }: TransactionContext, organisationId: Id): void => {
  requirePermission(may(actor, 'figure.approve', organisationId))
}

/**
 * Returns the capacity in which the actor approves for an organisation: an authorised role, and the function in that
 * organisation.
 */
const resolveActingCapacity = async (context: TransactionContext, approverId: Id): Promise<queries.Acting> => {
  const { personId, assignments } = context.actor
  const role = assignments.find(
    (assignment) =>
      assignment.organisationId === approverId &&
      may({ ...context.actor, assignments: [assignment] }, 'figure.approve'),
  )?.role
  return {
    approverId,
    personId,
    role: role ?? null,
    functionId: await queries.findFunctionId(context.tx, personId, approverId, context.today),
    recordedAt: context.now,
  }
}

const toScope = ({ indicator, reporterId, from, to }: RequestedSheet) => ({ indicator, reporterId, from, to })

export const approvalRoutes = os.router({
  listSheets: os.listSheets.handler(async ({ input, context }) => {
    const { organisationId, status, after, limit } = input
    mustApprove(context, organisationId)
    const skip = Number(after ?? 0)
    const rows = await queries.listSheets(context.tx, { organisationId, status }, { limit, skip })
    const named = await getNamed(
      context.tx,
      rows.flatMap((row) => row.approvalId ?? []),
    )
    const visible: FigureSheet[] = []
    for (const { indicatorId, year, wasApprovedBefore, approvalId, total: _, ...row } of rows)
      visible.push({
        ...row,
        from: `${year}-01-01`,
        to: `${year + 1}-01-01`,
        laterChanges: wasApprovedBefore
          ? await queries.countChangesSince(context.tx, { indicatorId, year, ...row })
          : null,
        approval: (approvalId && named.get(approvalId)) || null,
      })
    const total = rows[0]?.total ?? 0
    const end = skip + rows.length
    return { rows: visible, next: end < total ? String(end) : null, total }
  }),

  approveFigures: os.approveFigures.handler(async ({ input, context, errors }) => {
    const { organisationId, sheets } = input
    mustApprove(context, organisationId)
    await queries.lockApprovals(
      context.tx,
      sheets.map(({ reporterId }) => reporterId),
    )
    const waiting = await queries.listWaitingSheets(context.tx, organisationId, sheets)
    const { nonPendingSheets, changed } = checkRequestedSheets(sheets, waiting)
    if (nonPendingSheets.length > 0)
      throw errors.APPROVAL_NOT_PENDING({ data: { sheets: nonPendingSheets.map(toScope) } })
    if (changed.length > 0) throw errors.CHANGED_CONCURRENTLY({ data: { sheets: changed.map(toScope) } })
    const actId = newId()
    // The same sheet may be requested twice, as a month and as part of the year. It is approved once.
    const place = ({ reporterId, indicatorId, startsOn, endsOn, accessId }: (typeof waiting)[number]) =>
      [reporterId, indicatorId, startsOn, endsOn, accessId].join(' ')
    const once = [...new Map(waiting.map((waitingSheet) => [place(waitingSheet), waitingSheet])).values()]
    await queries.insertApprovals(context.tx, actId, once, await resolveActingCapacity(context, organisationId))
    context.audit({ subjectKind: 'figure_approval', subjectId: actId, organisationId })
    return { actId, figures: once.reduce((sum, waitingSheet) => sum + waitingSheet.known + waitingSheet.missing, 0) }
  }),

  withdrawApproval: os.withdrawApproval.handler(async ({ input, context, errors }) => {
    const { organisationId, indicator: code, reporterId, from, to, reason } = input
    mustApprove(context, organisationId)
    const indicator = (await findIndicators(context.tx, [code])).get(code)
    if (!indicator) throw errors.NOT_APPROVED()
    await queries.lockApprovals(context.tx, [reporterId])
    const currentApprovals = await queries.findCurrentApprovals(context.tx, {
      indicatorId: indicator.id,
      reporterId,
      from,
      to,
    })
    const own = currentApprovals.filter(({ approverId }) => approverId === organisationId)
    const [latest] = own
    if (!latest) throw errors.NOT_APPROVED()
    const above = currentApprovals.find(({ step }) => step === 'above')
    if (above && organisationId === reporterId) {
      const approval = (await getNamed(context.tx, [above.id])).get(above.id) ?? null
      throw errors.APPROVED_AT_NEXT_LEVEL({ data: { approval } })
    }
    const acting = await resolveActingCapacity(context, organisationId)
    const ids = own.map(({ id }) => id)
    await queries.endApprovals(context.tx, ids, acting, reason)
    context.audit({ subjectKind: 'figure_approval', subjectId: latest.actId, organisationId, reason })
    return { actId: latest.actId }
  }),

  correctFigures: os.correctFigures.handler(async ({ input, context, errors }) => {
    const { ownerId, reason, origin, ...reported } = input
    mustApprove(context, ownerId)
    requirePermission(may(context.actor, 'figure.write', ownerId))
    const correction = { ...reported, ownerId, channel: 'correction' as const, origin: { ...origin, note: reason } }
    return valueOrThrow(await recordFigures(context, correction), errors)
  }),

  listApprovals: os.listApprovals.handler(async ({ input, context, errors }) => {
    const { indicator: code, parts, ...where } = input
    const indicator = (await findIndicators(context.tx, [code])).get(code)
    if (!indicator) throw errors.NOT_FOUND()
    const breakdown = (await findBreakdown(context.tx, toPartsKey(parts))) ?? -1
    const place = { ...where, indicatorId: indicator.id, breakdown }
    const reportedValues = await listReportedValues(context.tx, place)
    const bodies = reportedValues.map(({ reporterId }) => reporterId)
    const currentApprovals = (await listPeriodApprovals(context.tx, place, bodies)).flatMap((approval) => {
      const { approved, next } = findApproved(reportedValues, approval.lastFigureNumber)
      return approved?.reporterId === approval.reporterId && approved.accessId === approval.accessId
        ? [{ approval, approved, next }]
        : []
    })
    const named = await getNamed(
      context.tx,
      currentApprovals.map(({ approval }) => approval.id),
    )
    return currentApprovals.map(({ approval: { id, endedAt, endedBy, endedByRole, reason }, approved, next }) => ({
      ...named.get(id)!,
      value: approved.value,
      missing: approved.missing,
      isValid: endedAt === null && approved.isCurrent,
      corrected: next
        ? { correctedAt: next.recordedAt, reason: next.channel === 'correction' ? next.note : null }
        : null,
      withdrawn:
        endedAt === null
          ? null
          : { withdrawnAt: endedAt, withdrawnBy: endedBy, role: endedByRole, reason: reason ?? '' },
    }))
  }),
})
