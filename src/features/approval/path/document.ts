import { lawOf } from '#features/country/law/index.ts'
import { findPlan } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Block, RichText } from '#platform/docgen/model.ts'
import { formatDate } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { loadName } from '#shared/localized-text.ts'
import { colon, joinParts } from '#shared/punctuation.ts'
import { listCountingActs } from './confirmations/model.ts'
import type { PathAct } from './entities.ts'
import { evidenceBlocks } from './evidence/document.ts'
import { pathDocumentMessages } from './messages/index.ts'
import { listEffectiveActs, listLateOpinions, type SeatStatus, type StepStatus } from './model.ts'
import { type PrintedPoints, printedPoints } from './opinions/document.ts'
import { listDecidedParts } from './parts.ts'
import { formatActProvenance } from './printed-act-provenance.ts'
import { elsewhereBlocks, entryBlocks } from './printed-entry.ts'
import { buildOpinionBlocks, buildStepTable, formatSeat, withNamesOfActs, withRecorders } from './printed-path.ts'
import { findVersionHash, versionNumber } from './queries/acts.ts'
import { findPath, type LoadedPath } from './read.ts'
import { getSectionNames } from './scope.ts'
import { loadVersionDays, type VersionDays } from './version-days.ts'

/** What the print of an opinion needs: its points, and the version on which it was given. */
interface PrintedOpinions {
  points: PrintedPoints
  findVersion: (act: PathAct) => VersionDays | null
}

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
  if (!plan) return []
  const messages = pathDocumentMessages[options.language]
  const title: Block = { kind: 'heading', level: 1, text: messages.title }
  if (!latest?.round) {
    const entries = await entryBlocks(context, plan, options)
    return entries.length > 0 ? [title, { kind: 'paragraph', text: messages.byDocument }, ...entries] : []
  }
  const blocks: Block[] = [title]
  for (const round of latest.rounds) {
    const path = round.id === latest.round.id ? latest : (await findPath(context, plan, round.id))!
    const found = await withRecorders(context, await withNamesOfActs(context, path), options)
    if (round.kind === 'addendum')
      blocks.push({ kind: 'heading', level: 2, text: messages.addendum(String(round.number)) })
    // The reason of an entry by a document is printed with its version.
    if (round.reason && round.kind !== 'external') blocks.push({ kind: 'paragraph', text: round.reason })
    if (round.kind === 'external') blocks.push(...(await elsewhereBlocks(context, plan, found, options)))
    else blocks.push(...(await roundBlocks(context, found, options)))
  }
  return blocks
}

async function roundBlocks(context: TransactionContext, found: LoadedPath, options: Options): Promise<Block[]> {
  const messages = pathDocumentMessages[options.language]
  const day = (on: string) => formatDate(on, options.language)
  const { status } = found
  const at = [
    status.approvedOn ? messages.approved(day(status.approvedOn)) : messages.notYet,
    status.inForceOn ? messages.inForce(day(status.inForceOn)) : '',
  ]
  const versionId = status.submittedVersion?.versionId
  const version: RichText = versionId
    ? [
        { text: `${messages.version(String((await versionNumber(context.tx, versionId)) ?? ''))} ` },
        { text: (await findVersionHash(context.tx, versionId)) ?? '', code: true },
      ]
    : ''
  const steps = [...status.steps.values()]
  const findVersion = await loadVersionDays(context, found.acts)
  const submitted = status.submittedVersion && findVersion(status.submittedVersion)
  const points = await printedPoints(context, found.round!.id, {
    ...options,
    law: lawOf(found.plan),
    lateIds: listLateOpinions(steps),
  })
  return [
    { kind: 'paragraph', text: at.filter(Boolean).join(' ') },
    ...(version ? [{ kind: 'paragraph', text: version } as const] : []),
    ...(submitted
      ? [
          {
            kind: 'paragraph',
            text: messages.versionDays(day(submitted.frozenOn), day(submitted.submittedOn)),
          } as const,
        ]
      : []),
    buildStepTable(found, steps, options.language),
    ...opinionBlocks(found, steps, { ...options, points, findVersion }),
    ...decisionBlocks(found, steps, options),
    ...earlierDecisionBlocks(found, steps, { ...options, findVersion }),
    ...formerStepBlocks(found, { ...options, points, findVersion }),
    ...evidenceBlocks(found, options, (seat, act) => formatSeat(found, seat, options.language, act)),
  ]
}

/** Lists the acts on steps of an earlier law. The acts remain recorded, although the plan no longer has these steps. */
function formerStepBlocks(
  found: LoadedPath,
  { language, rendition, points, findVersion }: Options & PrintedOpinions,
): Block[] {
  const messages = pathDocumentMessages[language]
  const steps = new Map(found.formerSteps.map((step) => [step.code, step]))
  const acts = listEffectiveActs(found.acts).flatMap((act) => {
    const step = steps.get(act.step ?? '')
    return step && act.kind !== 'requested' ? [{ act, step }] : []
  })
  if (acts.length === 0) return []
  const describeResult = ({ kind, verdict }: PathAct) =>
    kind === 'opinion_missing' ? messages.absent : verdict ? messages.verdicts[verdict] : messages.completed
  const table: Block = {
    kind: 'table',
    caption: messages.formerSteps,
    columns: [
      { title: messages.step, width: 2 },
      { title: messages.body, width: 1.8 },
      { title: messages.result },
      { title: messages.date },
    ],
    rows: acts.map(({ act, step }) => [
      `${step.number} ${loadName(step.names, language)}`,
      act.seat ? formatSeat(found, act.seat, language, act) : '',
      act.kind === 'skipped' ? messages.skipped : describeResult(act),
      formatDate(act.date, language),
    ]),
  }
  const opinions = acts.flatMap(({ act }) =>
    act.kind === 'opinion_given' && act.seat
      ? buildOpinionBlocks(
          found,
          { seat: act.seat, act },
          { language, points, withText: rendition !== 'public', version: findVersion(act) },
        )
      : [],
  )
  return [{ kind: 'heading', level: 2, text: messages.formerSteps }, table, ...opinions]
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
  { language, rendition, points, findVersion }: Options & PrintedOpinions,
): Block[] {
  const messages = pathDocumentMessages[language]
  const opinions = listSeatActs(steps, 'opinion')
  if (opinions.length === 0) return []
  // An opinion after the decision is printed after the absence on which the decision rests.
  const acts = opinions.flatMap(({ seat: { seat, act, lateOpinion } }) =>
    [act!, ...(lateOpinion && lateOpinion.id !== act?.id ? [lateOpinion] : [])].map((entry) => ({
      seat,
      act: entry,
      isLate: entry.id === lateOpinion?.id,
    })),
  )
  const withText = rendition !== 'public'
  return [
    { kind: 'heading', level: 2, text: messages.opinions },
    ...acts.flatMap((entry) =>
      buildOpinionBlocks(found, entry, { language, points, withText, version: findVersion(entry.act) }),
    ),
  ]
}

/** Returns the points of method that the submitted version leaves open. The public edition leaves out the reasons. */
function openPointBlocks({ status }: LoadedPath, { language, rendition }: Options): Block[] {
  const points = status.submittedVersion?.openPoints ?? []
  if (points.length === 0) return []
  return [
    { kind: 'paragraph', text: [{ text: pathDocumentMessages[language].openPoints, strong: true }] },
    ...points.map(({ rule, names, reason }): Block => {
      const point = `${rule} ${loadName(names, language)}`
      return { kind: 'paragraph', text: rendition === 'public' ? point : `${point}${colon(language)}${reason}` }
    }),
  ]
}

function decisionBlocks(found: LoadedPath, steps: readonly StepStatus[], { language, rendition }: Options): Block[] {
  const messages = pathDocumentMessages[language]
  const decisions = listSeatActs(steps, 'decision')
  if (decisions.length === 0) return []
  const table: Block = {
    kind: 'table',
    caption: messages.decisions,
    columns: [
      { title: messages.body, width: 1.8 },
      { title: messages.decision, width: 1.8 },
      { title: messages.date },
      { title: messages.method },
    ],
    rows: decisions.map(({ stepStatus, seat }) => {
      const act = seat.act!
      const parts = getSectionNames(found.plan, listDecidedParts(found, stepStatus, seat) ?? [])
      const about = parts.map(({ names }) => loadName(names, language)).join(', ')
      const verdict = `${stepStatus.step.number} ${messages.verdicts[act.verdict!]}${about && ` (${messages.sections(about)})`}`
      return [
        formatSeat(found, seat.seat, language, act),
        [verdict, rendition === 'public' ? '' : act.text].filter(Boolean).join(colon(language)),
        formatDate(act.date, language),
        joinParts(formatActProvenance(found, act.id, language), language),
      ]
    }),
  }
  return [
    { kind: 'heading', level: 2, text: messages.decisions },
    table,
    ...openPointBlocks(found, { language, rendition }),
  ]
}

/**
 * Lists the decisions that no longer determine the status, such as the refusal of an earlier version, with the version
 * and the reasons. The public edition leaves out the reasons.
 */
function earlierDecisionBlocks(
  found: LoadedPath,
  steps: readonly StepStatus[],
  { language, rendition, findVersion }: Options & Pick<PrintedOpinions, 'findVersion'>,
): Block[] {
  const messages = pathDocumentMessages[language]
  const shownIds = new Set(listSeatActs(steps, 'decision').map(({ seat }) => seat.act!.id))
  const rows = listCountingActs(found.acts).flatMap((act) => {
    const step = found.path.steps.find(({ code }) => code === act.step)
    if (act.kind !== 'decided' || !act.seat || !step || shownIds.has(act.id)) return []
    const verdict = `${step.number} ${messages.verdicts[act.verdict!]}`
    const version = findVersion(act)
    return [
      [
        formatSeat(found, act.seat, language, act),
        [verdict, rendition === 'public' ? '' : act.text].filter(Boolean).join(colon(language)),
        [
          formatDate(act.date, language),
          version && messages.onVersion(String(version.number), formatDate(version.submittedOn, language)),
        ]
          .filter(Boolean)
          .join(', '),
        joinParts(formatActProvenance(found, act.id, language), language),
      ],
    ]
  })
  if (rows.length === 0) return []
  const columns = [
    { title: messages.body, width: 1.8 },
    { title: messages.decision, width: 1.8 },
    { title: messages.date },
    { title: messages.method },
  ]
  return [
    { kind: 'heading', level: 2, text: messages.earlierDecisions },
    { kind: 'table', caption: messages.earlierDecisions, columns, rows },
  ]
}
