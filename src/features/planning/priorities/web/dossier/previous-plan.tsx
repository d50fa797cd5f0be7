import { ElementResultCards } from '#features/measurement/indicators/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
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
export function PreviousPlanSection({ former, before }: { former: Dossier['former']; before: Outcome | null }) {
  const messages = useMessages(priorityMessages)
  const { outcomes } = useMessages(choosingMessages)
  const { spoken } = useLocalizedText()
  if (!former) return <p className={styles.quiet}>{messages.dossier.noFormer}</p>
  return (
    <>
      <p className={styles.quiet}>
        {before ? messages.dossier.wasThen(outcomes[before]) : messages.dossier.notWeighedThen}
        {former.elements.length === 0 && ` ${messages.dossier.notInFormer}`}
      </p>
      <ul className={styles.list}>
        {former.elements.map((element) => (
          <li key={element.id}>
            <span className={styles.line}>
              <Link href={`/plans/${former.plan.id}?element=${element.id}`}>
                {spoken(element.title, element.code) || element.code}
              </Link>
              {element.carried && <Pill>{messages.dossier.carried[element.carried]}</Pill>}
            </span>
            {element.motive && <span className={styles.said}>{spoken(element.motive)}</span>}
          </li>
        ))}
      </ul>
      {former.elements.length > 0 && (
        <ElementResultCards
          planId={former.plan.id}
          elementIds={former.elements.map(({ id }) => id)}
          none={messages.dossier.noResultsThen}
        />
      )}
    </>
  )
}
