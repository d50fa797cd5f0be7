import { ORPCError } from '@orpc/server'
import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { findMandate } from '../mandates/queries.ts'
import { addActs, type PathErrors, type SaidAct, turnOn } from '../path/act.ts'
import { sameSeat } from '../path/model.ts'
import type { Found } from '../path/read.ts'
import { sectionsBefore } from '../path/scope.ts'
import { cycleRefusalCodes } from '../refusals.ts'
import type { SittingMember, WrittenResult } from './entities.ts'
import { quorumOf, resultFault, takesPart, votingOf } from './model.ts'
import { type ItemRow, readItems, readResults } from './queries/items.ts'
import { type SittingRow, saveHeld } from './queries/sittings.ts'
import { membersOf, stepOf } from './read.ts'

interface OfItem {
  itemId: Id
}
export interface HoldErrors {
  IN_THE_FUTURE: () => Error
  NO_QUORUM: (options: { data: { voting: number; needed: number } }) => Error
  NOT_PRESENT: (options: { data: OfItem }) => Error
  MANDATE_OF_ANOTHER_STEP: (options: { data: OfItem }) => Error
  TOO_MANY_VOTES: (options: { data: { voting: number } }) => Error
  ITEM_REFUSED: (options: { data: OfItem & { code: string; steps: string[] } }) => Error
}

/** What the path refuses is said of the item on which it is refused. */
function errorsOf(itemId: Id, errors: HoldErrors): PathErrors {
  const refuse = (code: string) => (options?: { data?: { steps?: string[] } }) =>
    errors.ITEM_REFUSED({ data: { itemId, code, steps: options?.data?.steps ?? [] } })
  return Object.fromEntries(cycleRefusalCodes.map((code) => [code, refuse(code)])) as unknown as PathErrors
}

/**
 * Closes a sitting: each result becomes an act on the path of its plan, through the same door as any other, in the order of the
 * agenda. All or none: what is refused undoes the rest. An item without a result was put off, and stays open.
 */
export async function holdSitting(work: Work, row: SittingRow, errors: HoldErrors): Promise<void> {
  if (row.on > work.today) throw errors.IN_THE_FUTURE()
  const { composition, members } = await membersOf(work, row)
  const voting = votingOf(members, row.tookPart)
  const items = await readItems(work.tx, row.id)
  const results = await readResults(
    work.tx,
    items.map(({ id }) => id),
  )
  const needed = quorumOf(composition?.rule.quorum, members, row.inOffice)
  if (needed !== null && voting < needed && results.size > 0) throw errors.NO_QUORUM({ data: { voting, needed } })
  for (const item of items) {
    const its = results.get(item.id) ?? []
    for (const result of its) await mayStand(work, item, result, { members, voting }, errors)
  }
  // In the order of their ids, so that two sittings never wait for each other.
  const decided = items.filter(({ id, plan }) => plan && results.has(id))
  for (const planId of [...new Set(decided.map(({ plan }) => plan!.id))].sort())
    await turnOn(work, planId, errorsOf(decided[0]!.id, errors))
  for (const item of decided) await writeBack(work, row, item, results.get(item.id)!, members, errors)
  await saveHeld(work.tx, row.id, work.now)
}

/** Whoever speaks for itself takes part, and where another sits for it, under a mandate for this step; votes are those of whoever is there. */
async function mayStand(
  work: Work,
  item: ItemRow,
  result: WrittenResult,
  { members, voting }: { members: readonly SittingMember[]; voting: number },
  errors: HoldErrors,
): Promise<void> {
  const step = item.plan && stepOf(item.plan.kind, item.plan.step)
  const act = step?.act === 'opinion' || step?.act === 'decision' ? step.act : null
  if (resultFault(result, act, voting) === 'TOO_MANY_VOTES') throw errors.TOO_MANY_VOTES({ data: { voting } })
  const member = members.find((one) => sameSeat(result.seat, one.seat))
  if (!member || result.seat?.function == null) return
  if (!takesPart(member.presence)) throw errors.NOT_PRESENT({ data: { itemId: item.id } })
  const mandate = member.mandateId === null ? undefined : await findMandate(work.tx, member.mandateId)
  if (mandate?.steps && item.plan && !mandate.steps.includes(item.plan.step))
    throw errors.MANDATE_OF_ANOTHER_STEP({ data: { itemId: item.id } })
}

async function writeBack(
  work: Work,
  row: SittingRow,
  item: ItemRow,
  results: readonly WrittenResult[],
  members: readonly SittingMember[],
  errors: HoldErrors,
): Promise<void> {
  const plan = item.plan!
  const refusals = errorsOf(item.id, errors)
  const found = await turnOn(work, plan.id, refusals)
  const said = results.map((result): SaidAct => actOf(found, row, plan.step, result, members))
  try {
    await addActs(work, found, said, refusals)
  } catch (error) {
    if (error instanceof ORPCError && error.code === 'FORBIDDEN')
      throw errors.ITEM_REFUSED({ data: { itemId: item.id, code: 'FORBIDDEN', steps: [] } })
    throw error
  }
}

function actOf(
  found: Found,
  row: SittingRow,
  step: string,
  result: WrittenResult,
  members: readonly SittingMember[],
): SaidAct {
  const mandateId = members.find((one) => sameSeat(result.seat, one.seat))?.mandateId ?? null
  const common = {
    step,
    seat: result.seat,
    on: row.on,
    way: row.way,
    words: result.words,
    motive: result.motive,
    sittingId: row.id,
    votes: result.votes,
    mandateId,
  }
  if (result.verdict === null) return { kind: 'delivered', ...common }
  const { verdict, versionId, about } = result
  return { kind: 'decided', ...common, verdict, versionId, sections: sectionsBefore(found, step, about) }
}
