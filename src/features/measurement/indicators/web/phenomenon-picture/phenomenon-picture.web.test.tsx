// @vitest-environment jsdom
import { implement } from '@orpc/server'
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { renderPage } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { phenomenaContract } from '#features/country/phenomena/contract.ts'
import { id } from '#shared/id.fixture.ts'
import { indicatorContract } from '../../../../../../testing/contracts.ts'

import type { Figure } from '../../figures/contract.ts'
import type { ImageLine, PhenomenonLink } from '../../phenomenon-picture/contract.ts'
import { PhenomenonImage } from './phenomenon-image.tsx'
import { PhenomenonLinksCard } from './picture-card.tsx'

const server = implement({ indicators: indicatorContract, phenomena: phenomenaContract })
const [theft, zone] = [id(1), id(2)]
const figure = (year: number, value: string | null, given: Partial<Figure> = {}): Figure => ({
  startsOn: `${year}-01-01`,
  endsOn: `${year + 1}-01-01`,
  areaId: zone,
  value,
  missing: null,
  derivation: 'reported',
  provisional: false,
  partial: false,
  known: 1,
  unknownCount: 0,
  overlapCount: 0,
  covered: null,
  withheld: false,
  reported: null,
  distribution: null,
  survey: null,
  definitionVersion: 1,
  ...given,
})
const indicator = {
  code: 'burglary',
  names: { en: 'Burglaries' },
  kind: 'outcome' as const,
  polarity: 'down' as const,
  unit: { code: 'fact', names: { en: 'facts' }, decimals: 0 },
  perception: false,
}
const lines: ImageLine[] = [
  {
    indicator,
    equivalentPhenomenon: null,
    figures: [figure(2022, '40'), figure(2025, '30'), figure(2026, '4', { partial: true })],
    latest: figure(2025, '30'),
    direction: 'down',
    breaks: ['2023-01-01'],
    gaps: ['2023', '2024'],
    peers: { median: '34', count: 12 },
  },
  {
    indicator: { ...indicator, code: 'old', names: { en: 'Old count' } },
    equivalentPhenomenon: { phenomenonId: id(9), code: 'OLD-4', names: { en: 'Fraud' }, outcome: 'merged' },
    figures: [figure(2025, null, { missing: 'small_numbers' })],
    latest: null,
    direction: null,
    breaks: [],
    gaps: [],
    peers: null,
  },
  {
    indicator: { ...indicator, code: 'silent', names: { en: 'Graffiti' } },
    equivalentPhenomenon: null,
    figures: [],
    latest: null,
    direction: null,
    breaks: [],
    gaps: [],
    peers: null,
  },
  {
    indicator: { ...indicator, code: 'unsafe', names: { en: 'Feels unsafe' }, perception: true },
    equivalentPhenomenon: null,
    figures: [figure(2025, '12')],
    latest: figure(2025, '12', { survey: { n: 400, low: '9', high: '15' } }),
    direction: null,
    breaks: [],
    gaps: [],
    peers: null,
  },
]
const image = server.indicators.phenomenonPicture.getImage.handler(() => ({
  area: { id: zone, names: { en: 'Zone' } },
  lines,
}))

describe('Picture of a phenomenon', () => {
  it('is drawn and described in text: the line, the median of similar areas, breaks, gaps and figures with another scope', async () => {
    renderPage(() => <PhenomenonImage phenomenonId={theft} areaId={zone} perception={false} />, '/', {
      indicators: { phenomenonPicture: { getImage: image } },
    })
    const [first, second, ...others] = await screen.findAllByRole('listitem')
    expect(others).toEqual([])
    expect(within(first!).getByRole('img', { name: 'Burglaries: from 40 (2022) to 30 (2025)' })).toBeTruthy()
    expect(first!.textContent).toContain('Latest, 2025: 30 facts')
    expect(first!.textContent).toContain('Median of 12 areas of similar size: 34')
    expect(first!.textContent).toContain('Break in series on 1 Jan 2023')
    expect(first!.textContent).toContain('No figure for 2023, 2024.')
    expect(screen.getByText('No figures reported here for: Graffiti.')).toBeTruthy()
    expect(second!.textContent).toContain(
      'Counted for “Fraud (OLD-4)”, with a different scope (merged): not a continuous series',
    )
  })

  it('shows survey results separately, with number of respondents and interval', async () => {
    renderPage(() => <PhenomenonImage phenomenonId={theft} areaId={zone} perception />, '/', {
      indicators: { phenomenonPicture: { getImage: image } },
    })
    const [only, ...others] = await screen.findAllByRole('listitem')
    expect(others).toEqual([])
    expect(only!.textContent).toMatch(/Feels unsafe.*400.*9.*15/)
  })
})

describe('Phenomena of an indicator', () => {
  let entries: { phenomenonId: string; reason?: string }[]
  let link: PhenomenonLink
  beforeEach(() => {
    entries = []
    link = {
      phenomenon: {
        id: theft,
        listId: id(3),
        listCode: 'L',
        code: 'L-1',
        names: { en: 'Theft' },
        parentId: null,
        unverified: false,
        validFrom: null,
        validTo: null,
        source: 'pack',
      },
      source: 'pack',
      rejected: false,
    }
  })

  it('are listed, and an administrator disables a link with a reason and enables it again, by keyboard', async () => {
    const user = userEvent.setup()
    renderPage(() => <PhenomenonLinksCard code="burglary" />, '/', {
      phenomena: { listPhenomena: server.phenomena.listPhenomena.handler(() => [link.phenomenon]) },
      indicators: {
        phenomenonPicture: {
          listIndicatorPhenomena: server.indicators.phenomenonPicture.listIndicatorPhenomena.handler(() => ({
            links: [link],
            abilities: { write: true },
          })),
          unlinkPhenomenon: server.indicators.phenomenonPicture.unlinkPhenomenon.handler(({ input }) => {
            entries.push(input)
            link = { ...link, source: 'edited', rejected: true }
            return link
          }),
          linkPhenomenon: server.indicators.phenomenonPicture.linkPhenomenon.handler(({ input }) => {
            entries.push(input)
            link = { ...link, rejected: false }
            return link
          }),
        },
      },
    })
    expect(await screen.findByRole('link', { name: 'Theft' })).toBeTruthy()
    screen.getByRole('button', { name: 'Remove link' }).focus()
    await user.keyboard('{Enter}')
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByRole('textbox', { name: /Reason/ }), 'Another subject')
    await user.click(within(dialog).getByRole('button', { name: 'Remove link' }))
    expect(await screen.findByText(/removed here/)).toBeTruthy()
    await user.click(await screen.findByRole('button', { name: 'Restore link' }))
    expect(await screen.findByText(/added here/)).toBeTruthy()
    expect(entries).toEqual([
      { indicator: 'burglary', phenomenonId: theft, reason: 'Another subject' },
      { indicator: 'burglary', phenomenonId: theft },
    ])
  })
})
