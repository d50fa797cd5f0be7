import type { TransactionContext } from '#platform/context.ts'
import { may } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { type Failed, type Failure, fail, type Result, succeed } from '#shared/result.ts'
import { answeringKinds } from '../answering-kinds.ts'
import type { Item } from '../entities.ts'
import { alignmentEvents } from '../events.ts'
import { withAbilities } from '../model.ts'
import { listItems, runningPlans, type StoredItem } from '../queries.ts'
import { closeAnsweredTasks } from '../tasks.ts'
import type { AnswerInput } from './contract.ts'
import { hasRequiredReasons, isCarried } from './model.ts'
import {
  findElements,
  findPlanOwners,
  listAnswerAccess,
  listFirstDays,
  lockAnswer,
  type NewAnswer,
  writeAnswers,
} from './queries.ts'

/** The reason why answers cannot be saved. Only the first is reported. */
type AnswerFailure =
  | Failure<'NOT_FOUND' | 'NOT_ADDRESSED' | 'SEVERAL_ORGANISATIONS'>
  | Failure<
      'ITEM_WITHDRAWN' | 'DATE_IN_FUTURE' | 'DATE_TOO_EARLY' | 'REASONS_REQUIRED' | 'ELEMENTS_NOT_ALLOWED',
      { itemIds: Id[] }
    >
  | Failure<'ELEMENT_NOT_YOURS', { elementIds: Id[] }>
  | Failure<'PLAN_NOT_YOURS', { planIds: Id[] }>

/** Validates and saves answers of a single organisation, all or none. Closes the task when no open items remain. */
export async function saveAnswers(
  context: TransactionContext,
  inputs: readonly AnswerInput[],
): Promise<Result<Item[], AnswerFailure>> {
  const items = new Map(
    (await listItems(context.tx, { ids: inputs.map((input) => input.itemId) })).map((item) => [item.id, item]),
  )
  const issue = await findAnswerIssue(context, inputs, items)
  if (issue) return issue
  const [{ addresseeId }] = [...items.values()] as [StoredItem]
  await lockAnswer(context.tx, addresseeId)
  const answers = await complete(context, inputs, items)
  await writeAnswers(context.tx, answers, { now: context.now, personId: context.actor.personId })

  for (const versionId of new Set([...items.values()].map((item) => item.versionId)))
    await closeAnsweredTasks(context, versionId, [addresseeId])
  const accessIds = await listAnswerAccess(
    context,
    answers.map((answer) => answer.itemId),
  )
  for (const answer of answers)
    context.audit({
      subjectKind: 'item',
      subjectId: answer.itemId,
      organisationId: answer.ownerId,
      announcedTo: accessIds.get(answer.itemId) ?? null,
      ...(answer.planId && { planId: answer.planId }),
    })
  await alignmentEvents.itemsAnswered.publish(context, { itemIds: answers.map((answer) => answer.itemId) })
  const saved = await listItems(context.tx, { ids: answers.map((answer) => answer.itemId) })
  return succeed(saved.map((item) => withAbilities(context.actor, item)))
}

async function findAnswerIssue(
  context: TransactionContext,
  inputs: readonly AnswerInput[],
  items: ReadonlyMap<Id, StoredItem>,
): Promise<Failed<AnswerFailure> | undefined> {
  if (inputs.some((input) => !items.has(input.itemId))) return fail('NOT_FOUND')
  const addresseeIds = new Set([...items.values()].map((item) => item.addresseeId))
  const [addresseeId] = addresseeIds
  if (addresseeIds.size > 1) return fail('SEVERAL_ORGANISATIONS')
  if (!may(context.actor, 'answer.write', addresseeId!)) return fail('NOT_ADDRESSED')

  const itemIds = (among: (entry: AnswerInput) => boolean) => inputs.filter(among).map((input) => input.itemId)
  const withdrawn = itemIds((entry) => items.get(entry.itemId)!.withdrawnAt !== null)
  if (withdrawn.length > 0) return fail('ITEM_WITHDRAWN', { itemIds: withdrawn })
  const undecided = itemIds(({ decidedOn }) => decidedOn !== null && decidedOn > context.today)
  if (undecided.length > 0) return fail('DATE_IN_FUTURE', { itemIds: undecided })
  const planOf = ({ itemId }: AnswerInput) => items.get(itemId)!.upperPlan.planId
  const dated = inputs.filter(({ decidedOn }) => decidedOn !== null)
  const firstDays = await listFirstDays(context.tx, dated.map(planOf))
  const early = itemIds((entry) => entry.decidedOn !== null && entry.decidedOn < firstDays.get(planOf(entry))!)
  if (early.length > 0) return fail('DATE_TOO_EARLY', { itemIds: early })
  const unmotivated = itemIds((entry) => !hasRequiredReasons(entry.kind, entry.reasons))
  if (unmotivated.length > 0) return fail('REASONS_REQUIRED', { itemIds: unmotivated })
  const carriedByNothing = itemIds((entry) => !isCarried(entry.kind) && entry.elementIds.length > 0)
  if (carriedByNothing.length > 0) return fail('ELEMENTS_NOT_ALLOWED', { itemIds: carriedByNothing })

  const planIds = [...new Set(inputs.flatMap((input) => input.planId ?? []))]
  const owners = await findPlanOwners(context.tx, planIds)
  const foreignPlans = planIds.filter((id) => owners.get(id) !== addresseeId)
  if (foreignPlans.length > 0) return fail('PLAN_NOT_YOURS', { planIds: foreignPlans })
  const elements = await findElements(
    context.tx,
    inputs.flatMap((input) => input.elementIds),
  )
  const isOwn = (id: Id, entry: AnswerInput) =>
    elements.get(id)?.ownerId === addresseeId &&
    (entry.planId === undefined || elements.get(id)?.planId === entry.planId)
  const foreign = inputs.flatMap((input) => input.elementIds.filter((id) => !isOwn(id, input)))
  return foreign.length > 0 ? fail('ELEMENT_NOT_YOURS', { elementIds: foreign }) : undefined
}

/**
 * Determines the answering plan: the given plan, otherwise the plan of the elements, the current plan of the
 * organisation, or the plan recorded on the item.
 */
async function complete(
  context: TransactionContext,
  inputs: readonly AnswerInput[],
  items: ReadonlyMap<Id, StoredItem>,
): Promise<NewAnswer[]> {
  const elements = await findElements(
    context.tx,
    inputs.flatMap((input) => input.elementIds),
  )
  const [first] = [...items.values()]
  const kinds = await answeringKinds(context.tx, first!.upperPlan.kind)
  const running = await runningPlans(context.tx, [first!.addresseeId], kinds)
  return inputs.map((input) => {
    const item = items.get(input.itemId)!
    const carriers = [...new Set(input.elementIds)]
    const planOfElements = carriers[0] === undefined ? undefined : elements.get(carriers[0])?.planId
    return {
      ...input,
      id: newId(),
      ownerId: item.addresseeId,
      planId: input.planId ?? planOfElements ?? running.get(item.addresseeId) ?? item.lowerPlanId,
      elementIds: carriers,
    }
  })
}
