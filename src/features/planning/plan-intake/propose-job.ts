import { z } from 'zod'
import { findKind, findPlan } from '#features/planning/plans/index.ts'
import { JobFailed, jobKind } from '#platform/jobs/kind.ts'
import { Id } from '#shared/ids.ts'
import { Language } from '#shared/language.ts'
import { toFrame } from './frame.ts'
import { computeProgress } from './outline/model.ts'
import type { ProposalOrder } from './propose/order.ts'
import { proposeInWorker } from './propose/propose-in-worker.ts'
import { findSourceText, getKnown, saveProposal } from './queries.ts'

/** Time limit for the longest document, in milliseconds. No user waits for it. */
const timeoutMs = 5 * 60_000

/** Progress at the start of each step. Processing the text takes longest. */
const begins = { reading: 0.02, proposing: 0.1, storing: 0.95 } as const

/** Creates the proposal of a long document. When started again, it keeps an existing proposal. */
export const proposeOutlineJob = jobKind({
  name: 'propose_outline',
  permission: 'plan.write',
  input: z.strictObject({ intakeId: Id, language: Language.optional() }),
  run: async (run) => {
    const { input, actor, signal } = run
    run.report(begins.reading, 'reading')
    const order = await run.transact('read', async (context): Promise<ProposalOrder | undefined> => {
      const intake = await findSourceText(context.tx, input.intakeId)
      const plan = intake && (await findPlan(context.tx, intake.planId))
      if (!intake || !plan) throw new JobFailed('NOT_FOUND')
      if (intake.isProposed) return undefined
      return {
        document: { source: intake.source },
        language: input.language,
        fallbackLanguage: actor.language,
        registry: {
          known: await getKnown(context.tx, context.today),
          ownerId: plan.ownerId,
          startsOn: plan.periodFrom,
        },
        frame: toFrame(findKind(plan)),
      }
    })
    if (!order) return undefined
    const report = (share: number) =>
      run.report(begins.proposing + share * (begins.storing - begins.proposing), 'proposing')
    report(0)
    const answer = await proposeInWorker(order, { limit: timeoutMs, signal, report })
    if (!answer) throw new JobFailed('TIMED_OUT')
    // The text was read and screened when the document was imported.
    if (!('proposal' in answer)) throw new Error('A document that was parsed before was rejected.')
    run.report(begins.storing, 'storing')
    const { proposal } = answer
    await run.transact('write', async (context) => {
      const savedIntake = await saveProposal(context.tx, input.intakeId, proposal, context.now)
      if (!savedIntake) throw new JobFailed('NOT_FOUND')
      const { paragraphs, placedParagraphs, elements } = computeProgress(proposal.outline)
      const payload = { id: input.intakeId, paragraphs, placedParagraphs, elements }
      const { planId, ownerId: organisationId } = savedIntake
      context.audit({ subjectKind: 'plan', subjectId: planId, planId, organisationId, payload })
    })
    return undefined
  },
})
