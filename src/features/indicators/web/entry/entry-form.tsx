import { ORPCError } from '@orpc/client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { Failure, useRefusalWords } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { formatNumber } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { sortName } from '#shared/localized-text.ts'
import { type Marking, markings } from '#shared/marking.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { CheckboxField, DateField, SelectField, TextField } from '#ui/fields.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { useToast } from '#ui/toast.tsx'
import type { IndicatorPage } from '../../definitions/contract.ts'
import { missingReasons, type Parts } from '../../entities.ts'
import type { FigureFault } from '../../observations/contract.ts'
import { indicatorApi, indicatorClient } from '../api.ts'
import { indicatorMessages } from '../messages/index.ts'
import type { PeriodOf } from '../periods.ts'
import { useFigures } from '../use-figures.ts'
import { Correction } from './correction.tsx'
import {
  type Draft,
  type Judged,
  judgeDraft,
  pasteInto,
  placeKey,
  type Standing,
  standingOf,
  takenBack,
  toldOf,
} from './draft.ts'
import styles from './entry.module.css'
import { Grid } from './grid.tsx'
import { readPasted, writeAmount } from './read-cell.ts'
import { useLooks } from './use-looks.ts'

/** More rows are found by their name. */
const mostRows = 150
/** More figures are told in several goes. */
const mostTold = 5_000
/** So many steps are taken back. */
const mostSteps = 100

export interface EntryFormProps {
  page: IndicatorPage
  bodyId: Id
  areas: readonly { id: Id; label: string }[]
  periods: readonly PeriodOf[]
  parts: Parts
}

/** The grid with what stands, what is typed, what is wrong, and one button that saves all or nothing. */
export function EntryForm({ page, bodyId, areas, periods, parts }: EntryFormProps) {
  const words = useWords(indicatorMessages)
  const { language, name } = useReading()
  const { period } = useFigures()
  const refusal = useRefusalWords()
  const toast = useToast()
  const queries = useQueryClient()
  const { code, definition } = page.indicator
  const [drafts, setDrafts] = useState<readonly Draft[]>([new Map()])
  const [at, setAt] = useState({ row: 0, column: periods.length - 1 })
  const [sought, setSought] = useState('')
  const [source, setSource] = useState('')
  const [closedOn, setClosedOn] = useState('')
  const [allProvisional, setAllProvisional] = useState(false)
  const [marking, setMarking] = useState<Marking>('TLP:GREEN')
  const [refused, setRefused] = useState<ReadonlyMap<string, FigureFault['code']>>(new Map())
  const draft = drafts.at(-1)!
  const change = (next: Draft) => {
    setDrafts((before) => [...before.slice(-mostSteps), next])
    setRefused(new Map())
  }

  const stood = useQuery(
    indicatorApi.figures.getFigures.queryOptions({
      input: {
        indicators: [code],
        areaIds: areas.map(({ id }) => id),
        from: periods[0]!.startsOn,
        to: periods.at(-1)!.endsOn,
        parts,
      },
    }),
  )
  const standing = useMemo(
    () =>
      new Map(
        (stood.data?.[0]?.figures ?? []).flatMap((figure): [string, Standing][] => {
          const stands = standingOf(figure)
          return stands ? [[placeKey({ areaId: figure.areaId, period: figure }), stands]] : []
        }),
      ),
    [stood.data],
  )
  const reasons = useMemo(
    () =>
      Object.values(indicatorMessages).flatMap((one) =>
        missingReasons.map((reason) => [one.missing[reason], reason] as const),
      ),
    [],
  )
  const needsAnswers = definition.addsOverArea === 'weighted_mean'
  const judged = useMemo(
    () =>
      judgeDraft(
        draft,
        areas.flatMap(({ id }) => periods.map((one) => ({ areaId: id, period: one }))),
        standing,
        { language, reasons, needsAnswers, allProvisional },
      ),
    [draft, areas, periods, standing, language, reasons, needsAnswers, allProvisional],
  )
  const changed = useMemo(() => new Set(judged.told.map(({ key }) => key)), [judged])
  const looks = useLooks(bodyId, definition, { code, parts, areas, periods, told: judged.told })

  const origin = { source: source.trim() || null, extractedOn: null, closedOn: closedOn || null, note: null }
  const undo = useMutation({
    mutationFn: (told: readonly Judged[]) =>
      indicatorClient.observations.recordFigures({
        ownerId: bodyId,
        marking,
        origin,
        figures: takenBack(code, parts, told),
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: indicatorApi.key() })
      toast({ message: words.entry.undone })
    },
    onError: (error) => toast({ message: refusal(error), tone: 'bad' }),
  })
  const save = useMutation({
    mutationFn: async () => {
      const told = judged.told
      const figures = toldOf(code, parts, told)
      const recorded = await looks.record({ ownerId: bodyId, marking, origin, figures })
      return { told, recorded }
    },
    onSuccess: async ({ told, recorded }) => {
      undo.reset()
      setDrafts([new Map()])
      setRefused(new Map())
      await queries.invalidateQueries({ queryKey: indicatorApi.key() })
      toast({
        message: words.entry.saved(recorded.added, recorded.revised),
        undo: { label: words.entry.undo, onUndo: () => undo.mutate(told) },
      })
    },
    onError: (error) => {
      const faults = faultsOf(error)
      if (!faults) return toast({ message: refusal(error), tone: 'bad' })
      setRefused(
        new Map(
          faults.flatMap((fault) => {
            const one = judged.told[fault.line]
            return one ? [[one.key, fault.code] as const] : []
          }),
        ),
      )
    },
  })

  if (stood.error) return <Failure error={stood.error} onRetry={() => void stood.refetch()} />
  if (!stood.data) return <Skeleton label={words.loading} rows={8} />

  const found = areas
    .filter(({ label }) => sortName(label).includes(sortName(sought)))
    .toSorted((one, other) => one.label.localeCompare(other.label))
  const rows = found.slice(0, mostRows)
  const place = { row: Math.max(0, Math.min(at.row, rows.length - 1)), column: at.column }
  const hereKey = rows[place.row] && placeKey({ areaId: rows[place.row]!.id, period: periods[place.column]! })
  const stands = (key: string) => {
    const one = standing.get(key)
    if (!one) return ''
    if (one.value === null) return words.missing[one.missing ?? 'unknown']
    return `${writeAmount(one.value, language)}${one.provisional ? '*' : ''}`
  }
  const faultOf = (key: string) => {
    const own = judged.faults.get(key)
    const other = refused.get(key)
    if (own) return words.entry.cellFaults[own]
    return looks.faultOf(key) ?? (other && (words.entry.refused[other] ?? other))
  }
  const type = (key: string, text: string) => {
    const next = new Map(draft)
    // Emptied where nothing new is meant: what stands is shown again.
    if (text.trim() === '' || text === stands(key)) next.delete(key)
    else next.set(key, text)
    change(next)
  }
  const wrong = [...new Set([...judged.faults.keys(), ...refused.keys(), ...looks.blocked])]
  const goTo = (key: string) => {
    const [areaId, startsOn] = key.split(' ')
    setSought('')
    const all = areas.toSorted((one, other) => one.label.localeCompare(other.label))
    setAt({
      row: all.findIndex(({ id }) => id === areaId),
      column: periods.findIndex((one) => one.startsOn === startsOn),
    })
    document.querySelector<HTMLElement>('[role="grid"] td[tabindex="0"]')?.focus()
  }
  const cellName = (key: string) => {
    const [areaId, startsOn] = key.split(' ')
    const column = periods.find((one) => one.startsOn === startsOn)
    return words.entry.cellOf(
      areas.find(({ id }) => id === areaId)?.label ?? '',
      column ? period(column) : '',
      faultOf(key) ?? '',
    )
  }
  return (
    <Card title={name(definition.unit.names)} note={words.entry.how}>
      {needsAnswers && <p className={styles.how}>{words.entry.answers}</p>}
      <div className={styles.controls}>
        {areas.length > 12 && (
          <TextField
            label={words.entry.find}
            type="search"
            value={sought}
            onChange={(event) => setSought(event.currentTarget.value)}
          />
        )}
        <SelectField
          label={words.entry.reasonFor}
          value=""
          data={[
            { value: '', label: words.entry.choose },
            ...missingReasons.map((one) => ({ value: one, label: words.missing[one] })),
          ]}
          onChange={(event) => {
            const reason = missingReasons.find((one) => one === event.currentTarget.value)
            if (reason && hereKey) type(hereKey, words.missing[reason])
          }}
        />
      </div>
      {found.length > rows.length && <p className={styles.how}>{words.entry.rest(rows.length, found.length)}</p>}
      {rows.length > 0 && (
        <Grid
          label={words.entry.grid}
          areas={rows}
          periods={periods}
          draft={draft}
          stands={stands}
          faultOf={faultOf}
          warningOf={looks.warningOf}
          isChanged={(key) => changed.has(key)}
          at={place}
          onMove={setAt}
          onType={type}
          onTakeBack={() => setDrafts((before) => (before.length > 1 ? before.slice(0, -1) : before))}
          onPaste={(text) => {
            const laid = pasteInto(
              draft,
              rows.map(({ id }) => id),
              periods,
              place,
              readPasted(text),
            )
            change(laid.draft)
            toast({
              message: [words.entry.pasted(laid.pasted), laid.outside > 0 ? words.entry.pastedOver(laid.outside) : '']
                .filter(Boolean)
                .join('. '),
              ...(laid.outside > 0 && { tone: 'bad' as const }),
            })
          }}
        />
      )}
      <div className={styles.controls} style={{ marginTop: 14 }}>
        <TextField
          label={words.entry.source}
          maxLength={300}
          value={source}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
        <DateField
          label={words.entry.closedOn}
          value={closedOn}
          onChange={(event) => setClosedOn(event.currentTarget.value)}
        />
        <SelectField
          label={words.entry.marking}
          value={marking}
          data={[...markings]}
          onChange={(event) => setMarking(event.currentTarget.value as Marking)}
        />
        <CheckboxField
          label={words.entry.allProvisional}
          checked={allProvisional}
          onChange={(event) => setAllProvisional(event.currentTarget.checked)}
        />
      </div>
      <Correction {...looks.correction} />
      {wrong.length > 0 && (
        <div role="alert">
          <b>{words.entry.faults(wrong.length)}</b> {words.entry.faultsText}
          <ul className={styles.faults}>
            {wrong.slice(0, 20).map((key) => (
              <li key={key}>
                <button type="button" onClick={() => goTo(key)}>
                  {cellName(key)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles.foot}>
        <Button
          variant="primary"
          busy={save.isPending}
          disabled={
            judged.told.length === 0 || judged.faults.size + looks.blocked.length > 0 || judged.told.length > mostTold
          }
          onClick={() => save.mutate()}
        >
          {looks.saveWords(judged.told.length) ?? words.entry.save(judged.told.length)}
        </Button>
        {draft.size === 0 && save.data && !undo.isSuccess && (
          <Button busy={undo.isPending} icon="undo" onClick={() => undo.mutate(save.data.told)}>
            {words.entry.undo}
          </Button>
        )}
        {draft.size > 0 && (
          <Button variant="quiet" onClick={() => change(new Map())}>
            {words.entry.takeBack}
          </Button>
        )}
        <span className={styles.how} role="status">
          {[
            judged.told.length > mostTold
              ? words.entry.tooMany(formatNumber(mostTold, language))
              : words.entry.changes(judged.added, judged.revised) || words.entry.nothing,
            looks.striking,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
    </Card>
  )
}

/** The faults of a refusal, by their place among what was told. */
function faultsOf(error: unknown): readonly FigureFault[] | undefined {
  if (!(error instanceof ORPCError) || error.code !== 'FIGURES_REFUSED') return undefined
  return (error.data as { faults: FigureFault[] }).faults
}
