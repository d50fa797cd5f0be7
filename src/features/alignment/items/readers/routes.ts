import type { TransactionContext } from '#platform/context.ts'
import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import { loadName } from '#shared/localized-text.ts'
import { lockAnswer } from '../answers/queries.ts'
import { type AnswerReaders, answerReadersContract } from './contract.ts'
import * as queries from './queries.ts'

const os = implementSlice(answerReadersContract)

async function listReaders(context: TransactionContext, organisationId: Id, planId?: Id): Promise<AnswerReaders[]> {
  const audiences = await queries.listAudiences(context.tx, organisationId, planId)
  return audiences.map(({ areaNames, ...audience }) => ({
    ...audience,
    areaName: areaNames && loadName(areaNames, context.actor.language),
    abilities: { release: may(context.actor, 'plan.decide', organisationId) },
  }))
}

interface Input {
  planId: Id
  organisationId: Id
  decidingBody: string
  decidedOn: LegalDate
}
type Errors = Record<'NOT_FOUND' | 'NOT_YOUR_ORGANISATION' | 'ALREADY_RECORDED' | 'DATE_IN_FUTURE', () => Error>

/** Releases the answers of an organisation to a plan, or withdraws the release, as an act of the audit log. */
async function decide(
  context: TransactionContext,
  input: Input,
  isRelease: boolean,
  errors: Errors,
): Promise<AnswerReaders> {
  const { planId, organisationId, decidedOn } = input
  await lockAnswer(context.tx, organisationId)
  const [audience] = await listReaders(context, organisationId, planId)
  if (!audience) throw errors.NOT_FOUND()
  if (!audience.abilities.release) throw errors.NOT_YOUR_ORGANISATION()
  if ((audience.release !== null) === isRelease) throw errors.ALREADY_RECORDED()
  if (decidedOn > context.today) throw errors.DATE_IN_FUTURE()
  const act = { ...input, now: context.now, personId: context.actor.personId }
  await (isRelease ? queries.insertRelease(context.tx, act) : queries.withdrawRelease(context.tx, act))
  context.audit({ subjectKind: 'plan', subjectId: planId, organisationId, planId })
  return (await listReaders(context, organisationId, planId))[0]!
}

export const answerReaderRoutes = os.router({
  listAnswerReaders: os.listAnswerReaders.handler(({ input, context }) => listReaders(context, input.organisationId)),
  releaseAnswers: os.releaseAnswers.handler(({ input, context, errors }) => decide(context, input, true, errors)),
  withdrawAnswerRelease: os.withdrawAnswerRelease.handler(({ input, context, errors }) =>
    decide(context, input, false, errors),
  ),
})
