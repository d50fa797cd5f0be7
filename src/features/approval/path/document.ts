import { findPlan } from '#features/planning/plans/index.ts'
import type { Work } from '#platform/context.ts'
import type { Block, RichText } from '#platform/docgen/model.ts'
import { formatDate } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { readName } from '#shared/localized-text.ts'
import { evidenceBlocks } from './evidence/document.ts'
import { pathPaper } from './messages/index.ts'
import type { SeatStatus, StepStatus } from './model.ts'
import { type PrintedPoints, printedPoints } from './opinions/document.ts'
import { listDecidedParts } from './parts.ts'
import { formatActProvenance } from './printed-act-provenance.ts'
import { buildOpinionBlocks, formatSeat } from './printed-path.ts'
import { findVersionHash, versionNumber } from './queries/acts.ts'
import { type Found, findPath } from './read.ts'
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
export async function pathBlocks(work: Work, planId: Id, options: Options): Promise<Block[]> {
  const plan = await findPlan(work.tx, planId)
  const latest = plan && (await findPath(work, plan))
  if (!plan || !latest?.round) return []
  const sameWords = pathPaper[options.language]
  const blocks: Block[] = [{ kind: 'heading', level: 1, words: sameWords.title }]
  for (const round of latest.rounds) {
    const found = round.id === latest.round.id ? latest : (await findPath(work, plan, round.id))!
    if (round.kind === 'addendum')
      blocks.push({ kind: 'heading', level: 2, words: sameWords.addendum(String(round.number)) })
    if (round.motive) blocks.push({ kind: 'paragraph', words: round.motive })
    if (round.kind === 'before') blocks.push({ kind: 'paragraph', words: sameWords.before })
    else blocks.push(...(await roundBlocks(work, found, options)))
  }
  return blocks
}

async function roundBlocks(work: Work, found: Found, options: Options): Promise<Block[]> {
  const sameWords = pathPaper[options.language]
  const day = (on: string) => formatDate(on, options.language)
  const { standing } = found
  const at = [
    standing.approvedOn ? sameWords.approved(day(standing.approvedOn)) : sameWords.notYet,
    standing.inForceOn ? sameWords.inForce(day(standing.inForceOn)) : '',
  ]
  const versionId = standing.laid?.versionId
  const version: RichText = versionId
    ? [
        { text: `${sameWords.version(String((await versionNumber(work.tx, versionId)) ?? ''))} ` },
        { text: (await findVersionHash(work.tx, versionId)) ?? '', code: true },
      ]
    : ''
  const steps = [...standing.steps.values()]
  return [
    { kind: 'paragraph', words: at.filter(Boolean).join(' ') },
    ...(version ? [{ kind: 'paragraph', words: version } as const] : []),
    stepTable(found, steps, options),
    ...opinionBlocks(found, steps, options, await printedPoints(work, found.round!.id, options)),
    ...decisionBlocks(found, steps, options),
    ...evidenceBlocks(found, options, (seat) => formatSeat(found, seat, options.language)),
  ]
}

function stepTable(found: Found, steps: readonly StepStatus[], { language }: Options): Block {
  const sameWords = pathPaper[language]
  const formatStepDate = ({ state, throughOn }: StepStatus) => {
    if (state === 'not_applicable') return sameWords.notForThis
    if (state === 'skipped') return sameWords.skipped
    return throughOn ? formatDate(throughOn, language) : sameWords.open
  }
  const getReason = (code: string) => found.acts.findLast((act) => act.step === code && act.motive)?.motive ?? ''
  return {
    kind: 'table',
    caption: sameWords.steps,
    columns: [
      { title: sameWords.step, width: 2 },
      { title: sameWords.basis, width: 1.4 },
      { title: sameWords.when },
      { title: sameWords.motive, width: 1.4 },
    ],
    rows: steps.map((at) => [
      `${at.step.number} ${readName(at.step.names, language)}`,
      readName(at.step.basis, language),
      formatStepDate(at),
      getReason(at.step.code),
    ]),
  }
}

const listSeatActs = (steps: readonly StepStatus[], act: 'opinion' | 'decision') =>
  steps.flatMap((at) =>
    at.step.act === act
      ? at.seats.flatMap((seat): { at: StepStatus; seat: SeatStatus }[] =>
          seat.act && seat.act.kind !== 'asked' && seat.state !== 'outdated' ? [{ at, seat }] : [],
        )
      : [],
  )

function opinionBlocks(
  found: Found,
  steps: readonly StepStatus[],
  { language, rendition }: Options,
  points: PrintedPoints,
): Block[] {
  const sameWords = pathPaper[language]
  const opinions = listSeatActs(steps, 'opinion')
  if (opinions.length === 0) return []
  return [
    { kind: 'heading', level: 2, words: sameWords.opinions },
    ...opinions.flatMap(({ seat }) =>
      buildOpinionBlocks(
        found,
        { seat: seat.seat, act: seat.act! },
        { language, points, withWords: rendition !== 'public' },
      ),
    ),
  ]
}

function decisionBlocks(found: Found, steps: readonly StepStatus[], { language, rendition }: Options): Block[] {
  const sameWords = pathPaper[language]
  const decisions = listSeatActs(steps, 'decision')
  if (decisions.length === 0) return []
  const table: Block = {
    kind: 'table',
    caption: sameWords.decisions,
    columns: [
      { title: sameWords.body, width: 1.8 },
      { title: sameWords.decision, width: 1.8 },
      { title: sameWords.when },
      { title: sameWords.how },
    ],
    rows: decisions.map(({ at, seat }) => {
      const act = seat.act!
      const parts = getSectionNames(found.plan.kind, listDecidedParts(found, at, seat) ?? [])
      const about = parts.map(({ names }) => readName(names, language)).join(', ')
      const verdict = `${at.step.number} ${sameWords.verdicts[act.verdict!]}${about && ` (${sameWords.about(about)})`}`
      return [
        formatSeat(found, seat.seat, language),
        [verdict, rendition === 'public' ? '' : act.words].filter(Boolean).join(': '),
        formatDate(act.on, language),
        [act.given ? sameWords.given[act.given] : '', ...formatActProvenance(found.acts, act.id, language)]
          .filter(Boolean)
          .join('; '),
      ]
    }),
  }
  return [{ kind: 'heading', level: 2, words: sameWords.decisions }, table]
}
