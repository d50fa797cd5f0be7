import { createRouterClient } from '@orpc/server'
import type { RequestContext } from '#platform/context.ts'
import { samples } from '#platform/files/samples.fixture.ts'
import type { Actor } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { evidenceRoutes } from '../evidence/routes.ts'
import type { pathRoutes } from '../routes.ts'
import { confirmationRoutes } from './routes.ts'

type Client = ReturnType<typeof createRouterClient<typeof pathRoutes, Record<never, never>>>

/** Returns the procedures for documents and confirmations, as the actor calls them. */
export const confirmationApi = (context: RequestContext) =>
  createRouterClient({ evidence: evidenceRoutes, confirmations: confirmationRoutes }, { context })

/** Uploads a letter and returns the id with which an act is recorded. */
export async function uploadLetter(context: RequestContext): Promise<Id> {
  const { id } = await confirmationApi(context).evidence.uploadEvidence({
    file: new File([samples.pdf], 'letter.pdf', { type: 'application/pdf' }),
  })
  return id
}

/** Attaches the document of a decision that was made before this instance existed to a version. */
export async function attachDecision(context: RequestContext, versionId: Id): Promise<void> {
  const file = new File([samples.pdf], 'decision.pdf', { type: 'application/pdf' })
  await confirmationApi(context).evidence.attachEvidence({ holderKind: 'version', id: versionId, file })
}

/** Confirms every recorded act of a plan that waits for it. */
export async function confirmAll(context: RequestContext, planId: Id): Promise<void> {
  const { confirmations } = confirmationApi(context)
  const { acts } = await confirmations.listRecordedActs({ planId })
  for (const { act } of acts.filter((entry) => entry.act.confirmation === 'awaited'))
    await confirmations.confirmAct({ id: act.id })
}

/** Confirms the recorded acts of a plan that wait for this person. */
export async function confirmOwn(context: RequestContext, planId: Id): Promise<void> {
  const { confirmations } = confirmationApi(context)
  const { acts } = await confirmations.listRecordedActs({ planId })
  for (const { act, abilities } of acts) if (abilities.confirm) await confirmations.confirmAct({ id: act.id })
}

/**
 * Wraps the procedures of a path for tests about other subjects: an act on behalf of a seat carries a letter, and the
 * confirmer confirms all recorded acts before the entry into force. People of seats with an account (`seatConfirmers`)
 * first confirm what was recorded for their own seat.
 */
export const withSecondPerson = (
  client: Client,
  makeContext: (actor: Actor) => RequestContext,
  { actor, confirmer, seatConfirmers = [] }: { actor: Actor; confirmer: Actor; seatConfirmers?: readonly Actor[] },
): Client => {
  const withLetter =
    <Input, Output>(procedure: (input: Input) => Promise<Output>) =>
    (input: Input) =>
      procedure(input).catch(async (error: { code?: string }) => {
        if (error.code !== 'EVIDENCE_REQUIRED') throw error
        return procedure({ ...input, evidenceIds: [await uploadLetter(makeContext(actor))] })
      })
  const wrapped: Partial<Client> = {
    decide: withLetter(client.decide) as Client['decide'],
    giveOpinion: withLetter(client.giveOpinion) as Client['giveOpinion'],
    confirmReceipt: withLetter(client.confirmReceipt) as Client['confirmReceipt'],
    enterIntoForce: (async (input: Parameters<Client['enterIntoForce']>[0]) => {
      for (const person of seatConfirmers) await confirmOwn(makeContext(person), input.planId)
      await confirmAll(makeContext(confirmer), input.planId)
      return client.enterIntoForce(input)
    }) as Client['enterIntoForce'],
  }
  return new Proxy(client, {
    get: (target, name: keyof Client & string) => wrapped[name] ?? target[name],
  })
}
