import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { stopPrinter } from '#platform/docgen/render.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { people } from '../../../../testing/people.ts'
import { documentRoutes } from './routes.ts'

usePack(belgium)
const api = useApi({ documents: documentRoutes })
const make = factories(api.database)
let zone: { id: string }
let planId: string
afterAll(stopPrinter)

beforeEach(async () => {
  zone = await make.organisation({ names: { en: 'North' } })
  planId = (await make.plan({ ownerId: zone.id, title: 'Plan North' })).id
})

const sheet = (form: 'pdf' | 'html', language: 'en' | 'nl' = 'en') =>
  api.as(people.reader(zone.id)).documents.createDocument({ planId, rendition: 'page', language, form })
const latin1 = async (file: File) => Buffer.from(await file.bytes()).toString('latin1')
/** Reads the number of pages from the page tree. The tag tree has a count too, but of roots. */
const countPages = (pdf: string) => Number(/\/Type\s*\/Pages\s+\/Count (\d+)/.exec(pdf)?.[1])

async function priority(title: string, objectives: number): Promise<string> {
  const { id } = await make.element({ planId, kind: 'priority', title })
  for (let number = 1; number <= objectives; number += 1)
    await make.element({
      planId,
      kind: 'strategic_objective',
      parentId: id,
      title: `Objective ${number} of ${title}, in so many words that it needs a line or two of the sheet`,
    })
  return id
}

describe('plan on one page', () => {
  it('shows the priorities with their objectives, and marks the priorities without an accountable function', async () => {
    await priority('Burglary', 1)
    const html = await (await sheet('html')).text()
    expect(html).toContain('Plan North')
    expect(html).toContain('Objective 1 of Burglary')
    expect(html).toContain('not assigned yet')
    expect(html).not.toContain('Not on this page')
  })

  it('is one tagged PDF/UA-1 page for a plan of any size, and states what is omitted', async () => {
    for (let number = 1; number <= 18; number += 1) await priority(`Priority ${number}`, 9)
    const pdf = await latin1(await sheet('pdf'))
    expect(countPages(pdf)).toBe(1)
    expect(pdf).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/)
    expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })

  it('omits confidential content and states this in the requested language', async () => {
    const id = await priority('Night rounds', 2)
    await api.database.pool.query(
      `update element set confidential = true, confidential_reason = 'Council' where id = $1`,
      [id],
    )
    const html = await (await sheet('html', 'nl')).text()
    expect(html).not.toContain('Night rounds')
    expect(html).toContain('Niet op deze pagina: 1 vertrouwelijk deel.')
  })
})
