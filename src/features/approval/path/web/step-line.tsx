import { Fragment } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { SlotParts } from '#platform/web/slot.tsx'
import { formatDate } from '#shared/format.ts'
import { colon } from '#shared/punctuation.ts'
import { Button } from '#ui/button.tsx'
import { Dotted } from '#ui/dotted.tsx'
import { Row } from '#ui/layout.tsx'
import { Pill } from '#ui/pill.tsx'
import type { Tone } from '#ui/tone.ts'
import type { LegalPath, PathStep } from '../contract.ts'
import { StepPoints } from '../opinions/web/step-points.tsx'
import { AffectedSectionsLine } from './affected-sections.tsx'
import { pathMessages } from './messages/index.ts'
import styles from './path.module.css'
import type { PathAction } from './path-action.ts'
import { pathStepParts } from './path-slots.ts'
import { PlannedLine } from './planned-line.tsx'
import { stepAnchor } from './remedy-buttons.tsx'
import { SeatLine } from './seat-line.tsx'
import { StepBlockers } from './step-blockers.tsx'
import { usePathActionMessages } from './use-path-action-messages.ts'

const tones: Readonly<Record<PathStep['state'], Tone>> = {
  not_applicable: 'neutral',
  waiting: 'neutral',
  open: 'info',
  in_progress: 'info',
  refused: 'bad',
  skipped: 'warn',
  completed: 'good',
}
const isOpen = ({ state }: PathStep) => state === 'open' || state === 'in_progress' || state === 'refused'

/**
 * Checks whether receipt by an organisation of this reader is still to be confirmed. This is also possible after the
 * step is completed.
 */
const isReceiptMissing = ({ act, missingPrerequisites, seats }: PathStep) =>
  act === 'sending' &&
  missingPrerequisites.length === 0 &&
  seats.some(({ state, receivedOn, abilities }) => state === 'received' && receivedOn === null && abilities.speak)

interface StepLineProps {
  path: LegalPath
  step: PathStep
  isLeader: boolean
  mayPlan: boolean
  /** Whether a version is submitted. */
  isSubmitted: boolean
  getStep: (code: string) => PathStep | undefined
  onDo?: (action: PathAction) => void
}

/** Returns the acts that the leader of the plan can record on a step. */
function listStepActions(step: PathStep, isSubmitted: boolean): PathAction[] {
  if (!isOpen(step)) return []
  const acts: PathAction[] = []
  if (step.act === 'work') acts.push({ kind: 'done', step })
  if (step.act === 'entry') acts.push({ kind: 'enter', step })
  if (step.act === 'sending' && isSubmitted && step.seats.length > 0) acts.push({ kind: 'send', step })
  if (
    (step.act === 'opinion' || step.act === 'decision') &&
    step.issues.length === 0 &&
    step.seats.some(({ state }) => state === 'none' || state === 'superseded')
  )
    acts.push({ kind: 'ask', step })
  if (!step.required) acts.push({ kind: 'skip', step })
  return acts
}

/** Shows a step: the legal article, the dates, the participants with their acts, and the possible actions. */
export function StepLine(props: StepLineProps) {
  const { step } = props
  return (
    <li className={styles.step}>
      <details
        id={stepAnchor(step.code)}
        open={(isOpen(step) && (step.state !== 'open' || step.stepsOutOfOrder.length === 0)) || isReceiptMissing(step)}
      >
        <StepSummary step={step} />
        <StepDetails {...props} />
      </details>
    </li>
  )
}

function StepSummary({ step }: { step: PathStep }) {
  const messages = useMessages(pathMessages).steps
  const { language, name } = useLocalizedText()
  const day = (date: string) => formatDate(date, language)
  return (
    <summary className={styles.summary}>
      <code className={styles.number}>{step.number}</code>
      <span className={styles.name}>
        {name(step.names)}
        <span className={styles.quiet}>
          <Dotted
            parts={[
              name(step.basis),
              step.completedOn
                ? step.state === 'skipped'
                  ? day(step.completedOn)
                  : messages.completedOn(day(step.completedOn))
                : step.startsOn === step.readyOn
                  ? day(step.readyOn)
                  : messages.between(day(step.startsOn), day(step.readyOn)),
              step.required ? (step.isLaw ? messages.required : messages.requiredInPractice) : '',
            ]}
          />
        </span>
      </span>
      <span className={styles.marks}>
        {step.issues.length > 0 && <Pill tone="bad">{messages.issues(step.issues.length)}</Pill>}
        {step.lateDays !== null && isOpen(step) && <Pill tone="bad">{messages.late(step.lateDays)}</Pill>}
        <Pill tone={tones[step.state]}>{messages.states[step.state]}</Pill>
      </span>
    </summary>
  )
}

function StepDetails(props: StepLineProps) {
  const { path, step, isLeader, isSubmitted, getStep, onDo } = props
  const messages = useMessages(pathMessages).steps
  const { language, name } = useLocalizedText()
  const listNames = (organisations: PathStep['preparedBy']) => organisations.map(({ names }) => name(names)).join(', ')
  return (
    <div className={styles.inside}>
      <StepBlockers
        planId={path.planId}
        step={step}
        getStep={getStep}
        isLeader={isLeader}
        isSubmitted={isSubmitted}
        isOpen={isOpen(step)}
        onDo={onDo}
      />
      {step.reason && <p>{messages.reason(step.reason)}</p>}
      <PlannedLine step={step} />
      {step.preparedBy.length > 0 && (
        <p className={styles.quiet}>{`${messages.prepares}${colon(language)}${listNames(step.preparedBy)}`}</p>
      )}
      {step.informs.length > 0 && (
        <p className={styles.quiet}>{`${messages.informs}${colon(language)}${listNames(step.informs)}`}</p>
      )}
      {step.withoutConfidential && <p className={styles.quiet}>{messages.noConfidential}</p>}
      <StepSeats {...props} />
      <OpenPoints path={path} step={step} />
      <SlotParts
        slot={pathStepParts}
        partProps={{ planId: path.planId, step, isLeader, isCurrentRound: onDo !== undefined }}
      />
      <StepPoints path={path} step={step} isCurrentRound={onDo !== undefined} />
      {onDo && <StepActions {...props} onDo={onDo} />}
    </div>
  )
}

function StepSeats({ path, step, isLeader, isSubmitted, onDo }: StepLineProps) {
  const messages = useMessages(pathMessages).steps
  const { language } = useLocalizedText()
  if (step.absentOn) return <p className={styles.quiet}>{messages.bodyAbsent(formatDate(step.absentOn, language))}</p>
  if (step.seats.length === 0) {
    const needsSeats = step.act !== 'work' && step.act !== 'entry' && step.state !== 'not_applicable'
    return needsSeats && <p className={styles.quiet}>{messages.unassigned}</p>
  }
  return (
    <ul className={styles.seats}>
      {step.seats.map((seat) => (
        <Fragment key={`${seat.seat.organisationId} ${seat.seat.function}`}>
          <SeatLine
            step={step}
            seat={seat}
            mayWithdraw={seat.act !== null && path.abilities.withdraw.includes(seat.act.id)}
            mayAttach={seat.act !== null && path.abilities.attach.includes(seat.act.id)}
            isLeader={isLeader}
            isSubmitted={isSubmitted}
            isOpen={isOpen(step)}
            isApproved={path.approvedOn !== null}
            mayWithdrawLate={seat.lateOpinion !== undefined && path.abilities.withdraw.includes(seat.lateOpinion.id)}
            {...(onDo && { onDo })}
          />
          <AffectedSectionsLine step={step} seat={seat} />
        </Fragment>
      ))}
    </ul>
  )
}

/** Lists the points of method that the submitted version leaves open, next to the decision on it. */
function OpenPoints({ path, step }: { path: LegalPath; step: PathStep }) {
  const messages = useMessages(pathMessages).steps
  const { name } = useLocalizedText()
  const submission = path.acts.findLast(
    ({ kind, versionId }) => kind === 'submitted' && versionId === path.submittedVersion?.versionId,
  )
  const points = submission?.openPoints ?? []
  if (step.act !== 'decision' || points.length === 0) return null
  return (
    <>
      <p className={styles.quiet}>{messages.openPoints}</p>
      <ul>
        {points.map(({ rule, names, reason }) => (
          <li key={rule}>
            {rule} · {name(names)}: {reason}
          </li>
        ))}
      </ul>
    </>
  )
}

type StepActionsProps = StepLineProps & { onDo: (action: PathAction) => void }

function StepActions({ step, isLeader, mayPlan, isSubmitted, onDo }: StepActionsProps) {
  const { name } = useLocalizedText()
  const { verbOf } = usePathActionMessages()
  const acts = isLeader ? listStepActions(step, isSubmitted) : []
  if (mayPlan && step.completedOn === null && step.act !== 'entry') acts.push({ kind: 'plan', step })
  if (acts.length === 0) return null
  return (
    <Row>
      {acts.map((act) => (
        <Button
          key={act.kind}
          size="small"
          aria-label={`${step.number} ${name(step.names)}: ${verbOf(act)}`}
          onClick={() => onDo(act)}
        >
          {verbOf(act)}
        </Button>
      ))}
    </Row>
  )
}
