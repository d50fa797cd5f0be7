import { alignmentPageMessages } from '#features/alignment/items/web/messages/index.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { joinQueries, QueryView } from '#platform/web/query-view.tsx'
import { useMay } from '#platform/web/session.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { SelectField } from '#ui/fields.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { SidePanelLayout } from '#ui/side-panel.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import styles from './country.module.css'
import { useCountryPanel } from './country-panel.tsx'
import { CoverageOverview } from './coverage-overview.tsx'
import { CoverageFilters } from './filters.tsx'
import { useUpperVersions } from './upper-versions.ts'
import { useCoverage } from './use-coverage.ts'

type UpperVersions = ReturnType<typeof useUpperVersions>

/**
 * Answers of the country to a plan: items carried out, items declined with reasons, and organisations without answers.
 */
export default function CountryPage() {
  const messages = useMessages(alignmentPageMessages)
  const upper = useUpperVersions()
  const { plan, version } = upper
  const queries = useCoverage(version?.id ?? '')
  const coverage = joinQueries(queries)
  const panel = useCountryPanel(plan?.id, version?.id, queries.gaps.data)
  const refetch = () => {
    upper.refetch()
    void coverage.refetch()
  }
  const failed = upper.error ?? coverage.error
  if (failed) return <Failure error={failed} onRetry={refetch} />
  return (
    <SidePanelLayout panel={panel}>
      <div className={styles.ground}>
        <CountryHeader plan={plan} organisationCount={queries.totals.data?.organisationCount} />
        {upper.isLoading ? (
          <Skeleton label={messages.loading} rows={12} />
        ) : !plan || !version ? (
          <EmptyState kind="none_yet" title={messages.country.empty}>
            {messages.country.emptyText}
          </EmptyState>
        ) : (
          <>
            <VersionFilters upper={upper} planId={plan.id} versionId={version.id} />
            <QueryView query={coverage} rows={12}>
              {(data) => <CoverageOverview planId={plan.id} versionId={version.id} {...data} />}
            </QueryView>
          </>
        )}
      </div>
    </SidePanelLayout>
  )
}

function CountryHeader(props: { plan: UpperVersions['plan']; organisationCount: number | undefined }) {
  const { plan, organisationCount } = props
  const messages = useMessages(alignmentPageMessages).country
  const { renderText, renderInSentence } = useLocalizedText()
  const may = useMay()
  return (
    <PageHeader
      eyebrow={
        plan &&
        (organisationCount === undefined
          ? renderText(plan.title)
          : renderInSentence((title) => messages.eyebrow(title, organisationCount), plan.title))
      }
      title={messages.title}
      intro={messages.intro}
      actions={
        <>
          <ButtonLink href="/alignment/signals">{messages.toSignals}</ButtonLink>
          {may('answer.write') && (
            <ButtonLink href="/alignment/answer" variant="primary">
              {messages.answerOwn}
            </ButtonLink>
          )}
        </>
      }
    />
  )
}

function VersionFilters({ upper, planId, versionId }: { upper: UpperVersions; planId: string; versionId: string }) {
  const messages = useMessages(alignmentPageMessages)
  const { text, getLangAttribute } = useLocalizedText()
  return (
    <CoverageFilters>
      <SelectField
        label={messages.country.choosePlan}
        value={planId}
        onChange={(event) => upper.setPlan(event.currentTarget.value)}
        data={upper.plans.map((plan) => ({
          value: plan.id,
          label: text(plan.title),
          lang: getLangAttribute(plan.title),
        }))}
      />
      <SelectField
        label={messages.country.chooseVersion}
        value={versionId}
        onChange={(event) => upper.setVersion(event.currentTarget.value)}
        data={upper.versions.map((version) => ({
          value: version.id,
          label: `${messages.version(version.number)}${version.supersededOn ? ` · ${messages.superseded}` : ''}`,
        }))}
      />
    </CoverageFilters>
  )
}
