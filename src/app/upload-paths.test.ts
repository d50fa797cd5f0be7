import { traverseContractProcedures } from '@orpc/server'
import { describe, expect, it } from 'vitest'
import { contract } from './contract.ts'
import { isUploadPath } from './upload-paths.ts'

describe('upload paths', () => {
  const endpoints: string[] = []
  const others: string[] = []
  traverseContractProcedures({ path: [], router: contract }, ({ contract: entry, path }) => {
    const name = path.at(-1) ?? ''
    const takesFiles = /import(?!Profile)|attachFile|attachEvidence|uploadEvidence/i.test(name)
    const { route } = entry['~orpc']
    // A list has the same address. A GET request uploads no file.
    const isRead = !takesFiles && route.method === 'GET'
    const addresses = [`/rpc/${path.join('/')}`, ...(route.path && !isRead ? [`/api${route.path}`] : [])]
    ;(takesFiles ? endpoints : others).push(...addresses)
  })

  it('cover every import and attachment, through RPC and REST', () => {
    expect(endpoints.length).toBeGreaterThan(3)
    expect(endpoints.filter((path) => !isUploadPath(path))).toEqual([])
  })

  it('exclude sign-in, texts and all other calls', () => {
    expect(others.length).toBeGreaterThan(20)
    expect(others.filter(isUploadPath)).toEqual([])
    for (const path of ['/api/auth/sign-in', '/rpc/session/redeemLink', '/api/session', '/files/x'])
      expect(isUploadPath(path)).toBe(false)
  })
})
