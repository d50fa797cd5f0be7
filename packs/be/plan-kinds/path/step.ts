import type { Names } from '#shared/localized-text.ts'
import type { PackPathStep } from '#shared/pack-path.ts'
import { five } from '../../five-languages.ts'
import { citeAct } from '../act.ts'

/** Basis of steps that follow practice instead of an article. */
export const practice: Names = five('practice', 'praktijk', 'pratique', 'Praxis', 'praksis')
export const yearlyConsultation: Names = five(
  'yearly circular on zonal plans',
  'omzendbrief over de zonale plannen',
  'circulaire sur les plans zonaux',
  'Rundschreiben zu den Zonenplänen',
  'cirkulære om zonernes planer',
)
/** Basis of the framework note of all governments. The parliaments assented to it on 12 May 2014. */
export const cooperationAgreement: Names = five(
  'cooperation agreement of 7 January 2014',
  'samenwerkingsakkoord van 7 januari 2014',
  'accord de coopération du 7 janvier 2014',
  'Zusammenarbeitsabkommen vom 7. Januar 2014',
  'samarbejdsaftale af 7. januar 2014',
)
/** Returns the basis for the given articles. */
export const articles = (numbers: string): Names => citeAct(numbers)

type Given<Step> = Step extends unknown
  ? Omit<Step, 'code' | 'number' | 'names' | 'duration' | 'source' | 'required' | 'needs' | 'after'> & {
      needs?: readonly string[]
      after?: readonly string[]
      required?: boolean
      weeks: number
      /** Observed in the national cycle of 2022. Otherwise usual. */
      observed?: boolean
    }
  : never

/**
 * Creates an approval path with steps numbered in their usual order (`N1`, `N2`, ...). No law is known to set their
 * duration.
 */
export const path = <Codes extends string>(
  letter: string,
  words: Readonly<Record<Codes, Names>>,
  steps: readonly (Given<PackPathStep> & { code: NoInfer<Codes> })[],
): { steps: PackPathStep[] } => ({
  steps: steps.map(({ weeks, observed, needs = [], after = [], required = false, ...step }, place) => ({
    ...step,
    basisKind: step.basis === practice || step.basis === yearlyConsultation ? 'practice' : 'law',
    needs,
    after,
    required,
    number: `${letter}${place + 1}`,
    names: words[step.code],
    duration: `P${weeks}W`,
    source: observed ? 'observed' : 'usual',
  })),
})
