import { describe, expect, it } from 'vitest'
import { heading, table } from '../source.fixture.ts'
import { drawn, proposed } from './drawn.fixture.ts'

describe('Tables', () => {
  it('have a header in any row, also repeated; a full-width row is the parent of the following rows', () => {
    const result = proposed(
      heading(1, 'SD 1: Inbraken'),
      ...table(
        ['Fiche 2024', ''],
        ['Actie', 'Wie', 'Wanneer'],
        ['OD 1.1: Pakkans', '', ''],
        ['Controles', 'Korpschef', '2027'],
        ['Actie', 'Wie', 'Wanneer'],
        ['OD 1.2: Nazorg', '', ''],
        ['Opvang', 'Korpschef', '2028'],
      ),
    )
    expect(drawn(result)).toEqual([
      'strategic_objective | SD 1 | Inbraken',
      '  operational_objective | OD 1.1 | Pakkans',
      '    action | Controles',
      '  operational_objective | OD 1.2 | Nazorg',
      '    action | Opvang',
    ])
    expect(result.fields.map(({ name, text }) => `${name}: ${text}`)).toEqual([
      'accountable: Korpschef',
      'deadline: 2027',
      'accountable: Korpschef',
      'deadline: 2028',
    ])
  })

  it('become an element per row, with the other columns as fields', () => {
    const result = proposed(
      heading(1, 'OD 1.1: Pakkans'),
      heading(1, 'OD 1.2: Nazorg'),
      ...table(
        ['Nr.', 'Actie', 'Verantwoordelijke', 'Partners', 'Termijn', 'Opmerking'],
        ['1.1.1', 'Controles', 'Korpschef', 'Gemeente Lanaken, parket', '2027', 'Samen'],
        ['1.2.1', 'Opvang', 'Korpschef', '', '31/12/2027', ''],
      ),
    )
    expect(drawn(result)).toEqual([
      'operational_objective | OD 1.1 | Pakkans',
      '  action | 1.1.1 | Controles',
      'operational_objective | OD 1.2 | Nazorg',
      '  action | 1.2.1 | Opvang',
    ])
    expect(result.fields.map(({ name, text }) => `${name}: ${text}`)).toEqual([
      'accountable: Korpschef',
      'partners: Gemeente Lanaken',
      'partners: parket',
      'deadline: 2027',
      'accountable: Korpschef',
      'deadline: 31/12/2027',
    ])
    expect(result.outline.unplacedParagraphs.map(({ reason }) => reason)).toEqual(Array(6).fill('head_of_table'))
  })

  it('follow vertically merged cells in columns for two kinds', () => {
    expect(
      drawn(
        proposed(
          ...table(
            ['Objectif opérationnel', 'Action', 'Délai'],
            ['Contrôles', 'Entrées', '2027'],
            ['', 'Sorties', '2028'],
            ['Suivi', 'Visites', '2028'],
          ),
        ),
      ),
    ).toEqual([
      'operational_objective | Contrôles',
      '  action | Entrées',
      '  action | Sorties',
      'operational_objective | Suivi',
      '  action | Visites',
    ])
  })

  it('become text without a recognised header, and a row that names a kind becomes an element', () => {
    expect(
      drawn(
        proposed(
          heading(1, 'OD 1: Pakkans'),
          ...table(['Actie 1', 'Controles'], ['Termijn', '2027'], ['Graad', 'hoog']),
        ),
      ),
    ).toEqual(['operational_objective | OD 1 | Pakkans', '  action | 1 | Controles'])
  })
})
