import type { WorkbookIssue } from './contract.ts'

/** Ends the reading of a file that is not accepted. */
export class WorkbookError extends Error {
  readonly fault: WorkbookIssue
  constructor(fault: WorkbookIssue) {
    super(fault.code)
    this.fault = fault
  }
}

export const damaged = (part: string): WorkbookError => new WorkbookError({ code: 'DAMAGED', data: { part } })

type Bounded = Extract<WorkbookIssue, { code: 'TOO_LARGE' }>['data']['what']

export const tooLarge = (what: Bounded, most: number): WorkbookError =>
  new WorkbookError({ code: 'TOO_LARGE', data: { what, most } })
