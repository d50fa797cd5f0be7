import * as fc from 'fast-check'

/** A figure of a generated file, as a person would read it. */
interface Truth {
  area: string
  startsOn: string
  value: string | null
}

export interface GeneratedFile {
  name: string
  bytes: Uint8Array<ArrayBuffer>
  truth: Truth[]
  /** How a person answers what the file leaves open. */
  splitYears: string
  notation: Notation
}

interface Notation {
  thousands: '.' | ',' | ' ' | ''
  decimal: '.' | ','
}

/** Words of a file in a language. */
const languages = [
  { area: 'Area', year: 'Year', title: 'Recorded crimes', source: 'Source: police', total: 'Total' },
  { area: 'Gemeente', year: 'Jaar', title: 'Geregistreerde misdrijven', source: 'Bron: politie', total: 'Totaal' },
  { area: 'Commune', year: 'Année', title: 'Faits enregistrés', source: 'Source : police', total: 'Total' },
  { area: 'Gemeinde', year: 'Jahr', title: 'Erfasste Straftaten', source: 'Quelle: Polizei', total: 'Gesamt' },
  { area: 'Kommune', year: 'År', title: 'Anmeldte forbrydelser', source: 'Kilde: politiet', total: 'I alt' },
] as const

export const generatedAreas = [
  'Burcht',
  'Dal',
  'Heide',
  'Oever',
  'Meerdonk',
  'Zandhoven',
  'Liège',
  'Brügge',
  'Ærø',
] as const

const notations: readonly Notation[] = [
  { thousands: '.', decimal: ',' },
  { thousands: ',', decimal: '.' },
  { thousands: ' ', decimal: ',' },
  { thousands: '', decimal: '.' },
  { thousands: '', decimal: ',' },
]

/** Writes a number as a file of that notation has it. */
function write(value: string, { thousands, decimal }: Notation): string {
  const [whole, part] = value.split('.')
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, thousands)
  return part === undefined ? grouped : `${grouped}${decimal}${part}`
}

const encode = (text: string, encoding: string): Uint8Array<ArrayBuffer> =>
  encoding === 'utf-16le'
    ? Uint8Array.from(Buffer.from(`\u{feff}${text}`, 'utf16le'))
    : encoding === 'windows-1252'
      ? Uint8Array.from(Buffer.from(text, 'latin1'))
      : Uint8Array.from(Buffer.from(`${encoding === 'utf-8-bom' ? '\u{feff}' : ''}${text}`, 'utf8'))

const twoDigits = (number: number) => String(number).padStart(2, '0')
const monthNames = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober']

/** Ways to write periods: the label of the nth period from a first year, and its first month. */
const periodStyles: Readonly<
  Record<string, (year: number, at: number) => { label: string; year: number; month: number | null }>
> = {
  year: (year, at) => ({ label: String(year + at), year: year + at, month: 1 }),
  split: (year, at) => ({ label: `${year + at}/${twoDigits((year + at + 1) % 100)}`, year: year + at, month: null }),
  split_in_full: (year, at) => ({ label: `${year + at}-${year + at + 1}`, year: year + at, month: null }),
  quarter: (year, at) => ({
    label: `${year + Math.floor(at / 4)} Q${(at % 4) + 1}`,
    year: year + Math.floor(at / 4),
    month: (at % 4) * 3 + 1,
  }),
  month: (year, at) => ({ label: `${year}-${twoDigits(at + 1)}`, year, month: at + 1 }),
  compact_month: (year, at) => ({ label: `${year}M${twoDigits(at + 1)}`, year, month: at + 1 }),
  named_month: (year, at) => ({ label: `${monthNames[at]} ${year}`, year, month: at + 1 }),
}

const layouts = ['long', 'wide', 'areas_across', 'filled_down', 'sections', 'one_period'] as const

/** Generates files as statistics offices publish them, with the figures that are in them. */
export const generatedFile: fc.Arbitrary<GeneratedFile> = fc
  .record({
    layout: fc.constantFrom(...layouts),
    words: fc.constantFrom(...languages),
    encoding: fc.constantFrom('utf-8', 'utf-8-bom', 'utf-16le', 'windows-1252'),
    delimiter: fc.constantFrom(';', '\t', ',', '|'),
    notation: fc.constantFrom(...notations),
    periods: fc.constantFrom(...Object.keys(periodStyles)),
    startMonth: fc.integer({ min: 2, max: 12 }),
    firstYear: fc.integer({ min: 1995, max: 2020 }),
    periodCount: fc.integer({ min: 2, max: 6 }),
    areaCount: fc.integer({ min: 3, max: generatedAreas.length }),
    isDecimal: fc.boolean(),
    hasTitle: fc.boolean(),
    hasSource: fc.boolean(),
    hasTotal: fc.boolean(),
    note: fc.constantFrom('', ' (p)', '¹'),
    missing: fc.constantFrom('..', ':', '-', 'n/a'),
    numbers: fc.array(fc.option(fc.integer({ min: 0, max: 30_000_000 }), { freq: 12 }), {
      minLength: 54,
      maxLength: 54,
    }),
  })
  .map((given): GeneratedFile => {
    const { layout, words, notation, numbers, isDecimal, delimiter, note, missing } = given
    const areas = generatedAreas.slice(0, given.areaCount)
    const { startMonth } = given
    const periods = Array.from({ length: layout === 'one_period' ? 1 : given.periodCount }, (_, at) => {
      const { label, year, month } = periodStyles[given.periods]!(given.firstYear, at)
      return { label, startsOn: `${year}-${twoDigits(month ?? startMonth)}-01` }
    })
    const truth = areas.flatMap((area, row) =>
      periods.map(({ startsOn }, column): Truth => {
        const number = numbers[row * 6 + column]!
        return { area, startsOn, value: number === null ? null : isDecimal ? String(number / 100) : String(number) }
      }),
    )
    const quote = (text: string) =>
      text.includes(delimiter) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text
    type Shown = (typeof periods)[number]
    const cell = (area: string, { startsOn }: Shown) => {
      const { value } = truth.find((entry) => entry.area === area && entry.startsOn === startsOn)!
      const isNoted = startsOn === periods.at(-1)!.startsOn && area === areas[0]
      return value === null ? missing : `${write(value, notation)}${isNoted ? note : ''}`
    }
    const sum = ({ startsOn }: Shown) => {
      const known = truth.filter((entry) => entry.startsOn === startsOn && entry.value !== null)
      return write(
        String(known.reduce((before, { value }) => before + Math.round(Number(value) * 100), 0) / 100),
        notation,
      )
    }
    const rows: string[][] = []
    const { total } = words
    switch (layout) {
      case 'long':
        rows.push([words.area, words.year, words.title])
        for (const area of areas) for (const period of periods) rows.push([area, period.label, cell(area, period)])
        if (given.hasTotal) for (const period of periods) rows.push([total, period.label, sum(period)])
        break
      case 'wide':
        rows.push([words.area, ...periods.map(({ label }) => label)])
        if (given.hasTotal) rows.push([total, ...periods.map(sum)])
        for (const area of areas) rows.push([area, ...periods.map((period) => cell(area, period))])
        break
      case 'areas_across':
        rows.push([words.year, ...areas, ...(given.hasTotal ? [total] : [])])
        for (const period of periods)
          rows.push([
            period.label,
            ...areas.map((area) => cell(area, period)),
            ...(given.hasTotal ? [sum(period)] : []),
          ])
        break
      case 'filled_down':
        rows.push([words.area, words.year, words.title])
        for (const area of areas)
          for (const [at, period] of periods.entries())
            rows.push([at === 0 ? area : '', period.label, cell(area, period)])
        break
      case 'sections':
        rows.push([words.year, words.title])
        for (const area of areas) {
          rows.push([area, ''])
          for (const period of periods) rows.push([period.label, cell(area, period)])
        }
        break
      case 'one_period':
        rows.push([words.area, words.title])
        for (const area of areas) rows.push([area, cell(area, periods[0]!)])
        break
    }
    const title = `${words.title}${layout === 'one_period' ? ` ${periods[0]!.label}` : ''}`
    const lines = [
      ...(given.hasTitle || layout === 'one_period' ? [quote(title), ''] : []),
      ...rows.map((row) => row.map(quote).join(delimiter)),
      ...(given.hasSource ? ['', quote(words.source)] : []),
    ]
    const text = `${lines.join('\r\n')}\r\n`
    const splitYears = given.periods === 'month' ? 'month' : String(startMonth)
    return { name: `${layout}.csv`, bytes: encode(text, given.encoding), truth, splitYears, notation }
  })
