import { fallenIn } from '#features/approval/meetings/printed-meeting.ts'
import { findPlan } from '#features/planning/plans/index.ts'
import type { Work } from '#platform/context.ts'
import type { Block, Words } from '#platform/docgen/model.ts'
import { formatDate } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { readName } from '#shared/localized-text.ts'
import { evidenceBlocks } from './evidence/document.ts'
import { pathPaper } from './messages/index.ts'
import type { SeatStanding, StepStanding } from './model.ts'
import { type PrintedPoints, printedPoints } from './opinions/document.ts'
import { partsSaid } from './parts.ts'
import { opinionOnPaper, seatOnPaper } from './printed-path.ts'
import { hashOfVersion, versionNumber } from './queries/acts.ts'
import { type Found, findPath } from './read.ts'
import { namesOfSections } from './scope.ts'

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
  const words = pathPaper[options.language]
  const blocks: Block[] = [{ kind: 'heading', level: 1, words: words.title }]
  for (const round of latest.rounds) {
    const found = round.id === latest.round.id ? latest : (await findPath(work, plan, round.id))!
    if (round.kind === 'addendum')
      blocks.push({ kind: 'heading', level: 2, words: words.addendum(String(round.number)) })
    if (round.motive) blocks.push({ kind: 'paragraph', words: round.motive })
    if (round.kind === 'before') blocks.push({ kind: 'paragraph', words: words.before })
    else blocks.push(...(await roundBlocks(work, found, options)))
  }
  return blocks
}

async function roundBlocks(work: Work, found: Found, options: Options): Promise<Block[]> {
  const words = pathPaper[options.language]
  const day = (on: string) => formatDate(on, options.language)
  const { standing } = found
  const at = [
    standing.approvedOn ? words.approved(day(standing.approvedOn)) : words.notYet,
    standing.inForceOn ? words.inForce(day(standing.inForceOn)) : '',
  ]
  const versionId = standing.laid?.versionId
  const version: Words = versionId
    ? [
        { text: `${words.version(String((await versionNumber(work.tx, versionId)) ?? ''))} ` },
        { text: (await hashOfVersion(work.tx, versionId)) ?? '', code: true },
      ]
    : ''
  const steps = [...standing.steps.values()]
  return [
    { kind: 'paragraph', words: at.filter(Boolean).join(' ') },
    ...(version ? [{ kind: 'paragraph', words: version } as const] : []),
    stepTable(found, steps, options),
    ...opinionBlocks(found, steps, options, await printedPoints(work, found.round!.id, options)),
    ...decisionBlocks(found, steps, options),
    ...evidenceBlocks(found, options, (seat) => seatOnPaper(found, seat, options.language)),
  ]
}

function stepTable(found: Found, steps: readonly StepStanding[], { language }: Options): Block {
  const words = pathPaper[language]
  const whenOf = ({ state, throughOn }: StepStanding) => {
    if (state === 'not_applicable') return words.notForThis
    if (state === 'skipped') return words.skipped
    return throughOn ? formatDate(throughOn, language) : words.open
  }
  const motiveOf = (code: string) => found.acts.findLast((act) => act.step === code && act.motive)?.motive ?? ''
  return {
    kind: 'table',
    caption: words.steps,
    columns: [
      { title: words.step, width: 2 },
      { title: words.basis, width: 1.4 },
      { title: words.when },
      { title: words.motive, width: 1.4 },
    ],
    rows: steps.map((at) => [
      `${at.step.number} ${readName(at.step.names, language)}`,
      readName(at.step.basis, language),
      whenOf(at),
      motiveOf(at.step.code),
    ]),
  }
}

const spokenIn = (steps: readonly StepStanding[], act: 'opinion' | 'decision') =>
  steps.flatMap((at) =>
    at.step.act === act
      ? at.seats.flatMap((seat): { at: StepStanding; seat: SeatStanding }[] =>
          seat.act && seat.act.kind !== 'asked' && seat.state !== 'outdated' ? [{ at, seat }] : [],
        )
      : [],
  )

function opinionBlocks(
  found: Found,
  steps: readonly StepStanding[],
  { language, rendition }: Options,
  points: PrintedPoints,
): Block[] {
  const words = pathPaper[language]
  const opinions = spokenIn(steps, 'opinion')
  if (opinions.length === 0) return []
  return [
    { kind: 'heading', level: 2, words: words.opinions },
    ...opinions.flatMap(({ seat }) =>
      opinionOnPaper(
        found,
        { seat: seat.seat, act: seat.act! },
        { language, points, withWords: rendition !== 'public' },
      ),
    ),
  ]
}

function decisionBlocks(found: Found, steps: readonly StepStanding[], { language, rendition }: Options): Block[] {
  const words = pathPaper[language]
  const decisions = spokenIn(steps, 'decision')
  if (decisions.length === 0) return []
  const table: Block = {
    kind: 'table',
    caption: words.decisions,
    columns: [
      { title: words.body, width: 1.8 },
      { title: words.decision, width: 1.8 },
      { title: words.when },
      { title: words.how },
    ],
    rows: decisions.map(({ at, seat }) => {
      const act = seat.act!
      const parts = namesOfSections(found.plan.kind, partsSaid(found, at, seat) ?? [])
      const about = parts.map(({ names }) => readName(names, language)).join(', ')
      const verdict = `${at.step.number} ${words.verdicts[act.verdict!]}${about && ` (${words.about(about)})`}`
      return [
        seatOnPaper(found, seat.seat, language),
        [verdict, rendition === 'public' ? '' : act.words].filter(Boolean).join(': '),
        formatDate(act.on, language),
        [act.given ? words.given[act.given] : '', ...fallenIn(found.acts, act.id, language)].filter(Boolean).join('; '),
      ]
    }),
  }
  return [{ kind: 'heading', level: 2, words: words.decisions }, table]
}
