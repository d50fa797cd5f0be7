import { describe, expect, it } from 'vitest'
import { findFolderCycles } from './folder-cycles.ts'

const imports = (...pairs: [string, string][]) => pairs.map(([from, to]) => ({ from, to }))

describe('Cycles between folders', () => {
  it('are found between areas, with the imports that close them', () => {
    const upward = { from: 'src/features/planning/plans/model.ts', to: 'src/features/alignment/items/index.ts' }
    const downward = { from: 'src/features/alignment/items/queries.ts', to: 'src/features/planning/plans/index.ts' }
    expect(findFolderCycles([upward, downward])).toEqual([
      { parent: 'src/features', folders: ['alignment', 'planning'], imports: [upward, downward] },
    ])
  })

  it('are found over three sub-features that no two files close', () => {
    const cycle = imports(['s/a/x.ts', 's/b/x.ts'], ['s/b/y.ts', 's/c/x.ts'], ['s/c/y.ts', 's/a/y.ts'])
    expect(findFolderCycles(cycle).map(({ folders }) => folders)).toEqual([['a', 'b', 'c']])
  })

  it('are not reported for one direction, for files next to a folder, or within a folder', () => {
    expect(
      findFolderCycles(
        imports(
          ['s/a/x.ts', 's/b/x.ts'],
          ['s/routes.ts', 's/a/x.ts'],
          ['s/a/x.ts', 's/model.ts'],
          ['s/a/z.ts', 's/routes.ts'],
          ['s/a/x.ts', 's/a/y.ts'],
        ),
      ),
    ).toEqual([])
  })

  it('are separate when two pairs of siblings do not reach each other', () => {
    const pairs = imports(
      ['s/a/x.ts', 's/b/x.ts'],
      ['s/b/x.ts', 's/a/x.ts'],
      ['s/c/x.ts', 's/d/x.ts'],
      ['s/d/x.ts', 's/c/x.ts'],
    )
    expect(findFolderCycles(pairs).map(({ folders }) => folders.join())).toEqual(['a,b', 'c,d'])
  })
})
