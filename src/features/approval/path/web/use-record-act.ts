import { ORPCError } from '@orpc/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { preparationApi } from '#features/planning/next-cycle/web/index.ts'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import { planApi } from '#features/planning/plans/web/index.ts'
import { fileMessages } from '#platform/files/web/messages/index.ts'
import { getErrorCode, useErrorMessage } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { legalToday } from '#shared/format.ts'
import type { Names } from '#shared/localized-text.ts'
import { useToast } from '#ui/toast.tsx'
import { pathApi } from '../acts/web/api.ts'
import type { LegalPath } from '../contract.ts'
import type { OpenPointRule } from '../entities.ts'
import { pathErrors } from '../error-messages/index.ts'
import { evidenceApi } from '../evidence/web/api.ts'
import { parsePoints } from '../opinions/model.ts'
import { pathMessages } from './messages/index.ts'
import { type ActionForm, getPointsText, type PathAction } from './path-action.ts'

/** Mutation to record an act on the path of a plan. Queries are invalidated. User input is kept after an error. */
export function useRecordAct(path: LegalPath, onDone: () => void, onError?: (error: unknown) => void) {
  const messages = useMessages(pathMessages).acts
  const ofPlan = useMessages(planMessages).errors
  const errors = useMessages(pathErrors)
  const getStepNumber = (code: string) => path.steps.find((step) => step.code === code)?.number ?? code
  const unanswered = ({ points, steps }: { points: number; steps: readonly string[] }) =>
    errors.POINTS_UNANSWERED({ points, steps: steps.map(getStepNumber) })
  const { name } = useLocalizedText()
  const empty = ({ sections }: { sections: readonly { names: Names }[] }) =>
    errors.PLAN_EMPTY({ sections: sections.map(({ names }) => name(names)) })
  const ofFiles = useMessages(fileMessages).errors
  const describeError = useErrorMessage({
    ...ofFiles,
    ...ofPlan,
    ...errors,
    POINTS_UNANSWERED: unanswered,
    PLAN_EMPTY: empty,
  })
  const toast = useToast()
  const queries = useQueryClient()
  const { planId } = path
  const act = useMutation({
    mutationFn: ({ action, form }: { action: PathAction; form: ActionForm }) => recordAct(planId, path, action, form),
    onSuccess: (_, { action }) => {
      toast({ message: action.kind === 'withdraw' ? messages.tookBack : messages.recorded })
      onDone()
    },
    onError: (failure) => onError?.(failure),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: pathApi.key() }),
        queries.invalidateQueries({ queryKey: planApi.key() }),
      ]),
  })
  const { error } = act
  return {
    record: (action: PathAction, actionForm: ActionForm) => act.mutate({ action, form: actionForm }),
    busy: act.isPending,
    /** The error: code, data and message. */
    error: error && { code: getErrorCode(error), data: getErrorData(error), message: describeError(error) },
  }
}

/** Returns the open points of method of the error that asks for reasons; undefined for another error. */
export const getOpenPoints = (error: unknown): readonly OpenPointRule[] | undefined =>
  error instanceof ORPCError && error.code === 'POINTS_NEED_REASON'
    ? (error.data as { openPoints: OpenPointRule[] }).openPoints
    : undefined

const toPointReasons = ({ openPoints = [], pointReasons = {} }: Pick<ActionForm, 'openPoints' | 'pointReasons'>) =>
  openPoints.map(({ rule }) => ({ rule, reason: (pointReasons[rule] ?? '').trim() }))

const getErrorData = (error: unknown): { steps?: string[] } | undefined =>
  error instanceof ORPCError ? (error.data as { steps?: string[] } | undefined) : undefined

async function recordAct(planId: string, path: LegalPath, action: PathAction, form: ActionForm): Promise<unknown> {
  const { date, dueOn, versionId, weeks, sectionCodes, file, ...input } = form
  const api = pathApi
  const reason = input.reason.trim() || null
  const text = input.text.trim() || null
  const method = input.method || null
  if (action.kind === 'submit')
    return api.submitVersion.call({ planId, versionId, date, reasons: toPointReasons(input) })
  if (action.kind === 'addendum') return api.openAddendum.call({ planId, reason: reason ?? '' })
  if (action.kind === 'withdraw') return api.withdrawAct.call({ id: action.act.id, text: text ?? '' })
  const at = { planId, step: action.step.code }
  const evidenceIds = file ? [(await evidenceApi.uploadEvidence.call({ file })).id] : []
  switch (action.kind) {
    case 'done':
      return api.completeStep.call({ ...at, date, text, reason })
    case 'send':
      return api.forwardPlan.call({ ...at, date, text, reason })
    case 'skip':
      return api.skipStep.call({ ...at, date, reason: reason ?? '' })
    case 'enter':
      return api.enterIntoForce.call({
        ...at,
        date,
        reason,
        supersedes: (input.overlappingPlans ?? []).map((plan) => plan.planId),
      })
    case 'plan': {
      const planned = { duration: weeks ? `P${weeks}W` : null, plannedOn: dueOn || null, ...(reason && { reason }) }
      return preparationApi.changePreparationStep.call({ planId, code: action.step.code, ...planned })
    }
    case 'ask': {
      const seats = action.step.seats.filter(({ state }) => state === 'none' || state === 'superseded')
      return api.requestResponse.call({
        ...at,
        date: legalToday(),
        dueOn,
        reason,
        seats: seats.map(({ seat }) => seat),
      })
    }
    default: {
      const seatInput = { ...at, seat: action.seat.seat, date, ...(evidenceIds.length > 0 && { evidenceIds }) }
      if (action.kind === 'receipt') return api.confirmReceipt.call(seatInput)
      if (action.kind === 'opinion') {
        const points = parsePoints(getPointsText(form)).map((point) => ({ text: point, elementId: null }))
        return api.giveOpinion.call({ ...seatInput, text: text ?? '', points, method, reason })
      }
      if (action.kind === 'absence') return api.recordAbsence.call({ ...seatInput, text, reason })
      const submittedId = path.submittedVersion?.versionId ?? path.planId
      const parts = sectionCodes && { sectionCodes: [...sectionCodes] }
      return api.decide.call({
        ...seatInput,
        text,
        method,
        reason,
        verdict: input.verdict,
        versionId: submittedId,
        ...parts,
      })
    }
  }
}
