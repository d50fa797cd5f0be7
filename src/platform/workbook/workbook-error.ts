import type { WorkbookFault } from './contract.ts'

/** Ends the reading of a file that is not accepted. */
export class WorkbookRefused extends Error {
  readonly fault: WorkbookFault
  constructor(fault: WorkbookFault) {
    super(fault.code)
    this.fault = fault
  }
}

export const damaged = (part: string): WorkbookRefused => new WorkbookRefused({ code: 'DAMAGED', data: { part } })

type Bounded = Extract<WorkbookFault, { code: 'TOO_LARGE' }>['data']['what']

export const tooLarge = (what: Bounded, most: number): WorkbookRefused =>
  new WorkbookRefused({ code: 'TOO_LARGE', data: { what, most } })
