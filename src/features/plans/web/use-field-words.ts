import { useReading, useWords } from '#platform/web/language.tsx'
import { planMessages } from '../messages/index.ts'
import { planPageMessages } from './messages/index.ts'
import { valueWords } from './words-of-value.ts'

/** Fields and what stands in them, as a history or a comparison tells them: codes in the reader's words. */
export function useFieldWords() {
  const words = useWords(planPageMessages)
  const common = useWords(planMessages)
  const { language } = useReading()
  const fields: Readonly<Record<string, string>> = { ...common.fields, ...words.fields }
  const codes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    kind: { ...common.kinds, ...common.needs, ...common.means },
    state: { ...common.states, ...common.planStates },
    status: { ...common.needStates, ...common.partnerStates },
    chainLinks: common.chainLinks,
    service: common.services,
    funded: common.funded,
    relation: common.relations,
  }
  /** Names of what stands within a value; the others are told by their value alone. */
  const inner: Readonly<Record<string, string>> = {
    amount: words.means.amount,
    available: words.means.available,
    notAvailable: words.means.notAvailable,
  }
  const value = (field: string, said: unknown): string => {
    if (typeof said === 'string') return codes[field]?.[said] ?? said
    if (Array.isArray(said)) return said.map((one) => value(field, one)).join(', ')
    if (!(said instanceof Object) || 'source' in said) return valueWords(said, language, '')
    return Object.entries(said)
      .filter(([, one]) => one !== null && one !== '' && one !== false)
      .map(([key, one]) => [inner[key], one === true && inner[key] ? '' : value(key, one)].filter(Boolean).join(' '))
      .join('; ')
  }
  return { field: (field: string) => fields[field] ?? field, value }
}
