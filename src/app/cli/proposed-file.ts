import { currentLaw } from '#features/country/law/index.ts'
import { computeProgress, intakeMessages, proposeInWorker, toFrame } from '#features/planning/plan-intake/index.ts'
import { usualKind } from '#features/planning/plans/index.ts'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import type { Language } from '#shared/language.ts'
import { CommandEnded, exitCodes } from './exit-codes.ts'

export type FileProposal = Awaited<ReturnType<typeof proposeFile>>

/**
 * Returns the proposal for a Word document.
 *
 * @throws CommandEnded when the document is rejected or the kind of plan does not exist
 */
export async function proposeFile(bytes: Uint8Array, options: { language?: Language; kind?: string }) {
  const { planKinds } = currentLaw()
  const kind = options.kind === undefined ? usualKind(planKinds) : planKinds.find(({ code }) => code === options.kind)
  if (!kind) {
    const known = planKinds.map(({ code }) => code).join(', ')
    throw new CommandEnded(exitCodes.usage, 'KIND_UNKNOWN', `Unknown kind of plan. Available kinds: ${known}.`)
  }
  const { language } = options
  const answer = await proposeInWorker({
    document: { bytes },
    frame: toFrame(kind),
    fallbackLanguage: 'en',
    ...(language && { language }),
  })
  const messages = intakeMessages.en
  if (!answer) throw new CommandEnded(exitCodes.issuesFound, 'TIMED_OUT', messages.errors.TIMED_OUT)
  if ('issueCode' in answer)
    throw new CommandEnded(exitCodes.issuesFound, answer.issueCode, messages.documentIssues[answer.issueCode])
  if ('sensitive' in answer) {
    const where = answer.sensitive.map(({ path, excerpt }) => `- ${messages.paragraph(Number(path[1]))}: ${excerpt}`)
    throw new CommandEnded(exitCodes.issuesFound, 'SENSITIVE_TEXT', [messages.sensitive, ...where].join('\n'))
  }
  // The command line has no length limit for documents.
  if (!('proposal' in answer)) throw new Error('The document was returned without a proposal.')
  const { source, ...made } = answer.proposal
  return { ...made, ...source, coverage: computeProgress(made.outline) }
}

/**
 * Formats the proposal for a reader: the outline with the paragraphs of each element, then the unplaced text with the
 * reason.
 */
export function describeProposal({ outline, paragraphs, omittedContent, coverage, language }: FileProposal): string {
  const messages = intakeMessages.en
  const textOf = new Map(paragraphs.map(({ number, text }) => [number, text]))
  const depths = new Map<string, number>()
  const elements = outline.elements.map(({ id, parentId, kind, code, title, paragraphs: group }) => {
    const depth = parentId === null ? 0 : (depths.get(parentId) ?? 0) + 1
    depths.set(id, depth)
    const what = [planMessages.en.kinds[kind], code, title ?? short(textOf.get(group[0]!))].filter(Boolean).join('  ')
    return `${'  '.repeat(depth)}${what}  [${group.join(', ')}]`
  })
  const notPlaced = outline.unplacedParagraphs.map(
    ({ number, reason }) =>
      `- ${messages.paragraph(number)}, ${messages.reasons[reason]}: ${short(textOf.get(number))}`,
  )
  const past = (Object.keys(omittedContent) as (keyof typeof omittedContent)[]).filter(
    (what) => omittedContent[what] > 0,
  )
  return [
    `${messages.placed(`${coverage.placedParagraphs}`, `${coverage.paragraphs}`)} (${language})`,
    ...past.map((what) => messages.leftOut[what](omittedContent[what])),
    '',
    ...elements,
    ...(notPlaced.length > 0 ? ['', messages.notPlaced, ...notPlaced] : []),
  ].join('\n')
}

const short = (text = ''): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text)
