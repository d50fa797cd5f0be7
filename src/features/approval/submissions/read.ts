import { functionNames } from '#features/approval/path/index.ts'
import { sameSeat } from '#features/approval/path/model.ts'
import { lawOf } from '#features/country/law/index.ts'
import { loadNamesAt } from '#features/country/registry/index.ts'
import { loadPlanLaws } from '#features/planning/plans/index.ts'
import { listOrganisationNames } from '#platform/auth/people-queries.ts'
import { endOfDay } from '#platform/clock.ts'
import type { TransactionContext } from '#platform/context.ts'
import { countDays, type LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import { listSendingCompleteness } from './completeness.ts'
import type { SentPlan, SubmissionDecision } from './contract.ts'
import * as queries from './queries.ts'
import { type DecidedAfter, findDecidedAfter, getDecidedAfter } from './seats.ts'

export async function getKnown(context: TransactionContext): Promise<queries.Known> {
  return {
    steps: await getDecidedAfter(context),
    completenessRules: [...(await loadPlanLaws(context.tx))].flatMap(([packVersion, law]) =>
      listSendingCompleteness(law).map((rules) => ({ ...rules, packVersion })),
    ),
    today: context.today,
  }
}

/** Returns the deciders in the order of the pack with their latest decision, followed by any other deciders. */
function toDecisions(
  row: queries.StoredSent,
  steps: readonly DecidedAfter[],
  getNames: (organisationId: Id, day: LegalDate | null) => Names,
): SubmissionDecision[] {
  const expected = findDecidedAfter(steps, row)?.seats ?? []
  const others = row.decisions
    .map(({ organisationId, function: code }) => ({ organisationId, function: code }))
    .filter((seat) => !expected.some((entry) => sameSeat(entry, seat)))
  return [...expected, ...others].map((seat) => {
    const last = row.decisions.find((decision) => sameSeat(decision, seat))
    // A decision on some parts does not yet decide the whole.
    const decision = last && (last.current || !last.partly) ? last : undefined
    return {
      seat,
      names: getNames(seat.organisationId, decision?.date ?? null),
      functionNames: functionNames(lawOf(row), seat.function),
      state: !decision ? 'none' : decision.current ? decision.verdict : 'superseded',
      date: decision?.date ?? null,
      provenance: decision?.provenance ?? null,
    }
  })
}

/** A received plan with the version that decides the law. */
export type LoadedSentPlan = SentPlan & { packVersion: string }

/** Converts stored rows for display, with names and waiting time. */
export async function loadSentPlans(
  context: TransactionContext,
  rows: readonly queries.StoredSent[],
  { steps, today }: queries.Known,
): Promise<LoadedSentPlan[]> {
  const seats = [...steps.flatMap((step) => step.seats), ...rows.flatMap((row) => row.decisions)]
  const ids = [...new Set(seats.map(({ organisationId }) => organisationId))]
  const present = await listOrganisationNames(context.tx, ids)
  const namesAt = await loadNamesAt(context.tx, 'organisation', ids)
  // A decision is named as on its day, as on the page and in the print of the approval procedure.
  const getNames = (id: Id, day: LegalDate | null) => {
    const names = present.get(id) ?? {}
    return day ? namesAt(id, names, endOfDay(day)) : names
  }
  return rows.map((row) => {
    const { completeness: _, missing: __, ...sent } = row
    const isDone = row.state !== 'sent' && row.state !== 'received'
    return {
      ...sent,
      decisions: toDecisions(row, steps, getNames),
      waitingDays: isDone ? null : countDays(row.sentOn, today),
    }
  })
}

/** Returns the chosen plans received by an organisation. Plans that were not sent to it are left out. */
export async function getSent(
  context: TransactionContext,
  { organisationId, planIds }: { organisationId: Id; planIds: readonly Id[] },
): Promise<LoadedSentPlan[]> {
  const known = await getKnown(context)
  const page = { sort: 'organisation', skip: 0, limit: 200 } as const
  return loadSentPlans(
    context,
    await queries.listSentPlans(context.tx, { organisationId, planIds }, known, page),
    known,
  )
}
