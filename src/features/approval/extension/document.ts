import { findPlan } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Block } from '#platform/docgen/model.ts'
import { formatDate, lastDay } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { loadName } from '#shared/localized-text.ts'
import { joinParts } from '#shared/punctuation.ts'
import { isInEffect } from './decisions/model.ts'
import type { PeriodDecision } from './entities.ts'
import { extensionDocumentMessages } from './messages/index.ts'
import { listDecisions } from './named-decisions.ts'
import { listRows } from './queries.ts'

type Rendition = 'full' | 'council' | 'public'

/**
 * Creates the chapter on the decisions that extend or end a plan: the decisions, deciders and dates, and who confirmed
 * each. The public edition leaves out the reasons, the sources, the person who confirmed, and decisions without effect.
 */
export async function buildExtensionBlocks(
  context: TransactionContext,
  planId: Id,
  { language, rendition }: { language: Language; rendition: Rendition },
): Promise<Block[]> {
  const plan = await findPlan(context.tx, planId)
  if (!plan) return []
  const decisions = await listDecisions(context, plan, await listRows(context.tx, planId))
  const shown = decisions.filter(({ state }) => state !== 'withdrawn' && (rendition !== 'public' || isInEffect(state)))
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
  ]
}

function toRow(
  decision: PeriodDecision,
  decisions: readonly PeriodDecision[],
  language: Language,
  rendition: Rendition,
): string[] {
  const messages = extensionDocumentMessages[language]
  const { kind, validUntil, decidedOn, decided, legalBasis, evidence, reason } = decision
  const day = (on: string) => formatDate(on, language)
  const revoked = decisions.find(({ id }) => id === decision.refersTo)
  const subject =
    kind === 'ended'
      ? messages.end
      : kind === 'extended'
        ? messages.extended(day(lastDay(validUntil!)))
        : messages.revoked(day(lastDay(revoked!.validUntil!)))
  return [
    subject,
    decidedOn ? day(decidedOn) : '',
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

/** Returns whether a decision is confirmed or only recorded, and who confirmed it. */
function formatStatus({ state, confirmed }: PeriodDecision, language: Language, rendition: Rendition): string {
  const messages = extensionDocumentMessages[language]
  if (!confirmed) return messages.states[state]
  const organisation = loadName(confirmed.organisationNames, language)
  const who = rendition === 'public' ? organisation : [confirmed.by, organisation].filter(Boolean).join(', ')
  return messages.confirmed(who, formatDate(confirmed.at.slice(0, 10), language))
}
