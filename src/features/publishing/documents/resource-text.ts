import type { Element } from '#features/planning/plans/contract.ts'
import { itemFields, type RemarkField } from '#features/planning/plans/fields/items/model.ts'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import { formatEuro, formatNumber } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import { colon, joinParts } from '#shared/punctuation.ts'

type Resource = Element['resources'][number]

/**
 * Returns resources as text: "5,200 hours a year, police, 2027".
 * @param detail `all`: with the team, the available amount and the source
 */
export function formatResource(line: Resource, language: Language, detail: 'amount' | 'all' = 'amount'): string {
  const common = planMessages[language]
  const service = [common.services[line.service], line.year].filter(Boolean).join(', ')
  const text =
    line.amount === null
      ? `${common.resources[line.kind]}, ${service}${colon(language)}${common.resources.notAvailable}`
      : `${formatAmount(line.kind, line.amount, language)}, ${service}${line.funded ? `, ${common.funded[line.funded]}` : ''}`
  if (detail === 'amount') return text
  const further = (Object.keys(remarks) as (keyof typeof remarks)[]).flatMap((field) => {
    const remark = remarks[field](line, language)
    return remark ? [`${common.fields[itemFields.resources[field].label]}${colon(language)}${remark}`] : []
  })
  return further.length > 0 ? `${text} (${joinParts(further, language)})` : text
}

/** The text of each remark, in the order of print. Empty texts are not printed. */
const remarks: { [Field in RemarkField<'resources'>]: (line: Resource, language: Language) => string } = {
  team: ({ team }) => team ?? '',
  available: ({ kind, available }, language) => (available === null ? '' : formatAmount(kind, available, language)),
  source: ({ source }) => source ?? '',
}

const formatAmount = (kind: Resource['kind'], amount: number, language: Language): string =>
  kind === 'budget'
    ? formatEuro(amount, language)
    : `${formatNumber(amount, language, 1)} ${planMessages[language].resources[kind]}`
