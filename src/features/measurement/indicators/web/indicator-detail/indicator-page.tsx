import { useQuery } from '@tanstack/react-query'
import { useParam, useSearchText, useSearchValue } from '#platform/web/address.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Pill } from '#ui/pill.tsx'
import { SidePanelLayout } from '#ui/side-panel.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { TabBar } from '#ui/tab-bar.tsx'
import type { IndicatorPage as Page } from '../../definitions/contract.ts'
import { indicatorApi } from '../api.ts'
import { AreasView } from '../areas/areas-view.tsx'
import { ExplainPanel } from '../explain/explain-panel.tsx'
import { useExplaining } from '../explain/use-explanation.ts'
import { exploreMessages } from '../explore/messages/index.ts'
import { indicatorMessages } from '../messages/index.ts'
import { PolarityMark } from '../polarity-mark.tsx'
import { useOwnArea } from '../use-own-area.ts'
import { useParts } from '../use-parts.ts'
import { AreaView } from './area-view.tsx'
import { Caution } from './meaning.tsx'

/** Page of an indicator: definition and known bias, figures of an area over time, and all areas side by side. */
export default function IndicatorPage() {
  const code = useParam('code')
  const words = useWords(indicatorMessages)
  const found = useQuery(indicatorApi.definitions.getIndicator.queryOptions({ input: { code } }))
  const own = useOwnArea()
  const error = found.error ?? own.error
  if (error) return <Failure error={error} onRetry={() => void found.refetch()} />
  if (!found.data) return <Skeleton label={words.loading} rows={12} />
  return <Loaded key={code} page={found.data} ownAreaId={own.areaId} />
}

function Loaded({ page, ownAreaId }: { page: Page; ownAreaId: string | undefined }) {
  const words = useWords(indicatorMessages)
  const common = useWords(platformMessages)
  const explore = useWords(exploreMessages)
  const { name } = useReading()
  const { indicator } = page
  const { definition, code } = indicator
  const [view] = useSearchValue('view')
  const [area, setArea] = useSearchValue('area')
  const { parts } = useParts(definition)
  const { explained, close } = useExplaining()
  const search = useSearchText()
  const areaId = area || ownAreaId
  const addressOf = (one: string) => {
    const values = new URLSearchParams(search)
    values.delete('explain')
    values.delete('view')
    if (one) values.set('view', one)
    return `/indicators/${code}${values.size > 0 ? `?${values}` : ''}`
  }
  return (
    <SidePanelLayout
      panel={
        explained && (
          <ExplainPanel
            key={JSON.stringify(explained)}
            of={explained}
            parts={explained.code === code ? parts : {}}
            onClose={close}
          />
        )
      }
    >
      <PageHeader
        eyebrow={<Link href="/indicators">{words.title}</Link>}
        title={name(definition.names)}
        badges={
          <>
            <Pill tone="info">{words.kinds[definition.kind]}</Pill>
            <Pill>
              <PolarityMark definition={definition} />
            </Pill>
            {definition.perception && <Pill tone="warn">{words.states.perception}</Pill>}
          </>
        }
        lede={<HowToRead page={page} />}
        actions={
          <>
            <ButtonLink href={`/indicators/explore?indicators=${code}${areaId ? `&areas=${areaId}` : ''}`}>
              {explore.linkWith}
            </ButtonLink>
            {page.abilities.record && !definition.formula && (
              <ButtonLink href={`/indicators/${code}/enter`}>{words.area.enter}</ButtonLink>
            )}
          </>
        }
      />
      <Caution page={page} />
      <TabBar
        label={words.views.label}
        more={common.moreTabs}
        tabs={(['area', 'areas'] as const).map((one) => ({
          id: one,
          label: words.views[one],
          href: addressOf(one === 'area' ? '' : one),
          current: (view === 'areas') === (one === 'areas'),
        }))}
      />
      {areaId === undefined ? (
        <Skeleton label={words.loading} rows={10} />
      ) : view === 'areas' ? (
        <AreasView page={page} areaId={areaId} />
      ) : (
        <AreaView page={page} areaId={areaId} onArea={(id) => setArea(id ?? '')} />
      )}
    </SidePanelLayout>
  )
}

/** Explains in a sentence or two what is counted and how the figures are combined. */
function HowToRead({ page }: { page: Page }) {
  const words = useWords(indicatorMessages)
  const { name } = useReading()
  const { description, formula, addsOverArea, dataLagDays, unit } = page.indicator.definition
  const together = formula
    ? words.reading.ratio(name(unit.names))
    : { sum: words.reading.addsSum, weighted_mean: words.reading.addsMean, none: words.reading.addsNone }[addsOverArea]
  return [description ? name(description) : '', together, dataLagDays === null ? '' : words.reading.lag(dataLagDays)]
    .filter(Boolean)
    .join(' ')
}
