import { describe, expect, it } from 'vitest'
import { heading } from '../source.fixture.ts'
import { drawn, proposed } from './drawn.fixture.ts'

describe('Manually typed chapter headings', () => {
  const chapters = [
    '1 Inleiding',
    'Waarom dit plan.',
    '2 STRATEGISCHE DOELSTELLINGEN',
    '2.1 Minder inbraken',
    'Waarom.',
    'Operationele doelstellingen',
    '2.1.1 Pakkans verhogen',
    'Acties:',
    '- Controles op de invalswegen',
    '- Buurtonderzoek',
    '2.1.2 Nazorg bieden',
    'Acties:',
    '1. Opvang',
    '2. Huisbezoek',
    '3. Nazorg',
    '2.2 Veilig verkeer',
    'Waarom.',
    '4 Slot',
    'Tot slot.',
  ]
  const outline = [
    'text | 1 | Inleiding',
    'strategic_objective | 2.1 | Minder inbraken',
    '  operational_objective | 2.1.1 | Pakkans verhogen',
    '    action | Controles op de invalswegen',
    '    action | Buurtonderzoek',
    '  operational_objective | 2.1.2 | Nazorg bieden',
    '    action | Opvang',
    '    action | Huisbezoek',
    '    action | Nazorg',
    'strategic_objective | 2.2 | Veilig verkeer',
  ]

  it('are recognised by number, without a style and without bold text', () => {
    // A chapter number after a gap is not a chapter. It may be a list item.
    expect(drawn(proposed(...chapters))).toEqual(outline)
    const counting = chapters.map((line) => line.replace('4 Slot', '3 Slot'))
    expect(drawn(proposed(...counting))).toEqual([...outline, 'text | 3 | Slot'])
  })

  it.each([
    ['with dots to a page', (line: string, at: number) => `${line} ........ ${at + 3}`],
    ['with the page alone', (line: string, at: number) => `${line} ${at + 3}`],
    ['without pages', (line: string) => line],
    ['in other letters', (line: string, at: number) => `${line.toLowerCase()} … ${at + 3}`],
  ])('are not duplicated by a table of contents (%s), and match the table of contents', (_, entry) => {
    const titles = [
      '1 Inleiding',
      '2 STRATEGISCHE DOELSTELLINGEN',
      '2.1 Minder inbraken',
      '2.2 Veilig verkeer',
      '4 Slot',
    ]
    const result = proposed('Inhoudsopgave', ...titles.map(entry), ...chapters)
    expect(drawn(result)).toEqual([...outline, 'text | 4 | Slot'])
    const contents = result.outline.unplacedParagraphs.filter(({ reason }) => reason === 'contents')
    expect(contents.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('are recognised with an untitled table of contents; numbers at the end of a line are not page numbers', () => {
    const front = ['1 Inleiding .... 3', '2 STRATEGISCHE DOELSTELLINGEN .... 4', '2.1 Minder inbraken .... 5']
    expect(drawn(proposed(...front, ...chapters))).toEqual(outline)
    const figures = ['Inbraken in 2019: 120', 'Inbraken in 2020: 130', 'Inbraken in 2021: 140']
    expect(proposed(heading(1, 'Cijfers'), ...figures).outline.unplacedParagraphs).toEqual([])
  })

  it('are recognised in capitals, unless the whole text is in capitals; an abbreviation is not a heading', () => {
    const document = ['OVERLAST IN DE STATIONSBUURT', 'Waarom.', 'NVP', 'Drugs en nachtlawaai.', 'VERKEER', 'Ook dat.']
    expect(drawn(proposed(...document))).toEqual(['text | OVERLAST IN DE STATIONSBUURT', 'text | VERKEER'])
    expect(proposed(...document.map((line) => line.toUpperCase())).outline.elements).toEqual([])
  })

  it('are recognised by a term for chapter or part', () => {
    expect(drawn(proposed('Hoofdstuk 1: Context', 'Waarom.', 'Deel II – Verkeer', 'Hoe.'))).toEqual([
      'text | Hoofdstuk 1: Context',
      'text | Deel II – Verkeer',
    ])
  })

  it('exclude amounts, dates and list items that also start with a number', () => {
    const document = ['1.5 miljoen euro per jaar', '14.30 uur', '1. Controles', '2. Bezoeken', '31.12.2027']
    expect(drawn(proposed(heading(1, 'SD 1: Inbraken'), ...document))).toEqual([
      'strategic_objective | SD 1 | Inbraken',
    ])
  })
})
