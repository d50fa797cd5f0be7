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
import { Passage, type PassageProps } from './passage.tsx'
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
  const formatError = useErrorMessage({ ...useMessages(planMessages).errors, ...useMessages(intakeMessages).errors })
  const proposal = useProposal(intake)
  const [selectedId, select] = useSearchValue('element', { replace: true })
  const list = useRef<HTMLDivElement>(null)
  const kindId = useId()
  const { outline } = proposal
  const { paragraphs, rows, getTitle } = useProposalRows(intake, outline.elements)
  const selected = rows.find(({ id }) => id === selectedId)

  const findRowElement = (id: string) => findRow(list.current, id)
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
  return (
    <SidePanelLayout
      panel={
        selected ? (
          <SelectedPassage
            key={selected.id}
            intake={intake}
            proposal={proposal}
            acts={acts}
            rows={rows}
            element={selected}
            title={getTitle(selected)}
            kindId={kindId}
            onClose={() => {
              select('')
              findRowElement(selected.id)?.focus()
            }}
            onSplit={(number) => acts.split(selected, number, paragraphs.get(number)?.text ?? '')}
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
        <ProposalActs
          proposal={proposal}
          ready={computeProgress(outline).ready}
          onInsert={() => void taking()}
          onAcceptOpen={acts.acceptOpen}
        />
      </ProposalBar>
      {intake.editable && <p className={styles.todo}>{messages.todo}</p>}
      <div ref={list} role="group" className={styles.proposal} aria-label={messages.outline} onKeyDown={onKey}>
        <ProposalOutline
          intake={intake}
          rows={rows}
          getTitle={getTitle}
          selectedId={selectedId}
          onSelect={select}
          acts={acts}
        />
      </div>
      <NotPlacedList
        intake={intake}
        unplacedParagraphs={outline.unplacedParagraphs}
        onAdd={(number) => proposal.edit(addFromParagraph(outline, number, intake.sections[0]?.code ?? null))}
      />
    </SidePanelLayout>
  )
}

const findRow = (list: HTMLElement | null, id: string): HTMLElement | undefined =>
  [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].find((row) => row.dataset.row === id)

/** Returns the proposed elements with their levels, the paragraphs of the document, and the titles of the elements. */
function useProposalRows(intake: OpenIntake, elements: readonly ProposedElement[]) {
  const paragraphs = useMemo(
    () => new Map(intake.paragraphs.map((paragraph) => [paragraph.number, paragraph])),
    [intake.paragraphs],
  )
  const rows = useMemo(() => {
    const levels = computeLevels(elements)
    return elements.map((element): Row => ({ ...element, level: levels.get(element.id) ?? 1 }))
  }, [elements])
  const getTitle = (entry: ProposedElement): string => entry.title ?? paragraphs.get(entry.paragraphs[0]!)?.text ?? ''
  return { paragraphs, rows, getTitle }
}

/** Shows the passage of the selected element with the acts that are possible. An element in the plan has none. */
function SelectedPassage(
  props: Omit<PassageProps, 'acts'> & { element: Row; rows: readonly Row[]; acts: ReturnType<typeof useActs> },
) {
  const { rows, acts, ...passage } = props
  const { element } = passage
  const messages = useMessages(intakePageMessages)
  const isFree = element.elementId === null
  return (
    <Passage
      {...passage}
      acts={[
        {
          label: messages.accept,
          run: () => acts.accept(element),
          isOffered: isFree && element.decision !== 'accepted',
          isPrimary: true,
        },
        {
          label: messages.acceptUnder,
          run: () => acts.acceptUnder(element),
          isOffered: isFree && rows.some(({ parentId }) => parentId === element.id),
        },
        {
          label: messages.reject,
          run: () => acts.reject(element),
          isOffered: isFree && element.decision !== 'rejected',
        },
        {
          label: messages.reopen,
          run: () => acts.reopen(element),
          isOffered: isFree && element.decision !== 'open',
        },
        {
          label: messages.merge,
          run: () => acts.merge(element),
          isOffered: isFree && rows[0]?.id !== element.id,
        },
      ]}
    />
  )
}

/** Shows the buttons that insert the accepted elements, accept all open elements, and undo the last edit. */
function ProposalActs(props: {
  proposal: ReturnType<typeof useProposal>
  ready: number
  onInsert: () => void
  onAcceptOpen: () => void
}) {
  const { proposal, ready, onInsert, onAcceptOpen } = props
  const messages = useMessages(intakePageMessages)
  return (
    <>
      <Button variant="primary" busy={proposal.isInserting} disabled={ready === 0} onClick={onInsert}>
        {messages.addElements(ready)}
      </Button>
      <Button onClick={onAcceptOpen}>{messages.acceptAll}</Button>
      <Button variant="quiet" disabled={!proposal.canUndo} onClick={proposal.undo}>
        {messages.undo}
      </Button>
    </>
  )
}

/** Shows the proposed elements as an outline, with the number of paragraphs and the decision of each. */
function ProposalOutline(props: {
  intake: OpenIntake
  rows: readonly Row[]
  getTitle: (element: ProposedElement) => string
  selectedId: string
  onSelect: (id: string) => void
  acts: ReturnType<typeof useActs>
}) {
  const { intake, rows, getTitle, selectedId, onSelect, acts } = props
  const messages = useMessages(intakePageMessages)
  const kinds = useMessages(planMessages).kinds
  const { language } = useLocalizedText()
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const lang = intake.language === language ? undefined : intake.language
  return (
    <Outline
      label={messages.outline}
      rows={rows}
      folded={folded}
      onFold={(row, fold) =>
        setFolded((all) => new Set(fold ? [...all, row.id] : [...all].filter((id) => id !== row.id)))
      }
      selectedId={selectedId || undefined}
      labels={{ fold: messages.fold, unfold: messages.unfold, keys: messages.keys }}
      onSelect={(row) => onSelect(row.id)}
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
