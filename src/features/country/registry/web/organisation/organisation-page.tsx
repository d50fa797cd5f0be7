import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParam, useSearchValue } from '#platform/web/address.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { SlotParts } from '#platform/web/slot.tsx'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Row } from '#ui/layout.tsx'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Pill } from '#ui/pill.tsx'
import { registryApi } from '../api.ts'
import { useKinds } from '../kinds.ts'
import { useLevels } from '../levels.ts'
import { registryMessages } from '../messages/index.ts'
import { organisationMessages } from '../organisations/messages/index.ts'
import { organisationPanel } from '../slots.ts'
import { Validity } from '../validity.tsx'
import { Contacts } from './contacts.tsx'
import { EditOrganisation } from './edit-organisation.tsx'
import { EndOrganisation } from './end-organisation.tsx'
import { Functions } from './functions.tsx'
import styles from './organisation-page.module.css'
import { Placement } from './placement.tsx'

/** Shows an organisation on a day: functions and holders, contact points, placement, predecessors and successors. */
export default function OrganisationPage() {
  const organisationId = useParam('organisationId')
  const messages = useMessages(organisationMessages)
  const common = useMessages(registryMessages)
  const { getLevelName } = useLevels()
  const { language, name } = useLocalizedText()
  const { organisationKind } = useKinds()
  const [date, setDate] = useSearchValue('date')
  const [act, setAct] = useState<'edit' | 'end'>()
  const query = useQuery(
    registryApi.organisations.getOrganisation.queryOptions({ input: { id: organisationId, date: date || undefined } }),
  )
  return (
    <QueryView query={query} rows={12}>
      {(data) => {
        const { organisation, abilities } = data
        return (
          <>
            <PageHeader
              eyebrow={
                <>
                  <Link href={`/organisations?kind=${organisation.kind}`}>{organisationKind(organisation.kind)}</Link> ·{' '}
                  {organisation.code}
                </>
              }
              title={name(organisation.names)}
              badges={
                <>
                  <Pill tone="info">{getLevelName(organisation.level)}</Pill>
                  <Validity period={organisation} />
                  {!data.existsOnDate && date && <span>{messages.notThen(formatDate(date, language))}</span>}
                </>
              }
              actions={
                <Row align="end">
                  <DateField label={common.asOn} value={date} onChange={(event) => setDate(event.target.value)} />
                  {date && <Button onClick={() => setDate('')}>{common.today}</Button>}
                  {abilities.write && <Button onClick={() => setAct('edit')}>{common.edit}</Button>}
                  {abilities.write && organisation.validTo === null && (
                    <Button onClick={() => setAct('end')}>{messages.end}</Button>
                  )}
                </Row>
              }
            />
            <div className={styles.columns}>
              <div className={styles.stack}>
                <Functions page={data} />
                <SlotParts slot={organisationPanel} partProps={{ organisationId }} />
              </div>
              <div className={styles.stack}>
                <Contacts page={data} />
                <Placement page={data} />
              </div>
            </div>
            {act === 'edit' && <EditOrganisation organisation={organisation} onClose={() => setAct(undefined)} />}
            {act === 'end' && <EndOrganisation organisation={organisation} onClose={() => setAct(undefined)} />}
          </>
        )
      }}
    </QueryView>
  )
}
