import { cascadeContract } from '#features/alignment/cascade/contract.ts'
import { consequencesContract } from '#features/alignment/consequences/contract.ts'
import { coverageContract } from '#features/alignment/coverage/contract.ts'
import { lineageContract } from '#features/alignment/lineage/contract.ts'
import { localContract } from '#features/alignment/municipality/contract.ts'
import { reviewContract } from '#features/alignment/review/contract.ts'
import { signalsContract } from '#features/alignment/signals/contract.ts'
import { agreementsContract } from './agreements/contract.ts'
import { answerBooksContract } from './answer-workbook/contract.ts'
import { answersContract } from './answers/contract.ts'
import { itemsContract } from './contract.ts'
import { linksContract } from './links/contract.ts'
import { structureContract } from './structure/contract.ts'

export * from './entities.ts'

/** Alignment between plans, in chronological order. */
export const alignmentContract = {
  items: itemsContract,
  answers: answersContract,
  answerBooks: answerBooksContract,
  links: linksContract,
  coverage: coverageContract,
  cascade: cascadeContract,
  lineage: lineageContract,
  review: reviewContract,
  signals: signalsContract,
  agreements: agreementsContract,
  consequences: consequencesContract,
  structure: structureContract,
  local: localContract,
}
