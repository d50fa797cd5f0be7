import { expect, it } from 'vitest'
import { groupIssues } from './group.ts'
import { makePackIssue } from './issue.ts'

const nameIssue = (code: string) =>
  makePackIssue(`areas[${code}].names`, 'has no text in any language', 'Enter a name.')

it('groups the issues of a field of any entry, the most frequent first, with the first places', () => {
  const issues = [
    makePackIssue('timeZone', 'Europe/Atlantis is not a time zone', 'Use a time zone.'),
    ...['A', 'B', 'C', 'D'].map(nameIssue),
  ]
  expect(groupIssues(issues, 3)).toEqual([
    { field: 'areas[].names', fix: 'Enter a name.', count: 4, first: issues.slice(1, 4) },
    { field: 'timeZone', fix: 'Use a time zone.', count: 1, first: [issues[0]] },
  ])
})

it('keeps issues of a field with different fixes apart', () => {
  const groups = groupIssues([nameIssue('A'), makePackIssue('areas[B].names', 'is too long', 'Shorten it.')], 3)
  expect(groups.map(({ count }) => count)).toEqual([1, 1])
})
