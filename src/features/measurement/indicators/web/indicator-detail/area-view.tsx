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

interface AreaViewProps {
  page: IndicatorPage
  areaId: Id
  onArea: (id: Id | null) => void
}

/** Returns the comparison in the address: a second area, and another indicator with its definition. */
function useComparison() {
  const [secondAreaId, setSecondArea] = useSearchValue('compare')
  const [code, setCode] = useSearchValue('with')
  const otherPage = useQuery({
    ...indicatorApi.definitions.getIndicator.queryOptions({ input: { code } }),
    enabled: code !== '',
  })
  return { secondAreaId, setSecondArea, code, setCode, page: otherPage.data }
}
type ComparisonState = ReturnType<typeof useComparison>

/** Returns the figures of the area, and those of the other indicator. Both use the same periods. */
function useAreaFigures({ page, areaId }: AreaViewProps, comparison: ComparisonState) {
  const { code, definition } = page.indicator
  const { secondAreaId } = comparison
  const { per: chosenPer } = usePer(definition.periodType)
  const { parts } = useParts(definition)
  const { externalView } = useExternalView()
  const otherType = comparison.page?.indicator.definition.periodType
  const per = otherType === undefined ? chosenPer : commonPer([chosenPer ?? definition.periodType, otherType])
  const areaIds = [areaId, ...(secondAreaId && secondAreaId !== areaId ? [secondAreaId] : [])]
  const figureInput = { areaIds, ...ever, per, ...toExternalViewInput(externalView) }
  const query = useQuery({
    ...indicatorApi.figures.getFigures.queryOptions({ input: { indicators: [code], parts, ...figureInput } }),
    placeholderData: (previous) => previous,
  })
  const second = useQuery({
    ...indicatorApi.figures.getFigures.queryOptions({ input: { indicators: [comparison.code], ...figureInput } }),
    enabled: comparison.code !== '' && otherType !== undefined,
  })
  return { query, second, areaIds, per, parts, chosenPer }
}

/** Shows the figures of an area over time, next to those of another area or above those of another indicator. */
export function AreaView(props: AreaViewProps) {
  const { page, areaId } = props
  const messages = useMessages(indicatorMessages)
  const comparison = useComparison()
  const { query, second, areaIds, per, parts, chosenPer } = useAreaFigures(props, comparison)
  const names = useAreaNames(areaIds)
  const series = query.data?.[0]
  const shared = { areaIds, names, per }
  return (
    <>
      <AreaControls {...props} />
      {query.error ? (
        <Failure error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <div className={styles.columns}>
          <div className={styles.stack}>
            {series ? (
              <SeriesCard page={page} series={series} parts={parts} {...shared} />
            ) : (
              <Skeleton label={messages.loading} rows={9} />
            )}
            {/* After the figure, because users on a phone come for the figure. */}
            <ComparisonFields code={page.indicator.code} comparison={comparison} />
            {comparison.code !== '' && second.data?.[0] && comparison.page && (
              <SeriesCard
                page={comparison.page}
                series={second.data[0]}
                parts={{}}
                {...shared}
                periodFigures={per === undefined ? undefined : series?.figures}
              />
            )}
            {second.error && <Failure error={second.error} onRetry={() => void second.refetch()} />}
          </div>
          <div className={styles.stack}>
            {series && (
              <DeliveryCard
                definition={page.indicator.definition}
                figures={series.figures.filter((figure) => figure.areaId === areaId)}
              />
            )}
            <NeighboursCard page={page} areaId={areaId} parts={parts} per={chosenPer} />
            <MeaningCard page={page} />
            <PhenomenonLinksCard code={page.indicator.code} />
          </div>
        </div>
      )}
    </>
  )
}

function AreaControls({ page, areaId, onArea }: AreaViewProps) {
  const { definition } = page.indicator
  const messages = useMessages(indicatorMessages)
  const { per, availablePeriods, setPer } = usePer(definition.periodType)
  const { parts, choose } = useParts(definition)
  return (
    <div className={styles.controls}>
      <AreaPicker label={messages.area.field} value={areaId} onChange={onArea} />
      {availablePeriods.length > 1 && (
        <SelectField
          label={messages.per.label}
          value={per ?? availablePeriods[0]}
          data={availablePeriods.map((value) => ({ value, label: messages.per[value] }))}
          onChange={(event) => setPer(event.currentTarget.value)}
        />
      )}
      <PartFields definition={definition} parts={parts} onChoose={choose} />
      <ExternalViewField definition={definition} />
    </div>
  )
}

function ComparisonFields({ code, comparison }: { code: string; comparison: ComparisonState }) {
  const messages = useMessages(indicatorMessages).area
  return (
    <div className={styles.controls}>
      <AreaPicker
        label={messages.compareArea}
        value={comparison.secondAreaId || null}
        onChange={(id) => comparison.setSecondArea(id ?? '')}
      />
      <IndicatorPicker
        label={messages.compareWith}
        excludedCode={code}
        value={comparison.code || null}
        onChange={(id) => comparison.setCode(id ?? '')}
      />
    </div>
  )
}
