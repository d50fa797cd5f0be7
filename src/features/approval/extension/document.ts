import { findPlan } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Block } from '#platform/docgen/model.ts'
import { formatDate, lastDay } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { loadName } from '#shared/localized-text.ts'
import { extensionDocumentMessages } from './messages/index.ts'
import { listNamedExtensions } from './read.ts'

/**
 * Creates the chapter on extensions of a plan beyond the plan's period: the decisions, deciders and dates. It names
 * organisations and functions, never persons. The public edition leaves out the reasons and the sources.
 */
export async function buildExtensionBlocks(
  context: TransactionContext,
  planId: Id,
  { language, rendition }: { language: Language; rendition: 'full' | 'council' | 'public' },
): Promise<Block[]> {
  const plan = await findPlan(context.tx, planId)
  if (!plan) return []
  const current = (await listNamedExtensions(context, plan)).filter(({ withdrawn }) => withdrawn === null)
  if (current.length === 0) return []
  const messages = extensionDocumentMessages[language]
  const day = (on: string) => formatDate(on, language)
  return [
    { kind: 'heading', level: 1, text: messages.title },
    {
      kind: 'table',
      caption: messages.title,
      columns: [
        { title: messages.until },
        { title: messages.decidedOn },
        { title: messages.decidedBy, width: 2 },
        { title: messages.reason, width: 2 },
      ],
      rows: current.map(({ validUntil, decidedOn, decided, legalBasis, evidence, reason }) => [
        day(lastDay(validUntil)),
        day(decidedOn),
        decided
          .map(({ names, functionNames }) =>
            [functionNames ? loadName(functionNames, language) : '', loadName(names, language)]
              .filter(Boolean)
              .join(', '),
          )
          .join('; '),
        [legalBasis, ...(rendition === 'public' ? [] : [reason, evidence])].filter(Boolean).join(' · '),
      ]),
    },
  ]
}
