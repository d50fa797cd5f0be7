import { hasText } from '#features/alignment/items/answers/model.ts'
import { PhenomenonFamilies } from '#features/alignment/items/crosswalk/model.ts'
import { findVersion, getCrosswalk, lockAnswer } from '#features/alignment/items/index.ts'
import { findPlan } from '#features/alignment/lineage/index.ts'
import { addTask, closeTasks } from '#features/base/tasks/index.ts'
import { implementSlice } from '#platform/procedure.ts'
import { type Actor, may } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import { type Signal, signalsContract } from './contract.ts'
import { groupUncovered } from './model.ts'
import * as queries from './queries.ts'
import type { signalsTaskMessages } from './task-messages.ts'

const os = implementSlice(signalsContract)

const withAbilities = (actor: Actor, signal: Omit<Signal, 'abilities'>): Signal => ({
  ...signal,
  abilities: { answer: may(actor, 'signal.answer', signal.addresseeId) },
})

export const signalRoutes = os.router({
  listUncoveredPhenomena: os.listUncoveredPhenomena.handler(async ({ input, context, errors }) => {
    if (!(await findVersion(context.tx, input.versionId))) throw errors.NOT_FOUND()
    const families = new PhenomenonFamilies(await getCrosswalk(context.tx))
    const choices = await queries.listUnnamedChoices(context.tx, input.versionId)
    const askedPhenomena = await queries.listAskedPhenomena(context.tx, input.versionId)
    return groupUncovered(choices, askedPhenomena, families).slice(0, input.limit)
  }),

  sendSignal: os.sendSignal.handler(async ({ input, context, errors }) => {
    if (!may(context.actor, 'signal.write', input.ownerId)) throw errors.NOT_YOUR_ORGANISATION()
    const plan = input.upperPlanId ? await findPlan(context.tx, input.upperPlanId) : undefined
    if (input.upperPlanId && !plan) throw errors.NOT_FOUND()
    const addresseeId = input.addresseeId ?? plan?.ownerId
    if (!addresseeId || addresseeId === input.ownerId) throw errors.NO_TASK_RECIPIENTS()
    const references = { phenomenonId: input.phenomenonId, elementId: input.elementId, organisationId: addresseeId }
    if (!(await queries.allExist(context.tx, references))) throw errors.NOT_FOUND()
    const id = newId()
    await queries.insertSignal(
      context.tx,
      {
        id,
        ownerId: input.ownerId,
        addresseeId,
        upperPlanId: input.upperPlanId ?? null,
        phenomenonId: input.phenomenonId ?? null,
        elementId: input.elementId ?? null,
        title: input.title,
        text: input.text,
        marking: input.marking,
      },
      { now: context.now, personId: context.actor.personId },
    )
    await addTask<typeof signalsTaskMessages>(context, {
      kind: 'answer_signal',
      subjectKind: 'signal',
      subjectId: id,
      planId: input.upperPlanId ?? null,
      ownerId: input.ownerId,
      organisationId: addresseeId,
    })
    context.audit({ subjectKind: 'signal', subjectId: id, organisationId: input.ownerId })
    const [signal] = await queries.listSignals(context.tx, { id }, context.today)
    return withAbilities(context.actor, signal!)
  }),

  answerSignal: os.answerSignal.handler(async ({ input, context, errors }) => {
    const [signal] = await queries.listSignals(context.tx, { id: input.signalId }, context.today)
    if (!signal) throw errors.NOT_FOUND()
    if (!may(context.actor, 'signal.answer', signal.addresseeId)) throw errors.NOT_ADDRESSED()
    if (!hasText(input.reasons)) throw errors.REASONS_REQUIRED()
    if (input.kind === 'parked' && input.parkedUntil === null) throw errors.PARKED_UNTIL_MISSING()
    await lockAnswer(context.tx, signal.id)
    await queries.writeSignalAnswer(
      context.tx,
      {
        id: newId(),
        signalId: signal.id,
        ownerId: signal.addresseeId,
        kind: input.kind,
        parkedUntil: input.kind === 'parked' ? input.parkedUntil : null,
        reasons: input.reasons,
      },
      { now: context.now, personId: context.actor.personId },
    )
    await closeTasks(context, { kind: 'answer_signal', subjectId: signal.id })
    context.audit({ subjectKind: 'signal', subjectId: signal.id, organisationId: signal.addresseeId })
    const [answered] = await queries.listSignals(context.tx, { id: signal.id }, context.today)
    return withAbilities(context.actor, answered!)
  }),

  listSignals: os.listSignals.handler(async ({ input: { after, limit, ...filter }, context }) => {
    const skip = Number(after ?? 0)
    const rows = await queries.listSignals(context.tx, filter, context.today, { limit, skip })
    const count = await queries.countSignals(context.tx, filter)
    const end = skip + rows.length
    return {
      rows: rows.map((signal) => withAbilities(context.actor, signal)),
      next: end < count.total ? String(end) : null,
      ...count,
    }
  }),

  getSignal: os.getSignal.handler(async ({ input, context, errors }) => {
    const [signal] = await queries.listSignals(context.tx, { id: input.id }, context.today)
    if (!signal) throw errors.NOT_FOUND()
    const history = await queries.listSignalAnswers(context.tx, [signal.id])
    return { signal: withAbilities(context.actor, signal), history: history.get(signal.id) ?? [] }
  }),
})
