import { lawOf } from '#features/country/law/index.ts'
import { findPlan } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Block, RichText } from '#platform/docgen/model.ts'
import { formatDate } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { loadName } from '#shared/localized-text.ts'
import { evidenceBlocks } from './evidence/document.ts'
import { pathPaper } from './messages/index.ts'
import type { SeatStatus, StepStatus } from './model.ts'
import { type PrintedPoints, printedPoints } from './opinions/document.ts'
import { listDecidedParts } from './parts.ts'
import { formatActProvenance } from './printed-act-provenance.ts'
import { buildOpinionBlocks, formatSeat } from './printed-path.ts'
import { findVersionHash, versionNumber } from './queries/acts.ts'
import { findPath, type LoadedPath } from './read.ts'
import { getSectionNames } from './scope.ts'

interface Options {
  language: Language
  rendition: 'full' | 'council' | 'public'
  /** Elements that the edition leaves out. */
  hidden?: ReadonlySet<Id>
}

/**
 * Creates the chapter on the approval of a plan: the steps with dates, the full opinions, and the decisions with
 * deciders and versions. It names organisations and functions, never persons. The public edition leaves out the text of
 * opinions and reservations.
 */
export async function pathBlocks(context: TransactionContext, planId: Id, options: Options): Promise<Block[]> {
  const plan = await findPlan(context.tx, planId)
  const latest = plan && (await findPath(context, plan))
  if (!plan || !latest?.round) return []
  const sameKeys = pathPaper[options.language]
  const blocks: Block[] = [{ kind: 'heading', level: 1, text: sameKeys.title }]
  for (const round of latest.rounds) {
    const found = round.id === latest.round.id ? latest : (await findPath(context, plan, round.id))!
    if (round.kind === 'addendum')
      blocks.push({ kind: 'heading', level: 2, text: sameKeys.addendum(String(round.number)) })
    if (round.reason) blocks.push({ kind: 'paragraph', text: round.reason })
    if (round.kind === 'external') blocks.push({ kind: 'paragraph', text: sameKeys.external })
    else blocks.push(...(await roundBlocks(context, found, options)))
  }
  return blocks
}

async function roundBlocks(context: TransactionContext, found: LoadedPath, options: Options): Promise<Block[]> {
  const sameKeys = pathPaper[options.language]
  const day = (on: string) => formatDate(on, options.language)
  const { status } = found
  const at = [
    status.approvedOn ? sameKeys.approved(day(status.approvedOn)) : sameKeys.notYet,
    status.inForceOn ? sameKeys.inForce(day(status.inForceOn)) : '',
  ]
  const versionId = status.submittedVersion?.versionId
  const version: RichText = versionId
    ? [
        { text: `${sameKeys.version(String((await versionNumber(context.tx, versionId)) ?? ''))} ` },
        { text: (await findVersionHash(context.tx, versionId)) ?? '', code: true },
      ]
    : ''
  const steps = [...status.steps.values()]
  return [
    { kind: 'paragraph', text: at.filter(Boolean).join(' ') },
    ...(version ? [{ kind: 'paragraph', text: version } as const] : []),
    stepTable(found, steps, options),
    ...opinionBlocks(
      found,
      steps,
      options,
      await printedPoints(context, found.round!.id, { ...options, law: lawOf(found.plan) }),
    ),
    ...decisionBlocks(found, steps, options),
    ...evidenceBlocks(found, options, (seat) => formatSeat(found, seat, options.language)),
  ]
}

function stepTable(found: LoadedPath, steps: readonly StepStatus[], { language }: Options): Block {
  const sameKeys = pathPaper[language]
  const formatStepDate = ({ state, completedOn }: StepStatus) => {
    if (state === 'not_applicable') return sameKeys.notForThis
    if (state === 'skipped') return sameKeys.skipped
    return completedOn ? formatDate(completedOn, language) : sameKeys.open
  }
  const getReason = (code: string) => found.acts.findLast((act) => act.step === code && act.reason)?.reason ?? ''
  return {
    kind: 'table',
    caption: sameKeys.steps,
    columns: [
      { title: sameKeys.step, width: 2 },
      { title: sameKeys.basis, width: 1.4 },
      { title: sameKeys.date },
      { title: sameKeys.reason, width: 1.4 },
    ],
    rows: steps.map((at) => [
      `${at.step.number} ${loadName(at.step.names, language)}`,
      loadName(at.step.basis, language),
      formatStepDate(at),
      getReason(at.step.code),
    ]),
  }
}

const listSeatActs = (steps: readonly StepStatus[], act: 'opinion' | 'decision') =>
  steps.flatMap((stepStatus) =>
    stepStatus.step.act === act
      ? stepStatus.seats.flatMap((seat): { stepStatus: StepStatus; seat: SeatStatus }[] =>
          seat.act && seat.act.kind !== 'requested' && seat.state !== 'superseded' ? [{ stepStatus, seat }] : [],
        )
      : [],
  )

function opinionBlocks(
  found: LoadedPath,
  steps: readonly StepStatus[],
  { language, rendition }: Options,
  points: PrintedPoints,
): Block[] {
  const sameKeys = pathPaper[language]
  const opinions = listSeatActs(steps, 'opinion')
  if (opinions.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: sameKeys.opinions },
    ...opinions.flatMap(({ seat }) =>
      buildOpinionBlocks(
        found,
        { seat: seat.seat, act: seat.act! },
        { language, points, withText: rendition !== 'public' },
      ),
    ),
  ]
}

function decisionBlocks(found: LoadedPath, steps: readonly StepStatus[], { language, rendition }: Options): Block[] {
  const sameKeys = pathPaper[language]
  const decisions = listSeatActs(steps, 'decision')
  if (decisions.length === 0) return []
  const table: Block = {
    kind: 'table',
    caption: sameKeys.decisions,
    columns: [
      { title: sameKeys.body, width: 1.8 },
      { title: sameKeys.decision, width: 1.8 },
      { title: sameKeys.date },
      { title: sameKeys.method },
    ],
    rows: decisions.map(({ stepStatus, seat }) => {
      const act = seat.act!
      const parts = getSectionNames(found.plan, listDecidedParts(found, stepStatus, seat) ?? [])
      const about = parts.map(({ names }) => loadName(names, language)).join(', ')
      const verdict = `${stepStatus.step.number} ${sameKeys.verdicts[act.verdict!]}${about && ` (${sameKeys.sections(about)})`}`
      return [
        formatSeat(found, seat.seat, language),
        [verdict, rendition === 'public' ? '' : act.text].filter(Boolean).join(': '),
        formatDate(act.date, language),
        [act.provenance ? sameKeys.received[act.provenance] : '', ...formatActProvenance(found.acts, act.id, language)]
          .filter(Boolean)
          .join('; '),
      ]
    }),
  }
  return [{ kind: 'heading', level: 2, text: sameKeys.decisions }, table]
}
