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
  stepOf: (code: string) => PathStep | undefined
  isLed: boolean
  isLaid: boolean
  isOpen: boolean
  onDo?: ((doing: PathAction) => void) | undefined
}

/** Lists what blocks a step (prerequisite steps, missing version, check errors) with an action to resolve each. */
export function StepBlockers({ planId, step, stepOf, isLed, isLaid, isOpen, onDo }: StepBlockersProps) {
  const messages = useMessages(pathMessages)
  const { name } = useLocalizedText()
  const { faults } = step
  const toStepRemedies = (codes: readonly string[]) =>
    codes.flatMap((code) => {
      const other = stepOf(code)
      return other ? [{ kind: 'step' as const, step: other }] : []
    })
  const formatStepNumbers = (codes: readonly string[]) => codes.map((code) => stepOf(code)?.number ?? code).join(', ')
  const lay = isLed && onDo ? [{ kind: 'do' as const, doing: { kind: 'lay' as const } }] : []
  const lacksVersion = isOpen && !isLaid && (step.act === 'decision' || step.act === 'sending')
  return (
    <>
      {step.waitsFor.length > 0 && (
        <>
          <p className={styles.quiet}>{messages.steps.waitsFor(formatStepNumbers(step.waitsFor))}</p>
          <RemedyButtons offers={toStepRemedies(step.waitsFor)} />
        </>
      )}
      {isOpen && step.outOfOrder.length > 0 && (
        <>
          <p className={styles.quiet}>{messages.steps.outOfOrder(formatStepNumbers(step.outOfOrder))}</p>
          <RemedyButtons offers={toStepRemedies(step.outOfOrder)} />
        </>
      )}
      {lacksVersion && (
        <>
          <p className={styles.quiet}>{messages.head.nothingLaid}</p>
          <RemedyButtons offers={lay} onDo={onDo} />
        </>
      )}
      {faults.length > 0 && (
        <div className={styles.faults}>
          <p>{messages.steps.faults(faults.length)}</p>
          <ul>
            {faults.map(({ rule, names, mended }) => (
              <li key={rule}>
                <Link href={checksHref(planId, rule)}>{`${rule} ${name(names)}`}</Link>
                {mended && <span className={styles.quiet}>{messages.steps.mended}</span>}
              </li>
            ))}
          </ul>
          {faults.some(({ mended }) => mended) && <RemedyButtons offers={lay} onDo={onDo} />}
        </div>
      )}
    </>
  )
}
