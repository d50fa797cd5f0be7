import type { PlanStanding } from '#features/approval/path/bulk-status.ts'
import type { Seat } from '#features/approval/path/entities.ts'
import { readEvidence } from '#features/approval/path/evidence/queries.ts'
import { functionNames } from '#features/approval/path/function-names.ts'
import { mandatesOn } from '#features/approval/path/mandates/queries.ts'
import { sameSeat } from '#features/approval/path/model.ts'
import { namesOfSections, sectionsToChoose } from '#features/approval/path/scope.ts'
import { findKind } from '#features/planning/plans/index.ts'
import type { Work } from '#platform/context.ts'
import { may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import type { PackPathStep } from '#shared/pack-path.ts'
import { type Composition, compositionOf } from './composition.ts'
import type { Sitting, SittingHead, SittingItem, SittingMember, WrittenResult } from './entities.ts'
import { quorumOf, votingOf } from './model.ts'
import { standingsNow } from './plan-statuses.ts'
import { namesOfBodies } from './queries/bodies.ts'
import { type ItemRow, numbersOfVersions, readItems, readResults } from './queries/items.ts'
import { findSitting, readPresence, type SittingRow } from './queries/meetings.ts'

export const headOf = (row: SittingRow): Omit<SittingHead, 'items'> => ({
  id: row.id,
  body: { id: row.bodyId, names: row.bodyNames },
  keptBy: { id: row.ownerId, names: row.ownerNames },
  on: row.on,
  at: row.at,
  way: row.way,
  place: row.place,
  state: row.state,
})

/** Returns the path step of an item. A later version of the pack may no longer contain it. */
export const stepOf = (kind: string, code: string): PackPathStep | undefined =>
  findKind(kind)?.path?.steps.find((step) => step.code === code)

/** Returns the members with their presence. */
export async function membersOf(
  work: Work,
  row: SittingRow,
): Promise<{ composition: Composition | undefined; members: SittingMember[] }> {
  const composition = await compositionOf(work, row.bodyId, row.on)
  const its = composition?.members ?? []
  const presence = await readPresence(work.tx, row.id)
  const bodies = [...new Set(its.map(({ seat }) => seat.organisationId))]
  const mandates = await mandatesOn(work.tx, bodies, row.on)
  const members = its.map((member): SittingMember => {
    const said = presence.find((one) => sameSeat(one.seat, member.seat))
    return {
      ...member,
      presence: said?.presence ?? null,
      mandateId: said?.mandateId ?? null,
      mandates: mandates
        .filter((one) => one.ownerId === member.seat.organisationId && one.function === member.seat.function)
        .map((one) => ({
          id: one.id,
          names: one.toNames,
          functionNames: functionNames(one.toFunction),
          personName: one.personName,
        })),
    }
  })
  return { composition, members }
}

/** Returns a meeting for this reader. Plans that the reader may not read are left out of the agenda. */
export async function showSitting(work: Work, id: Id): Promise<Sitting | undefined> {
  const row = await findSitting(work.tx, id)
  if (!row) return undefined
  const { composition, members } = await membersOf(work, row)
  return {
    ...headOf(row),
    basis: composition?.rule.basis ?? null,
    members,
    missing: [...(composition?.missing ?? [])],
    inOffice: row.inOffice,
    tookPart: row.tookPart,
    voting: votingOf(members, row.tookPart),
    quorum: quorumOf(composition?.rule.quorum, members, row.inOffice),
    items: await showItems(work, row),
    minutes: row.minutes,
    adoptedOn: row.adoptedOn,
    evidence: (await readEvidence(work.tx, 'sitting', [id])).get(id) ?? [],
    abilities: { keep: may(work.actor, 'path.lead', row.ownerId) },
  }
}

async function showItems(work: Work, row: SittingRow): Promise<SittingItem[]> {
  const items = await readItems(work.tx, row.id)
  const results = await readResults(
    work.tx,
    items.map(({ id }) => id),
  )
  const seats = items.flatMap((item) => item.seats)
  const names = await namesOfBodies(work.tx, [...new Set(seats.map(({ organisationId }) => organisationId))])
  const before = await beforeThem(work, row, items, results)
  return items.map((item) => {
    const its = results.get(item.id) ?? []
    const resultOf = (seat: Seat | null) =>
      its.find((one) => (seat === null ? one.seat === null : sameSeat(one.seat, seat))) ?? null
    const spoken = item.plan ? item.seats : [null]
    return {
      id: item.id,
      plan: planOfItem(item, its, before),
      title: item.title,
      words: item.words,
      seats: spoken.map((seat) => ({
        seat,
        names: seat ? (names.get(seat.organisationId) ?? {}) : row.bodyNames,
        functionNames: functionNames(seat?.function ?? null),
        result: resultOf(seat),
      })),
    }
  })
}

/** The status of the plans of an agenda, and the numbers of the versions that are or were under decision. */
interface Before {
  isPlanned: boolean
  standings: ReadonlyMap<Id, PlanStanding>
  numbers: ReadonlyMap<Id, number>
}

async function beforeThem(
  work: Work,
  row: SittingRow,
  items: readonly ItemRow[],
  results: ReadonlyMap<Id, readonly WrittenResult[]>,
): Promise<Before> {
  const isPlanned = row.state === 'planned'
  const plans = new Map(items.flatMap(({ plan }) => (plan ? [[plan.id, plan]] : [])))
  const standings = isPlanned ? await standingsNow(work, [...plans.values()]) : new Map<Id, PlanStanding>()
  const versions = isPlanned
    ? [...standings.values()].map(({ standing }) => standing.laid?.versionId)
    : [...results.values()].map(([first]) => first?.versionId)
  const ids = [...new Set(versions.flatMap((one) => one ?? []))]
  return { isPlanned, standings, numbers: await numbersOfVersions(work.tx, ids) }
}

/**
 * Returns the version currently under decision. After the meeting, returns the version that was decided and the
 * sections concerned.
 */
function planOfItem(
  { plan }: ItemRow,
  results: readonly WrittenResult[],
  { isPlanned, standings, numbers }: Before,
): SittingItem['plan'] {
  if (!plan) return null
  const step = stepOf(plan.kind, plan.step)
  if (!step || (step.act !== 'opinion' && step.act !== 'decision')) return null
  const found = standings.get(plan.id)
  const versionId = isPlanned ? (found?.standing.laid?.versionId ?? null) : (results[0]?.versionId ?? null)
  const { code, number, names, basis, act } = step
  return {
    id: plan.id,
    code: plan.code,
    title: plan.title,
    step: { code, number, names, basis },
    act,
    sections:
      found && act === 'decision'
        ? sectionsToChoose({ ...found, plan }, plan.step)
        : namesOfSections(
            plan.kind,
            results.flatMap(({ about }) => about ?? []),
          ),
    version: versionId === null ? null : (numbers.get(versionId) ?? null),
    marking: plan.marking,
  }
}
