import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Failure } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import type { LegalPath, PathStep } from '../../contract.ts'
import type { Opinion } from '../contract.ts'
import type { Point } from '../entities.ts'
import { opinionMessages } from '../messages/index.ts'
import { countPoints, countWords, stateOf } from '../model.ts'
import { AnswerWindow, type Asked } from './answer-dialog.tsx'
import { opinionsApi } from './api.ts'
import { opinionPageMessages } from './messages/index.ts'
import styles from './opinions.module.css'
import { PointLine } from './point-line.tsx'
import { CutWindow } from './split-dialog.tsx'
import { TakeBackWindow } from './withdraw-dialog.tsx'

const isOpen = (point: Point) => point.withdrawn === null && stateOf(point) === 'open'

/**
 * Under an advisory step, shows each opinion point by point with the answers. Under a step that takes opinions into
 * account, shows the unanswered points with an action to answer them in sequence.
 */
export function StepPoints({ path, step, isNow }: { path: LegalPath; step: PathStep; isNow: boolean }) {
  const words = useWords(opinionPageMessages)
  const { name } = useReading()
  const [answering, setAnswering] = useState<Asked>()
  const [cutting, setCutting] = useState<Opinion>()
  const [takingBack, setTakingBack] = useState<Point>()
  const { planId, roundId } = path
  const found = useQuery({
    ...opinionsApi.listOpinions.queryOptions({ input: { planId, ...(roundId && { roundId }) } }),
    enabled: roundId !== null,
  })
  const actOf = (opinion: Opinion) => path.acts.find(({ id }) => id === opinion.actId)
  const bodyOf = (opinion: Opinion) => name(path.named[actOf(opinion)?.seat?.organisationId ?? ''])
  if (found.error && step.act === 'opinion') return <Failure error={found.error} onRetry={() => void found.refetch()} />
  const opinions = found.data ?? []
  const own = opinions.filter((opinion) => opinion.step === step.code)
  const awaited = opinions.filter((opinion) => opinion.answeredIn.includes(step.number))
  const askedIn = (those: readonly Opinion[]): Asked[] =>
    those.flatMap((opinion) => opinion.points.filter(isOpen).map((point) => ({ point, body: bodyOf(opinion) })))
  const open = askedIn(awaited)
  const numbers = path.steps.filter(({ code }) => awaited.some((one) => one.step === code && one.points.some(isOpen)))
  const mayAnswer = isNow && awaited.some(({ abilities }) => abilities.answer)
  const queue = askedIn(own.length > 0 ? own : awaited)
  return (
    <>
      {own.map((opinion) => (
        <OpinionPoints
          key={opinion.actId}
          planId={planId}
          opinion={opinion}
          body={bodyOf(opinion)}
          isNow={isNow}
          onCut={() => setCutting(opinion)}
          onAnswer={(point) => setAnswering({ point, body: bodyOf(opinion) })}
          onTakeBack={setTakingBack}
        />
      ))}
      {open.length > 0 && step.state !== 'through' && (
        <p className={styles.open}>
          {words.open(open.length, numbers.map((one) => `${one.number} ${name(one.names)}`).join(', '))}{' '}
          {mayAnswer && (
            <Button size="small" onClick={() => setAnswering(open[0])}>
              {words.answerThem}
            </Button>
          )}
        </p>
      )}
      {answering && (
        <AnswerWindow
          key={answering.point.id}
          planId={planId}
          asked={answering}
          rest={queue.filter(({ point }) => point.id !== answering.point.id)}
          onNext={setAnswering}
          onClose={() => setAnswering(undefined)}
        />
      )}
      {cutting && (
        <CutWindow
          planId={planId}
          opinion={cutting}
          body={bodyOf(cutting)}
          text={cutting.points.some(({ withdrawn }) => withdrawn === null) ? '' : (actOf(cutting)?.words ?? '')}
          onClose={() => setCutting(undefined)}
        />
      )}
      {takingBack && <TakeBackWindow point={takingBack} onClose={() => setTakingBack(undefined)} />}
    </>
  )
}

interface OpinionPointsProps {
  planId: string
  opinion: Opinion
  body: string
  isNow: boolean
  onCut: () => void
  onAnswer: (point: Point) => void
  onTakeBack: (point: Point) => void
}

function OpinionPoints({ planId, opinion, body, isNow, onCut, onAnswer, onTakeBack }: OpinionPointsProps) {
  const words = useWords(opinionPageMessages)
  const counted = useWords(opinionMessages)
  const { abilities, points } = opinion
  const counts = countPoints(points)
  const mayCut = isNow && (abilities.cut || abilities.own)
  if (points.length === 0 && !mayCut) return null
  const mayTakeBack = (point: Point) => isNow && (point.byBody ? abilities.own : abilities.cut)
  return (
    <section className={styles.opinion} aria-label={words.points(body)}>
      <div className={styles.head}>
        <span className={styles.quiet}>{counts.all > 0 ? countWords(counts, counted) : words.none}</span>
        {mayCut && (
          <Button
            size="small"
            variant="quiet"
            aria-label={`${abilities.cut ? words.cut : words.write}: ${body}`}
            onClick={onCut}
          >
            {abilities.cut ? words.cut : words.write}
          </Button>
        )}
      </div>
      <ol className={styles.points}>
        {points.map((point) => (
          <PointLine
            key={point.id}
            planId={planId}
            point={point}
            {...(isNow && abilities.answer && { onAnswer: () => onAnswer(point) })}
            {...(mayTakeBack(point) && { onTakeBack: () => onTakeBack(point) })}
          />
        ))}
      </ol>
    </section>
  )
}
