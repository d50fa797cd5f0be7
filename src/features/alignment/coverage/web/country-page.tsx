import { useQuery } from '@tanstack/react-query'
import { alignmentPageMessages } from '#features/alignment/items/web/messages/index.ts'
import { useSearchValue } from '#platform/web/address.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useMay } from '#platform/web/session.tsx'
import { SlotParts } from '#platform/web/slot.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { SelectField } from '#ui/fields.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { SidePanelLayout } from '#ui/side-panel.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { coverageApi } from './api.ts'
import { CellPanel } from './cell-panel.tsx'
import styles from './country.module.css'
import { countryCards, countryPanels } from './country-slots.ts'
import { CountryStats } from './country-stats.tsx'
import { DrillDownPanel, findDrillDown } from './drill-down-panel.tsx'
import { CoverageFilters, useCoverageFilters } from './filters.tsx'
import { MatrixCard } from './matrix-card.tsx'
import { useUpperVersions } from './upper-versions.ts'

/**
 * Answers of the country to a plan: items carried out, items declined with reasons, and organisations without answers.
 */
export default function CountryPage() {
  const messages = useMessages(alignmentPageMessages)
  const { text, renderText, renderInSentence, getLangAttribute } = useLocalizedText()
  const may = useMay()
  const upper = useUpperVersions()
  const { filters, isFiltered } = useCoverageFilters()
  const [cell, setCell] = useSearchValue('cell', { replace: true })
  const [show, setShow] = useSearchValue('show')
  const versionId = upper.version?.id ?? ''
  const requested = { enabled: versionId !== '', placeholderData: <Data,>(previous: Data) => previous }
  const matrix = useQuery({
    ...coverageApi.getMatrix.queryOptions({
      input: { versionId, ...filters, groupBy: 'judicial_arrondissement' },
    }),
    ...requested,
  })
  const totals = useQuery({
    ...coverageApi.getCoverageTotals.queryOptions({ input: { versionId, ...filters } }),
    ...requested,
  })
  const gaps = useQuery({
    ...coverageApi.getGaps.queryOptions({ input: { versionId, ...filters } }),
    ...requested,
  })

  const failed = upper.error ?? matrix.error ?? totals.error ?? gaps.error
  if (failed) {
    return (
      <Failure
        error={failed}
        onRetry={() => {
          upper.refetch()
          void Promise.all([matrix.refetch(), totals.refetch(), gaps.refetch()])
        }}
      />
    )
  }
  const [elementId, organisationId] = cell.split('.')
  const drillDown = findDrillDown(show)
  const added = countryPanels.all.find(({ id }) => show.startsWith(`${id}.`))
  const back = () => {
    setCell('')
    document.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]')?.focus()
  }
  const panel =
    elementId && organisationId && versionId ? (
      <CellPanel key={cell} {...{ versionId, elementId, organisationId }} onClose={back} />
    ) : drillDown && versionId ? (
      <DrillDownPanel drillDown={drillDown} versionId={versionId} gaps={gaps.data} onClose={() => setShow('')} />
    ) : added && upper.plan && versionId ? (
      <added.Panel
        planId={upper.plan.id}
        versionId={versionId}
        panelKey={show.slice(added.id.length + 1)}
        onClose={() => setShow('')}
      />
    ) : null

  return (
    <SidePanelLayout panel={panel}>
      <div className={styles.ground}>
        <PageHeader
          eyebrow={
            upper.plan &&
            (totals.data
              ? renderInSentence((title) => messages.country.eyebrow(title, totals.data.bodies), upper.plan.title)
              : renderText(upper.plan.title))
          }
          title={messages.country.title}
          intro={messages.country.intro}
          actions={
            <>
              <ButtonLink href="/alignment/signals">{messages.country.toSignals}</ButtonLink>
              {may('answer.write') && (
                <ButtonLink href="/alignment/answer" variant="primary">
                  {messages.country.answerOwn}
                </ButtonLink>
              )}
            </>
          }
        />
        {upper.isLoading ? (
          <Skeleton label={messages.loading} rows={12} />
        ) : !upper.plan || !upper.version ? (
          <EmptyState kind="none_yet" title={messages.country.empty}>
            {messages.country.emptyText}
          </EmptyState>
        ) : (
          <>
            <CoverageFilters>
              <SelectField
                label={messages.country.choosePlan}
                value={upper.plan.id}
                onChange={(event) => upper.setPlan(event.currentTarget.value)}
                data={upper.plans.map((plan) => ({
                  value: plan.id,
                  label: text(plan.title),
                  lang: getLangAttribute(plan.title),
                }))}
              />
              <SelectField
                label={messages.country.chooseVersion}
                value={upper.version.id}
                onChange={(event) => upper.setVersion(event.currentTarget.value)}
                data={upper.versions.map((version) => ({
                  value: version.id,
                  label: `${messages.version(version.number)}${version.supersededOn ? ` · ${messages.superseded}` : ''}`,
                }))}
              />
            </CoverageFilters>
            {!matrix.data || !totals.data || !gaps.data ? (
              <Skeleton label={messages.loading} rows={12} />
            ) : matrix.data.columns.length === 0 ? (
              <EmptyState
                kind="none_yet"
                title={messages.country.notAsked}
                action={<ButtonLink href={`/plans/${upper.plan.id}`}>{messages.country.toPlan}</ButtonLink>}
              >
                {messages.country.notAskedText}
              </EmptyState>
            ) : (
              <div className={styles.page}>
                <CountryStats totals={totals.data} gaps={gaps.data} />
                <div className={styles.columns}>
                  {matrix.data.rows.length === 0 && isFiltered ? (
                    <EmptyState kind="none_yet" title={messages.country.noMatches}>
                      {messages.country.noneFoundText}
                    </EmptyState>
                  ) : (
                    <MatrixCard
                      matrix={matrix.data}
                      totals={totals.data}
                      selected={
                        elementId && organisationId ? { rowId: organisationId, columnId: elementId } : undefined
                      }
                      onSelect={(row, column) => setCell(`${column}.${row}`)}
                    />
                  )}
                  <div className={styles.side}>
                    <SlotParts slot={countryCards} partProps={{ planId: upper.plan.id, versionId }} />
                  </div>
                </div>
              </div>
            )}
          </>
        )}
      </div>
    </SidePanelLayout>
  )
}
