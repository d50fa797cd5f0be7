import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { AreaPicker } from '#features/country/registry/web/index.ts'
import { useSearchValue } from '#platform/web/address.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useWords } from '#platform/web/language.tsx'
import { LegalDate } from '#shared/dates.ts'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { DateField } from '#ui/fields.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { cyclesApi } from './api.ts'
import { WhatApplies } from './applicable-plans.tsx'
import styles from './cycles.module.css'
import { CyclesPicture } from './cycles-picture.tsx'
import { Findings } from './gaps.tsx'
import { cyclesMessages } from './messages/index.ts'

/** Shows all cycles that the user may read on a timeline. The selected day is stored in the address. */
export default function CyclesPage() {
  const words = useWords(cyclesMessages)
  const [zone, setZone] = useSearchValue('zone')
  const [asked, setDay] = useSearchValue('on', { replace: true })
  const areaId = zone || undefined
  const found = useQuery({
    ...cyclesApi.getCycles.queryOptions({ input: areaId ? { areaId } : {} }),
    placeholderData: keepPreviousData,
  })
  const cycles = found.data
  const on = LegalDate.safeParse(asked).success ? asked : (cycles?.today ?? '')
  return (
    <>
      <PageHeader title={words.title} lede={words.lede} />
      <div className={styles.filters} data-print="hide">
        <AreaPicker
          label={words.zone}
          description={words.zoneNote}
          kinds={['police_zone']}
          value={areaId ?? null}
          onChange={(id) => setZone(id ?? '')}
        />
        <DateField label={words.day} value={on} onChange={(event) => setDay(event.currentTarget.value)} />
      </div>
      {found.error ? (
        <Failure error={found.error} onRetry={() => void found.refetch()} />
      ) : !cycles ? (
        <Skeleton label={words.loading} rows={8} />
      ) : cycles.lanes.every(({ spans }) => spans.length === 0) ? (
        <EmptyState kind="none_yet" title={words.none}>
          {words.noneText}
        </EmptyState>
      ) : (
        <div className={styles.cards}>
          <Card title={words.timeline} note={words.timelineNote}>
            <CyclesPicture cycles={cycles} on={on} onMove={setDay} />
          </Card>
          <WhatApplies on={on} areaId={areaId} />
          <Card title={words.findings}>
            <Findings findings={cycles.findings} />
          </Card>
        </div>
      )}
    </>
  )
}
