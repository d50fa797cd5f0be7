import { planMessages } from '#features/planning/plans/messages/index.ts'
import type { SearchResult, Segment } from '#platform/search/contract.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import { getHitPath } from './result-address.ts'
import styles from './search.module.css'
import { useValueMessages } from './use-value-messages.ts'

/** Shows a search result: the title, the matching passage, the kind and the plan. */
export function SearchHit({ row }: { row: SearchResult }) {
  const { language, name } = useLocalizedText()
  const planKinds = useMessages(planMessages)
  const toText = useValueMessages()
  const lang = row.language === language ? undefined : row.language
  return (
    <li className={styles.result}>
      <Link href={getHitPath(row)} data-result="" lang={lang}>
        <Marked segments={row.title} />
      </Link>
      {row.passage && (
        <p className={styles.passage} lang={lang}>
          <Marked segments={row.passage} />
        </p>
      )}
      <p className={styles.quiet}>
        {[toText('type', row.type), row.kind === 'element' && row.planTitle && name(row.planTitle as never)]
          .filter(Boolean)
          .join(' · ')}{' '}
        {row.state && (
          <Pill tone={row.state === 'in_force' || row.state === 'done' ? 'good' : 'info'}>
            {planKinds.planStates[row.state as never] ?? planKinds.states[row.state as never]}
          </Pill>
        )}
      </p>
    </li>
  )
}

/** Renders text with highlighted matches. The text is never interpreted as markup. */
const Marked = ({ segments }: { segments: readonly Segment[] }) =>
  segments.map((segment, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: segments of a text have no identifier
    segment.isHit ? <mark key={index}>{segment.text}</mark> : segment.text,
  )
