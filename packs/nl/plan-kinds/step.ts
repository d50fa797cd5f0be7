import type { Names } from '#shared/localized-text.ts'
import type { PackPathStep, PackSeat } from '#shared/pack-path.ts'
import { five, type Translations } from '../five-languages.ts'

/** Participants in the steps. */
export const municipality: PackSeat = { bodyKind: 'municipality', place: 'own' }
export const council: PackSeat = { bodyKind: 'municipal_council', place: 'own' }
export const executive: PackSeat = { bodyKind: 'municipal_executive', place: 'own' }
export const triangle: PackSeat = { bodyKind: 'local_triangle', place: 'own' }
export const unit: PackSeat = { bodyKind: 'police_unit', place: 'own' }
export const ministry: PackSeat = { body: 'NL-MIN-JUSTICE' }

export const practice = five('practice', 'praktijk', 'pratique', 'Praxis', 'praksis')
/**
 * Returns a citation of articles of the Police Act 2012, paraphrased. Check the consolidated text before a step becomes
 * mandatory.
 */
export const policeAct = (article: string): Names =>
  five(
    `Police Act 2012, art. ${article}`,
    `Politiewet 2012, art. ${article}`,
    `loi sur la police de 2012, art. ${article}`,
    `Polizeigesetz 2012, Art. ${article}`,
    `politiloven 2012, art. ${article}`,
  )
export const municipalitiesAct = (article: string): Names =>
  five(
    `Municipalities Act, art. ${article}`,
    `Gemeentewet, art. ${article}`,
    `loi sur les communes, art. ${article}`,
    `Gemeindegesetz, Art. ${article}`,
    `kommuneloven, art. ${article}`,
  )

type Given<Step> = Step extends unknown
  ? Omit<Step, 'code' | 'number' | 'names' | 'duration' | 'source' | 'required' | 'needs' | 'after' | 'preparedBy'> & {
      preparedBy?: readonly PackSeat[]
      needs?: readonly string[]
      after?: readonly string[]
      required?: boolean
    }
  : never

/**
 * Creates a step from a code, the usual duration in weeks (no law sets any), the names, and the act that completes it.
 */
export const step =
  (code: string, weeks: number, ...texts: Translations) =>
  ({
    preparedBy = [],
    needs = [],
    after = [],
    required = false,
    ...what
  }: Given<PackPathStep>): Omit<PackPathStep, 'number'> => ({
    code,
    names: five(...texts),
    duration: `P${weeks}W`,
    source: 'usual',
    preparedBy,
    needs,
    after,
    required,
    ...what,
    basisKind: what.basis === practice ? 'practice' : 'law',
  })

/** Numbers the steps in their usual order. */
export const path = (letter: string, ...steps: readonly Omit<PackPathStep, 'number'>[]): { steps: PackPathStep[] } => ({
  steps: steps.map((entry, place) => ({ ...entry, number: `${letter}${place + 1}` }) as PackPathStep),
})
