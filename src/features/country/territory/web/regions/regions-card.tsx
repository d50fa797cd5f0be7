import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { legalToday } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { CheckboxField } from '#ui/fields.tsx'
import { Row } from '#ui/layout.tsx'
import { Link } from '#ui/link.tsx'
import { isMemberOn } from '../../regions/model.ts'
import styles from '../territory-page.module.css'
import { regionMessages } from './messages.ts'
import type { Regions } from './use-regions.ts'

/** Shows the border regions on the day. The selected region is outlined on the map. */
export function RegionsCard({ regions: page, date }: { regions: Regions; date: string }) {
  const messages = useMessages(regionMessages)
  const { name } = useLocalizedText()
  const { regions, selected, selectRegion, canWrite, startNew, startChange } = page
  const day = date || legalToday()
  if (regions.length === 0 && !canWrite) return null
  return (
    <Card
      title={messages.title}
      hint={messages.hint}
      actions={
        canWrite && (
          <Button size="small" icon="plus" onClick={startNew}>
            {messages.create}
          </Button>
        )
      }
    >
      {regions.length === 0 && <p className={styles.quiet}>{messages.none}</p>}
      <ul className={styles.changes}>
        {regions.map((region) => {
          const isSelected = region.id === selected?.id
          const count = region.members.filter((member) => isMemberOn(member, day)).length
          return (
            <li key={region.id}>
              <Row>
                <CheckboxField
                  label={name(region.names)}
                  checked={isSelected}
                  onChange={() => selectRegion(isSelected ? '' : region.id)}
                />
                <Link href={`/territory/${region.id}${date ? `?date=${date}` : ''}`}>{messages.members(count)}</Link>
                {canWrite && isSelected && (
                  <Button size="small" variant="quiet" onClick={() => startChange(region)}>
                    {messages.change}
                  </Button>
                )}
              </Row>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
