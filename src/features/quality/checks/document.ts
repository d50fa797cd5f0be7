import type { TransactionContext } from '#platform/context.ts'
import type { Block } from '#platform/docgen/model.ts'
import { formatDate } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { loadName, loadText } from '#shared/localized-text.ts'
import { addBinding } from './bound-rules.ts'
import type { CheckResult } from './entities.ts'
import { exceptionMessages } from './exceptions/messages/index.ts'
import { describeBasis, formatCheckMessage } from './messages/format-message.ts'
import { checkMessages } from './messages/index.ts'
import { findPlanHead } from './queries/heads.ts'
import { loadResults } from './queries/read-results.ts'

/** Returns the check results as an annex, and the exceptions with reasons, which are in every document. */
export async function checkBlocks(
  context: TransactionContext,
  planId: Id,
  options: { language: Language; hidden: ReadonlySet<Id>; checks: boolean },
): Promise<Block[]> {
  const { language, hidden, checks } = options
  const plan = await findPlanHead(context.tx, planId)
  if (!plan) return []
  const stored = await loadResults(context.tx, { planId }, context.today)
  const results = stored
    .map((storedResult): CheckResult => addBinding(storedResult, plan, false))
    .filter((entry) => entry.element === null || !hidden.has(entry.element.id))
  return [...exceptionBlocks(results, language), ...(checks ? resultBlocks(results, language) : [])]
}

const getResultSubject = (result: CheckResult, language: Language): string =>
  result.element?.title ? loadText(result.element.title, language).text : checkMessages[language].wholePlan

function exceptionBlocks(results: readonly CheckResult[], language: Language): Block[] {
  const messages = checkMessages[language]
  const exceptions = exceptionMessages[language]
  const excepted = results.filter((entry) => entry.exception !== null)
  if (excepted.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: exceptions.title },
    {
      kind: 'table',
      caption: exceptions.title,
      columns: [
        { title: messages.rule },
        { title: messages.element, width: 2 },
        { title: exceptions.reason, width: 2 },
        { title: exceptions.endsOn },
      ],
      rows: excepted.map((entry) => [
        entry.rule,
        getResultSubject(entry, language),
        entry.exception!.reason,
        formatDate(entry.exception!.endsOn, language),
      ]),
    },
  ]
}

function resultBlocks(results: readonly CheckResult[], language: Language): Block[] {
  const messages = checkMessages[language]
  if (results.length === 0)
    return [
      { kind: 'heading', level: 1, text: messages.checks },
      { kind: 'paragraph', text: messages.emptyText },
    ]
  const tones = { error: 'bad', warning: 'attention', hint: 'quiet' } as const
  return [
    { kind: 'heading', level: 1, text: messages.checks },
    { kind: 'paragraph', text: messages.intro },
    {
      kind: 'table',
      caption: messages.checks,
      columns: [
        { title: messages.rule, width: 0.8 },
        { title: messages.element, width: 1.6 },
        { title: messages.checks, width: 2.4 },
        { title: messages.basis, width: 1.2 },
      ],
      rows: results.map((entry) => [
        [
          { text: `${entry.rule} ` },
          {
            text: entry.outcome === 'failed' ? messages.severity[entry.severity] : messages.notComputed,
            tone: tones[entry.severity],
          },
        ],
        getResultSubject(entry, language),
        formatCheckMessage(entry, language),
        `${loadName(entry.names, language)}. ${describeBasis(entry, language)}`,
      ]),
    },
  ]
}
