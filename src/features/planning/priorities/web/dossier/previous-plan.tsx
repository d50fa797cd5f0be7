import { ResultsAbout } from '#features/measurement/indicators/web/index.ts'
import { useReading, useWords } from '#platform/web/language.tsx'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import type { Dossier } from '../../dossier/contract.ts'
import type { Outcome } from '../../entities.ts'
import { choosingMessages } from '../../messages/index.ts'
import { priorityMessages } from '../messages/index.ts'
import styles from '../priorities.module.css'

/**
 * Shows the previous plan's outcome, measures and results for the phenomenon, and the decisions on them for this plan.
 */
export function FormerPlan({ former, before }: { former: Dossier['former']; before: Outcome | null }) {
  const words = useWords(priorityMessages)
  const { outcomes } = useWords(choosingMessages)
  const { spoken } = useReading()
  if (!former) return <p className={styles.quiet}>{words.dossier.noFormer}</p>
  return (
    <>
      <p className={styles.quiet}>
        {before ? words.dossier.wasThen(outcomes[before]) : words.dossier.notWeighedThen}
        {former.elements.length === 0 && ` ${words.dossier.notInFormer}`}
      </p>
      <ul className={styles.list}>
        {former.elements.map((one) => (
          <li key={one.id}>
            <span className={styles.line}>
              <Link href={`/plans/${former.plan.id}?element=${one.id}`}>{spoken(one.title, one.code) || one.code}</Link>
              {one.carried && <Pill>{words.dossier.carried[one.carried]}</Pill>}
            </span>
            {one.motive && <span className={styles.said}>{spoken(one.motive)}</span>}
          </li>
        ))}
      </ul>
      {former.elements.length > 0 && (
        <ResultsAbout
          planId={former.plan.id}
          elementIds={former.elements.map(({ id }) => id)}
          none={words.dossier.noResultsThen}
        />
      )}
    </>
  )
}
