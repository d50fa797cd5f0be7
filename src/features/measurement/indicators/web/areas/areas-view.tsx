import { AreaPicker, useKinds } from '#features/country/registry/web/index.ts'
import { useSearchValue } from '#platform/web/address.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { SelectField } from '#ui/fields.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import type { IndicatorPage } from '../../definitions/contract.ts'
import { ExternalViewField } from '../external-view.tsx'
import styles from '../indicators.module.css'
import { indicatorMessages } from '../messages/index.ts'
import { PartFields } from '../part-fields.tsx'
import { useFigures } from '../use-figures.ts'
import { useParts } from '../use-parts.ts'
import { AreasMap } from './areas-map.tsx'
import { peerChoices, peerOrders } from './peers.ts'
import { AreaComparison } from './side-by-side.tsx'
import { type Areas, useAreas } from './use-areas.ts'

/** Shows all areas of a kind in a period: on the map, and side by side within a group. The user moves through time. */
export function AreasView({ page, areaId }: { page: IndicatorPage; areaId: Id }) {
  const messages = useMessages(indicatorMessages)
  const { language } = useLocalizedText()
  const { areaKind } = useKinds()
  const { choose } = useParts(page.indicator.definition)
  const areas = useAreas(page, areaId)
  const [, setArea] = useSearchValue('area', { replace: true })
  const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1)
  if (areas.error) return <Failure error={areas.error} onRetry={() => void areas.refetch()} />
  return (
    <>
      <div className={styles.controls}>
        {areas.availableKinds.length > 1 && (
          <SelectField
            label={messages.areas.level}
            value={areas.kind}
            data={areas.availableKinds.map((value) => ({ value: value, label: capital(areaKind(value)) }))}
            onChange={(event) => areas.setLevel(event.currentTarget.value)}
          />
        )}
        <AreaPicker
          label={messages.area.field}
          kinds={[areas.kind]}
          value={areas.ownArea ? areaId : null}
          onChange={(id) => setArea(id ?? '')}
        />
        {areas.pers.length > 1 && (
          <SelectField
            label={messages.per.label}
            value={areas.per ?? areas.pers[0]}
            data={areas.pers.map((per) => ({ value: per, label: messages.per[per] }))}
            onChange={(event) => areas.setPer(event.currentTarget.value)}
          />
        )}
        <PartFields definition={page.indicator.definition} parts={areas.parts} onChoose={choose} />
        <ExternalViewField definition={page.indicator.definition} />
        <SelectField
          label={messages.areas.peers}
          value={areas.peerChoice}
          data={peerChoices.map((peerChoice) => ({ value: peerChoice, label: messages.areas.peersOf[peerChoice] }))}
          onChange={(event) => areas.setPeers(event.currentTarget.value)}
        />
        <SelectField
          label={messages.areas.order}
          value={areas.peerOrder}
          data={peerOrders.map((peerOrder) => ({ value: peerOrder, label: messages.areas.orders[peerOrder] }))}
          onChange={(event) => areas.setOrder(event.currentTarget.value)}
        />
        <PeriodSlider areas={areas} />
      </div>
      {areas.isCut && <p className={styles.notice}>{messages.areas.cutShort(formatDate(areas.from, language))}</p>}
      {areas.pending ? (
        <Skeleton label={messages.loading} rows={12} />
      ) : !areas.period ? (
        <Card>
          <EmptyState kind="none_yet" title={messages.areas.none}>
            {messages.areas.noneText}
          </EmptyState>
        </Card>
      ) : (
        <div className={styles.halves}>
          <AreasMap page={page} areas={areas} period={areas.period} areaId={areaId} onArea={(id) => setArea(id)} />
          <AreaComparison page={page} areas={areas} period={areas.period} areaId={areaId} />
        </div>
      )}
    </>
  )
}

/** Moves through time with the arrow keys and announces the current period to screen readers. */
function PeriodSlider({ areas }: { areas: Areas }) {
  const messages = useMessages(indicatorMessages)
  const { period } = useFigures()
  const { periods, period: chosen } = areas
  if (!chosen || periods.length < 2) return null
  const place = periods.findIndex(
    (periodRange) => periodRange.startsOn === chosen.startsOn && periodRange.endsOn === chosen.endsOn,
  )
  return (
    <div className={styles.slider}>
      <label>
        {messages.areas.period}
        <output>{period(chosen)}</output>
        <input
          type="range"
          min={0}
          max={periods.length - 1}
          value={place}
          aria-valuetext={period(chosen)}
          onChange={(event) => areas.setPeriod(periods[Number(event.currentTarget.value)]!.startsOn)}
        />
      </label>
    </div>
  )
}
