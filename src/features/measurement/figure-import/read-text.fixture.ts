import type { Definition } from '#features/measurement/indicators/entities.ts'
import { definition } from '#features/measurement/indicators/figures.fixture.ts'
import { answerQuestion } from './answers/model.ts'
import type { KnownArea } from './areas/known-area.ts'
import { KnownAreas } from './areas/known-areas.ts'
import type { FileQuestion, QuestionSubject } from './profile/entities.ts'
import type { ImportProfile } from './profile/model.ts'
import type { ImportIssue, ReadFigure } from './read/figure.ts'
import { loadFile } from './read/file.ts'
import type { KnownIndicator } from './read/indicators.ts'
import { getPeriodTexts, openFile } from './read/open-file.ts'
import { understand } from './understand/understand.ts'

/** Makes municipalities of a province of a country, each with an official code. */
export function makeMunicipalities(names: readonly string[]): KnownAreas {
  const area = (code: string, kind: string, name: string, officialCode: string | null): KnownArea => ({
    ...{ id: code, code, kind, names: { nl: name }, officialCode, country: null },
    ...{ outsideTree: false, validFrom: null, validTo: null },
  })
  const municipalities = names.map((name, at) => area(`M${at}`, 'municipality', name, String(11_001 + at)))
  const [country, province] = [area('C', 'country', 'Land', null), area('P', 'province', 'Provincie', null)]
  const link = (areaId: string, parentId: string) => ({
    areaId,
    parentId,
    hierarchy: 'x',
    validFrom: null,
    validTo: null,
  })
  return new KnownAreas(
    [country, province, ...municipalities],
    [link('P', 'C'), ...municipalities.map(({ id }) => link(id, 'P'))],
  )
}

export const makeKnownIndicator = (given: Partial<Definition> = {}): KnownIndicator => ({
  ...{ id: 'crime', code: 'crime', ownerId: 'owner' },
  definition: definition(given),
  versions: [{ version: 1, validFrom: null }],
})

interface ReadText {
  figures: ReadFigure[]
  issues: readonly ImportIssue[]
  /** The questions that were open before the answers. */
  questions: readonly FileQuestion[]
  importProfile: ImportProfile
}

interface Given {
  areas: KnownAreas
  indicator?: KnownIndicator
  name?: string
  period?: string
  table?: number
  answers?: Partial<Record<QuestionSubject, string>>
  adjust?: (proposed: ImportProfile) => Partial<ImportProfile>
}

/** Reads a file as a person imports it: the proposed settings, the answers to its questions, and changes. */
export async function readFileAs(file: File | string | Uint8Array<ArrayBuffer>, given: Given): Promise<ReadText> {
  const { areas, indicator = makeKnownIndicator(), name = 'figures.csv', answers = {}, adjust, period, table } = given
  const input = file instanceof File ? file : new File([file], name)
  const open = await openFile(input, { encoding: null, delimiter: null, sheet: null }, table)
  const { importProfile: proposed } = understand(open.sample, {
    ...{ name: open.name, readOptions: open.table.readOptions, tables: open.tables, texts: getPeriodTexts(open, []) },
    ...{ areas, indicator, today: '2026-11-25' },
    ...(table !== undefined && {
      hints: {
        readOptions: { encoding: null, delimiter: null, sheet: null },
        titles: null,
        heads: null,
        country: null,
        table,
        decided: {},
      },
    }),
  })
  const { questions } = proposed
  let importProfile = proposed
  for (const [subject, answer] of Object.entries({ ...answers, ...(period && { period }) })) {
    const answered = answerQuestion(importProfile, subject as QuestionSubject, answer)
    if (!answered) throw new Error(`${subject}: ${answer} is no answer to ${JSON.stringify(importProfile.questions)}`)
    importProfile = answered
  }
  // The person confirms that numbers are codes of areas.
  importProfile = { ...importProfile, areas: { ...importProfile.areas, codesConfirmed: true } }
  importProfile = { ...importProfile, ...adjust?.(importProfile) }
  const figures: ReadFigure[] = []
  const { reader } = await loadFile(
    open,
    {
      ...{ importProfile, areas, indicators: new Map([[indicator.code, indicator]]), indicator: indicator.code },
      periodLabel: period,
    },
    { figures: (some) => void figures.push(...some) },
  )
  return { figures, issues: reader.issues, questions, importProfile }
}

/** Returns figures as text: area, breakdown, first day, value. */
export const listFigures = (figures: readonly ReadFigure[]): string[] =>
  figures.map(({ area, parts, startsOn, value, missing }) =>
    [area.code, ...Object.values(parts), startsOn, value ?? missing].join(' '),
  )
