import { useQueryClient } from '@tanstack/react-query'
import { type KeyboardEvent, type ReactNode, useId, useMemo, useRef, useState } from 'react'
import { planMessages } from '#features/plans/messages/index.ts'
import { planApi } from '#features/plans/web/index.ts'
import { useSearchValue } from '#platform/web/address.ts'
import { useRefusalWords } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Outline } from '#ui/outline.tsx'
import { SidePanelLayout } from '#ui/side-panel.tsx'
import { useToast } from '#ui/toast.tsx'
import type { OpenIntake } from '../contract.ts'
import type { ProposedElement } from '../entities.ts'
import { intakeMessages } from '../messages/index.ts'
import {
  decide,
  indent,
  levelsOf,
  mergeWithPrevious,
  outdent,
  progressOf,
  splitAt,
  takeUp,
  withUnder,
} from '../outline/model.ts'
import styles from './intake.module.css'
import { intakePageMessages } from './messages/index.ts'
import { NotPlacedList } from './not-placed-list.tsx'
import { Passage } from './passage.tsx'
import { ProposalBar } from './proposal-bar.tsx'
import { useProposal } from './use-proposal.ts'

type Row = ProposedElement & { level: number }

export interface ProposalViewProps {
  intake: OpenIntake
  /** Stands over the proposal. */
  top: ReactNode
  onReload: () => void
}

/** The proposal as an outline, worked through by keyboard, with the passage of the document beside it. */
export function ProposalView({ intake, top, onReload }: ProposalViewProps) {
  const words = useWords(intakePageMessages)
  const kinds = useWords(planMessages).kinds
  const common = useWords(intakeMessages)
  const refusal = useRefusalWords({ ...useWords(planMessages).refusals, ...common.refusals })
  const { language } = useReading()
  const toast = useToast()
  const queries = useQueryClient()
  const proposal = useProposal(intake)
  const [selectedId, select] = useSearchValue('element', { replace: true })
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const list = useRef<HTMLDivElement>(null)
  const kindId = useId()
  const { outline, edit } = proposal
  const lang = intake.language === language ? undefined : intake.language
  const paragraphs = useMemo(() => new Map(intake.paragraphs.map((one) => [one.number, one])), [intake.paragraphs])
  const rows = useMemo(() => {
    const levels = levelsOf(outline.elements)
    return outline.elements.map((one): Row => ({ ...one, level: levels.get(one.id) ?? 1 }))
  }, [outline.elements])
  const titleOf = (one: ProposedElement): string => one.title ?? paragraphs.get(one.paragraphs[0]!)?.text ?? ''
  const selected = rows.find(({ id }) => id === selectedId)

  const rowOf = (id: string) =>
    [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].find((row) => row.dataset.row === id)
  /** The next open element takes the focus, so that one decides on without looking for it. */
  const moveOn = (from: ProposedElement, passed: ReadonlySet<string>) => {
    const at = rows.findIndex(({ id }) => id === from.id)
    const next = [...rows.slice(at + 1), ...rows.slice(0, at)].find(
      (one) => one.decision === 'open' && !passed.has(one.id),
    )
    if (!next) return
    if (selected) select(next.id)
    rowOf(next.id)?.focus()
  }
  const settle = (row: ProposedElement, decision: ProposedElement['decision'], ids: ReadonlySet<string>) => {
    if (edit(decide(outline, ids, decision)) && decision !== 'open') moveOn(row, ids)
  }
  const accept = (row: ProposedElement) => settle(row, 'accepted', new Set([row.id]))
  const acceptUnder = (row: ProposedElement) => settle(row, 'accepted', withUnder(outline.elements, row.id))
  const reject = (row: ProposedElement) => settle(row, 'rejected', withUnder(outline.elements, row.id))
  const cannot = (done: boolean, why: string) => {
    if (!done) toast({ message: why })
  }
  const merge = (row: ProposedElement) => {
    const at = rows.findIndex(({ id }) => id === row.id)
    const done = edit(mergeWithPrevious(outline, row.id, intake.nesting))
    cannot(done, words.cannotMerge)
    const before = rows[at - 1]
    if (!done || !before) return
    if (selected) select(before.id)
    rowOf(before.id)?.focus()
  }
  const onKey = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || event.altKey || event.shiftKey) return
    const row = rows.find(({ id }) => id === (event.target as HTMLElement).dataset.row)
    const asked = event.ctrlKey || event.metaKey ? `ctrl ${event.key}` : event.key
    const acts: Record<string, (() => void) | undefined> = {
      a: row && (() => acceptUnder(row)),
      m: row && (() => merge(row)),
      o: row && (() => settle(row, 'open', withUnder(outline.elements, row.id))),
      k:
        row &&
        (() => {
          select(row.id)
          setTimeout(() => document.getElementById(kindId)?.focus())
        }),
      'ctrl z': proposal.undo,
    }
    const act = row || asked === 'ctrl z' ? acts[asked] : undefined
    if (!act || !intake.editable) return
    event.preventDefault()
    act()
  }

  const take = async () => {
    try {
      const taken = await proposal.take()
      if (!taken) return
      await queries.invalidateQueries({ queryKey: planApi.key() })
      const ids = new Set(taken.elementIds)
      const elementOf = new Map(taken.outline.elements.map((one) => [one.id, one.elementId]))
      const tops = taken.outline.elements.filter(
        ({ elementId, parentId }) => elementId && ids.has(elementId) && !ids.has(elementOf.get(parentId ?? '') ?? ''),
      )
      const onUndo = () => void takeBack(tops.map(({ elementId }) => elementId!))
      toast({ message: words.took(ids.size), undo: { label: words.takeBack, onUndo } })
    } catch (error) {
      toast({ message: refusal(error), tone: 'bad' })
    }
  }
  const takeBack = async (ids: readonly Id[]) => {
    try {
      for (const id of ids) await planApi.outline.removeElement.call({ id })
    } catch (error) {
      toast({ message: refusal(error), tone: 'bad' })
    }
    await queries.invalidateQueries({ queryKey: planApi.key() })
    onReload()
  }
  const isFree = selected?.elementId === null
  return (
    <SidePanelLayout
      panel={
        selected ? (
          <Passage
            key={selected.id}
            intake={intake}
            proposal={proposal}
            element={selected}
            title={titleOf(selected)}
            kindId={kindId}
            onClose={() => {
              select('')
              rowOf(selected.id)?.focus()
            }}
            onSplit={(number) =>
              cannot(edit(splitAt(outline, selected.id, number, paragraphs.get(number)?.text ?? '')), words.cannotSplit)
            }
            acts={[
              {
                label: words.accept,
                run: () => accept(selected),
                isOffered: isFree && selected.decision !== 'accepted',
                isPrimary: true,
              },
              {
                label: words.acceptUnder,
                run: () => acceptUnder(selected),
                isOffered: isFree && rows.some(({ parentId }) => parentId === selected.id),
              },
              {
                label: words.reject,
                run: () => reject(selected),
                isOffered: isFree && selected.decision !== 'rejected',
              },
              {
                label: words.reopen,
                run: () => settle(selected, 'open', new Set([selected.id])),
                isOffered: isFree && selected.decision !== 'open',
              },
              { label: words.merge, run: () => merge(selected), isOffered: isFree && rows[0]?.id !== selected.id },
            ]}
          />
        ) : null
      }
    >
      {top}
      <ProposalBar
        intake={intake}
        progress={progressOf(outline)}
        proposal={proposal}
        refusal={refusal}
        onReload={onReload}
      >
        <Button
          variant="primary"
          busy={proposal.isTaking}
          disabled={progressOf(outline).ready === 0}
          onClick={() => void take()}
        >
          {words.take(progressOf(outline).ready)}
        </Button>
        <Button onClick={() => edit(decide(outline, new Set(rows.map(({ id }) => id)), 'accepted'))}>
          {words.acceptAll}
        </Button>
        <Button variant="quiet" disabled={!proposal.canUndo} onClick={proposal.undo}>
          {words.undo}
        </Button>
      </ProposalBar>
      <div ref={list} role="group" className={styles.proposal} aria-label={words.outline} onKeyDown={onKey}>
        <Outline
          label={words.outline}
          rows={rows}
          folded={folded}
          onFold={(row, fold) =>
            setFolded((all) => new Set(fold ? [...all, row.id] : [...all].filter((id) => id !== row.id)))
          }
          selectedId={selectedId || undefined}
          labels={{ fold: words.fold, unfold: words.unfold, keys: words.keys }}
          onSelect={(row) => select(row.id)}
          {...(intake.editable && {
            onEnter: accept,
            onDelete: reject,
            onIndent: (row: Row) => cannot(edit(indent(outline, row.id, intake.nesting)), words.cannotMove),
            onOutdent: (row: Row) => cannot(edit(outdent(outline, row.id, intake.nesting)), words.cannotMove),
          })}
          rowClassName={(row) => (row.decision === 'rejected' ? styles.rejected : undefined)}
          columns={[
            {
              key: 'what',
              head: words.what,
              width: 'minmax(0, 1fr)',
              tree: true,
              render: (row) => (
                <div className={row.kind === 'text' ? styles.text : styles.title}>
                  <span className={styles.kind}>{kinds[row.kind]}</span>{' '}
                  {row.code && <span className={styles.code}>{row.code}</span>} <span lang={lang}>{titleOf(row)}</span>
                </div>
              ),
            },
            {
              key: 'paragraphs',
              head: words.paragraphs,
              width: '84px',
              render: (row) => <span className={styles.code}>{row.paragraphs.length}</span>,
            },
            {
              key: 'decision',
              head: words.decision,
              width: '108px',
              render: (row) => <DecisionMark row={row} />,
            },
          ]}
        />
      </div>
      <NotPlacedList
        intake={intake}
        notPlaced={outline.notPlaced}
        onTakeUp={(number) => edit(takeUp(outline, number, intake.sections[0]?.code ?? null))}
      />
    </SidePanelLayout>
  )
}

function DecisionMark({ row }: { row: Row }) {
  const words = useWords(intakePageMessages).decisions
  const decision = row.elementId ? 'taken' : row.decision
  return <span className={styles[decision]}>{words[decision]}</span>
}
