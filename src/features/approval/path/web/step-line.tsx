import { Fragment } from 'react'
import { StepConsultation } from '#features/approval/consultations/web/step-consultation.tsx'
import { SentDocumentList } from '#features/approval/submissions/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Dotted } from '#ui/dotted.tsx'
import { Pill } from '#ui/pill.tsx'
import type { Tone } from '#ui/tone.ts'
import type { LegalPath, PathStep } from '../contract.ts'
import { StepPoints } from '../opinions/web/step-points.tsx'
import { AffectedSectionsLine } from './affected-sections.tsx'
import { pathMessages } from './messages/index.ts'
import styles from './path.module.css'
import type { PathAction } from './path-action.ts'
import { PlannedLine } from './planned-line.tsx'
import { stepAnchor } from './remedy-buttons.tsx'
import { SeatLine } from './seat-line.tsx'
import { StepBlockers } from './step-blockers.tsx'
import { useDoingWords } from './use-path-action-messages.ts'

const tones: Readonly<Record<PathStep['state'], Tone>> = {
  not_applicable: 'neutral',
  waiting: 'neutral',
  open: 'info',
  under_way: 'info',
  refused: 'bad',
  skipped: 'warn',
  through: 'good',
}
const isOpen = ({ state }: PathStep) => state === 'open' || state === 'under_way' || state === 'refused'

/**
 * Checks whether receipt by an organisation of this reader is still to be confirmed. This is also possible after the
 * step is completed.
 */
const isReceiptMissing = ({ act, waitsFor, seats }: PathStep) =>
  act === 'sending' &&
  waitsFor.length === 0 &&
  seats.some(({ state, receivedOn, abilities }) => state === 'given' && receivedOn === null && abilities.speak)

interface StepLineProps {
  path: LegalPath
  step: PathStep
  isLed: boolean
  mayPlan: boolean
  /** Whether a version is submitted. */
  isLaid: boolean
  stepOf: (code: string) => PathStep | undefined
  onDo?: (doing: PathAction) => void
}

/** Returns the acts that the leader of the plan can record on a step. */
function listStepActions(step: PathStep, isLaid: boolean): PathAction[] {
  if (!isOpen(step)) return []
  const acts: PathAction[] = []
  if (step.act === 'work') acts.push({ kind: 'done', step })
  if (step.act === 'entry') acts.push({ kind: 'enter', step })
  if (step.act === 'sending' && isLaid && step.seats.length > 0) acts.push({ kind: 'send', step })
  if (
    (step.act === 'opinion' || step.act === 'decision') &&
    step.seats.some(({ state }) => state === 'none' || state === 'outdated')
  )
    acts.push({ kind: 'ask', step })
  if (!step.required) acts.push({ kind: 'skip', step })
  return acts
}

/** Shows a step: the legal article, the dates, the participants with their acts, and the possible actions. */
export function StepLine({ path, step, isLed, mayPlan, isLaid, stepOf, onDo }: StepLineProps) {
  const messages = useMessages(pathMessages)
  const { language, name } = useLocalizedText()
  const { verbOf } = useDoingWords()
  const day = (on: string) => formatDate(on, language)
  const plans: PathAction[] =
    onDo && mayPlan && step.throughOn === null && step.act !== 'entry' ? [{ kind: 'plan', step }] : []
  const acts = [...(onDo && isLed ? listStepActions(step, isLaid) : []), ...plans]
  const bodies = (those: PathStep['prepares']) => those.map(({ names }) => name(names)).join(', ')
  return (
    <li className={styles.step}>
      <details
        id={stepAnchor(step.code)}
        open={(isOpen(step) && (step.state !== 'open' || step.outOfOrder.length === 0)) || isReceiptMissing(step)}
      >
        <summary className={styles.summary}>
          <code className={styles.number}>{step.number}</code>
          <span className={styles.name}>
            {name(step.names)}
            <span className={styles.quiet}>
              <Dotted
                parts={[
                  name(step.basis),
                  step.throughOn
                    ? messages.steps.throughOn(day(step.throughOn))
                    : step.beginsOn === step.readyOn
                      ? day(step.readyOn)
                      : messages.steps.between(day(step.beginsOn), day(step.readyOn)),
                  step.required ? messages.steps.required : '',
                ]}
              />
            </span>
          </span>
          <span className={styles.marks}>
            {step.faults.length > 0 && <Pill tone="bad">{messages.steps.faults(step.faults.length)}</Pill>}
            {step.lateDays !== null && isOpen(step) && <Pill tone="bad">{messages.steps.late(step.lateDays)}</Pill>}
            <Pill tone={tones[step.state]}>{messages.steps.states[step.state]}</Pill>
          </span>
        </summary>
        <div className={styles.inside}>
          <StepBlockers
            planId={path.planId}
            step={step}
            stepOf={stepOf}
            isLed={isLed}
            isLaid={isLaid}
            isOpen={isOpen(step)}
            onDo={onDo}
          />
          {step.motive && <p>{messages.steps.motive(step.motive)}</p>}
          <PlannedLine step={step} />
          {step.prepares.length > 0 && (
            <p className={styles.quiet}>
              {messages.steps.prepares}: {bodies(step.prepares)}
            </p>
          )}
          {step.informs.length > 0 && (
            <p className={styles.quiet}>
              {messages.steps.informs}: {bodies(step.informs)}
            </p>
          )}
          {step.withoutConfidential && <p className={styles.quiet}>{messages.steps.noConfidential}</p>}
          {step.seats.length > 0 && (
            <ul className={styles.seats}>
              {step.seats.map((seat) => (
                <Fragment key={`${seat.seat.organisationId} ${seat.seat.function}`}>
                  <SeatLine
                    step={step}
                    seat={seat}
                    isLed={isLed}
                    isLaid={isLaid}
                    isOpen={isOpen(step)}
                    {...(onDo && { onDo })}
                  />
                  <AffectedSectionsLine step={step} seat={seat} />
                </Fragment>
              ))}
            </ul>
          )}
          {step.seats.length === 0 &&
            step.act !== 'work' &&
            step.act !== 'entry' &&
            step.state !== 'not_applicable' && <p className={styles.quiet}>{messages.steps.nobody}</p>}
          {step.act === 'sending' && <SentDocumentList planId={path.planId} step={step.code} />}
          {step.calls && isLed && <StepConsultation planId={path.planId} step={step.code} isNow={onDo !== undefined} />}
          <StepPoints path={path} step={step} isNow={onDo !== undefined} />
          {acts.length > 0 && (
            <div className={styles.actions}>
              {acts.map((act) => (
                <Button
                  key={act.kind}
                  size="small"
                  aria-label={`${step.number} ${name(step.names)}: ${verbOf(act)}`}
                  onClick={() => onDo?.(act)}
                >
                  {verbOf(act)}
                </Button>
              ))}
            </div>
          )}
        </div>
      </details>
    </li>
  )
}
