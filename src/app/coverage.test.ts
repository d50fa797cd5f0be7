import { describe, expect, test } from 'vitest'
import { coverageSubjects } from '../../scripts/coverage-rows.ts'
import { faultOf } from '../../scripts/proof.ts'

const rows = coverageSubjects.flatMap((subject) => subject.rows)

describe('What is promised', () => {
  test('names tests that exist', () => {
    expect(rows.flatMap((row) => row.tests.flatMap((proof) => faultOf(proof) ?? []))).toEqual([])
  })

  test('has a test, or says what is not there yet', () => {
    expect(rows.filter((row) => row.tests.length === 0 && !row.notYet).map((row) => row.what)).toEqual([])
    const open = rows.filter((row) => row.notYet).map((row) => `${row.what} (${row.notYet})`)
    console.log(`Not yet: ${open.join('; ')}`)
  })

  test('a test that is not there is found, and so is a file', () => {
    expect(faultOf(['src/app/coverage.test.ts', 'names tests that exist'])).toBeUndefined()
    expect(faultOf(['src/app/coverage.test.ts', 'no such title'.toUpperCase()])).toContain('has no test')
    expect(faultOf(['src/app/no.test.ts', 'x'])).toContain('does not exist')
    expect(faultOf(['src/app/cli.ts', 'x'])).toContain('is no file of tests')
  })
})
