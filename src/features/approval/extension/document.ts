import { decisionEvidenceBlocks } from '#features/approval/path/index.ts'
import { findPlan } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Block } from '#platform/docgen/model.ts'
import { formatDate } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { loadName, type Names } from '#shared/localized-text.ts'
import { joinParts } from '#shared/punctuation.ts'
import { hadEffect, isInEffect } from './decisions/model.ts'
import type { PeriodDecision } from './entities.ts'
import { extensionDocumentMessages } from './messages/index.ts'
import { listDecisions } from './named-decisions.ts'
import { listRows } from './queries.ts'
import { describeState, describeSubject } from './wording/model.ts'

type Rendition = 'full' | 'council' | 'public'

/**
 * Creates the chapter on the decisions that extend or end a plan: the decisions, deciders and dates, and who confirmed
 * each, with the documents. An extension in effect that was withdrawn stays, as does a contested decision that was withdrawn.
 * The public edition leaves out the reasons, the sources, the documents, and decisions that never had effect.
 */
export async function buildExtensionBlocks(
  context: TransactionContext,
  planId: Id,
  { language, rendition }: { language: Language; rendition: Rendition },
): Promise<Block[]> {
  const plan = await findPlan(context.tx, planId)
  if (!plan) return []
  const decisions = await listDecisions(context, plan, await listRows(context.tx, planId))
  const shown = decisions.filter(
    (decision) =>
      isInEffect(decision.state) ||
      hadEffect(decision, decisions) ||
      (rendition !== 'public' && (decision.state !== 'withdrawn' || decision.contest !== null)),
  )
  if (shown.length === 0) return []
  const messages = extensionDocumentMessages[language]
  return [
    { kind: 'heading', level: 1, text: messages.title },
    {
      kind: 'table',
      caption: messages.title,
      columns: [
        { title: messages.decision },
        { title: messages.decidedOn },
        { title: messages.decidedBy, width: 2 },
        { title: messages.reason, width: 2 },
        { title: messages.status, width: 1.5 },
      ],
      rows: shown.map((decision) => toRow(decision, decisions, language, rendition)),
    },
    ...decisionEvidenceBlocks(
      shown.map((decision) => ({
        about: describeSubject(messages, decision, findRevoked(decision, decisions), language),
        files: decision.documents,
      })),
      messages.decision,
      { language, rendition },
    ),
  ]
}

const findRevoked = ({ refersTo }: PeriodDecision, decisions: readonly PeriodDecision[]): PeriodDecision | undefined =>
  decisions.find(({ id }) => id === refersTo)

function toRow(
  decision: PeriodDecision,
  decisions: readonly PeriodDecision[],
  language: Language,
  rendition: Rendition,
): string[] {
  const messages = extensionDocumentMessages[language]
  const { decidedOn, decided, legalBasis, evidence, reason } = decision
  return [
    describeSubject(messages, decision, findRevoked(decision, decisions), language),
    decidedOn ? formatDate(decidedOn, language) : messages.noDay,
    joinParts(
      decided.map(({ names, functionNames }) =>
        [functionNames ? loadName(functionNames, language) : '', loadName(names, language)].filter(Boolean).join(', '),
      ),
      language,
    ),
    [legalBasis, ...(rendition === 'public' ? [] : [reason, evidence])].filter(Boolean).join(' · '),
    formatStatus(decision, language, rendition),
  ]
}

/**
 * Returns for which organisation a decision was recorded, which ones confirmed it and which one contests it: organisations,
 * never persons. The public edition states only who confirmed.
 */
function formatStatus(decision: PeriodDecision, language: Language, rendition: Rendition): string {
  const messages = extensionDocumentMessages[language]
  const { state, confirmations, contest, recordedFor, recordedAt } = decision
  const on = (at: string) => formatDate(at.slice(0, 10), language)
  const nameOf = (names: Names) => loadName(names, language)
  return [
    rendition === 'public' ? '' : messages.recorded(nameOf(recordedFor), on(recordedAt)),
    ...confirmations.map(({ organisationNames, at }) => messages.confirmed(nameOf(organisationNames), on(at))),
    state === 'confirmed' ? '' : describeState(messages, decision),
    contest && rendition !== 'public'
      ? messages.contested(nameOf(contest.organisationNames), on(contest.at), contest.text)
      : '',
  ]
    .filter(Boolean)
    .join(' · ')
}
