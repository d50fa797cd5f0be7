import { type KnownArea, splitLongTerms } from './known-area.ts'
import { formatAreaPath } from './match.ts'
import { type PlacedArea, type Placement, placeRepetition } from './placement.ts'

interface Candidate {
  area: KnownArea
  upper: PlacedArea
  /** The share of the words of a name that occur in the label. */
  score: number
}

/**
 * Handles a row that no row below identifies: finds a place in an upper row by the words, or treats the row as a
 * repetition of the row above.
 */
export function placeUnmatchedRow(placement: Placement, at: number, context: readonly PlacedArea[]): void {
  const last = context.at(-1)
  const candidates = findCandidates(placement, at, context)
  const [best, second] = candidates
  if (last && isBetween(placement, at, last)) placeRepetition(placement, at, last, 0.8)
  else if (best?.score === 1 && (second === undefined || second.score < 1 || second.area.id === best.area.id))
    placeByWords(placement, at, best)
  else proposeAreas(placement, at, last, candidates)
}

/** Checks whether the row is between a row and a child of that row, and has the figures of both. */
function isBetween({ rows, placed }: Placement, at: number, last: PlacedArea): boolean {
  const { figures } = rows[at]!
  return (
    last.rowIndex === at - 1 &&
    placed[at + 1]?.parent === last.rowIndex &&
    rows[last.rowIndex]!.figures === figures &&
    rows[at + 1]!.figures === figures
  )
}

/** Returns the areas in the upper rows whose names have words in common with the label, the best first. */
function findCandidates({ rows, areas, settings, taken }: Placement, at: number, context: readonly PlacedArea[]) {
  const { label, figures } = rows[at]!
  const terms = new Set(splitLongTerms(label))
  return context
    .flatMap((upper) =>
      areas.makeChildArea(upper.area.id, settings.hierarchy, settings.day).map((area) => ({ area, upper })),
    )
    .filter(({ area }) => !taken.has(area.id) || rows[taken.get(area.id)!]!.figures === figures)
    .map(
      ({ area, upper }): Candidate => ({
        area,
        upper,
        score: Math.max(0, ...Object.values(area.names).map((name) => computeMatchedShare(terms, name))),
      }),
    )
    .filter(({ score }) => score > 0)
    .toSorted((left, other) => other.score - left.score)
}

function placeByWords({ rows, placed, taken }: Placement, at: number, { area, upper }: Candidate): void {
  placed[at] = {
    matched: { area, method: 'words', confidence: 0.75 },
    path: formatAreaPath([placed[upper.rowIndex]!.path, rows[at]!.label]),
    parent: upper.rowIndex,
  }
  if (!taken.has(area.id)) taken.set(area.id, at)
}

function proposeAreas(
  { rows, areas, placed }: Placement,
  at: number,
  last: PlacedArea | undefined,
  candidates: readonly Candidate[],
): void {
  const { label } = rows[at]!
  placed[at] = {
    matched: {
      proposals: [...new Set([...candidates.map(({ area }) => area), ...areas.findByName(label)])].slice(0, 4),
    },
    path: formatAreaPath([...(last ? [placed[last.rowIndex]!.path] : []), label]),
    parent: last?.rowIndex ?? -1,
  }
}

/** Returns the share of the words of a name that occur in these words, from 0 to 1. Other words are ignored. */
function computeMatchedShare(words: ReadonlySet<string>, name: string): number {
  const own = splitLongTerms(name)
  return own.length === 0 ? 0 : own.filter((word) => words.has(word)).length / own.length
}
