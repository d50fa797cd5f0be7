import type { LoadedPath, PrintedPoints, VersionDaysFinder } from '#features/approval/path/index.ts'
import { buildOpinionBlocks } from '#features/approval/path/index.ts'
import { pathDocumentMessages } from '#features/approval/path/messages/index.ts'
import type { LanguageNotes } from '#features/country/language-regime/index.ts'
import type { Plan } from '#features/planning/plans/contract.ts'
import { findKind } from '#features/planning/plans/index.ts'
import { elementText, illustrativeNotice, textRuns } from '#features/publishing/documents/index.ts'
import type { Block, PrintedDocument } from '#platform/docgen/model.ts'
import { formatDate, periodYears } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import { loadName, loadText } from '#shared/localized-text.ts'
import type { PackPathStep } from '#shared/pack-path.ts'
import { transmissionMessages } from './messages/index.ts'
import type { SentNode } from './nodes.ts'

interface Parts {
  plan: Plan
  planPath: LoadedPath
  step: PackPathStep
  nodes: readonly SentNode[]
  version: { number: number; hash: string }
  illustrative: boolean
  today: string
  /** The points of the opinions with their answers, in the language of the document. */
  points: PrintedPoints
  /** Finds the version on which an opinion was given. */
  findVersion: VersionDaysFinder
  /** The notes about the language of the document. */
  notes: LanguageNotes
}

function nodeBlocks(node: SentNode, language: Language): Block[] {
  if (node.kind === 'gap') return [{ kind: 'gap', reason: transmissionMessages[language].gap }]
  const { element, level } = node
  return [
    ...elementText(element, level, language),
    ...[element.gain, element.rationale].flatMap((input): Block[] =>
      input ? [{ kind: 'paragraph', text: textRuns(input, language) }] : [],
    ),
  ]
}

/**
 * Returns the attached opinions in full, with the organisation, date and answer to each point. A missing opinion is
 * listed with the reason.
 */
function opinionBlocks({ planPath, step, points, findVersion }: Parts, language: Language): Block[] {
  const along = step.act === 'sending' ? (step.attachedOpinions ?? []) : []
  // For an addendum, opinions given in the plan's own round are not attached. Only opinions of the addendum's round
  // are.
  const spoken = along.flatMap((code) =>
    (planPath.status.steps.get(code)?.seats ?? []).flatMap(({ seat, act }) =>
      act && (act.kind === 'opinion_given' || act.kind === 'opinion_missing') ? [{ seat, act }] : [],
    ),
  )
  if (spoken.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: pathDocumentMessages[language].opinions },
    ...spoken.flatMap((input) =>
      buildOpinionBlocks(planPath, input, { language, points, withText: true, version: findVersion(input.act) }),
    ),
  ]
}

/**
 * Creates the document for the recipients of a step in a single language: the frozen version with notes on omissions,
 * and the opinions.
 */
export function sentDocument(parts: Parts, language: Language): PrintedDocument {
  const { plan, planPath, step, nodes, version } = parts
  const messages = transmissionMessages[language]
  const kind = findKind(plan)
  const title = loadText(plan.title, language).text
  const { approvedOn } = planPath.status
  const notice: Block[] =
    step.act === 'sending' && step.mainLines ? [{ kind: 'paragraph', text: messages.mainLinesOnly }] : []
  return {
    title,
    language,
    marking: plan.marking,
    subject: loadName(step.names, language),
    keywords: [plan.code],
    ...(parts.notes.courtesyLabel && { courtesyTranslation: parts.notes.courtesyLabel }),
    ...(parts.illustrative ? { illustrative: illustrativeNotice[language] } : {}),
    cover: {
      eyebrow: loadName(kind?.names ?? {}, language),
      title,
      shortMessage: `${step.number} ${loadName(step.names, language)}`,
      facts: [
        { label: messages.sentOn, text: formatDate(parts.today, language) },
        { label: messages.period, text: periodYears(plan.periodFrom, plan.periodTo) },
        ...parts.notes.facts,
        ...(approvedOn ? [{ label: messages.approvedOn, text: formatDate(approvedOn, language) }] : []),
      ],
      versionLine: `${pathDocumentMessages[language].version(String(version.number))} ${version.hash.slice(0, 24)}`,
    },
    contents: { heading: messages.contents, depth: 2 },
    blocks: [
      ...parts.notes.blocks,
      ...notice,
      ...nodes.flatMap((node) => nodeBlocks(node, language)),
      ...opinionBlocks(parts, language),
    ],
  }
}
