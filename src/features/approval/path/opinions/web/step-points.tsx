import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Failure } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import type { LegalPath, PathStep } from '../../contract.ts'
import { listLateOpinions } from '../../model.ts'
import type { Opinion } from '../contract.ts'
import type { Point } from '../entities.ts'
import { getPointState } from '../model.ts'
import { AnswerPointDialog, type PointWithOrganisation } from './answer-dialog.tsx'
import { opinionsApi } from './api.ts'
import { opinionPageMessages } from './messages/index.ts'
import { OpinionPoints } from './opinion-points.tsx'
import styles from './opinions.module.css'
import { SplitOpinionDialog } from './split-dialog.tsx'
import { WithdrawPointDialog } from './withdraw-dialog.tsx'

const isOpen = (point: Point) => point.withdrawn === null && getPointState(point) === 'open'

/**
 * Under an advisory step, shows each opinion point by point with the answers. Under a step that takes opinions into
 * account, shows the unanswered points with an action to answer them in sequence.
 */
export function StepPoints({
  path,
  step,
  isCurrentRound,
}: {
  path: LegalPath
  step: PathStep
  isCurrentRound: boolean
}) {
  const messages = useMessages(opinionPageMessages)
  const { name } = useLocalizedText()
  const [answering, setAnswering] = useState<PointWithOrganisation>()
  /** The points answered in this sequence. The loaded list may still show them without their answer. */
  const [answered, setAnswered] = useState<readonly string[]>([])
  const [cutting, setCutting] = useState<Opinion>()
  const [withdrawnPoint, setWithdrawnPoint] = useState<Point>()
  const { planId, roundId } = path
  const query = useQuery({
    ...opinionsApi.listOpinions.queryOptions({ input: { planId, ...(roundId && { roundId }) } }),
    enabled: roundId !== null,
  })
  const findAct = (opinion: Opinion) => path.acts.find(({ id }) => id === opinion.actId)
  const getOrganisationName = (opinion: Opinion) =>
    name(path.organisationNames[findAct(opinion)?.seat?.organisationId ?? ''])
  if (query.error && step.act === 'opinion') return <Failure error={query.error} onRetry={() => void query.refetch()} />
  const opinions = query.data ?? []
  const own = opinions.filter((opinion) => opinion.step === step.code)
  const lateIds = listLateOpinions(path.steps)
  const awaited = opinions.filter((opinion) => opinion.answeredIn.includes(step.number) && !lateIds.has(opinion.actId))
  const listOpenPoints = (listedOpinions: readonly Opinion[]): PointWithOrganisation[] =>
    listedOpinions.flatMap((opinion) =>
      opinion.points.filter(isOpen).map((point) => ({ point, body: getOrganisationName(opinion) })),
    )
  const open = listOpenPoints(awaited)
  const numbers = path.steps.filter(({ code }) =>
    awaited.some((entry) => entry.step === code && entry.points.some(isOpen)),
  )
  const mayAnswer = isCurrentRound && awaited.some(({ abilities }) => abilities.answer)
  const later = listOpenPoints(own.length > 0 ? own : awaited).filter(
    ({ point }) => point.id !== answering?.point.id && !answered.includes(point.id),
  )
  const startAnswering = (first: PointWithOrganisation) => {
    setAnswered([])
    setAnswering(first)
  }
  return (
    <>
      {own.map((opinion) => (
        <OpinionPoints
          key={opinion.actId}
          planId={planId}
          opinion={opinion}
          body={getOrganisationName(opinion)}
          isCurrentRound={isCurrentRound}
          isLate={lateIds.has(opinion.actId)}
          onCut={() => setCutting(opinion)}
          onAnswer={(point) => startAnswering({ point, body: getOrganisationName(opinion) })}
          onWithdraw={setWithdrawnPoint}
        />
      ))}
      {open.length > 0 && step.state !== 'completed' && (
        <p className={styles.open}>
          {messages.open(open.length, numbers.map((number) => `${number.number} ${name(number.names)}`).join(', '))}{' '}
          {mayAnswer && (
            <Button size="small" onClick={() => startAnswering(open[0]!)}>
              {messages.answerThem}
            </Button>
          )}
        </p>
      )}
      {answering && (
        <AnswerPointDialog
          key={answering.point.id}
          planId={planId}
          point={answering}
          later={later.length}
          onNext={() => {
            setAnswered([...answered, answering.point.id])
            setAnswering(later[0])
          }}
          onClose={() => setAnswering(undefined)}
        />
      )}
      {cutting && (
        <SplitOpinionDialog
          planId={planId}
          opinion={cutting}
          body={getOrganisationName(cutting)}
          text={cutting.points.some(({ withdrawn }) => withdrawn === null) ? '' : (findAct(cutting)?.text ?? '')}
          onClose={() => setCutting(undefined)}
        />
      )}
      {withdrawnPoint && <WithdrawPointDialog point={withdrawnPoint} onClose={() => setWithdrawnPoint(undefined)} />}
    </>
  )
}
