import { useQuery } from '@tanstack/react-query'
import { registryApi, useKinds } from '#features/country/registry/web/index.ts'
import { useParam, useSearchValue } from '#platform/web/address.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { useMay, useSession } from '#platform/web/session.tsx'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { SelectField } from '#ui/fields.tsx'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
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
  return (
    <QueryView query={query} rows={12}>
      {(page) => {
        const title = name(page.indicator.definition.names)
        return (
          <>
            <PageHeader
              eyebrow={<Link href={`/indicators/${code}`}>{title}</Link>}
              title={messages.entry.title(title)}
              intro={messages.entry.intro}
            />
            <Entry page={page} />
          </>
        )
      }}
    </QueryView>
  )
}

function Entry({ page }: { page: IndicatorPage }) {
  const messages = useMessages(indicatorMessages).entry
  const session = useSession()
  const may = useMay()
  const { definition } = page.indicator
  const [wanted] = useSearchValue('organisation')
  const organisations = session.roles.filter((role) => may('figure.write', role.organisationId))
  const reporterId =
    organisations.find((organisation) => organisation.organisationId === wanted)?.organisationId ??
    organisations[0]?.organisationId
  if (definition.formula) return <ComputedFigureNote formula={definition.formula} />
  if (definition.periodType === 'custom')
    return (
      <Card>
        <EmptyState kind="not_computed" title={messages.custom}>
          {messages.customText}
        </EmptyState>
      </Card>
    )
  if (reporterId === undefined)
    return (
      <Card>
        <EmptyState kind="not_allowed" title={messages.cannotReport}>
          {messages.cannotReportText}
        </EmptyState>
      </Card>
    )
  return (
    <OwnEntry page={page} organisations={organisations} reporterId={reporterId} periodType={definition.periodType} />
  )
}

interface OwnEntryProps {
  page: IndicatorPage
  organisations: readonly { organisationId: Id; organisationNames: Names }[]
  reporterId: Id
  periodType: Exclude<IndicatorPage['indicator']['definition']['periodType'], 'custom'>
}

function OwnEntry({ page, organisations, reporterId, periodType }: OwnEntryProps) {
  const messages = useMessages(indicatorMessages)
  const { name } = useLocalizedText()
  const { areaKind } = useKinds()
  const { definition } = page.indicator
  const [requestedYear] = useSearchValue('year')
  const { parts } = useParts(definition)
  const query = useOwnAreas(reporterId, definition.level)
  const year = Number(requestedYear) || new Date().getUTCFullYear()
  const periods =
    periodType === 'year'
      ? Array.from({ length: yearsBack }, (_, index) => listPeriodsOfYear('year', year - yearsBack + 1 + index)[0]!)
      : listPeriodsOfYear(periodType, year)
  return (
    <QueryView query={query} rows={8}>
      {(areas) => (
        <>
          <EntryFields
            page={page}
            organisations={organisations}
            reporterId={reporterId}
            periodType={periodType}
            year={year}
          />
          {areas.length === 0 ? (
            <Card>
              <EmptyState kind="not_allowed" title={messages.entry.noAreas}>
                {messages.entry.noAreasText(areaKind(definition.level))}
              </EmptyState>
            </Card>
          ) : (
            <EntryForm
              key={`${reporterId} ${year} ${JSON.stringify(parts)}`}
              page={page}
              reporterId={reporterId}
              areas={areas.map((area) => ({ id: area.id, label: name(area.names) }))}
              periods={periods}
              parts={parts}
            />
          )}
        </>
      )}
    </QueryView>
  )
}

function EntryFields({ page, organisations, reporterId, periodType, year }: OwnEntryProps & { year: number }) {
  const messages = useMessages(indicatorMessages).entry
  const { name } = useLocalizedText()
  const { definition } = page.indicator
  const { parts, choose } = useParts(definition)
  const [, setYear] = useSearchValue('year')
  const [, setOrganisation] = useSearchValue('organisation')
  const years = Array.from({ length: 30 }, (_, index) => new Date().getUTCFullYear() - index)
  return (
    <div className={styles.controls}>
      {organisations.length > 1 && (
        <SelectField
          label={messages.organisation}
          value={reporterId}
          data={organisations.map((organisation) => ({
            value: organisation.organisationId,
            label: name(organisation.organisationNames),
          }))}
          onChange={(event) => setOrganisation(event.currentTarget.value)}
        />
      )}
      <SelectField
        label={messages.year}
        value={String(year)}
        data={years.map((value) => ({
          value: String(value),
          label: periodType === 'year' ? `${value - yearsBack + 1} – ${value}` : String(value),
        }))}
        onChange={(event) => setYear(event.currentTarget.value)}
      />
      <PartFields definition={definition} parts={parts} onChoose={choose} />
    </div>
  )
}

function ComputedFigureNote({
  formula,
}: {
  formula: NonNullable<IndicatorPage['indicator']['definition']['formula']>
}) {
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
function useOwnAreas(reporterId: Id, level: string) {
  const organisation = useQuery(
    registryApi.organisations.listOrganisations.queryOptions({ input: { ids: [reporterId] } }),
  )
  const areaId = organisation.data?.rows[0]?.areaId ?? undefined
  const own = useQuery({
    ...registryApi.areas.listAreas.queryOptions({ input: { ids: areaId ? [areaId] : undefined } }),
    enabled: areaId !== undefined,
  })
  const isOwn = own.data?.rows[0]?.kind === level
  const within = useQuery({
    ...registryApi.areas.listAreas.queryOptions({ input: { kind: level, withinAreaId: areaId, limit: 700 } }),
    enabled: areaId !== undefined && own.isSuccess && !isOwn,
  })
  const hasNone = organisation.isSuccess && areaId === undefined
  return {
    data: hasNone ? [] : isOwn ? own.data?.rows : within.data?.rows,
    error: organisation.error ?? own.error ?? within.error,
    refetch: () => window.location.reload(),
  }
}
