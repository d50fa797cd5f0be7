import { listActiveMandates } from '#features/approval/mandates/index.ts'
import type { Seat } from '#features/approval/path/entities.ts'
import type { PlanPathStatus } from '#features/approval/path/index.ts'
import {
  functionNames,
  getEvidence,
  getSectionNames,
  listDocumentable,
  listSelectableSections,
} from '#features/approval/path/index.ts'
import { sameSeat } from '#features/approval/path/model.ts'
import { lawOf } from '#features/country/law/index.ts'
import { findKind, type PlanLaw } from '#features/planning/plans/index.ts'
import { listOrganisationNames } from '#platform/auth/people-queries.ts'
import type { TransactionContext } from '#platform/context.ts'
import { may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import type { PackPathStep } from '#shared/pack-path.ts'
import { type Composition, findComposition, findMeetingLaw } from './composition.ts'
import type { Meeting, MeetingItem, MeetingMember, MeetingSummary, WrittenResult } from './entities.ts'
import { computeQuorum, countVotingMembers } from './model.ts'
import { loadCurrentPlanStatuses } from './plan-statuses.ts'
import { type ItemRow, listItems, listResults, listVersionNumbers } from './queries/items.ts'
import { findMeeting, getPresence, type MeetingRow } from './queries/meetings.ts'

export const toMeetingSummary = (row: MeetingRow): Omit<MeetingSummary, 'items'> => ({
  id: row.id,
  body: { id: row.bodyId, names: row.bodyNames },
  manager: { id: row.ownerId, names: row.ownerNames },
  date: row.date,
  time: row.time,
  method: row.method,
  place: row.place,
  state: row.state,
})

/** Returns the path step of an item. The law of the plan may no longer contain it. */
export const findStep = (plan: PlanLaw, code: string): PackPathStep | undefined =>
  findKind(plan)?.path?.steps.find((step) => step.code === code)

/** Returns the members with their presence. */
export async function listMembers(
  context: TransactionContext,
  row: MeetingRow,
): Promise<{ composition: Composition | undefined; members: MeetingMember[] }> {
  const law = await findMeetingLaw(context, row.id)
  const composition = await findComposition(context, row.bodyId, row.date, law)
  const compositionMembers = composition?.members ?? []
  const presence = await getPresence(context.tx, row.id)
  const bodies = [...new Set(compositionMembers.map(({ seat }) => seat.organisationId))]
  const mandates = await listActiveMandates(context.tx, bodies, row.date)
  const members = compositionMembers.map((member): MeetingMember => {
    const memberPresence = presence.find((presenceRow) => sameSeat(presenceRow.seat, member.seat))
    return {
      ...member,
      presence: memberPresence?.presence ?? null,
      mandateId: memberPresence?.mandateId ?? null,
      mandates: mandates
        .filter(
          (mandate) => mandate.ownerId === member.seat.organisationId && mandate.function === member.seat.function,
        )
        .map((mandate) => ({
          id: mandate.id,
          names: mandate.toNames,
          functionNames: functionNames(law, mandate.toFunction),
          personName: mandate.personName,
        })),
    }
  })
  return { composition, members }
}

/** Returns a meeting for this reader. Plans that the reader may not read are left out of the agenda. */
export async function loadMeeting(context: TransactionContext, id: Id): Promise<Meeting | undefined> {
  const row = await findMeeting(context.tx, id)
  if (!row) return undefined
  const { composition, members } = await listMembers(context, row)
  const manage = may(context.actor, 'path.lead', row.ownerId)
  return {
    ...toMeetingSummary(row),
    basis: composition?.rule.basis ?? null,
    members,
    missing: [...(composition?.missing ?? [])],
    inOffice: row.inOffice,
    participantCount: row.participantCount,
    voting: countVotingMembers(members, row.participantCount),
    quorum: computeQuorum(composition?.rule.quorum, members, row.inOffice),
    items: await loadMeetingItems(context, row),
    minutes: row.minutes,
    adoptedOn: row.adoptedOn,
    evidence: (await getEvidence(context.tx, 'meeting', [id])).get(id) ?? [],
    abilities: { manage, attach: manage && (await listDocumentable(context.tx, 'meeting', [id])).has(id) },
  }
}

async function loadMeetingItems(context: TransactionContext, row: MeetingRow): Promise<MeetingItem[]> {
  const items = await listItems(context.tx, row.id)
  const results = await listResults(
    context.tx,
    items.map(({ id }) => id),
  )
  const seats = items.flatMap((item) => item.seats)
  const names = await listOrganisationNames(context.tx, [...new Set(seats.map(({ organisationId }) => organisationId))])
  const before = await loadStatusBefore(context, row, items, results)
  return items.map((item) => {
    const itemResults = results.get(item.id) ?? []
    const findSeatResult = (seat: Seat | null) =>
      itemResults.find((entry) => (seat === null ? entry.seat === null : sameSeat(entry.seat, seat))) ?? null
    const spoken = item.plan ? item.seats : [null]
    return {
      id: item.id,
      plan: toItemPlan(item, itemResults, before),
      title: item.title,
      text: item.text,
      seats: spoken.map((seat) => ({
        seat,
        names: seat ? (names.get(seat.organisationId) ?? {}) : row.bodyNames,
        functionNames: item.plan ? functionNames(lawOf(item.plan), seat?.function ?? null) : null,
        result: findSeatResult(seat),
      })),
    }
  })
}

/** The status of the plans of an agenda, and the numbers of the versions that are or were under decision. */
interface StatusBefore {
  isPlanned: boolean
  statuses: ReadonlyMap<Id, PlanPathStatus>
  numbers: ReadonlyMap<Id, number>
}

async function loadStatusBefore(
  context: TransactionContext,
  row: MeetingRow,
  items: readonly ItemRow[],
  results: ReadonlyMap<Id, readonly WrittenResult[]>,
): Promise<StatusBefore> {
  const isPlanned = row.state === 'planned'
  const plans = new Map(items.flatMap(({ plan }) => (plan ? [[plan.id, plan]] : [])))
  const statuses = isPlanned
    ? await loadCurrentPlanStatuses(context, [...plans.values()])
    : new Map<Id, PlanPathStatus>()
  const versions = isPlanned
    ? [...statuses.values()].map(({ status }) => status.submittedVersion?.versionId)
    : [...results.values()].map(([first]) => first?.versionId)
  const ids = [...new Set(versions.flatMap((version) => version ?? []))]
  return { isPlanned, statuses, numbers: await listVersionNumbers(context.tx, ids) }
}

/**
 * Returns the plan of an item with the version under decision and the sections that can be decided. After the meeting,
 * these are the version and the sections that were decided. Returns null if the law of the plan does not contain the
 * step.
 */
function toItemPlan(
  { plan }: ItemRow,
  results: readonly WrittenResult[],
  { isPlanned, statuses, numbers }: StatusBefore,
): MeetingItem['plan'] {
  if (!plan) return null
  const step = findStep(plan, plan.step)
  if (!step || (step.act !== 'opinion' && step.act !== 'decision')) return null
  const planPathStatus = statuses.get(plan.id)
  const versionId = isPlanned
    ? (planPathStatus?.status.submittedVersion?.versionId ?? null)
    : (results[0]?.versionId ?? null)
  const { code, number, names, basis, act } = step
  return {
    id: plan.id,
    code: plan.code,
    title: plan.title,
    step: { code, number, names, basis },
    act,
    sections:
      planPathStatus && act === 'decision'
        ? listSelectableSections({ ...planPathStatus, plan }, plan.step)
        : getSectionNames(
            plan,
            results.flatMap(({ sectionCodes }) => sectionCodes ?? []),
          ),
    version: versionId === null ? null : (numbers.get(versionId) ?? null),
    marking: plan.marking,
  }
}
