import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { type GeneratedFile, generatedAreas, generatedFile } from './generated-files.fixture.ts'
import type { QuestionSubject } from './profile/entities.ts'
import { makeKnownIndicator, makeMunicipalities, readFileAs } from './read-text.fixture.ts'

/** `npm run soak` tries 10,000 files. */
const numRuns = process.env.FAULT_ROUNDS ? 10_000 : 300
/** The share of values that may be named doubts instead of figures. */
const maxDoubts = 0.05

const areas = makeMunicipalities(generatedAreas)
const indicator = makeKnownIndicator({ periodType: 'custom' })

/** Answers questions as a person who knows the file. */
function answer(file: GeneratedFile, subjects: readonly QuestionSubject[]) {
  const { notation, splitYears } = file
  const answers: Partial<Record<QuestionSubject, string>> = {
    split_years: splitYears,
    marks: 'provisional',
    numbers: `1${notation.thousands}234${notation.decimal}5`,
    partial: '0',
  }
  return Object.fromEntries(subjects.map((subject) => [subject, answers[subject] ?? '']))
}

it('files of any layout, language, encoding and notation are read exactly, or a value is named as a doubt', async () => {
  let [values, doubts] = [0, 0]
  await fc.assert(
    fc.asyncProperty(generatedFile, async (file) => {
      const input = new File([file.bytes], file.name)
      const asked = await readFileAs(input, { areas, indicator })
      const read = await readFileAs(input, {
        ...{ areas, indicator },
        answers: answer(
          file,
          asked.questions.map(({ subject }) => subject),
        ),
        // The total row or column belongs to no municipality, and a person leaves it out.
        adjust: (profile) => ({
          areas: { ...profile.areas, decided: { Total: null, Totaal: null, Gesamt: null, 'I alt': null } },
        }),
      })
      const figures = new Map(read.figures.map((figure) => [`${figure.area.names.nl} ${figure.startsOn}`, figure]))
      const expected = new Map(file.truth.map((entry) => [`${entry.area} ${entry.startsOn}`, entry.value]))
      for (const [place, { value }] of figures) {
        // A figure that the file does not have, or that is not exact, is never right.
        expect(expected.has(place), place).toBe(true)
        expect(value, place).toBe(expected.get(place))
      }
      const lost = [...expected.keys()].filter((place) => !figures.has(place))
      // What is not read is named: the file is refused with an issue.
      if (lost.length > 0) expect(read.issues.length, lost.join(', ')).toBeGreaterThan(0)
      values += expected.size
      doubts += lost.length
    }),
    { numRuns, ...(process.env.FUZZ_SEED && { seed: Number(process.env.FUZZ_SEED) }) },
  )
  expect(doubts).toBeLessThanOrEqual(values * maxDoubts)
}, 1_800_000)
