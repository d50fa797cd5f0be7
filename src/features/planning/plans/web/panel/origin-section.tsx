import { useQuery } from '@tanstack/react-query'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatMoment } from '#shared/format.ts'
import { Link } from '#ui/link.tsx'
import { planApi } from '../api.ts'
import styles from '../form.module.css'
import { planPageMessages } from '../messages/index.ts'
import { outlineMessages } from '../outline/messages/index.ts'

/** Shows the origin of a copy, for users who may read that plan. */
export function OriginSection({ elementId }: { elementId: string }) {
  const { copy: words } = useMessages(outlineMessages)
  const { untitled } = useMessages(planPageMessages)
  const { language, text } = useLocalizedText()
  const { data } = useQuery(planApi.copy.getOrigin.queryOptions({ input: { id: elementId } }))
  if (!data?.origin) return null
  const { origin } = data
  return (
    <p className={styles.quiet}>
      <Link href={`/plans/${origin.planId}?element=${origin.elementId}`}>
        {words.origin(
          text(origin.elementTitle) || untitled,
          text(origin.planTitle),
          formatMoment(origin.copiedAt, language),
        )}
      </Link>
    </p>
  )
}
