import { useLocalizedText } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { Link } from '#ui/link.tsx'
import type { NamedElement } from '../../entities.ts'

/** Links to the element of the plan. */
export function ElementLink({ planId, element }: { planId: Id; element: NamedElement }) {
  const { renderText } = useLocalizedText()
  return <Link href={`/plans/${planId}?element=${element.id}`}>{renderText(element.title, element.code)}</Link>
}
