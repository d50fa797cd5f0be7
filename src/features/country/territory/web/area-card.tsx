import { useQuery } from '@tanstack/react-query'
import { registryApi } from '#features/country/registry/web/api.ts'
import { useKinds } from '#features/country/registry/web/kinds.ts'
import { registryMessages } from '#features/country/registry/web/messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { formatNumber } from '#shared/format.ts'
import { ButtonLink, IconButton } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import { latest } from './map-cells.ts'
import { territoryMessages } from './messages/index.ts'
import styles from './territory-page.module.css'

/** Shows the selected area in a few lines. Details are on the area's page. */
export function AreaCard({ areaId, date, onClose }: { areaId: string; date: string; onClose: () => void }) {
  const messages = useMessages(territoryMessages)
  const common = useMessages(registryMessages)
  const { language, name } = useLocalizedText()
  const { areaKind, hierarchy } = useKinds()
  const query = useQuery(registryApi.areas.getArea.queryOptions({ input: { id: areaId, date: date || undefined } }))
  return (
    <QueryView query={query} rows={4}>
      {({ area, parents }) => {
        const inhabitants = latest(area)
        return (
          <Card
            title={name(area.names)}
            hint={`${areaKind(area.kind)}${area.officialCode ? ` · ${area.officialCode}` : ''}`}
            actions={<IconButton label={common.close} icon="close" size="small" onClick={onClose} />}
          >
            <div className={styles.stack}>
              {area.announced && (
                <p>
                  <Pill tone="warn">{messages.announced}</Pill> {name(area.announced)}
                </p>
              )}
              {inhabitants !== undefined && <p>{messages.inhabitants(formatNumber(inhabitants, language))}</p>}
              <dl className={styles.facts}>
                {parents.map((entry) => (
                  <div key={entry.hierarchy}>
                    <dt>{hierarchy(entry.hierarchy)}</dt>
                    <dd>
                      {entry.areas.map((above, index) => (
                        <span key={above.id}>
                          {index > 0 && ' › '}
                          <Link href={`/territory/${above.id}`}>{name(above.names)}</Link>
                        </span>
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
              <div>
                <ButtonLink variant="primary" href={`/territory/${area.id}${date ? `?date=${date}` : ''}`}>
                  {messages.open}
                </ButtonLink>
              </div>
            </div>
          </Card>
        )
      }}
    </QueryView>
  )
}
