import type { DocumentText, prose } from './text.ts'

/** An element of a plan document, as far as the demo uses it. The list order is the order of the plan. */
export interface DemoElement {
  key: string
  parent?: string
  kind: string
  place?: string
  code?: string
  title?: DocumentText
  body?: ReturnType<typeof prose>
  gain?: DocumentText
  rationale?: DocumentText
  state?: string
  stateReason?: string
  phenomenon?: string
  interest?: string
  competenceTopic?: string
  chainLinks?: string[]
  accountable?: { organisation: string; function: string }
  deputy?: { organisation: string; function: string }
  accountTo?: string
  contributors?: string[]
  periodFrom?: string
  periodTo?: string
  marking?: string
  confidential?: { reason: string }
  details?: Record<string, unknown>
  partners?: { organisation: string; commitment?: DocumentText; status: string }[]
  resources?: {
    kind: string
    service: string
    year?: number
    amount?: number
    available?: number
    source?: string
    team?: string
    funded?: string
    notAvailable?: boolean
  }[]
  needs?: { kind: string; organisation?: string; text: DocumentText; status: string; onDate?: string }[]
  links?: { to: { plan: string; key: string }; relation: string; main?: boolean }[]
  signatures?: { organisation: string; signatory?: string; ratifiedOn?: string }[]
  territories?: {
    area: string
    contact?: { organisation: string; function: string }
    translateBy?: string
    translatedOn?: string
  }[]
}

/** A plan of the demo: the content of the document, and the elements. */
export interface DemoPlan {
  plan: Record<string, unknown> & { code: string; owner: string }
  elements: DemoElement[]
  [section: string]: unknown
}

export const notAvailable = (kind: 'hours' | 'fte' | 'budget', service = 'police') => ({
  kind,
  service,
  notAvailable: true,
})
export const hours = (amount: number, available?: number) => ({
  kind: 'hours',
  service: 'police',
  amount,
  ...(available ? { available } : {}),
})
export const fte = (amount: number, service = 'police') => ({ kind: 'fte', service, amount })
export const budget = (amount: number, source: string, funded: 'yes' | 'partial' | 'no' = 'yes') => ({
  kind: 'budget',
  service: 'other',
  amount,
  source,
  funded,
})
