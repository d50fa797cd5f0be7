import { useQuery } from '@tanstack/react-query'
import { registryApi, useAreaNames } from '#features/registry/web/index.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { formatMoment, formatNumber } from '#shared/format.ts'
import { Link } from '#ui/link.tsx'
import { MarkingBadge } from '#ui/marking-badge.tsx'
import { SidePanel, SidePanelSection } from '#ui/side-panel.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import type { Definition, Parts } from '../../entities.ts'
import type { Figure } from '../../figures/contract.ts'
import { indicatorApi, type indicatorClient } from '../api.ts'
import styles from '../indicators.module.css'
import { indicatorMessages } from '../messages/index.ts'
import { useFigures } from '../use-figures.ts'
import { Approval } from './approval.tsx'
import { Striking } from './striking.tsx'
import type { Explained } from './use-explaining.ts'

/** One number down to its rows: what it means, how it came about, from whom, when, and who may read it. */
export function ExplainPanel({ of, parts, onClose }: { of: Explained; parts: Parts; onClose: () => void }) {
  const words = useWords(indicatorMessages)
  const { name } = useReading()
  const { period, exact, reason, remarks, amount } = useFigures()
  const { code, areaId, startsOn, endsOn } = of
  const page = useQuery(indicatorApi.definitions.getIndicator.queryOptions({ input: { code } }))
  const found = useQuery(
    indicatorApi.figures.explainFigure.queryOptions({ input: { indicator: code, areaId, startsOn, endsOn, parts } }),
  )
  const [area] = useAreaNames([areaId])
  const definition = page.data?.indicator.definition
  const figure = found.data?.figure
  const isTold = figure !== undefined && (figure.making === 'told' || figure.told !== null)
  const version = page.data?.versions.find(
    (one) => one.version === (figure?.definitionVersion ?? page.data.indicator.version),
  )
  return (
    <SidePanel
      title={words.why.title}
      eyebrow={[area?.label, period(of)].filter(Boolean).join(' · ')}
      closeLabel={words.close}
      onClose={onClose}
    >
      {found.error && <Failure error={found.error} onRetry={() => void found.refetch()} />}
      {(found.isPending || page.isPending) && !found.error && <Skeleton label={words.loading} rows={6} />}
      {figure && definition && page.data && (
        <>
          <div className={styles.made}>
            <p className={styles.quiet}>
              <Link href={`/indicators/${code}`}>{name(definition.names)}</Link>
            </p>
            {figure.value !== null ? (
              <p>
                <span className={styles.exact}>{exact(figure.value)}</span> {name(definition.unit.names)}
              </p>
            ) : (
              <p>
                {figure.spread
                  ? words.area.spread(
                      amount(figure.spread.least, definition),
                      amount(figure.spread.median, definition),
                      amount(figure.spread.most, definition),
                      figure.known,
                    )
                  : reason(figure)}
              </p>
            )}
            <p className={styles.quiet}>
              {[
                words.area.making[figure.making],
                figure.making === 'told' ? '' : words.area.madeOf(figure.known, figure.notKnown),
                ...remarks(figure),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {figure.told !== null && figure.making === 'added' && <p>{words.area.told(exact(figure.told))}</p>}
            {figure.withheld && <p>{words.why.withheld}</p>}
            {figure.missing === 'small_numbers' && <p>{words.why.small(definition.smallBelow)}</p>}
          </div>
          {definition.formula && (
            <SidePanelSection heading={words.why.formula}>
              <Formula
                formula={definition.formula}
                numerator={found.data?.numerator ?? null}
                denominator={found.data?.denominator ?? null}
                of={of}
              />
            </SidePanelSection>
          )}
          <SidePanelSection heading={words.why.rows}>
            <Rows rows={found.data?.rows ?? []} more={found.data?.more ?? 0} shownOf={(value) => exact(value)} />
          </SidePanelSection>
          {isTold && <Told of={of} parts={parts} />}
          {found.data && <Approval approval={found.data.approval} of={of} parts={parts} told={isTold} />}
          {found.data && <Striking of={of} parts={parts} rows={found.data.rows} definition={definition} />}
          <SidePanelSection heading={words.why.meaning}>
            <div className={styles.made}>
              {definition.description && <p>{name(definition.description)}</p>}
              {definition.knownBias && (
                <p>
                  <b>{words.reading.bias}</b> {name(definition.knownBias)}
                </p>
              )}
              <dl className={styles.facts}>
                <dt>{words.why.version}</dt>
                <dd>{words.versions.version(version?.version ?? page.data.indicator.version)}</dd>
                <dt className={styles.long}>{words.facts.source}</dt>
                <dd className={styles.long}>
                  {definition.sourceNames ? name(definition.sourceNames) : words.why.noSource}
                </dd>
                <dt>{words.facts.owner}</dt>
                <dd>{name(page.data.owner.names)}</dd>
                <dt>{words.why.marking}</dt>
                <dd>
                  <MarkingBadge marking={page.data.indicator.marking} />
                </dd>
              </dl>
            </div>
          </SidePanelSection>
        </>
      )}
    </SidePanel>
  )
}

/** Numerator over denominator, each with its value. Inhabitants: of 1 January of the year, else of the last known year before. */
function Formula(props: {
  formula: NonNullable<Definition['formula']>
  numerator: Figure | null
  denominator: Figure | null
  of: Explained
}) {
  const { formula, numerator, denominator, of } = props
  const words = useWords(indicatorMessages)
  const { language, name } = useReading()
  const { exact, reason } = useFigures()
  const named = useQuery(
    indicatorApi.definitions.listIndicators.queryOptions({
      input: { codes: [formula.numerator, formula.denominator].filter((one) => one !== 'population') },
    }),
  )
  const byInhabitants = formula.denominator === 'population'
  const area = useQuery({
    ...registryApi.areas.listAreas.queryOptions({ input: { ids: [of.areaId], on: 'any' } }),
    enabled: byInhabitants,
  })
  const population = area.data?.rows[0]?.population ?? {}
  const year = Object.keys(population)
    .filter((one) => one <= of.startsOn.slice(0, 4))
    .toSorted()
    .at(-1)
  const nameOf = (code: string) =>
    name(named.data?.rows.find(({ indicator }) => indicator.code === code)?.indicator.definition.names) || code
  const linkTo = (code: string) => <Link href={`/indicators/${code}?area=${of.areaId}`}>{nameOf(code)}</Link>
  const said = (figure: Figure | null) => (figure?.value != null ? exact(figure.value) : reason(figure ?? undefined))
  return (
    <div className={styles.made}>
      <p>
        {linkTo(formula.numerator)} ÷ {byInhabitants ? words.facts.population : linkTo(formula.denominator)} ×{' '}
        {formatNumber(formula.per, language)}
      </p>
      <dl className={styles.facts}>
        <dt>{words.why.numerator}</dt>
        <dd>{said(numerator)}</dd>
        <dt>{words.why.denominator}</dt>
        <dd>
          {byInhabitants
            ? year === undefined
              ? words.missing.unknown
              : words.why.inhabitants(formatNumber(population[year]!, language), year)
            : said(denominator)}
        </dd>
      </dl>
    </div>
  )
}

type Row = Awaited<ReturnType<typeof indicatorClient.figures.explainFigure>>['rows'][number]

function Rows({ rows, more, shownOf }: { rows: readonly Row[]; more: number; shownOf: (value: string) => string }) {
  const words = useWords(indicatorMessages)
  const { language } = useReading()
  const { period } = useFigures()
  const names = new Map(useAreaNames(rows.map((one) => one.areaId)).map((one) => [one.id, one.label]))
  if (rows.length === 0) return <p className={styles.quiet}>{words.why.noRows}</p>
  return (
    <div className={styles.made}>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={`${row.areaId} ${row.startsOn} ${row.batchId}`}>
            <span className={styles.rowHead}>
              <span>{names.get(row.areaId) ?? ''}</span>
              <span>{row.value === null ? words.missing[row.missing ?? 'unknown'] : shownOf(row.value)}</span>
            </span>
            <span className={styles.quiet}>
              {[
                period(row),
                words.why.stateOf[row.state as keyof typeof words.why.stateOf] ?? row.state,
                row.source ?? words.why.noSource,
              ].join(' · ')}
            </span>
            <span className={styles.quiet}>
              {[
                `${words.why.recorded} ${formatMoment(row.recordedAt, language)}`,
                row.recordedBy && words.why.by(row.recordedBy),
              ]
                .filter(Boolean)
                .join(' ')}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.quiet}>{words.why.more(more)}</p>}
    </div>
  )
}

const keyOf = (parts: Parts): string => JSON.stringify(Object.entries(parts).toSorted())

/** What was told of the area itself, the latest first, with what it superseded; of a survey how many answered and its interval. */
function Told({ of, parts }: { of: Explained; parts: Parts }) {
  const words = useWords(indicatorMessages)
  const { language } = useReading()
  const { exact } = useFigures()
  const { code, areaId, startsOn, endsOn } = of
  const { data } = useQuery(
    indicatorApi.observations.listObservations.queryOptions({
      input: { indicator: code, areaId, from: startsOn, to: endsOn },
    }),
  )
  const its = (data ?? []).filter(
    (one) => one.startsOn === startsOn && one.endsOn === endsOn && keyOf(one.parts) === keyOf(parts),
  )
  if (its.length === 0) return null
  const said = (one: (typeof its)[number]) =>
    one.value === null ? words.missing[one.missing ?? 'unknown'] : exact(one.value)
  return (
    <SidePanelSection heading={words.why.history}>
      <div className={styles.made}>
        <ul className={styles.rows}>
          {its.map((one) => (
            <li key={one.batch.id}>
              <span className={styles.rowHead}>
                <span>{one.supersededAt ? <s>{said(one)}</s> : said(one)}</span>
                <MarkingBadge marking={one.marking} />
              </span>
              <span className={styles.quiet}>
                {[
                  one.supersededAt ? words.why.superseded(formatMoment(one.supersededAt, language)) : words.why.stands,
                  words.why.stateOf[one.state],
                  one.n === null ? '' : words.why.answered(formatNumber(one.n, language)),
                  one.low !== null && one.high !== null ? words.why.interval(exact(one.low), exact(one.high)) : '',
                  one.note ?? '',
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              <span className={styles.quiet}>
                {[
                  `${words.why.recorded} ${formatMoment(one.batch.recordedAt, language)}`,
                  one.batch.recordedBy && words.why.by(one.batch.recordedBy),
                  one.batch.source && `· ${one.batch.source}`,
                ]
                  .filter(Boolean)
                  .join(' ')}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </SidePanelSection>
  )
}
