import { agreementsContract } from './agreements/contract.ts'
import { answerWorkbookContract } from './answer-workbook/contract.ts'
import { answersContract } from './answers/contract.ts'
import { itemsContract } from './contract.ts'
import { linksContract } from './links/contract.ts'
import { structureContract } from './structure/contract.ts'

/** Items to answer, their answers, and agreements about them. */
export const alignmentContract = {
  items: itemsContract,
  answers: answersContract,
  answerBooks: answerWorkbookContract,
  links: linksContract,
  agreements: agreementsContract,
  structure: structureContract,
}
