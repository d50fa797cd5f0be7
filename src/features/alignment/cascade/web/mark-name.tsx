import { useReading } from '#platform/web/language.tsx'
import { Link } from '#ui/link.tsx'
import type { CascadeMark } from '../contract.ts'

/** Who or what is expected; leads to the priority, or to the body. */
export function MarkName({ mark: { priority, owedBy } }: { mark: CascadeMark }) {
  const { name, spoken } = useReading()
  return priority ? (
    <Link href={`/plans/${priority.planId}?element=${priority.elementId}`}>
      {spoken(priority.title, priority.code)}
    </Link>
  ) : (
    <Link href={`/organisations/${owedBy.organisationId}`}>{name(owedBy.names)}</Link>
  )
}
