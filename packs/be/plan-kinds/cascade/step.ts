import type { Names } from '#shared/localized-text.ts'
import type { PackCascadeStep } from '#shared/pack-cycle.ts'
import { five } from '../../five-languages.ts'

type Translations = readonly [en: string, nl: string, fr: string, de: string, da: string]
type Fulfilment =
  | { expected: 'priorities'; fulfilledBy: 'elaborated' }
  | {
      expected: 'receivers'
      fulfilledBy: 'answered' | 'plan_in_force'
      receivers: Extract<PackCascadeStep, { expected: 'receivers' }>['receivers']
    }

/** Note on the duration of every step. No Belgian law is known to set a duration. */
const usual: Translations = [
  'usual time: not set by law',
  'gebruikelijke termijn: geen wet bepaalt er een',
  'délai usuel : aucune loi n’en fixe',
  'übliche Frist: kein Gesetz legt eine fest',
  'sædvanlig frist: ikke fastsat ved lov',
]

/**
 * Creates a step with the expected result, the time in months after the start, the basis, and the plans that fulfil it.
 */
export function step(
  code: string,
  names: Translations,
  months: number,
  rests: Translations,
  how: Fulfilment,
  ...planKinds: readonly string[]
): PackCascadeStep {
  const [en, nl, fr, de, da] = rests
  const basis: Names = five(
    `${en}; ${usual[0]}`,
    `${nl}; ${usual[1]}`,
    `${fr} ; ${usual[2]}`,
    `${de}; ${usual[3]}`,
    `${da}; ${usual[4]}`,
  )
  return { code, names: five(...names), timeLimit: `P${months}M`, source: 'usual', basis, planKinds, ...how }
}

/** Each priority must be elaborated. */
export const priorities = { expected: 'priorities', fulfilledBy: 'elaborated' } as const
/** Each police zone answers in a plan of the zone. */
export const zones = {
  expected: 'receivers',
  fulfilledBy: 'answered',
  receivers: { kinds: ['police_zone'] },
} as const
