import { useInfiniteQuery, useQueries } from '@tanstack/react-query'
import { useAreaNames } from '#features/country/registry/web/index.ts'
import { useNavigateTo, useSearchValue } from '#platform/web/address.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { useMay } from '#platform/web/session.tsx'
import type { Id } from '#shared/ids.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { CheckboxField, SelectField, TextField } from '#ui/fields.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import type { IndicatorRow } from '../../definitions/contract.ts'
import { indicatorKinds } from '../../entities.ts'
import type { Figure } from '../../figures/contract.ts'
import { indicatorApi } from '../api.ts'
import { approvalMessages } from '../approvals/messages/index.ts'
import { explainMessages } from '../explain/messages/index.ts'
import { foreignSourceMessages } from '../foreign-sources/messages/index.ts'
import { indicatorMessages } from '../messages/index.ts'
import { useOwnArea } from '../use-own-area.ts'
import { IndicatorLine } from './indicator-line.tsx'
import styles from './library.module.css'

const pageSize = 200
/** Number of indicators per request for figures, and number of years in the line. */
const figureBatchSize = 40
const visibleYears = 10

/** Returns the filters in the address, and the indicators that they select, page by page. */
function useIndicatorList() {
  const [terms, setTerms] = useSearchValue('query', { replace: true })
  const [kind, setKind] = useSearchValue('kind')
  const [having, setHaving] = useSearchValue('figures')
  const pages = useInfiniteQuery(
    indicatorApi.definitions.listIndicators.infiniteOptions({
      input: (after: string | undefined) => ({
        after,
        limit: pageSize,
        query: terms.trim() || undefined,
        kind: indicatorKinds.find((indicatorKind) => indicatorKind === kind),
        ...(having && { withFigures: 'true' }),
      }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (page) => page.next ?? undefined,
      placeholderData: (previous) => previous,
    }),
  )
  const filters = { query: terms, setTerms, kind, setKind, having, setHaving }
  return { pages, filters, isNarrowed: Boolean(terms || kind || having) }
}

/** Lists all indicators along the chain from input to impact, each with the latest figure of the reader's area. */
export default function LibraryPage() {
  const messages = useMessages(indicatorMessages)
  const { pages, filters, isNarrowed } = useIndicatorList()
  const rows = pages.data?.pages.flatMap((page) => page.rows) ?? []
  return (
    <>
      <LibraryHeader />
      <LibraryFilters {...filters} />
      <QueryView query={pages} rows={10} empty={() => rows.length === 0 && <EmptyLibrary isNarrowed={isNarrowed} />}>
        {() => (
          <>
            <IndicatorGroups rows={rows} />
            {pages.hasNextPage && (
              <Button busy={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
                {messages.library.more}
              </Button>
            )}
          </>
        )}
      </QueryView>
    </>
  )
}

function LibraryHeader() {
  const messages = useMessages(indicatorMessages)
  const foreign = useMessages(foreignSourceMessages)
  const approvals = useMessages(approvalMessages)
  const { paper } = useMessages(explainMessages)
  const may = useMay()
  return (
    <PageHeader
      title={messages.title}
      intro={messages.library.intro}
      actions={
        <>
          <ButtonLink href="/figures" variant="quiet">
            {paper.title}
          </ButtonLink>
          <ButtonLink href="/indicators/explore">{messages.library.explore}</ButtonLink>
          <ButtonLink href="/indicators/results">{messages.library.results}</ButtonLink>
          {may('figure.write') && (
            <ButtonLink href="/indicators/foreign-sources" variant="quiet">
              {foreign.link}
            </ButtonLink>
          )}
          {may('figure.approve') && <ButtonLink href="/indicators/approvals">{approvals.link}</ButtonLink>}
          {may('figure.write') && <ButtonLink href="/indicators/import">{messages.library.fromFile}</ButtonLink>}
        </>
      }
    />
  )
}

function LibraryFilters(props: ReturnType<typeof useIndicatorList>['filters']) {
  const { query: terms, setTerms, kind, setKind, having, setHaving } = props
  const messages = useMessages(indicatorMessages)
  return (
    <search className={styles.filters}>
      <TextField
        label={messages.library.terms}
        type="search"
        value={terms}
        onChange={(event) => setTerms(event.currentTarget.value)}
      />
      <SelectField
        label={messages.library.kind}
        value={kind}
        data={[
          { value: '', label: messages.library.anyKind },
          ...indicatorKinds.map((indicatorKind) => ({ value: indicatorKind, label: messages.kinds[indicatorKind] })),
        ]}
        onChange={(event) => setKind(event.currentTarget.value)}
      />
      <CheckboxField
        label={messages.library.withFigures}
        checked={having !== ''}
        onChange={(event) => setHaving(event.currentTarget.checked ? '1' : '')}
      />
    </search>
  )
}

function EmptyLibrary({ isNarrowed }: { isNarrowed: boolean }) {
  const messages = useMessages(indicatorMessages).library
  const go = useNavigateTo()
  return (
    <Card>
      {isNarrowed ? (
        <EmptyState
          kind="none_yet"
          title={messages.noMatches}
          action={<Button onClick={() => go('/indicators')}>{messages.clear}</Button>}
        >
          {messages.noMatchesText}
        </EmptyState>
      ) : (
        <EmptyState kind="none_yet" title={messages.none}>
          {messages.noneText}
        </EmptyState>
      )}
    </Card>
  )
}

function IndicatorGroups({ rows }: { rows: readonly IndicatorRow[] }) {
  const messages = useMessages(indicatorMessages)
  const { name } = useLocalizedText()
  const own = useOwnArea()
  const [area] = useAreaNames(own.areaId ? [own.areaId] : [])
  const figures = useLatest(rows, own.areaId)
  const groups = indicatorKinds
    .map((kind) => ({
      kind,
      rows: rows
        .filter(({ indicator }) => indicator.definition.kind === kind)
        .toSorted((first, second) =>
          name(first.indicator.definition.names).localeCompare(name(second.indicator.definition.names)),
        ),
    }))
    .filter((group) => group.rows.length > 0)
  return (
    <>
      <p className={styles.count} role="status">
        {[messages.library.count(rows.length), area && messages.library.latestIn(area.label)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div className={styles.groups}>
        {groups.map((group) => (
          <Card
            key={group.kind}
            title={messages.kinds[group.kind]}
            hint={messages.kindHints[group.kind]}
            badge={<span className={styles.count}>{group.rows.length}</span>}
          >
            <ul className={styles.list}>
              {group.rows.map((row) => (
                <IndicatorLine key={row.indicator.id} row={row} figures={figures.get(row.indicator.code)} />
              ))}
            </ul>
          </Card>
        ))}
      </div>
    </>
  )
}

/** Returns the figures of the last years of an area, by indicator code. */
function useLatest(rows: readonly IndicatorRow[], areaId: Id | undefined): ReadonlyMap<string, Figure[]> {
  const codes = rows.map(({ indicator }) => indicator.code).toSorted()
  const from = `${new Date().getFullYear() - visibleYears}-01-01`
  const codeBatches = Array.from({ length: Math.ceil(codes.length / figureBatchSize) }, (_, index) =>
    codes.slice(index * figureBatchSize, (index + 1) * figureBatchSize),
  )
  const answers = useQueries({
    queries: codeBatches.map((some) => ({
      ...indicatorApi.figures.getFigures.queryOptions({
        input: { indicators: some, areaIds: [areaId ?? ''], from, to: '2200-01-01' },
      }),
      enabled: areaId !== undefined,
    })),
  })
  return new Map(answers.flatMap(({ data }) => data ?? []).map((entry) => [entry.indicator, entry.figures]))
}
