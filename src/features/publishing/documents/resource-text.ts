import type { Element } from '#features/planning/plans/contract.ts'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import { formatEuro, formatNumber } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'

type Resource = Element['resources'][number]

/**
 * Returns resources as text: "5,200 hours a year, police".
 * @param detail `all`: with the team, the available amount and the source
 */
export function formatResource(line: Resource, language: Language, detail: 'amount' | 'all' = 'amount'): string {
  const common = planMessages[language]
  const service = common.services[line.service]
  const text =
    line.amount === null
      ? `${common.resources[line.kind]}, ${service}: ${common.resources.notAvailable}`
      : `${formatAmount(line.kind, line.amount, language)}, ${service}${line.funded ? `, ${common.funded[line.funded]}` : ''}`
  if (detail === 'amount') return text
  const { available, team, source } = common.fields
  const further = [
    ...(line.team ? [`${team}: ${line.team}`] : []),
    ...(line.available === null ? [] : [`${available}: ${formatAmount(line.kind, line.available, language)}`]),
    ...(line.source ? [`${source}: ${line.source}`] : []),
  ]
  return further.length > 0 ? `${text} (${further.join('; ')})` : text
}

const formatAmount = (kind: Resource['kind'], amount: number, language: Language): string =>
  kind === 'budget'
    ? formatEuro(amount, language)
    : `${formatNumber(amount, language, 1)} ${planMessages[language].resources[kind]}`
