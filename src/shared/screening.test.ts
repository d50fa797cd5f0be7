import { describe, expect, test } from 'vitest'
import { screen, screenText } from './screening.ts'

const kinds = (text: string) => screenText(text).map((sensitiveText) => sensitiveText.kind)

describe('detection of data that must never be stored', () => {
  test.each([
    ['national_number', 'Contact 85.07.30-033.28 for details'],
    ['national_number', '85073003328'],
    ['bank_account', 'Pay to BE68 5390 0754 7034 before May'],
    ['bank_account', 'NL91ABNA0417164300'],
    ['number_plate', 'A white van, 1-ABC-123, was seen'],
    ['number_plate', 'plaque AB-123-CD'],
    ['number_plate', 'kenteken 12-BCD-3'],
    ['classification_mark', 'VERTROUWELIJK\nVerslag van de raad'],
    ['classification_mark', 'Verslag\r\n\r\n  ** GEHEIM **  \r\n\r\nvan de raad'],
    ['classification_mark', 'Rapport\u2028\u2028TRÈS SECRET !'],
    ['classification_mark', 'Nota GEHEIM/SECRET van de dienst'],
    ['classification_mark', 'RESTREINT UE/EU RESTRICTED'],
  ] as const)('finds %s in "%s"', (kind, text) => {
    expect(kinds(text)).toContain(kind)
  })

  test.each([
    'The budget is secret to nobody; vertrouwelijk behandeld door de raad.',
    'HET BUDGET IS BEPERKT IN 2026',
    'TLP:AMBER+STRICT',
    'Article 36 (2), law of 7 December 1998, numac 1998021488',
    'Phone 02 123 45 67, from 2026-01-01 to 2029-12-31',
    '85.07.30-033.27 has a wrong check number',
    'BE68 5390 0754 7035 has a wrong check number',
    'E17, E19, E411 and A2-E25; code SO-DR-1; zone 5340',
    'EUR 1,125,801 in 2025; 40,770 plants',
  ])('accepts an ordinary text: "%s"', (text) => {
    expect(kinds(text)).toEqual([])
  })

  test('reads a value at every depth and reports the location, with the match masked', () => {
    const sensitiveTexts = screen({ title: { text: { nl: 'Nummerplaat 1-ABC-123' } }, list: [{ note: 'fine' }] })
    expect(sensitiveTexts).toEqual([
      { kind: 'number_plate', path: ['title', 'text', 'nl'], excerpt: 'Nummerplaat █████' },
    ])
  })

  test('reads a long text of line breaks only once, for any kind of line break', () => {
    for (const end of ['\n', '\r', '\u2028', '-\n'])
      expect(kinds(`${end.repeat(500_000)}GEHEIM`)).toEqual(['classification_mark'])
  })

  test('ignores ids and dates', () => {
    expect(screen({ id: '85073003-3280-7000-8000-000000000000', date: '2026-11-24' })).toEqual([])
  })
})
