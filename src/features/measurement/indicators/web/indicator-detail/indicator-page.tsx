import { useQuery } from '@tanstack/react-query'
import { useParam, useSearchText, useSearchValue } from '#platform/web/address.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { QueryView } from '#platform/web/query-view.tsx'
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
import { indicatorMessages } from '../messages/index.ts'
import { PolarityMark } from '../polarity-mark.tsx'
import { useOwnArea } from '../use-own-area.ts'
import { useParts } from '../use-parts.ts'
import { AreaView } from './area-view.tsx'
import { Caution } from './meaning.tsx'

/** Page of an indicator: definition and known bias, figures of an area over time, and all areas side by side. */
export default function IndicatorPage() {
  const code = useParam('code')
  const query = useQuery(indicatorApi.definitions.getIndicator.queryOptions({ input: { code } }))
  const own = useOwnArea()
  return (
    <QueryView query={{ ...query, error: query.error ?? own.error }} rows={12}>
      {(page) => <Loaded key={code} page={page} ownAreaId={own.areaId} />}
    </QueryView>
  )
}

function Loaded({ page, ownAreaId }: { page: Page; ownAreaId: string | undefined }) {
  const messages = useMessages(indicatorMessages)
  const common = useMessages(platformMessages)
  const { name } = useLocalizedText()
  const { indicator } = page
  const { definition, code } = indicator
  const [view] = useSearchValue('view')
  const [area, setArea] = useSearchValue('area')
  const { parts } = useParts(definition)
  const { explained, close } = useExplaining()
  const search = useSearchText()
  const areaId = area || ownAreaId
  const getViewPath = (value: string) => {
    const values = new URLSearchParams(search)
    values.delete('explain')
    values.delete('view')
    if (value) values.set('view', value)
    return `/indicators/${code}${values.size > 0 ? `?${values}` : ''}`
  }
  return (
    <SidePanelLayout
      panel={
        explained && (
          <ExplainPanel
            key={JSON.stringify(explained)}
            figure={explained}
            parts={explained.code === code ? parts : {}}
            onClose={close}
          />
        )
      }
    >
      <PageHeader
        eyebrow={<Link href="/indicators">{messages.title}</Link>}
        title={name(definition.names)}
        badges={
          <>
            <Pill tone="info">{messages.kinds[definition.kind]}</Pill>
            <Pill>
              <PolarityMark definition={definition} />
            </Pill>
            {definition.perception && <Pill tone="warn">{messages.states.perception}</Pill>}
          </>
        }
        intro={<ReadingGuide page={page} />}
        actions={
          <>
            <ButtonLink href={`/indicators/explore?indicators=${code}${areaId ? `&areas=${areaId}` : ''}`}>
              {messages.area.explore}
            </ButtonLink>
            {page.abilities.record && !definition.formula && (
              <ButtonLink href={`/indicators/${code}/enter`}>{messages.area.enter}</ButtonLink>
            )}
          </>
        }
      />
      <Caution page={page} />
      <TabBar
        label={messages.views.label}
        moreLabel={common.moreTabs}
        tabs={(['area', 'areas'] as const).map((value) => ({
          id: value,
          label: messages.views[value],
          href: getViewPath(value === 'area' ? '' : value),
          current: (view === 'areas') === (value === 'areas'),
        }))}
      />
      {areaId === undefined ? (
        <Skeleton label={messages.loading} rows={10} />
      ) : view === 'areas' ? (
        <AreasView page={page} areaId={areaId} />
      ) : (
        <AreaView page={page} areaId={areaId} onArea={(id) => setArea(id ?? '')} />
      )}
    </SidePanelLayout>
  )
}

/** Explains in a sentence or two what is counted and how the figures are combined. */
function ReadingGuide({ page }: { page: Page }) {
  const messages = useMessages(indicatorMessages)
  const { name } = useLocalizedText()
  const { description, formula, addsOverArea, dataLagDays, unit } = page.indicator.definition
  const together = formula
    ? messages.interpretation.ratio(name(unit.names))
    : {
        sum: messages.interpretation.addsSum,
        weighted_mean: messages.interpretation.addsMean,
        none: messages.interpretation.addsNone,
      }[addsOverArea]
  return [
    description ? name(description) : '',
    together,
    dataLagDays === null ? '' : messages.interpretation.lag(dataLagDays),
  ]
    .filter(Boolean)
    .join(' ')
}
