import { cascadeContract } from '#features/alignment/cascade/contract.ts'
import { consequencesContract } from '#features/alignment/consequences/contract.ts'
import { coverageContract } from '#features/alignment/coverage/contract.ts'
import { itemsContract } from '#features/alignment/items/contract.ts'
import { lineageContract } from '#features/alignment/lineage/contract.ts'
import { municipalityContract } from '#features/alignment/municipality/contract.ts'
import { reviewContract } from '#features/alignment/review/contract.ts'
import { signalsContract } from '#features/alignment/signals/contract.ts'

/** Procedures of the slices that share the name `alignment` in the API. */
export const alignmentContract = {
  ...itemsContract,
  coverage: coverageContract,
  cascade: cascadeContract,
  lineage: lineageContract,
  review: reviewContract,
  signals: signalsContract,
  consequences: consequencesContract,
  municipality: municipalityContract,
}
