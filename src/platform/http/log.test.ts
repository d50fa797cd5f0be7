import { describe, expect, it } from 'vitest'
import { createLog, redactPath } from './log.ts'

describe('logger', () => {
  it('removes possible secrets from a path, and keeps ids', () => {
    const id = '01a20fe3-4cbe-75d9-a90d-024dcbe427c7'
    expect(redactPath(`/api/plans/${id}/versions`)).toBe(`/api/plans/${id}/versions`)
    expect(redactPath(`/calendar/${'abc_defghijkl-'.repeat(3)}m.ics`)).toBe('/calendar/…')
    expect(redactPath('/answer/Gm_28D4N4MaCBGa5TzaqRh8YB96upa/save')).toBe('/answer/…/save')
  })

  it('keeps the details of an error that help to fix it, and omits the values that a driver adds', () => {
    const lines: string[] = []
    const error = Object.assign(new Error('duplicate key'), {
      code: '23505',
      detail: 'Key (email)=(robin@example.org) exists.',
    })
    createLog('info', { write: (line) => lines.push(line) }).error(
      { err: new Error('failed', { cause: error }) },
      'told',
    )
    expect(JSON.parse(lines[0]!)).toMatchObject({
      level: 'error',
      msg: 'told',
      err: { message: 'failed', cause: { code: '23505' } },
    })
    expect(lines[0]).not.toContain('robin@example.org')
  })
})
