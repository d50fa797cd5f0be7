import type { Element } from '#features/planning/plans/contract.ts'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import { chartSvg } from '#platform/docgen/chart.ts'
import type { Block } from '#platform/docgen/model.ts'
import { accountableKinds, chainLinks } from '#shared/element-kind.ts'
import { formatEuro, formatNumber } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import { loadName } from '#shared/localized-text.ts'
import { documentMessages } from './messages/index.ts'
import type { DocumentNames } from './queries.ts'
import { formatResource } from './resource-text.ts'
import { textRuns } from './text-runs.ts'

/** Returns the summary: accountable functions, planned resources, and the distribution of measures over the chain. */
export function summaryBlocks(elements: readonly Element[], names: DocumentNames, language: Language): Block[] {
  return [
    ...accountableBlocks(elements, names, language),
    ...chainBlocks(elements, language),
    ...buildResourceBlocks(elements, language),
  ]
}

function accountableBlocks(elements: readonly Element[], names: DocumentNames, language: Language): Block[] {
  const messages = documentMessages[language]
  const owed = elements.filter((element) => accountableKinds.includes(element.kind))
  if (owed.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: messages.whoAnswers },
    {
      kind: 'table',
      caption: messages.whoAnswers,
      columns: [
        { title: messages.columns.code, width: 0.6 },
        { title: messages.columns.element, width: 2 },
        { title: messages.columns.accountable, width: 1.4 },
      ],
      rows: owed.map((element) => {
        const found = element.accountableFunctionId ? names.functions.get(element.accountableFunctionId) : undefined
        return [
          [{ text: element.code ?? '', code: true }],
          textRuns(element.title, language),
          found
            ? `${loadName(found.names, language)}, ${loadName(names.organisations.get(found.organisationId) ?? {}, language)}`
            : [{ text: messages.unassigned, tone: 'bad' as const }],
        ]
      }),
    },
  ]
}

function chainBlocks(elements: readonly Element[], language: Language): Block[] {
  const messages = documentMessages[language]
  const common = planMessages[language]
  const counts = chainLinks.map((link) => elements.filter((element) => element.chainLinks.includes(link)).length) as [
    number,
    number,
    number,
  ]
  if (counts.every((count) => count === 0)) return []
  const alt = messages.chart.alt(...counts)
  return [
    {
      kind: 'figure',
      caption: messages.chart.caption,
      alt,
      svg: chartSvg({
        kind: 'bar',
        title: messages.chart.caption,
        description: alt,
        language,
        categories: chainLinks.map((link) => common.chainLinks[link]),
        series: [{ name: messages.columns.items, values: counts }],
      }),
    },
  ]
}

function buildResourceBlocks(elements: readonly Element[], language: Language): Block[] {
  const messages = documentMessages[language]
  const rows = elements.flatMap((element) =>
    element.resources.map((line) => [
      [{ text: element.code ?? '', code: true }],
      textRuns(element.title, language),
      formatResource(line, language),
      line.available === null
        ? ''
        : line.kind === 'budget'
          ? formatEuro(line.available, language)
          : formatNumber(line.available, language, 1),
    ]),
  )
  if (rows.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: messages.getResourceLabel },
    {
      kind: 'table',
      caption: messages.getResourceLabel,
      columns: [
        { title: messages.columns.code, width: 0.6 },
        { title: messages.columns.element, width: 2 },
        { title: messages.columns.amount, width: 1.4 },
        { title: messages.columns.available, align: 'end' },
      ],
      rows,
    },
  ]
}
