import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Link } from '#ui/link.tsx'
import type { PathStep } from '../contract.ts'
import { pathMessages } from './messages/index.ts'
import styles from './path.module.css'
import type { PathAction } from './path-action.ts'
import { checksHref } from './remedies.ts'
import { RemedyButtons } from './remedy-buttons.tsx'

interface StepBlockersProps {
  planId: string
  step: PathStep
  /** All steps of the path, by code. */
  getStep: (code: string) => PathStep | undefined
  isLeader: boolean
  isSubmitted: boolean
  isOpen: boolean
  onDo?: ((action: PathAction) => void) | undefined
}

/** Lists what blocks a step (prerequisite steps, missing version, check errors) with an action to resolve each. */
export function StepBlockers({ planId, step, getStep, isLeader, isSubmitted, isOpen, onDo }: StepBlockersProps) {
  const messages = useMessages(pathMessages)
  const { name } = useLocalizedText()
  const { issues } = step
  const toStepRemedies = (codes: readonly string[]) =>
    codes.flatMap((code) => {
      const other = getStep(code)
      return other ? [{ kind: 'step' as const, step: other }] : []
    })
  const formatStepNumbers = (codes: readonly string[]) => codes.map((code) => getStep(code)?.number ?? code).join(', ')
  const submit = isLeader && onDo ? [{ kind: 'do' as const, action: { kind: 'submit' as const } }] : []
  const lacksVersion = isOpen && !isSubmitted && (step.act === 'decision' || step.act === 'sending')
  return (
    <>
      {step.missingPrerequisites.length > 0 && (
        <>
          <p className={styles.quiet}>{messages.steps.prerequisites(formatStepNumbers(step.missingPrerequisites))}</p>
          <RemedyButtons remedies={toStepRemedies(step.missingPrerequisites)} />
        </>
      )}
      {isOpen && step.stepsOutOfOrder.length > 0 && (
        <>
          <p className={styles.quiet}>{messages.steps.outOfOrder(formatStepNumbers(step.stepsOutOfOrder))}</p>
          <RemedyButtons remedies={toStepRemedies(step.stepsOutOfOrder)} />
        </>
      )}
      {lacksVersion && (
        <>
          <p className={styles.quiet}>{messages.head.noSubmission}</p>
          <RemedyButtons remedies={submit} onDo={onDo} />
        </>
      )}
      {issues.length > 0 && (
        <div className={styles.faults}>
          <p>{messages.steps.issues(issues.length)}</p>
          <ul>
            {issues.map(({ rule, names, isFixed }) => (
              <li key={rule}>
                <Link href={checksHref(planId, rule)}>{`${rule} ${name(names)}`}</Link>
                {isFixed && <span className={styles.quiet}>{messages.steps.fixed}</span>}
              </li>
            ))}
          </ul>
          {issues.some(({ isFixed }) => isFixed) && <RemedyButtons remedies={submit} onDo={onDo} />}
        </div>
      )}
    </>
  )
}
