import { traverseContractProcedures } from '@orpc/server'
import { describe, expect, it } from 'vitest'
import { taskContract } from '#features/base/tasks/contract.ts'
import { taskMessages } from '#features/base/tasks/messages/index.ts'
import { fileErrors } from '#platform/files/contract.ts'
import { alignmentContract } from '../../../../../testing/contracts.ts'

import { alignmentMessages } from './index.ts'

function refusalsOf(router: typeof alignmentContract | typeof taskContract): string[] {
  const codes = new Set<string>()
  traverseContractProcedures({ path: [], router }, ({ contract }) => {
    for (const code of Object.keys(contract['~orpc'].errorMap)) codes.add(code)
  })
  // The pipeline provides SENSITIVE_TEXT for every feature, and the upload of files the others.
  for (const code of Object.keys(fileErrors)) codes.delete(code)
  // The workbook parser and the preview provide these messages.
  for (const code of ['WORKBOOK_NOT_READ', 'WORKBOOK_REJECTED']) codes.delete(code)
  return [...codes].sort()
}

describe('messages for errors', () => {
  it('exist for every error that alignment and tasks declare, and for no other', () => {
    expect(Object.keys(alignmentMessages.en.errors).sort()).toEqual(refusalsOf(alignmentContract))
    expect(Object.keys(taskMessages.en.errors).sort()).toEqual(refusalsOf(taskContract))
  })
})
