import { useReading, useWords } from '#platform/web/language.tsx'
import { Link } from '#ui/link.tsx'
import type { PathStep } from '../contract.ts'
import { pathMessages } from './messages/index.ts'
import styles from './path.module.css'
import type { Doing } from './path-action.ts'
import { checksHref } from './remedies.ts'
import { OfferButtons } from './remedy-buttons.tsx'

interface InTheWayProps {
  planId: string
  step: PathStep
  /** All steps of the path, by code. */
  stepOf: (code: string) => PathStep | undefined
  isLed: boolean
  isLaid: boolean
  isOpen: boolean
  onDo?: ((doing: Doing) => void) | undefined
}

/** Lists what blocks a step (prerequisite steps, missing version, check errors) with an action to resolve each. */
export function InTheWay({ planId, step, stepOf, isLed, isLaid, isOpen, onDo }: InTheWayProps) {
  const words = useWords(pathMessages)
  const { name } = useReading()
  const { faults } = step
  const goTo = (codes: readonly string[]) =>
    codes.flatMap((code) => {
      const other = stepOf(code)
      return other ? [{ kind: 'step' as const, step: other }] : []
    })
  const many = (codes: readonly string[]) => codes.map((code) => stepOf(code)?.number ?? code).join(', ')
  const lay = isLed && onDo ? [{ kind: 'do' as const, doing: { kind: 'lay' as const } }] : []
  const lacksVersion = isOpen && !isLaid && (step.act === 'decision' || step.act === 'sending')
  return (
    <>
      {step.waitsFor.length > 0 && (
        <>
          <p className={styles.quiet}>{words.steps.waitsFor(many(step.waitsFor))}</p>
          <OfferButtons offers={goTo(step.waitsFor)} />
        </>
      )}
      {isOpen && step.outOfOrder.length > 0 && (
        <>
          <p className={styles.quiet}>{words.steps.outOfOrder(many(step.outOfOrder))}</p>
          <OfferButtons offers={goTo(step.outOfOrder)} />
        </>
      )}
      {lacksVersion && (
        <>
          <p className={styles.quiet}>{words.head.nothingLaid}</p>
          <OfferButtons offers={lay} onDo={onDo} />
        </>
      )}
      {faults.length > 0 && (
        <div className={styles.faults}>
          <p>{words.steps.faults(faults.length)}</p>
          <ul>
            {faults.map(({ rule, names, mended }) => (
              <li key={rule}>
                <Link href={checksHref(planId, rule)}>{`${rule} ${name(names)}`}</Link>
                {mended && <span className={styles.quiet}>{words.steps.mended}</span>}
              </li>
            ))}
          </ul>
          {faults.some(({ mended }) => mended) && <OfferButtons offers={lay} onDo={onDo} />}
        </div>
      )}
    </>
  )
}
