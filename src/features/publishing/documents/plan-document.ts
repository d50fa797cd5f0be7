import type { Plan } from '#features/planning/plans/contract.ts'
import { formatPlanState } from '#features/planning/plans/messages/format-plan-state.ts'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import type { TextChange } from '#features/planning/versions/index.ts'
import type { Block, PrintedDocument } from '#platform/docgen/model.ts'
import { computeValidUntil } from '#shared/dates.ts'
import { formatDate, lastDay, periodYears } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { type LocalizedText, loadName, loadText, type Names } from '#shared/localized-text.ts'
import type { Marking } from '#shared/marking.ts'
import { phraseMessages } from '#shared/phrase-messages/index.ts'
import type { TextStatus } from './edition.ts'
import { elementBlocks } from './element-blocks.ts'
import { documentMessages } from './messages/index.ts'
import type { DocumentNode } from './model.ts'
import type { DocumentNames } from './queries.ts'
import { summaryBlocks } from './summary-blocks.ts'

export interface PlanDocumentParts {
  plan: Plan
  /** What the text is: a frozen version, the working copy, or a draft with unapproved changes. */
  status: TextStatus
  kindNames: Names
  nodes: readonly DocumentNode[]
  names: DocumentNames
  marking: Marking
  language: Language
  isFullEdition: boolean
  /** Blocks of other features: answers and checks. */
  further: readonly Block[]
  illustrative: string
  today: string
}

/** Returns the period, and the end of validity if that is later. */
const formatPeriod = (plan: Plan, language: Language): string => {
  const period = periodYears(plan.periodFrom, plan.periodTo)
  const until = computeValidUntil(plan)
  return until === plan.periodTo
    ? period
    : documentMessages[language].extended(period, formatDate(lastDay(until), language))
}

/** Returns the notice on every page of a text with changes that nobody approved. Undefined: there are none. */
const formatDraft = ({ status, language }: PlanDocumentParts): string | undefined =>
  status.kind === 'unapproved'
    ? documentMessages[language].unapproved.notice(status.changes.length, status.approved.number)
    : undefined

/** Returns the version and its hash where the text is exactly that version, or else the day of the working copy. */
function formatVersionLine({ status, language, today }: PlanDocumentParts): string {
  const messages = documentMessages[language]
  const day = formatDate(today, language)
  const version = ({ number, hash }: { number: number; hash: string }) => messages.version(number, hash.slice(0, 24))
  if (status.kind === 'version') return version(status.version)
  if (status.kind === 'unapproved')
    return [messages.draft(day), ...(status.proposed ? [version(status.proposed)] : [])].join(' · ')
  return status.approved ? messages.workingCopy(day, status.approved.number) : messages.draft(day)
}

/** Returns the list of the changes that nobody approved. */
function unapprovedBlocks({ status, language }: PlanDocumentParts): Block[] {
  if (status.kind !== 'unapproved') return []
  const messages = documentMessages[language].unapproved
  const { labelled } = phraseMessages[language]
  const getName = ({ title, elementKind, section }: TextChange) =>
    title
      ? loadText(title, language).text
      : elementKind
        ? planMessages[language].kinds[elementKind]
        : messages.sections[section === 'plan' ? 'cover' : 'other']
  return [
    { kind: 'heading', level: 1, text: messages.title },
    { kind: 'paragraph', text: messages.text },
    {
      kind: 'list',
      items: status.changes.map((change) => ({ text: labelled(messages.kinds[change.kind], getName(change)) })),
    },
    { kind: 'pageBreak' },
  ]
}

/**
 * Creates the document of a plan: cover, contents, parts, accountable functions, resources and the chapters of other
 * features.
 */
export function planDocument(parts: PlanDocumentParts): PrintedDocument {
  const { plan, nodes, names, language, marking, further } = parts
  const messages = documentMessages[language]
  const read = (value: LocalizedText | null) => (value ? loadText(value, language).text : undefined)
  const listNames = (ids: readonly Id[]) =>
    ids.map((id) => loadName(names.organisations.get(id) ?? {}, language)).join(' · ')
  const issuers = listNames(plan.issuingBodyIds.filter((id) => !names.notAgreed.has(id)))
  const others = listNames(plan.issuingBodyIds.filter((id) => names.notAgreed.has(id)))
  const title = read(plan.title) ?? plan.code
  const body = nodes.flatMap((node, index): Block[] =>
    node.kind === 'gap'
      ? [{ kind: 'gap', reason: messages.confidential }]
      : [
          ...(node.level === 1 && index > 0 ? [{ kind: 'pageBreak' as const }] : []),
          ...elementBlocks(node.element, node.level, { names, language, isFullEdition: parts.isFullEdition }),
        ],
  )
  const visible = nodes.flatMap((node) => (node.kind === 'element' ? [node.element] : []))
  const draft = formatDraft(parts)
  const illustrative = plan.illustrative || names.isDemo ? parts.illustrative : undefined
  return {
    title,
    language,
    marking,
    subject: read(plan.shortMessage) ?? title,
    issuer: issuers,
    keywords: [plan.code],
    ...(illustrative ? { illustrative } : {}),
    ...(draft ? { draft: `${draft} · ${formatDate(parts.today, language)}` } : {}),
    cover: {
      eyebrow: loadName(parts.kindNames, language),
      title,
      ...(read(plan.motto) ? { motto: read(plan.motto) } : {}),
      ...(read(plan.shortMessage) ? { shortMessage: read(plan.shortMessage) } : {}),
      facts: [
        { label: messages.issuedBy, text: issuers },
        ...(others ? [{ label: messages.notAgreed, text: others }] : []),
        { label: messages.period, text: formatPeriod(plan, language) },
        { label: messages.state, text: draft ?? formatPlanState(planMessages[language], plan, language) },
        ...(plan.inForceOn && plan.state !== 'approved' && !draft
          ? [{ label: messages.inForceOn, text: formatDate(plan.inForceOn, language) }]
          : []),
        ...(plan.legalBasis ? [{ label: messages.legalBasis, text: plan.legalBasis }] : []),
      ],
      versionLine: formatVersionLine(parts),
    },
    contents: { heading: messages.contents, depth: 3 },
    blocks: [
      ...unapprovedBlocks(parts),
      ...body,
      { kind: 'pageBreak' },
      ...summaryBlocks(visible, names, language),
      ...further,
    ],
  }
}
