import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bold, frame, heading, item, makeSource } from '../source.fixture.ts'
import { drawn, proposed } from './drawn.fixture.ts'
import { getLabelledText, toSingleLine } from './label.ts'
import { propose } from './propose.ts'

describe('Planning terms', () => {
  it.each([
    [
      'nl',
      'Strategische doelstelling 1: Minder inbraken',
      'Operationele doelstelling 1.1: Pakkans',
      'Actie 1.1.1: Controles',
    ],
    ['nl, short', 'SD 1 Minder inbraken', 'OD 1.1 Pakkans', 'A 1.1.1 Controles'],
    [
      'fr',
      'Objectif stratégique n° 1 : Minder inbraken',
      'Objectif opérationnel 1.1 – Pakkans',
      'Mesure 1.1.1 : Controles',
    ],
    ['de', 'Strategisches Ziel 1: Minder inbraken', 'Operatives Ziel 1.1: Pakkans', 'Maßnahme 1.1.1: Controles'],
    ['en', 'Strategic objective 1. Minder inbraken', 'Operational objective 1.1 - Pakkans', 'Action 1.1.1: Controles'],
  ])('turn headings into elements (%s)', (_, value, two, three) => {
    const kinds = ['strategic_objective', 'operational_objective', 'action']
    const titles = ['Minder inbraken', 'Pakkans', 'Controles']
    for (const document of [
      [heading(1, value), heading(2, two), heading(3, three)],
      // All headings of a single level, bold lines or plain lines: the text alone gives the hierarchy.
      [heading(2, value), heading(2, two), heading(2, three)],
      [bold(value), bold(two), bold(three)],
    ]) {
      const { elements } = proposed(...document).outline
      expect(elements.map(({ kind }) => kind)).toEqual(kinds)
      expect(elements.map(({ title }) => title)).toEqual(titles)
      expect(elements.map(({ parentId }) => parentId)).toEqual([null, 'e1', 'e2'])
    }
  })

  it('require a number or a separator: a sentence that starts with a term is not an action', () => {
    expect(
      drawn(
        proposed(
          heading(1, 'OD 1.1: Pakkans'),
          'Actie van de politie is hier nodig.',
          'Actie 3 wordt uitgevoerd door de zone.',
          heading(2, 'Actieplan drugs'),
          'Een plan.',
        ),
      ),
    ).toEqual(['operational_objective | OD 1.1 | Pakkans', '  text | Actieplan drugs'])
  })

  it('are accepted without a title, with the title on the next line', () => {
    expect(drawn(proposed(heading(2, 'Strategische doelstelling 2'), 'Minder feitelijkheden', 'Toelichting.'))).toEqual(
      ['strategic_objective | 2 | Minder feitelijkheden'],
    )
  })
})

describe('Headings of a group', () => {
  it('turn only list items into elements', () => {
    expect(
      drawn(
        proposed(
          heading(2, 'OD 1: Pakkans'),
          heading(3, 'Acties'),
          item('Controles op de invalswegen'),
          item('ook in het weekend', 1),
          item('Buurtonderzoek'),
          heading(2, 'OD 2: Nazorg'),
          item('Een gewone opsomming'),
        ),
      ),
    ).toEqual([
      'operational_objective | OD 1 | Pakkans',
      '  action | Controles op de invalswegen',
      '  action | Buurtonderzoek',
      'operational_objective | OD 2 | Nazorg',
    ])
  })

  it('take the kind that a child heading specifies, and treat a list below it as text', () => {
    expect(
      drawn(
        proposed(
          heading(1, 'Strategische doelstellingen'),
          heading(2, 'SD 1: Inbraken'),
          item('Een opsomming'),
          heading(3, 'OD 1.1: Pakkans'),
          bold('Acties:'),
          item('Controles'),
          heading(3, 'OD 1.2: Nazorg'),
          item('Nog een opsomming'),
          heading(2, 'Verkeer'),
        ),
      ),
    ).toEqual([
      'strategic_objective | SD 1 | Inbraken',
      '  operational_objective | OD 1.1 | Pakkans',
      '    action | Controles',
      '  operational_objective | OD 1.2 | Nazorg',
      'strategic_objective | Verkeer',
    ])
  })

  it('turn the headings at the next level into elements', () => {
    expect(
      drawn(
        proposed(heading(1, 'Prioriteiten'), heading(2, '1.1 Drugs'), 'Waarom.', heading(2, '1.2 Verkeer'), 'Waarom.'),
      ),
    ).toEqual(['priority | 1.1 | Drugs', 'priority | 1.2 | Verkeer'])
  })

  it('are nested: objectives, below each the goals, below each the actions', () => {
    const objective = (title: string) => [
      heading(2, title),
      heading(3, 'Operationele doelstellingen'),
      heading(4, `${title} opsporen`),
      heading(5, 'Acties'),
      item(`${title} in kaart brengen`),
      heading(4, `${title} voorkomen`),
    ]
    const expected = (title: string) => [
      `strategic_objective | ${title}`,
      `  operational_objective | ${title} opsporen`,
      `    action | ${title} in kaart brengen`,
      `  operational_objective | ${title} voorkomen`,
    ]
    const document = [heading(1, 'Strategische doelstellingen'), ...objective('Drugs'), ...objective('Verkeer')]
    expect(drawn(proposed(...document))).toEqual([...expected('Drugs'), ...expected('Verkeer')])
  })

  it('determine the position of the following elements when they name a section of the plan', () => {
    const { outline } = proposed(heading(1, 'STRATEGISCHE DOELSTELLINGEN'), heading(2, 'Minder inbraken'), 'Waarom.')
    expect(outline.unplacedParagraphs).toEqual([{ number: 1, reason: 'names_a_section' }])
    expect(outline.elements).toMatchObject([{ kind: 'strategic_objective', place: 'strategic_objectives' }])
  })
})

describe('Objectives without a level', () => {
  it('are strategic, and operational under a strategic objective or with a number of two parts', () => {
    expect(
      drawn(
        proposed(
          heading(1, 'Prioriteit 1: Drugs'),
          heading(2, 'Doelstelling 1: Minder'),
          heading(3, 'Doelstelling 1.1: Jeugd'),
        ),
      ),
    ).toEqual(['priority | 1 | Drugs', '  strategic_objective | 1 | Minder', '    operational_objective | 1.1 | Jeugd'])
    expect(
      drawn(proposed(heading(1, 'SD 1: Drugs'), heading(2, 'Doelstellingen'), item('Minder'), item('Later'))),
    ).toEqual([
      'strategic_objective | SD 1 | Drugs',
      '  operational_objective | Minder',
      '  operational_objective | Later',
    ])
  })

  it('are the purpose of an action when they have no number', () => {
    expect(drawn(proposed(heading(1, 'Actie 1: Controles'), 'Doelstelling: minder inbraken'))).toEqual([
      'action | 1 | Controles',
    ])
  })
})

describe('Paragraph without an element', () => {
  it('is listed with the reason', () => {
    const { outline } = proposed(
      { text: 'Zonaal veiligheidsplan', heading: 0 },
      'Goedgekeurd door de raad.',
      { text: 'SD 1 ... 4', role: 'contents' },
      heading(1, 'Inhoudsopgave'),
      heading(1, 'Deel 2'),
      heading(2, 'SD 1: Minder inbraken'),
      { text: 'Pagina 1', place: 'page_edge' },
    )
    expect(outline.unplacedParagraphs).toEqual([
      { number: 1, reason: 'document_title' },
      { number: 2, reason: 'before_first_heading' },
      { number: 3, reason: 'contents' },
      { number: 4, reason: 'contents' },
      { number: 5, reason: 'heading_without_text' },
      { number: 7, reason: 'page_edge' },
    ])
  })
})

const anyText = fc.constantFrom(
  'SD 1: Minder inbraken',
  'OD 1.1',
  'Actie 1.1.1: Controles',
  'Acties',
  'Prioriteiten',
  'Strategische doelstellingen',
  'Inhoudsopgave',
  'Verantwoordelijke: korpschef',
  'Partners: gemeente en parket',
  '1.2.3 Een titel',
  '1 Een titel',
  'Een titel .... 3',
  'DOELSTELLINGEN',
  'Doelstelling 1: Minder',
  'Een zin die niets aankondigt.',
  '- een punt',
  'Nr.',
  'Actie',
)
const anyParagraph = fc.record({
  text: fc.oneof(
    anyText,
    fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== ''),
  ),
  place: fc.constantFrom('body' as const, 'footnote' as const, 'page_edge' as const),
  heading: fc.constantFrom(null, null, 0, 1, 2, 3),
  bold: fc.boolean(),
  role: fc.constantFrom(null, null, null, 'contents' as const, 'caption' as const),
  listLevel: fc.constantFrom(null, null, 0, 1),
  label: fc.constantFrom(null, '', '1.1', 'SD 2'),
  cell: fc.option(
    fc.record({
      table: fc.integer({ min: 0, max: 2 }),
      row: fc.integer({ min: 0, max: 3 }),
      column: fc.integer({ min: 0, max: 3 }),
    }),
    { freq: 3 },
  ),
})

it('places or lists every paragraph once, adds no text, and builds a valid hierarchy', () => {
  fc.assert(
    fc.property(fc.array(anyParagraph, { maxLength: 60 }), (given) => {
      const document = makeSource(...given)
      const { outline } = propose(document, frame)
      const all = [
        ...outline.elements.flatMap((element) => element.paragraphs),
        ...outline.unplacedParagraphs.map((entry) => entry.number),
      ]
      expect(all.toSorted((left, other) => left - other)).toEqual(document.paragraphs.map(({ number }) => number))
      const kinds = new Map(outline.elements.map((element) => [element.id, element.kind]))
      const before = new Set<string>()
      for (const { id, parentId, kind, title, paragraphs } of outline.elements) {
        if (parentId !== null) {
          expect(before).toContain(parentId)
          expect(frame.nesting[kinds.get(parentId)!]).toContain(kind)
        }
        before.add(id)
        const texts = paragraphs.map((number) => toSingleLine(getLabelledText(document.paragraphs[number - 1]!)))
        if (title !== null) expect(texts.some((text) => text.includes(title))).toBe(true)
      }
    }),
    { seed: 20261128, numRuns: 300 },
  )
})
