import { describe, expect, it } from 'vitest'
import { definition } from '../figures.fixture.ts'
import { type LibraryEntry, libraryChanges, type StoredEntry } from './model.ts'

const entry = (code: string, given: Partial<LibraryEntry> = {}): LibraryEntry => ({
  id: `id of ${code}`,
  code,
  ownerId: 'police',
  marking: 'TLP:CLEAR',
  definition: definition(),
  ...given,
})
const stored = (code: string, given: Partial<StoredEntry> = {}): StoredEntry => ({
  ...entry(code),
  version: 3,
  source: 'pack',
  withdrawn: false,
  ...given,
})

describe('Changes from an installation of the library', () => {
  it('are empty when the pack is the same, in any order of database fields', () => {
    const turned = Object.fromEntries(Object.entries(definition()).toReversed()) as StoredEntry['definition']
    expect(libraryChanges([stored('burglary', { definition: turned })], [entry('burglary')])).toEqual({
      save: [],
      removedIds: [],
      hasChanges: false,
    })
  })

  it('contain a new version for a changed measurement, and none for a changed wording', () => {
    const wording = entry('words', { definition: definition({ names: { en: 'Break-ins', nl: 'Inbraken' } }) })
    const level = entry('level', { definition: definition({ level: 'police_zone' }) })
    const { save } = libraryChanges([stored('words'), stored('level')], [wording, level])
    expect(save.map((current) => [current.code, current.version, current.hasNewAggregation])).toEqual([
      ['words', 3, false],
      ['level', 4, true],
    ])
  })

  it('leave local edits and a local indicator with the same code unchanged', () => {
    const edited = stored('burglary', { source: 'edited', definition: definition({ level: 'police_zone' }) })
    const own = stored('theft', { id: 'made here', source: 'edited' })
    expect(libraryChanges([edited, own], [entry('burglary'), entry('theft')]).save).toEqual([])
  })

  it('keep an indicator that the pack no longer contains, report it once, and restore it when the pack contains it again', () => {
    const left = libraryChanges([stored('old')], [])
    expect(left).toEqual({ save: [], removedIds: ['id of old'], hasChanges: true })
    const known = libraryChanges([stored('old', { withdrawn: true })], [])
    expect(known.hasChanges).toBe(false)
    const back = libraryChanges([stored('old', { withdrawn: true })], [entry('old')])
    expect(back.save.map(({ code, version }) => [code, version])).toEqual([['old', 3]])
  })
})
