import { useLocalizedText } from '#platform/web/language.tsx'
import { Link } from '#ui/link.tsx'
import type { CascadeMark } from '../contract.ts'

/** The expected priority or organisation, as a link. */
export function MarkName({ mark: { priority, owedBy } }: { mark: CascadeMark }) {
  const { name, renderText } = useLocalizedText()
  return priority ? (
    <Link href={`/plans/${priority.planId}?element=${priority.elementId}`}>
      {renderText(priority.title, priority.code)}
    </Link>
  ) : (
    <Link href={`/organisations/${owedBy.organisationId}`}>{name(owedBy.names)}</Link>
  )
}
