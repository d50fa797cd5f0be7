import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { Language } from '#shared/language.ts'
import { takeDocument } from './pictures/document.ts'
import { personPictures } from './pictures/pages.ts'
import { uploadPictures } from './pictures/uploads.ts'
import { Visitor, wide } from './pictures/visitor.ts'

/**
 * Takes the pictures of the documentation from a running demo (`npm run demo`), in Chromium.
 *
 * npm run pictures -- [--url http://localhost:4100] [--language en] [--folder docs/pictures] [name …]
 */
const { values, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string', default: 'http://localhost:4100' },
    language: { type: 'string', default: 'en' },
    folder: { type: 'string', default: 'docs/pictures' },
  },
})
const language = Language.parse(values.language)
const known = [...personPictures.flatMap(({ pictures }) => pictures), ...uploadPictures].map(({ name }) => name)
const unknown = names.filter((name) => ![...known, 'document'].includes(name))
if (unknown.length > 0) throw new Error(`Unknown pictures: ${unknown.join(', ')}`)
const isWanted = (name: string): boolean => names.length === 0 || names.includes(name)
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})

/** Opens a browser context, runs `take` in it and closes it. */
async function withVisitor(take: (visitor: Visitor) => Promise<void>): Promise<void> {
  const visitor = await Visitor.open(browser, values.url, language, values.folder)
  await take(visitor)
  await visitor.close()
}

for (const { person, pictures } of personPictures) {
  const wanted = pictures.filter(({ name }) => isWanted(name))
  if (wanted.length === 0) continue
  await withVisitor(async (visitor) => {
    if (person) await visitor.signIn(person.searchText, person.role)
    for (const { name, path, size, prepare } of wanted) {
      await visitor.visit(typeof path === 'string' ? path : await path(visitor), size ?? wide)
      await prepare?.(visitor)
      await visitor.take(name)
      process.stdout.write(`${name}\n`)
    }
  })
}
for (const { name, take } of uploadPictures.filter((picture) => isWanted(picture.name)))
  await withVisitor(async (visitor) => {
    await visitor.signIn('Politiezone Maasgrens', 'planner')
    await take(visitor)
    process.stdout.write(`${name}\n`)
  })
if (isWanted('document'))
  await withVisitor(async (visitor) => {
    await takeDocument(visitor)
    process.stdout.write('document\n')
  })
await browser.close()
