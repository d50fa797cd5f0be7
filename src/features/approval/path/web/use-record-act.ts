import { ORPCError } from '@orpc/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import { planApi } from '#features/planning/plans/web/index.ts'
import { getErrorCode, useErrorMessage } from '#platform/web/failure.tsx'
import { useMessages } from '#platform/web/language.tsx'
import { legalToday } from '#shared/format.ts'
import { useToast } from '#ui/toast.tsx'
import { pathApi } from '../acts/web/api.ts'
import type { LegalPath } from '../contract.ts'
import { cycleRefusals } from '../error-messages/index.ts'
import { pathMessages } from './messages/index.ts'
import type { ActionForm, PathAction } from './path-action.ts'

/** Mutation to record an act on the path of a plan. Queries are invalidated. User input is kept after an error. */
export function useActing(path: LegalPath, onDone: () => void) {
  const messages = useMessages(pathMessages).acts
  const ofPlan = useMessages(planMessages).refusals
  const refusals = useMessages(cycleRefusals)
  const getStepNumber = (code: string) => path.steps.find((step) => step.code === code)?.number ?? code
  const unanswered = ({ points, steps }: { points: number; steps: readonly string[] }) =>
    refusals.POINTS_UNANSWERED({ points, steps: steps.map(getStepNumber) })
  const refusal = useErrorMessage({ ...ofPlan, ...refusals, POINTS_UNANSWERED: unanswered })
  const toast = useToast()
  const queries = useQueryClient()
  const { planId } = path
  const act = useMutation({
    mutationFn: ({ doing, said }: { doing: PathAction; said: ActionForm }) => recordAct(planId, path, doing, said),
    onSuccess: (_, { doing }) => {
      toast({ message: doing.kind === 'withdraw' ? messages.tookBack : messages.said })
      onDone()
    },
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: pathApi.key() }),
        queries.invalidateQueries({ queryKey: planApi.key() }),
      ]),
  })
  const { error } = act
  return {
    say: (doing: PathAction, actionForm: ActionForm) => act.mutate({ doing, said: actionForm }),
    busy: act.isPending,
    /** The error: code, data and message. */
    refused: error && { code: getErrorCode(error), data: getErrorData(error), words: refusal(error) },
  }
}

const getErrorData = (error: unknown): { steps?: string[] } | undefined =>
  error instanceof ORPCError ? (error.data as { steps?: string[] } | undefined) : undefined

function recordAct(
  planId: string,
  path: LegalPath,
  doing: PathAction,
  { on, dueOn, versionId, weeks, about, ...said }: ActionForm,
): Promise<unknown> {
  const api = pathApi
  const motive = said.motive.trim() || null
  const messages = said.words.trim() || null
  const way = said.way || null
  if (doing.kind === 'lay') return api.submitVersion.call({ planId, versionId, on })
  if (doing.kind === 'addendum') return api.openAddendum.call({ planId, motive: motive ?? '' })
  if (doing.kind === 'withdraw') return api.withdrawAct.call({ id: doing.act.id, words: messages ?? '' })
  const at = { planId, step: doing.step.code }
  switch (doing.kind) {
    case 'done':
      return api.completeStep.call({ ...at, on, words: messages, motive })
    case 'send':
      return api.forwardPlan.call({ ...at, on, words: messages, motive })
    case 'skip':
      return api.skipStep.call({ ...at, motive: motive ?? '' })
    case 'enter':
      return api.enterIntoForce.call({ ...at, on, motive })
    case 'plan': {
      const planned = { lasts: weeks ? `P${weeks}W` : null, plannedOn: dueOn || null, ...(motive && { motive }) }
      return planApi.runUp.changePreparationStep.call({ planId, code: doing.step.code, ...planned })
    }
    case 'ask': {
      const seats = doing.step.seats.filter(({ state }) => state === 'none' || state === 'outdated')
      return api.requestResponse.call({ ...at, on: legalToday(), dueOn, motive, seats: seats.map(({ seat }) => seat) })
    }
    default: {
      const match = { ...at, seat: doing.seat.seat, on }
      if (doing.kind === 'receipt') return api.confirmReceipt.call(match)
      if (doing.kind === 'opinion') return api.giveOpinion.call({ ...match, words: messages ?? '', way, motive })
      if (doing.kind === 'absence') return api.recordAbsence.call({ ...match, words: messages, motive })
      const laid = path.laid?.versionId ?? path.planId
      const parts = about && { about: [...about] }
      return api.decide.call({
        ...match,
        words: messages,
        way,
        motive,
        verdict: said.verdict,
        versionId: laid,
        ...parts,
      })
    }
  }
}
