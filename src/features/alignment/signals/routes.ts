import { hasText } from '#features/alignment/items/answers/model.ts'
import { PhenomenonFamilies } from '#features/alignment/items/crosswalk/model.ts'
import { findVersion, lockAnswer, readCrosswalk } from '#features/alignment/items/index.ts'
import { findPlan } from '#features/alignment/lineage/index.ts'
import { addTask, closeTasks } from '#features/base/tasks/index.ts'
import { implementSlice } from '#platform/procedure.ts'
import { type Actor, may } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import { type Signal, signalsContract } from './contract.ts'
import { groupUncovered } from './model.ts'
import * as queries from './queries.ts'

const os = implementSlice(signalsContract)

const withAbilities = (actor: Actor, signal: Omit<Signal, 'abilities'>): Signal => ({
  ...signal,
  abilities: { answer: may(actor, 'signal.answer', signal.addresseeId) },
})

export const signalRoutes = os.router({
  listUncovered: os.listUncovered.handler(async ({ input, context: { work }, errors }) => {
    if (!(await findVersion(work.tx, input.versionId))) throw errors.NOT_FOUND()
    const families = new PhenomenonFamilies(await readCrosswalk(work.tx))
    const choices = await queries.listUnnamedChoices(work.tx, input.versionId)
    const askedPhenomena = await queries.listAskedPhenomena(work.tx, input.versionId)
    return groupUncovered(choices, askedPhenomena, families).slice(0, input.limit)
  }),

  sendSignal: os.sendSignal.handler(async ({ input, context: { work }, errors }) => {
    if (!may(work.actor, 'signal.write', input.ownerId)) throw errors.NOT_YOUR_ORGANISATION()
    const plan = input.upperPlanId ? await findPlan(work.tx, input.upperPlanId) : undefined
    if (input.upperPlanId && !plan) throw errors.NOT_FOUND()
    const addresseeId = input.addresseeId ?? plan?.ownerId
    if (!addresseeId || addresseeId === input.ownerId) throw errors.NO_TASK_RECIPIENTS()
    const references = { phenomenonId: input.phenomenonId, elementId: input.elementId, organisationId: addresseeId }
    if (!(await queries.allExist(work.tx, references))) throw errors.NOT_FOUND()
    const id = newId()
    await queries.insertSignal(
      work.tx,
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
      { now: work.now, personId: work.actor.personId },
    )
    await addTask(work, {
      kind: 'answer_signal',
      subjectKind: 'signal',
      subjectId: id,
      planId: input.upperPlanId ?? null,
      ownerId: input.ownerId,
      organisationId: addresseeId,
    })
    work.note({ subjectKind: 'signal', subjectId: id, organisationId: input.ownerId })
    const [signal] = await queries.readSignals(work.tx, { id }, work.today)
    return withAbilities(work.actor, signal!)
  }),

  answerSignal: os.answerSignal.handler(async ({ input, context: { work }, errors }) => {
    const [signal] = await queries.readSignals(work.tx, { id: input.signalId }, work.today)
    if (!signal) throw errors.NOT_FOUND()
    if (!may(work.actor, 'signal.answer', signal.addresseeId)) throw errors.NOT_ADDRESSED()
    if (!hasText(input.reasons)) throw errors.REASONS_REQUIRED()
    if (input.kind === 'parked' && input.parkedUntil === null) throw errors.PARKED_UNTIL_MISSING()
    await lockAnswer(work.tx, signal.id)
    await queries.writeSignalAnswer(
      work.tx,
      {
        id: newId(),
        signalId: signal.id,
        ownerId: signal.addresseeId,
        kind: input.kind,
        parkedUntil: input.kind === 'parked' ? input.parkedUntil : null,
        reasons: input.reasons,
      },
      { now: work.now, personId: work.actor.personId },
    )
    await closeTasks(work, { kind: 'answer_signal', subjectId: signal.id })
    work.note({ subjectKind: 'signal', subjectId: signal.id, organisationId: signal.addresseeId })
    const [answered] = await queries.readSignals(work.tx, { id: signal.id }, work.today)
    return withAbilities(work.actor, answered!)
  }),

  listSignals: os.listSignals.handler(async ({ input: { after, limit, ...filter }, context: { work } }) => {
    const skip = Number(after ?? 0)
    const rows = await queries.readSignals(work.tx, filter, work.today, { limit, skip })
    const count = await queries.countSignals(work.tx, filter)
    const end = skip + rows.length
    return {
      rows: rows.map((signal) => withAbilities(work.actor, signal)),
      next: end < count.total ? String(end) : null,
      ...count,
    }
  }),

  getSignal: os.getSignal.handler(async ({ input, context: { work }, errors }) => {
    const [signal] = await queries.readSignals(work.tx, { id: input.id }, work.today)
    if (!signal) throw errors.NOT_FOUND()
    const history = await queries.readSignalAnswers(work.tx, [signal.id])
    return { signal: withAbilities(work.actor, signal), history: history.get(signal.id) ?? [] }
  }),
})
