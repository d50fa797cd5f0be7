import type { Plan } from '#features/planning/plans/contract.ts'
import { formatOrigin } from '#features/planning/plans/messages/format-origin.ts'
import { formatPlanPeriod } from '#features/planning/plans/messages/format-plan-period.ts'
import { formatPlanState } from '#features/planning/plans/messages/format-plan-state.ts'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import { formatDraft, formatVersionLine, type TextStatus } from '#features/planning/versions/index.ts'
import type { Block, PrintedDocument } from '#platform/docgen/model.ts'
import { formatDate } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { type LocalizedText, loadName, loadText, type Names } from '#shared/localized-text.ts'
import type { Marking } from '#shared/marking.ts'
import { type Designation, formatDesignation } from './designation.ts'
import { elementBlocks } from './element-blocks.ts'
import { documentMessages } from './messages/index.ts'
import type { DocumentNode } from './model.ts'
import type { DocumentNames } from './queries.ts'
import { summaryBlocks } from './summary-blocks.ts'
import { unapprovedBlocks } from './text-status.ts'

export interface PlanDocumentParts {
  plan: Plan
  /** The title of the plan that replaces it. Null: there is none, or the readers of this edition may not see it. */
  replacedBy: LocalizedText | null
  /** What the text is: a frozen version, the working copy, or a draft with unapproved changes. */
  status: TextStatus
  kindNames: Names
  /** Whether the kind of plan names binding parts. If not, the cover states what a version freezes. */
  kindNamesBindingParts: boolean
  /** A handout has no room for what a version freezes. */
  isHandout: boolean
  /** The article by which parts are confidential, from the kind of plan. Empty: it names none. */
  confidentialBasis: Names
  /** The decision that designates confidential parts of the text. Null: they are proposals. */
  designation: Designation | null
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

/** Returns what a version binds of a plan whose kind names no binding parts. */
function formatBound(status: TextStatus, language: Language): string {
  const { whole, submitted, none } = documentMessages[language].bound
  const version = status.kind === 'version' ? status.version : status.approved
  if (!version) return none
  return version.inForceOn === null ? submitted(version.number) : whole(version.number)
}

/** Returns what a gap states: the article, and the decision if it designates every part that is left out there. */
function formatGap(omittedIds: readonly Id[], { confidentialBasis, designation, language }: PlanDocumentParts): string {
  const isDesignated = designation !== null && omittedIds.every((id) => designation.elementIds.has(id))
  return documentMessages[language].confidential(
    [loadName(confidentialBasis, language), isDesignated && formatDesignation(designation, language)]
      .filter(Boolean)
      .join(', '),
  )
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
  const { designation } = parts
  const body = nodes.flatMap((node, index): Block[] =>
    node.kind === 'gap'
      ? [{ kind: 'gap', reason: formatGap(node.omittedIds, parts) }]
      : [
          ...(node.level === 1 && index > 0 ? [{ kind: 'pageBreak' as const }] : []),
          ...elementBlocks(node.element, node.level, {
            names,
            language,
            designation,
            isFullEdition: parts.isFullEdition,
          }),
        ],
  )
  const visible = nodes.flatMap((node) => (node.kind === 'element' ? [node.element] : []))
  const draft = formatDraft(parts)
  const origin = formatOrigin(plan, language)
  const illustrative = plan.illustrative || names.isDemo ? parts.illustrative : undefined
  const state = formatPlanState(planMessages[language], plan, language)
  return {
    title,
    language,
    marking,
    subject: read(plan.shortMessage) ?? title,
    issuer: issuers,
    keywords: [plan.code],
    ...(illustrative ? { illustrative } : {}),
    ...(draft ? { draft: `${draft} · ${formatDate(parts.today, language)}` } : {}),
    ...(origin ? { origin } : {}),
    cover: {
      eyebrow: loadName(parts.kindNames, language),
      title,
      ...(read(plan.motto) ? { motto: read(plan.motto) } : {}),
      ...(read(plan.shortMessage) ? { shortMessage: read(plan.shortMessage) } : {}),
      facts: [
        { label: messages.issuedBy, text: issuers },
        ...(others ? [{ label: messages.notAgreed, text: others }] : []),
        { label: messages.period, text: formatPlanPeriod(plan, language, parts.replacedBy).join(', ') },
        { label: messages.state, text: plan.state === 'ended' && draft ? `${state} · ${draft}` : (draft ?? state) },
        ...(plan.inForceOn && plan.state !== 'approved' && !draft
          ? [{ label: messages.inForceOn, text: formatDate(plan.inForceOn, language) }]
          : []),
        ...(parts.kindNamesBindingParts || parts.isHandout
          ? []
          : [{ label: messages.bound.label, text: formatBound(parts.status, language) }]),
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
