import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { registryApi } from '#features/country/registry/web/api.ts'
import { useKinds } from '#features/country/registry/web/kinds.ts'
import { registryMessages } from '#features/country/registry/web/messages/index.ts'
import { areaPanel } from '#features/country/registry/web/slots.ts'
import { Validity } from '#features/country/registry/web/validity.tsx'
import { useParam, useSearchValue } from '#platform/web/address.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { SlotParts } from '#platform/web/slot.tsx'
import { formatDate } from '#shared/format.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Row } from '#ui/layout.tsx'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Pill } from '#ui/pill.tsx'
import { regionKind } from '../../regions/model.ts'
import { regionMessages } from '../regions/messages.ts'
import { AreaFacts } from './area-facts.tsx'
import { AreaHistory } from './area-history.tsx'
import { AreaOrganisations } from './area-organisations.tsx'
import styles from './area-page.module.css'
import { AreaPlaces } from './area-places.tsx'
import { AreaPopulation } from './area-population.tsx'
import { EditArea } from './edit-area.tsx'
import { areaMessages } from './messages/index.ts'

/** Shows an area on a day: names, parents, history, inhabitants and organisations. */
export default function AreaPage() {
  const areaId = useParam('areaId')
  const messages = useMessages(areaMessages)
  const common = useMessages(registryMessages)
  const regions = useMessages(regionMessages)
  const { language, name } = useLocalizedText()
  const { areaKind } = useKinds()
  const [date, setDate] = useSearchValue('date')
  const [editing, setEditing] = useState(false)
  const query = useQuery(registryApi.areas.getArea.queryOptions({ input: { id: areaId, date: date || undefined } }))
  return (
    <QueryView query={query} rows={12}>
      {(data) => {
        const { area } = data
        return (
          <>
            <PageHeader
              eyebrow={
                <>
                  <Link href={`/territory?level=${area.kind}${date ? `&date=${date}` : ''}&area=${area.id}`}>
                    {messages.eyebrow}
                  </Link>{' '}
                  · {areaKind(area.kind)}
                </>
              }
              title={name(area.names)}
              badges={
                <>
                  {area.announced && <Pill tone="warn">{messages.announced}</Pill>}
                  {area.outsideTree && <Pill>{messages.outsideTree}</Pill>}
                  <Validity period={area} />
                  {!data.existsOnDate && date && <span>{messages.notThen(formatDate(date, language))}</span>}
                </>
              }
              intro={area.announced ? name(area.announced) : undefined}
              actions={
                <Row align="end">
                  <DateField label={common.asOn} value={date} onChange={(event) => setDate(event.target.value)} />
                  {date && <Button onClick={() => setDate('')}>{common.today}</Button>}
                  {data.abilities.write && (
                    <>
                      <Button onClick={() => setEditing(true)}>{common.edit}</Button>
                      {area.kind === regionKind && (
                        <ButtonLink href={`/territory?region=${area.id}${date ? `&date=${date}` : ''}`}>
                          {regions.change}
                        </ButtonLink>
                      )}
                      {data.existsOnDate && area.kind !== regionKind && (
                        <ButtonLink href={`/territory/change?area=${area.id}`}>{messages.change}</ButtonLink>
                      )}
                    </>
                  )}
                </Row>
              }
            />
            <div className={styles.columns}>
              <div className={styles.stack}>
                <AreaHistory page={data} />
                <AreaPlaces page={data} date={date} />
                <AreaOrganisations areaId={area.id} date={date} />
                <SlotParts slot={areaPanel} partProps={{ areaId }} />
              </div>
              <div className={styles.stack}>
                <AreaFacts page={data} />
                <AreaPopulation area={area} />
              </div>
            </div>
            {editing && <EditArea area={area} onClose={() => setEditing(false)} />}
          </>
        )
      }}
    </QueryView>
  )
}
