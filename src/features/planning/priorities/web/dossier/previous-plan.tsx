import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { SlotParts } from '#platform/web/slot.tsx'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import type { Dossier } from '../../dossier/contract.ts'
import type { PriorityOutcome } from '../../entities.ts'
import { choosingMessages } from '../../messages/index.ts'
import { priorityMessages } from '../messages/index.ts'
import styles from '../priorities.module.css'
import { dossierResults } from '../slots.ts'

/**
 * Shows the previous plan's outcome, measures and results for the phenomenon, and the decisions on them for this plan.
 */
export function PreviousPlanSection({
  previousPlan,
  previousOutcome,
}: {
  previousPlan: Dossier['previousPlan']
  previousOutcome: PriorityOutcome | null
}) {
  const messages = useMessages(priorityMessages)
  const { outcomes } = useMessages(choosingMessages)
  const { renderText } = useLocalizedText()
  if (!previousPlan) return <p className={styles.quiet}>{messages.dossier.noFormer}</p>
  return (
    <>
      <p className={styles.quiet}>
        {previousOutcome ? messages.dossier.wasThen(outcomes[previousOutcome]) : messages.dossier.notWeighedThen}
        {previousPlan.elements.length === 0 && ` ${messages.dossier.notInFormer}`}
      </p>
      <ul className={styles.list}>
        {previousPlan.elements.map((element) => (
          <li key={element.id}>
            <span className={styles.line}>
              <Link href={`/plans/${previousPlan.plan.id}?element=${element.id}`}>
                {renderText(element.title, element.code) || element.code}
              </Link>
              {element.outcome && <Pill>{messages.dossier.outcomes[element.outcome]}</Pill>}
            </span>
            {element.reason && <span className={styles.statement}>{renderText(element.reason)}</span>}
          </li>
        ))}
      </ul>
      {previousPlan.elements.length > 0 && (
        <SlotParts
          slot={dossierResults}
          partProps={{
            planId: previousPlan.plan.id,
            elementIds: previousPlan.elements.map(({ id }) => id),
            emptyText: messages.dossier.noResultsThen,
          }}
        />
      )}
    </>
  )
}
