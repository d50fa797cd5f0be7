import { planMessages } from '#features/planning/plans/messages/index.ts'
import styles from '#features/planning/plans/web/form.module.css'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Link } from '#ui/link.tsx'
import type { AnalysisItem } from '../contract.ts'

/** Shows measures, a line each, with a link and the owner. */
export function MeasureLines({ planId, items }: { planId: string; items: readonly AnalysisItem[] }) {
  const { name } = useLocalizedText()
  return (
    <ul className={styles.lines}>
      {items.map((item) => (
        <li key={item.elementId}>
          <MeasureLink planId={planId} item={item} />
          {item.organisationNames && <span className={styles.quiet}> · {name(item.organisationNames)}</span>}
        </li>
      ))}
    </ul>
  )
}

export function MeasureLink({ planId, item }: { planId: string; item: AnalysisItem }) {
  const { kinds } = useMessages(planMessages)
  const { renderText } = useLocalizedText()
  return (
    <Link href={`/plans/${planId}?element=${item.elementId}`}>
      {item.title ? renderText(item.title, item.code) : (item.code ?? kinds[item.kind])}
    </Link>
  )
}
