import type { AreaPage } from '#features/country/registry/areas/contract.ts'
import type { AreaRef } from '#features/country/registry/contract.ts'
import { useKinds } from '#features/country/registry/web/kinds.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Card } from '#ui/card.tsx'
import { Link } from '#ui/link.tsx'
import styles from './area-page.module.css'
import { areaMessages } from './messages/index.ts'

/** Shows the areas above in each division, the widest first, and the areas directly below. */
export function AreaPlaces({ page, date }: { page: AreaPage; date: string }) {
  const messages = useMessages(areaMessages)
  const { name } = useLocalizedText()
  const { areaKind, hierarchy } = useKinds()
  const link = (area: AreaRef) => (
    <Link href={`/territory/${area.id}${date ? `?date=${date}` : ''}`} title={areaKind(area.kind)}>
      {name(area.names)}
    </Link>
  )
  return (
    <>
      <Card title={messages.containingAreas}>
        {page.parents.length === 0 && <p className={styles.quiet}>{messages.noContainingArea}</p>}
        <dl className={styles.places}>
          {page.parents.map((entry) => (
            <div key={entry.hierarchy}>
              <dt>{hierarchy(entry.hierarchy)}</dt>
              <dd>
                {entry.areas.toReversed().map((area, index) => (
                  <span key={area.id}>
                    {index > 0 && ' › '}
                    {link(area)}
                  </span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </Card>
      <Card title={messages.containedAreas}>
        {page.children.length === 0 && <p className={styles.quiet}>{messages.noContainedAreas}</p>}
        {page.children.map((child) => (
          <details key={child.hierarchy} className={styles.below} open={child.areas.length <= 40}>
            <summary>{messages.belowCount(hierarchy(child.hierarchy), child.areas.length)}</summary>
            <ul className={styles.names}>
              {child.areas.map((area) => (
                <li key={area.id}>{link(area)}</li>
              ))}
            </ul>
          </details>
        ))}
      </Card>
    </>
  )
}
