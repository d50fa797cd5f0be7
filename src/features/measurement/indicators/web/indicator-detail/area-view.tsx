import { useQuery } from '@tanstack/react-query'
import { AreaPicker, useAreaNames } from '#features/country/registry/web/index.ts'
import { useSearchValue } from '#platform/web/address.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { SelectField } from '#ui/fields.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import type { IndicatorPage } from '../../definitions/contract.ts'
import { indicatorApi } from '../api.ts'
import { ExternalViewField, toExternalViewInput, useExternalView } from '../external-view.tsx'
import { IndicatorPicker } from '../indicator-picker.tsx'
import styles from '../indicators.module.css'
import { indicatorMessages } from '../messages/index.ts'
import { PartFields } from '../part-fields.tsx'
import { commonPer } from '../periods.ts'
import { PhenomenonLinksCard } from '../phenomenon-picture/picture-card.tsx'
import { useParts } from '../use-parts.ts'
import { usePer } from '../use-per.ts'
import { DeliveryCard } from './delivery-card.tsx'
import { MeaningCard } from './meaning.tsx'
import { NeighboursCard } from './neighbours-card.tsx'
import { SeriesCard } from './series-card.tsx'

/** The range of all reported figures. */
const ever = { from: '1800-01-01', to: '2200-01-01' } as const

/** Shows the figures of an area over time, next to those of another area or above those of another indicator. */
export function AreaView(props: { page: IndicatorPage; areaId: Id; onArea: (id: Id | null) => void }) {
  const { page, areaId, onArea } = props
  const { code, definition } = page.indicator
  const messages = useMessages(indicatorMessages)
  const [secondCode, setSecondCode] = useSearchValue('beside')
  const [other, setOther] = useSearchValue('with')
  const { per: chosen, availablePeriods, setPer } = usePer(definition.periodType)
  const { parts, choose } = useParts(definition)
  const otherPage = useQuery({
    ...indicatorApi.definitions.getIndicator.queryOptions({ input: { code: other } }),
    enabled: other !== '',
  })
  const otherType = otherPage.data?.indicator.definition.periodType
  // Both charts use the same periods.
  const per = otherType === undefined ? chosen : commonPer([chosen ?? definition.periodType, otherType])
  const areaIds = [areaId, ...(secondCode && secondCode !== areaId ? [secondCode] : [])]
  const { externalView } = useExternalView()
  const requested = { areaIds, ...ever, per, ...toExternalViewInput(externalView) }
  const query = useQuery({
    ...indicatorApi.figures.getFigures.queryOptions({ input: { indicators: [code], parts, ...requested } }),
    placeholderData: (previous) => previous,
  })
  const second = useQuery({
    ...indicatorApi.figures.getFigures.queryOptions({ input: { indicators: [other], ...requested } }),
    enabled: other !== '' && otherType !== undefined,
  })
  const names = useAreaNames(areaIds)
  const series = query.data?.[0]
  return (
    <>
      <div className={styles.controls}>
        <AreaPicker label={messages.area.field} value={areaId} onChange={onArea} />
        {availablePeriods.length > 1 && (
          <SelectField
            label={messages.per.label}
            value={chosen ?? availablePeriods[0]}
            data={availablePeriods.map((value) => ({ value, label: messages.per[value] }))}
            onChange={(event) => setPer(event.currentTarget.value)}
          />
        )}
        <PartFields definition={definition} parts={parts} onChoose={choose} />
        <ExternalViewField definition={definition} />
      </div>
      {query.error ? (
        <Failure error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <div className={styles.columns}>
          <div className={styles.stack}>
            {series ? (
              <SeriesCard page={page} series={series} areaIds={areaIds} names={names} parts={parts} per={per} />
            ) : (
              <Skeleton label={messages.loading} rows={9} />
            )}
            {/* After the figure, because users on a phone come for the figure. */}
            <div className={styles.controls}>
              <AreaPicker
                label={messages.area.compareArea}
                value={secondCode || null}
                onChange={(id) => setSecondCode(id ?? '')}
              />
              <IndicatorPicker
                label={messages.area.compareWith}
                excludedCode={code}
                value={other || null}
                onChange={(id) => setOther(id ?? '')}
              />
            </div>
            {other !== '' && second.data?.[0] && otherPage.data && (
              <SeriesCard
                page={otherPage.data}
                series={second.data[0]}
                areaIds={areaIds}
                names={names}
                parts={{}}
                per={per}
                periodFigures={per === undefined ? undefined : series?.figures}
              />
            )}
            {second.error && <Failure error={second.error} onRetry={() => void second.refetch()} />}
          </div>
          <div className={styles.stack}>
            {series && (
              <DeliveryCard
                definition={definition}
                figures={series.figures.filter((figure) => figure.areaId === areaId)}
              />
            )}
            <NeighboursCard page={page} areaId={areaId} parts={parts} per={chosen} />
            <MeaningCard page={page} />
            <PhenomenonLinksCard code={code} />
          </div>
        </div>
      )}
    </>
  )
}
