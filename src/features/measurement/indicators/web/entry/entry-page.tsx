import { useQuery } from '@tanstack/react-query'
import { registryApi, useKinds } from '#features/country/registry/web/index.ts'
import { useParam, useSearchValue } from '#platform/web/address.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useMay, useSession } from '#platform/web/session.tsx'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { SelectField } from '#ui/fields.tsx'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import type { IndicatorPage } from '../../definitions/contract.ts'
import { indicatorApi } from '../api.ts'
import { useIndicatorNames } from '../indicator-detail/meaning.tsx'
import { indicatorMessages } from '../messages/index.ts'
import { PartFields } from '../part-fields.tsx'
import { listPeriodsOfYear } from '../periods.ts'
import { useParts } from '../use-parts.ts'
import styles from './entry.module.css'
import { EntryForm } from './entry-form.tsx'

const yearsBack = 8

/** Page to type or paste the figures of an indicator, by period, for the areas of the user's organisation. */
export default function EntryPage() {
  const code = useParam('code')
  const messages = useMessages(indicatorMessages)
  const { name } = useLocalizedText()
  const query = useQuery(indicatorApi.definitions.getIndicator.queryOptions({ input: { code } }))
  if (query.error) return <Failure error={query.error} onRetry={() => void query.refetch()} />
  if (!query.data) return <Skeleton label={messages.loading} rows={12} />
  const title = name(query.data.indicator.definition.names)
  return (
    <>
      <PageHeader
        eyebrow={<Link href={`/indicators/${code}`}>{title}</Link>}
        title={messages.entry.title(title)}
        intro={messages.entry.intro}
      />
      <Entry page={query.data} />
    </>
  )
}

function Entry({ page }: { page: IndicatorPage }) {
  const messages = useMessages(indicatorMessages)
  const { name } = useLocalizedText()
  const { areaKind } = useKinds()
  const session = useSession()
  const may = useMay()
  const { definition } = page.indicator
  const thisYear = new Date().getUTCFullYear()
  const [asked, setYear] = useSearchValue('year')
  const [wanted, setBody] = useSearchValue('body')
  const { parts, choose } = useParts(definition)
  const bodies = session.roles.filter((role) => may('figure.write', role.organisationId))
  const bodyId = bodies.find((body) => body.organisationId === wanted)?.organisationId ?? bodies[0]?.organisationId
  const isEntered = definition.formula === null && definition.periodType !== 'custom'
  const year = Number(asked) || thisYear
  const rows = useOwnAreas(bodyId, definition.level, isEntered)

  if (definition.formula) return <WorkedOut formula={definition.formula} />
  if (definition.periodType === 'custom')
    return (
      <Card>
        <EmptyState kind="not_computed" title={messages.entry.custom}>
          {messages.entry.customText}
        </EmptyState>
      </Card>
    )
  if (bodyId === undefined)
    return (
      <Card>
        <EmptyState kind="not_allowed" title={messages.entry.cannotReport}>
          {messages.entry.cannotReportText}
        </EmptyState>
      </Card>
    )
  if (rows.error) return <Failure error={rows.error} onRetry={() => window.location.reload()} />
  if (!rows.areas) return <Skeleton label={messages.loading} rows={8} />
  const { periodType } = definition
  const periods =
    periodType === 'year'
      ? Array.from({ length: yearsBack }, (_, index) => listPeriodsOfYear('year', year - yearsBack + 1 + index)[0]!)
      : listPeriodsOfYear(periodType, year)
  const years = Array.from({ length: 30 }, (_, index) => thisYear - index)
  return (
    <>
      <div className={styles.controls}>
        {bodies.length > 1 && (
          <SelectField
            label={messages.entry.body}
            value={bodyId}
            data={bodies.map((body) => ({ value: body.organisationId, label: name(body.organisationNames) }))}
            onChange={(event) => setBody(event.currentTarget.value)}
          />
        )}
        <SelectField
          label={messages.entry.year}
          value={String(year)}
          data={years.map((value) => ({
            value: String(value),
            label: periodType === 'year' ? `${value - yearsBack + 1} – ${value}` : String(value),
          }))}
          onChange={(event) => setYear(event.currentTarget.value)}
        />
        <PartFields definition={definition} parts={parts} onChoose={choose} />
      </div>
      {rows.areas.length === 0 ? (
        <Card>
          <EmptyState kind="not_allowed" title={messages.entry.noAreas}>
            {messages.entry.noAreasText(areaKind(definition.level))}
          </EmptyState>
        </Card>
      ) : (
        <EntryForm
          key={`${bodyId} ${year} ${JSON.stringify(parts)}`}
          page={page}
          bodyId={bodyId}
          areas={rows.areas.map((area) => ({ id: area.id, label: name(area.names) }))}
          periods={periods}
          parts={parts}
        />
      )}
    </>
  )
}

function WorkedOut({ formula }: { formula: NonNullable<IndicatorPage['indicator']['definition']['formula']> }) {
  const messages = useMessages(indicatorMessages)
  const codes = [formula.numerator, formula.denominator].filter((value) => value !== 'population')
  const names = useIndicatorNames(codes)
  return (
    <Card>
      <EmptyState kind="not_computed" title={messages.entry.computed}>
        {messages.entry.computedText}{' '}
        {codes.map((code, index) => (
          <span key={code}>
            {index > 0 && ', '}
            <Link href={`/indicators/${code}/enter`}>{names.get(code) ?? code}</Link>
          </span>
        ))}
      </EmptyState>
    </Card>
  )
}

/** Returns the areas of the counted kind for an organisation: the organisation's area, or the areas in it. */
function useOwnAreas(bodyId: string | undefined, level: string, enabled: boolean) {
  const body = useQuery({
    ...registryApi.organisations.listOrganisations.queryOptions({ input: { ids: bodyId ? [bodyId] : undefined } }),
    enabled: enabled && bodyId !== undefined,
  })
  const areaId = body.data?.rows[0]?.areaId ?? undefined
  const own = useQuery({
    ...registryApi.areas.listAreas.queryOptions({ input: { ids: areaId ? [areaId] : undefined } }),
    enabled: areaId !== undefined,
  })
  const isOwn = own.data?.rows[0]?.kind === level
  const within = useQuery({
    ...registryApi.areas.listAreas.queryOptions({ input: { kind: level, withinAreaId: areaId, limit: 700 } }),
    enabled: areaId !== undefined && own.isSuccess && !isOwn,
  })
  const hasNone = body.isSuccess && areaId === undefined
  return {
    areas: hasNone ? [] : isOwn ? own.data?.rows : within.data?.rows,
    error: body.error ?? own.error ?? within.error,
  }
}
