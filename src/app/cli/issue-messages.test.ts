import { describe, expect, it } from 'vitest'
import { describeIssue } from './issue-messages.ts'

const document = { plans: [{ plan: { code: 'ZVP-1' }, elements: [{ key: 'p1' }] }] }

describe('message for an issue of a document', () => {
  it('shows the place, the issue, the nearest codes and the fix', () => {
    const data = { code: 'NSP-2022-33', objectKind: 'phenomenon', suggestions: ['NSP-2022-3', 'NSP-2022-13'] }
    const issue = { pointer: '/plans/0/elements/0/phenomenon', code: 'UNKNOWN_CODE', data }
    expect(describeIssue(issue, document).split('\n')).toEqual([
      '- /plans/0/elements/0/phenomenon (plan ZVP-1, element p1)',
      '    No item has this code. (NSP-2022-33)',
      '    Similar codes: NSP-2022-3, NSP-2022-13',
      '    Correct the code, or first import the item with this code.',
    ])
  })

  it('names the plan of a list of published plans', () => {
    const issue = { pointer: '/plans/0/area_code', code: 'UNKNOWN_CODE', data: { code: 'X', suggestions: [] } }
    expect(describeIssue(issue, { plans: [{ id: 'BE-ZVP-1' }] })).toContain('/plans/0/area_code (plan BE-ZVP-1)\n')
  })

  it('stays readable when the file is not a document and when a section has separate issues', () => {
    expect(describeIssue({ pointer: '', code: 'SHAPE', data: { message: 'No object' } }, 'text')).toMatch(
      /^- \/\n.*No object/,
    )
    expect(describeIssue({ pointer: '/plans/0/answers/1', code: 'NO_RESPONSE_REQUESTED', data: {} }, document)).toBe(
      '- /plans/0/answers/1 (plan ZVP-1)\n    NO_RESPONSE_REQUESTED',
    )
  })
})
