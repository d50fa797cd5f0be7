import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { webFiles } from './web-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'pages-'))
writeFileSync(join(folder, 'index.html'), '<!doctype html>\n<html lang="en"><title>Integral</title></html>')
afterAll(() => rmSync(folder, { recursive: true }))

const fetchPage = async (...language: ['nl'] | []) => {
  const answer = await webFiles(folder, ...language).request('/plans', { headers: { accept: 'text/html' } })
  return answer.text()
}

it('returns the same page for every page address, in the interface language of the country', async () => {
  expect(await fetchPage('nl')).toContain('<html lang="nl"><title>Integral</title>')
  expect(await fetchPage()).toContain('<html lang="en">')
})
