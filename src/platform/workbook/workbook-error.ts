import type { WorkbookIssue } from './contract.ts'

/** Ends the reading of a file that is not accepted. */
export class WorkbookError extends Error {
  readonly issue: WorkbookIssue
  constructor(fault: WorkbookIssue) {
    super(fault.code)
    this.issue = fault
  }
}

export const damaged = (part: string): WorkbookError => new WorkbookError({ code: 'DAMAGED', data: { part } })

type Bounded = Extract<WorkbookIssue, { code: 'TOO_LARGE' }>['data']['unit']

export const tooLarge = (unit: Bounded, maxCount: number): WorkbookError =>
  new WorkbookError({ code: 'TOO_LARGE', data: { unit, maxCount } })
