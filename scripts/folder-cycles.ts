/** An import of one source file by another, as paths from the root of the repository. */
export interface FileImport {
  from: string
  to: string
}

/** Sibling folders that import each other in a cycle, with the imports between them. */
export interface FolderCycle {
  parent: string
  folders: string[]
  imports: FileImport[]
}

/**
 * Finds cycles between sibling folders at every depth: areas, slices, sub-features, parts of the platform. Two files that
 * import each other across folders count for the two folders in which their paths part. Files next to a folder are not
 * folders, so `slice/routes.ts` may import `slice/part/model.ts`, which imports `slice/model.ts`.
 */
export function findFolderCycles(imports: readonly FileImport[]): FolderCycle[] {
  const byParent = Map.groupBy(imports.flatMap(toSiblings), ({ parent }) => parent)
  return [...byParent].flatMap(([parent, siblings]) => {
    const targets = new Map<string, Set<string>>()
    for (const { from, to } of siblings) targets.set(from, (targets.get(from) ?? new Set()).add(to))
    const reachable = new Map([...targets.keys()].map((folder) => [folder, listReachable(targets, folder)]))
    const cycles = new Set(
      [...reachable]
        .filter(([folder, reached]) => reached.has(folder))
        .map(([folder, reached]) =>
          [...reached]
            .filter((other) => reachable.get(other)?.has(folder))
            .toSorted()
            .join('\n'),
        ),
    )
    return [...cycles].map((names) => {
      const folders = names.split('\n')
      const between = siblings.filter(({ from, to }) => folders.includes(from) && folders.includes(to))
      return { parent, folders, imports: between.map(({ fileImport }) => fileImport) }
    })
  })
}

/** Returns the two sibling folders in which the paths of an import part. The list is empty when one of the files lies next to the folders. */
function toSiblings(fileImport: FileImport) {
  const from = fileImport.from.split('/')
  const to = fileImport.to.split('/')
  const depth = from.findIndex((name, index) => name !== to[index])
  if (depth < 0 || depth >= from.length - 1 || depth >= to.length - 1) return []
  return [{ parent: from.slice(0, depth).join('/'), from: from[depth]!, to: to[depth]!, fileImport }]
}

function listReachable(targets: ReadonlyMap<string, ReadonlySet<string>>, start: string): Set<string> {
  const reached = new Set<string>()
  const open = [start]
  for (let folder = open.pop(); folder !== undefined; folder = open.pop())
    for (const next of targets.get(folder) ?? [])
      if (!reached.has(next)) {
        reached.add(next)
        open.push(next)
      }
  return reached
}
