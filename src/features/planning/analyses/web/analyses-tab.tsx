import styles from '#features/planning/plans/web/form.module.css'
import { planPageMessages } from '#features/planning/plans/web/messages/index.ts'
import { useSearchValue } from '#platform/web/address.ts'
import { useWords } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { BorderReading } from './border-analysis.tsx'
import { ChainOrActors } from './chain-or-actors.tsx'
import { readingsMessages } from './messages/index.ts'
import { ReachReading } from './reach-analysis.tsx'
import { SpreadReading } from './spread-analysis.tsx'

const kinds = ['integral', 'integrated', 'spread', 'reach', 'border'] as const

/** Shows the analyses of a plan: by chain, by actor, by level, by target group, and at the border. */
export function ReadingsTab({ planId }: { planId: string }) {
  const words = useWords(planPageMessages)
  const more = useWords(readingsMessages)
  const [asked, setAsked] = useSearchValue('reading')
  const kind = kinds.find((one) => one === asked) ?? 'integral'
  const said = { ...words.readings, ...more }
  return (
    <div className={styles.form}>
      <div className={styles.actions} role="group" aria-label={words.readings.choose}>
        {kinds.map((one) => (
          <Button
            key={one}
            aria-pressed={kind === one}
            variant={kind === one ? 'primary' : 'default'}
            onClick={() => setAsked(one)}
          >
            {said[one]}
          </Button>
        ))}
      </div>
      <p className={styles.words}>{said[`${kind}Note`]}</p>
      {kind === 'spread' && <SpreadReading planId={planId} />}
      {kind === 'reach' && <ReachReading planId={planId} />}
      {kind === 'border' && <BorderReading planId={planId} />}
      {(kind === 'integral' || kind === 'integrated') && <ChainOrActors planId={planId} kind={kind} />}
    </div>
  )
}
