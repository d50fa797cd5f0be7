import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { AreaPicker } from '#features/country/registry/web/index.ts'
import { useSearchValue } from '#platform/web/address.ts'
import { useCountryText } from '#platform/web/country-text.ts'
import { useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { findLocalLevel } from '#shared/country-vocabulary.ts'
import { LegalDate } from '#shared/dates.ts'
import { Card } from '#ui/card.tsx'
import { DateField } from '#ui/date-field.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Stack } from '#ui/layout.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { cyclesApi } from './api.ts'
import { ApplicablePlans } from './applicable-plans.tsx'
import styles from './cycles.module.css'
import { CyclesPicture } from './cycles-picture.tsx'
import { CycleIssues } from './gaps.tsx'
import { cyclesMessages } from './messages/index.ts'

/** Shows all cycles that the user may read on a timeline. The selected day is stored in the address. */
export default function CyclesPage() {
  const messages = useMessages(cyclesMessages)
  const getText = useCountryText()
  const [zone, setZone] = useSearchValue('zone')
  const [requestedDate, setDay] = useSearchValue('date', { replace: true })
  const areaId = zone || undefined
  const localKind = findLocalLevel()?.areaKind
  const query = useQuery({
    ...cyclesApi.getCycles.queryOptions({ input: areaId ? { areaId } : {} }),
    placeholderData: keepPreviousData,
  })
  const date = LegalDate.safeParse(requestedDate).success ? requestedDate : (query.data?.today ?? '')
  return (
    <>
      <PageHeader title={messages.title} intro={messages.intro} />
      <div className={styles.filters} data-print="hide">
        <AreaPicker
          label={getText('cycleArea', messages.zone)}
          description={getText('cycleAreaHint', messages.zoneHint)}
          kinds={localKind ? [localKind] : []}
          value={areaId ?? null}
          onChange={(id) => setZone(id ?? '')}
        />
        <DateField label={messages.day} value={date} onChange={(event) => setDay(event.currentTarget.value)} />
      </div>
      <QueryView
        query={query}
        rows={8}
        empty={({ lanes }) =>
          lanes.every(({ spans }) => spans.length === 0) && (
            <EmptyState kind="none_yet" title={messages.none}>
              {messages.noneText}
            </EmptyState>
          )
        }
      >
        {(cycles) => (
          <Stack>
            <Card title={messages.timeline} hint={messages.timelineHint}>
              <CyclesPicture cycles={cycles} date={date} onMove={setDay} />
            </Card>
            <ApplicablePlans date={date} areaId={areaId} />
            <Card title={messages.issues}>
              <CycleIssues issues={cycles.issues} />
            </Card>
          </Stack>
        )}
      </QueryView>
    </>
  )
}
