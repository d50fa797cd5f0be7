import { lawOf } from '#features/country/law/index.ts'
import { readablePlan } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { valueOrThrow } from '#platform/declared-error.ts'
import { type HandlerContext, implementSlice } from '#platform/procedure.ts'
import type { Id } from '#shared/ids.ts'
import { lockPath } from '../act.ts'
import type { RecordedAct } from '../entities.ts'
import { functionNames } from '../function-names.ts'
import { findAct } from '../queries/acts.ts'
import { findPath, type LoadedPath } from '../read.ts'
import { loadVersionDays } from '../version-days.ts'
import { listWithdrawableActs } from '../withdrawals.ts'
import { confirmationsContract, type RecordedSeatAct } from './contract.ts'
import { loadActLinks } from './links/act-links.ts'
import { confirmationLinkRoutes } from './links/routes.ts'
import {
  getConfirmationStates,
  hasReadableDocument,
  isAfterEntry,
  isSeatContested,
  listEffectiveActs,
} from './model.ts'
import { type ConfirmerFinder, loadConfirmerFinder } from './participants.ts'
import { recordConfirmation, recordContest } from './record.ts'

const os = implementSlice(confirmationsContract)

async function listRecordedSeatActs(
  context: TransactionContext & Pick<HandlerContext, 'mailer'>,
  found: LoadedPath,
  finder: ConfirmerFinder,
): Promise<RecordedSeatAct[]> {
  const { sentLinks, linkableIds } = await loadActLinks(context, found)
  const withdrawableIds = new Set(await listWithdrawableActs(context, found))
  const states = getConfirmationStates(found.acts)
  const effectiveActs = listEffectiveActs(found.acts)
  const findVersion = await loadVersionDays(context, found.acts)
  return found.acts.flatMap((act) => {
    const state = states.get(act.id)
    // What was recorded under an earlier law is confirmed as well.
    const step = [...found.path.steps, ...found.formerSteps].find(({ code }) => code === act.step)
    const body = act.seat && found.seating.bodies.get(act.seat.organisationId)
    if (!state || !step || !act.seat || !body) return []
    const reference = effectiveActs.findLast(
      ({ kind, refersTo }) => refersTo === act.id && (state === 'contested' ? kind === 'contested' : true),
    )
    const contest = reference?.kind === 'contested' ? reference : undefined
    return [
      {
        act,
        stepNumber: step.number,
        stepNames: step.names,
        organisationNames: body.names,
        functionNames: functionNames(lawOf(found.plan), act.seat.function),
        confirmationId: reference?.kind === 'confirmed' ? reference.id : null,
        version: findVersion(act),
        contest: contest
          ? {
              id: contest.id,
              text: contest.text ?? '',
              recordedBy: contest.recordedBy,
              isAfterEntry: isAfterEntry(found.acts, contest.id),
            }
          : null,
        link: sentLinks.get(act.id) ?? null,
        isReservedForSeat: state === 'awaited' && finder.isReserved(act),
        abilities: {
          confirm:
            finder.checkConfirmer(act) === null &&
            state === 'awaited' &&
            hasReadableDocument(act) &&
            (finder.isBySeat(act) || !isSeatContested(found.acts, act)),
          contest: !contest && typeof finder.findContester(act) === 'object',
          withdrawConfirmation: reference?.kind === 'confirmed' && withdrawableIds.has(reference.id),
          withdrawContest: contest !== undefined && withdrawableIds.has(contest.id),
          sendLink: linkableIds.has(act.id),
        },
      },
    ]
  })
}

interface Errors {
  NOT_FOUND: () => Error
  NO_PATH: () => Error
  /** The act belongs to a former round, while an addendum is open. */
  APPROVED: () => Error
}

/** Locks the path of an act and returns who confirms or contests it. */
async function lockForConfirmer(
  context: TransactionContext,
  id: Id,
  errors: Errors,
): Promise<{ found: LoadedPath; target: RecordedAct; finder: ConfirmerFinder }> {
  const act = await findAct(context.tx, id)
  if (!act) throw errors.NOT_FOUND()
  const found = valueOrThrow(await lockPath(context, act.planId), errors)
  const target = found.acts.find((entry) => entry.id === id)
  if (!target) throw errors.APPROVED()
  return { found, target, finder: await loadConfirmerFinder(context, found) }
}

export const confirmationRoutes = os.router({
  links: confirmationLinkRoutes,

  listRecordedActs: os.listRecordedActs.handler(async ({ input, context, errors }) => {
    const found = await findPath(context, valueOrThrow(await readablePlan(context, input.planId), errors))
    if (!found?.round) return { acts: [], isSecondPerson: false, hasEntered: false }
    const finder = await loadConfirmerFinder(context, found)
    return {
      acts: await listRecordedSeatActs(context, found, finder),
      isSecondPerson: finder.isSecondPerson,
      hasEntered: found.status.inForceOn !== null,
    }
  }),

  confirmAct: os.confirmAct.handler(async ({ input: { id }, context, errors }) => {
    const { found, target, finder } = await lockForConfirmer(context, id, errors)
    const { personId } = context.actor
    const organisationId = finder.findOrganisation(target)
    if (!personId || !organisationId) throw errors.NOT_YOUR_SEAT()
    const confirmerError = finder.checkConfirmer(target)
    if (confirmerError) throw errors[confirmerError]()
    if (!hasReadableDocument(target)) throw errors.DOCUMENT_NOT_READABLE()
    const confirmer = { personId, organisationId, isBySeat: finder.isBySeat(target) }
    valueOrThrow(await recordConfirmation(context, found, { actId: id, confirmer }), errors)
    return { id }
  }),

  contestAct: os.contestAct.handler(async ({ input: { id, text }, context, errors }) => {
    const { found, target, finder } = await lockForConfirmer(context, id, errors)
    const confirmer = finder.findContester(target)
    if (typeof confirmer === 'string') throw errors[confirmer]()
    valueOrThrow(await recordContest(context, found, { actId: id, confirmer, text }), errors)
    return { id }
  }),
})
