import { agreementsContract } from './agreements/contract.ts'
import { answerBooksContract } from './answer-books/contract.ts'
import { answersContract } from './answers/contract.ts'
import { cascadeContract } from './cascade/contract.ts'
import { consequencesContract } from './consequences/contract.ts'
import { coverageContract } from './coverage/contract.ts'
import { itemsContract } from './items/contract.ts'
import { lineageContract } from './lineage/contract.ts'
import { linksContract } from './links/contract.ts'
import { localContract } from './local/contract.ts'
import { reviewContract } from './review/contract.ts'
import { signalsContract } from './signals/contract.ts'
import { structureContract } from './structure/contract.ts'

export * from './entities.ts'

/** How plans answer each other, in the order in which it happens. */
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
