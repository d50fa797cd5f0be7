import { type KeyboardEvent, type ReactNode, useId, useMemo, useRef, useState } from 'react'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import { useSearchValue } from '#platform/web/address.ts'
import { useErrorMessage } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { Outline } from '#ui/outline.tsx'
import { SidePanelLayout } from '#ui/side-panel.tsx'
import type { OpenIntake } from '../contract.ts'
import type { ProposedElement } from '../entities.ts'
import { intakeMessages } from '../messages/index.ts'
import { addFromParagraph, computeLevels, computeProgress } from '../outline/model.ts'
import styles from './intake.module.css'
import { intakePageMessages } from './messages/index.ts'
import { NotPlacedList } from './not-placed-list.tsx'
import { Passage } from './passage.tsx'
import { ProposalBar } from './proposal-bar.tsx'
import { useActs } from './use-acts.ts'
import { useInsertAccepted } from './use-insert-accepted.ts'
import { useProposal } from './use-proposal.ts'

type Row = ProposedElement & { level: number }

export interface ProposalViewProps {
  intake: OpenIntake
  /** Content above the proposal. */
  header: ReactNode
  onReload: () => void
}

/** Shows the proposal as an outline with keyboard operation, next to the passage of the document. */
export function ProposalView({ intake, header, onReload }: ProposalViewProps) {
  const messages = useMessages(intakePageMessages)
  const kinds = useMessages(planMessages).kinds
  const common = useMessages(intakeMessages)
  const formatError = useErrorMessage({ ...useMessages(planMessages).errors, ...common.errors })
  const { language } = useLocalizedText()
  const proposal = useProposal(intake)
  const [selectedId, select] = useSearchValue('element', { replace: true })
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const list = useRef<HTMLDivElement>(null)
  const kindId = useId()
  const { outline, edit } = proposal
  const lang = intake.language === language ? undefined : intake.language
  const paragraphs = useMemo(
    () => new Map(intake.paragraphs.map((paragraph) => [paragraph.number, paragraph])),
    [intake.paragraphs],
  )
  const rows = useMemo(() => {
    const levels = computeLevels(outline.elements)
    return outline.elements.map((element): Row => ({ ...element, level: levels.get(element.id) ?? 1 }))
  }, [outline.elements])
  const getTitle = (entry: ProposedElement): string => entry.title ?? paragraphs.get(entry.paragraphs[0]!)?.text ?? ''
  const selected = rows.find(({ id }) => id === selectedId)

  const findRowElement = (id: string) =>
    [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].find((row) => row.dataset.row === id)
  const focus = (id: string) => {
    if (selected) select(id)
    findRowElement(id)?.focus()
  }
  const acts = useActs({ intake, proposal, focus })
  const taking = useInsertAccepted({ planId: intake.planId, proposal, formatError, onReload })
  const onKey = (event: KeyboardEvent) =>
    acts.onKey(event, {
      k: ({ id }) => {
        select(id)
        setTimeout(() => document.getElementById(kindId)?.focus())
      },
    })
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
            title={getTitle(selected)}
            kindId={kindId}
            onClose={() => {
              select('')
              findRowElement(selected.id)?.focus()
            }}
            onSplit={(number) => acts.split(selected, number, paragraphs.get(number)?.text ?? '')}
            acts={[
              {
                label: messages.accept,
                run: () => acts.accept(selected),
                isOffered: isFree && selected.decision !== 'accepted',
                isPrimary: true,
              },
              {
                label: messages.acceptUnder,
                run: () => acts.acceptUnder(selected),
                isOffered: isFree && rows.some(({ parentId }) => parentId === selected.id),
              },
              {
                label: messages.reject,
                run: () => acts.reject(selected),
                isOffered: isFree && selected.decision !== 'rejected',
              },
              {
                label: messages.reopen,
                run: () => acts.reopen(selected),
                isOffered: isFree && selected.decision !== 'open',
              },
              {
                label: messages.merge,
                run: () => acts.merge(selected),
                isOffered: isFree && rows[0]?.id !== selected.id,
              },
            ]}
          />
        ) : null
      }
    >
      {header}
      <ProposalBar
        intake={intake}
        progress={computeProgress(outline)}
        proposal={proposal}
        formatError={formatError}
        onReload={onReload}
      >
        <Button
          variant="primary"
          busy={proposal.isInserting}
          disabled={computeProgress(outline).ready === 0}
          onClick={() => void taking()}
        >
          {messages.addElements(computeProgress(outline).ready)}
        </Button>
        <Button onClick={acts.acceptOpen}>{messages.acceptAll}</Button>
        <Button variant="quiet" disabled={!proposal.canUndo} onClick={proposal.undo}>
          {messages.undo}
        </Button>
      </ProposalBar>
      {intake.editable && <p className={styles.todo}>{messages.todo}</p>}
      <div ref={list} role="group" className={styles.proposal} aria-label={messages.outline} onKeyDown={onKey}>
        <Outline
          label={messages.outline}
          rows={rows}
          folded={folded}
          onFold={(row, fold) =>
            setFolded((all) => new Set(fold ? [...all, row.id] : [...all].filter((id) => id !== row.id)))
          }
          selectedId={selectedId || undefined}
          labels={{ fold: messages.fold, unfold: messages.unfold, keys: messages.keys }}
          onSelect={(row) => select(row.id)}
          {...(intake.editable && {
            onEnter: acts.accept,
            onDelete: acts.reject,
            onIndent: acts.indent,
            onOutdent: acts.outdent,
          })}
          rowClassName={(row) => (row.decision === 'rejected' ? styles.rejected : undefined)}
          columns={[
            {
              key: 'what',
              head: messages.element,
              width: 'minmax(0, 1fr)',
              tree: true,
              render: (row) => (
                <div className={row.kind === 'text' ? styles.text : styles.title}>
                  <span className={styles.kind}>{kinds[row.kind]}</span>{' '}
                  {row.code && <span className={styles.code}>{row.code}</span>} <span lang={lang}>{getTitle(row)}</span>
                </div>
              ),
            },
            {
              key: 'paragraphs',
              head: messages.paragraphs,
              width: '84px',
              render: (row) => <span className={styles.code}>{row.paragraphs.length}</span>,
            },
            {
              key: 'decision',
              head: messages.decision,
              width: '108px',
              render: (row) => <DecisionMark planId={intake.planId} row={row} />,
            },
          ]}
        />
      </div>
      <NotPlacedList
        intake={intake}
        unplacedParagraphs={outline.unplacedParagraphs}
        onAdd={(number) => edit(addFromParagraph(outline, number, intake.sections[0]?.code ?? null))}
      />
    </SidePanelLayout>
  )
}

/** Shows the decision; for an element that is in the plan, a link to it. */
function DecisionMark({ planId, row }: { planId: Id; row: Row }) {
  const messages = useMessages(intakePageMessages).decisions
  if (row.elementId === null) return <span className={styles[row.decision]}>{messages[row.decision]}</span>
  return (
    <Link href={`/plans/${planId}?element=${row.elementId}`} className={styles.chosen}>
      {messages.inPlan}
    </Link>
  )
}
